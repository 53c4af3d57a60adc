/** V-amount: more 行政事业性收费 than a body of its kind takes in, mostly 元 typed for 万元. */
import { ceilingOf, feeAmounts, tableOf } from '../form';
import { bodyName, countOf } from '../report';
import type { RuleFamily } from '../findings';
import { addressesOf, newFinding } from '../findings';
import { checkJumps } from './jumps';

/** One finding an amount; none where the jump against last year asks about it already. */
export const checkAmounts: RuleFamily<'amounts'> = (report, context) => {
  const { edition, words } = context;
  const ceiling = ceilingOf(report.kind, bodyName(report));
  const large = feeAmounts(edition).flatMap((field) => {
    const actual = countOf(report, field.id);
    return actual !== null && actual > ceiling.amount ? [{ field, actual }] : [];
  });
  if (large.length === 0) return [];
  const asked = new Set(checkJumps(report, context).flatMap(({ fields }) => fields));
  return large
    .filter(({ field }) => !asked.has(field.id))
    .map(({ field: { id, table, rowLabel }, actual }) =>
      newFinding({
        id: `V-amount:${id}`,
        rule: 'V-amount',
        table,
        message: words.rules['V-amount'].large({
          table: tableOf(edition, table).name,
          row: rowLabel,
          actual,
          ceiling,
        }),
        fields: [id],
        addresses: addressesOf(report, [id]),
        actual,
      }),
    );
};
