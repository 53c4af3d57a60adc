/** 行政规范性文件: 制发, 废止, 现行有效 (表二 of 2021 onward; what 2019 counted means something else). */
import type { Edition, FieldId } from '../form';
import { SENTENCES } from '../messages/official/clauses';
import { fromTable } from './written';
import type { SentenceSource, WrittenSentence } from './written';

const { documents: words, sentence } = SENTENCES;

function fieldsOf(edition: Edition): readonly FieldId[] {
  return ['issued', 'repealed', 'inForce'].flatMap((column) =>
    edition.fields.flatMap(({ id }) => (id === `proactive.normativeDocuments.${column}` ? [id] : [])),
  );
}

/** Whether the edition counts 制发, 废止 and 现行有效. */
export function tellsDocuments(edition: Edition): boolean {
  return fieldsOf(edition).length === 3;
}

/** The sentence on 规范性文件; undefined while 表二 is not filled in. */
export function writeDocuments(source: SentenceSource): WrittenSentence | undefined {
  const fields = fieldsOf(source.edition);
  return fromTable(source, 'proactive', (count) => {
    const [issued = 0, repealed = 0, inForce = 0] = fields.map((field) => count(field));
    if (issued + repealed + inForce === 0) return sentence([words.none]);
    const told = [
      words.issued(issued),
      ...(repealed > 0 ? [words.repealed(repealed)] : []),
      words.inForce(inForce),
    ];
    return sentence([words.all(told)]);
  });
}
