/** Labels are found as if each text were compared with each label, however much else there is. */
import { EDITIONS } from '../../../src/form';
import { knownLabels } from '../../../src/recognize/seen/known';
import { labelOf, likenessOf } from '../../../src/recognize/seen/labels';
import { randomFrom } from '../../support/random';

const texts = [
  ...new Set(EDITIONS.flatMap(({ tables }) => tables.flatMap(({ cells }) => cells.map(({ text }) => text)))),
].filter((text) => text !== '');
const labels = texts.map(labelOf);

/** A label as it is, cut, with an explanation, with a letter changed or two labels in one; and words of a register. */
function variant(seed: number): string {
  const random = randomFrom(seed);
  const text = random.pick(texts);
  const at = random.below(text.length);
  return random.pick([
    text,
    text.slice(0, at),
    text.slice(at),
    `${text}（按人次）`,
    `${text.slice(0, at)}某${text.slice(at + 1)}`,
    `${text.slice(at)}${random.pick(texts)}`,
    `登记${seed}号申请办理`,
    `${random.pick(['甲', '乙', '其'])}`,
  ]);
}

test.each([false, true])('the same as comparing one by one, truncated: %s', (truncated) => {
  const known = knownLabels(labels, truncated);
  for (let seed = 0; seed < 3_000; seed++) {
    const text = variant(seed);
    const found = labelOf(text);
    const expected = labels.flatMap((official, index): [number, number][] => {
      const begins = truncated && found.core.length >= 2 && official.core.startsWith(found.core);
      const score = found.core === '' ? 0 : likenessOf(found, official, true) || Number(begins);
      return score > 0 ? [[index, score]] : [];
    });
    expect([text, [...known.likeness(text)]]).toEqual([text, expected]);
  }
});
