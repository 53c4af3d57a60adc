/** T3-other: so many applications under （六）其他处理 that some of them may belong under another outcome (F19 一(三)). */
import { addUp } from '../form';
import type { Edition, FieldId } from '../form';
import { countOf } from '../report';
import type { RuleFamily } from '../findings';
import { addressesOf, newFinding } from '../findings';

/** Every edition names the rows alike, whether it prints one or three. */
const OTHER_OUTCOME = 'requests.otherOutcome';
/** Fewer are no habit of a body. */
const FEWEST = 3;
/** Of what was handled. */
const LARGEST_SHARE = 0.1;

/** The figures of （六） in the column 总计. */
const otherOutcomes = ({ outcomes }: Edition): readonly FieldId[] =>
  outcomes.flatMap(({ fields }) => fields).filter((field) => field.startsWith(OTHER_OUTCOME));

/** One finding; none where a figure was not read, or where （七）总计 says that nothing was handled at all. */
export const checkOtherOutcomes: RuleFamily<'otherOutcomes'> = (report, { edition, words }) => {
  const parts = otherOutcomes(edition);
  const total = edition.flow.at(-1)?.handled;
  const counts = parts.flatMap((field) => countOf(report, field) ?? []);
  const handled = total === undefined ? null : countOf(report, total);
  if (total === undefined || handled === null || handled <= 0 || counts.length < parts.length) return [];
  const count = addUp(counts);
  if (count < FEWEST || count <= handled * LARGEST_SHARE) return [];
  const fields = [...parts, total];
  return [
    newFinding({
      id: 'T3-other:total',
      rule: 'T3-other',
      table: 'requests',
      message: words.rules['T3-other'].many({ count, handled, percent: LARGEST_SHARE * 100 }),
      fields,
      addresses: addressesOf(report, fields),
      actual: count,
    }),
  ];
};
