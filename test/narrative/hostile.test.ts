/** Texts that nobody writes: 100,000 characters of one thing are read, and the work on a number does not grow with its text. */
import { checkNarrative } from '../../src/narrative';
import { passageOf } from '../../src/narrative/passage';
import { contextFor, written } from './support';

const LENGTH = 100_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

test.each<[string, string, readonly string[]]>([
  ['no mark', '公', ['N-length']],
  ['digits', '1', ['N-length']],
  ['words of the lexicon', '行政复议结转下年度收到申请', ['N-length']],
  ['parts', '其中1件', ['N-length']],
  ['shares', '占1%', ['N-length']],
  ['open brackets', '（', ['N-length']],
  ['colons behind totals', '公开3条：', ['N-length']],
  ['claims in one sentence', '收到申请3件，', ['N-length', 'N-received']],
  ['another circle', '全县收到3件，', ['N-length']],
  ['changes', '同比增加1件，', ['N-length']],
  ['titles', '《', ['N-length']],
  ['cases and their results', '政府信息公开行政复议3件，维持1件，均已审结。', ['N-disputes', 'N-length']],
])('%s are read to the end', (_, unit, expected) => {
  const report = written(`（二）依申请公开。${filled(unit)}`);
  const rules = new Set(checkNarrative(report, contextFor(report)).map(({ rule }) => rule));
  expect([...rules].sort()).toEqual(expected);
});

test('a sentence is read in pieces of at most 1,500 characters, cut behind a mark where there is one', () => {
  const lengths = (text: string) =>
    passageOf('overview', text).sentences.map(({ start, end }) => end - start);
  expect(lengths('公'.repeat(1500))).toEqual([1500]);
  expect(lengths('公'.repeat(3001))).toEqual([1500, 1500, 1]);
  expect(lengths(`${'公'.repeat(1000)}，${'公'.repeat(600)}。`)).toEqual([1001, 601]);
  expect(lengths(`${'公'.repeat(1000)}，${'公'.repeat(100)}；${'公'.repeat(600)}`)).toEqual([1102, 600]);
  expect(lengths(`${'公'.repeat(1000)}、${'公'.repeat(600)}`)).toEqual([1001, 600]);
  const { sentences, plain } = passageOf('overview', `好。${'公开3条，'.repeat(400)}`);
  expect(sentences.map(({ text }) => text).join('')).toBe(plain.text);
  expect(sentences.map(({ numbers }) => numbers.length)).toEqual([0, 300, 100]);
  expect(Math.max(...sentences.map(({ text }) => text.length))).toBe(1500);
});
