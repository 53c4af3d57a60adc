/** 对账 as the lines of its sheet: every differing cell with what explains it, amounts adding up to the difference. */
import { editionById, fieldOf, tableOf } from '../form';
import type { FieldId } from '../form';
import { RECONCILIATION } from '../messages/official/reconciliation';
import { memberOf } from './current';
import { nestedOf } from './nested';
import type { Reconciliation } from './reconcile';
import type { ReconciliationLine } from './sheets/reconciliation';
import type { Desk } from './types';

export interface ReconciliationSheet {
  readonly hint: string;
  readonly lines: readonly ReconciliationLine[];
}

/** `unit` is what the total says that it is of; empty for nothing. */
export function reconciliationSheetOf(desk: Desk, found: Reconciliation, unit: string): ReconciliationSheet {
  const edition = editionById(desk.edition);
  if (!edition || found.refused !== null)
    return { hint: RECONCILIATION.refused[found.refused ?? 'edition'], lines: [] };
  const nameOf = (id: number | null): string => (id === null ? '' : (memberOf(desk, id)?.name ?? ''));
  const cells = new Map(found.cells.map((cell) => [cell.field, cell]));
  const inWords = (id: FieldId): string => {
    const field = fieldOf(edition, id);
    const { own = 0, sum = 0, difference = 0 } = cells.get(id) ?? {};
    const { name } = tableOf(edition, field.table);
    return RECONCILIATION.cell(name, field.rowName, field.columnLabel, own, sum, difference);
  };
  const lines = found.lines.map(({ field, cause, member, beside, amount }): ReconciliationLine => ({
    difference: inWords(field),
    cause: RECONCILIATION.causes[cause] + (beside === null ? '' : RECONCILIATION.beside(nameOf(beside))),
    member: nameOf(member),
    amount,
    rule: 'A-sum',
  }));
  const { nested, same } = found;
  return {
    hint: RECONCILIATION.hint(unit, found.compared, found.cells.length, found.unread.length),
    lines: [
      ...lines,
      ...nested.map(({ member, within }) => nestedLine(nameOf(member), nameOf(within))),
      ...same.map(({ member, as }) =>
        remarkLine('A-members', nameOf(member), RECONCILIATION.same(nameOf(member), nameOf(as))),
      ),
    ],
  };
}

/** A line about a member that is in no cell's difference. */
const remarkLine = (rule: ReconciliationLine['rule'], member: string, cause: string): ReconciliationLine => ({
  difference: '',
  cause,
  member,
  amount: null,
  rule,
});
const nestedLine = (inner: string, outer: string): ReconciliationLine =>
  remarkLine('A-nested', inner, RECONCILIATION.nested(inner, outer));

/** The sheet while no total is held against the sum: who counts twice is told all the same. */
export const withoutTotal = (desk: Desk): ReconciliationSheet => ({
  hint: '',
  lines: nestedOf(desk).map(({ inner, outer }) => nestedLine(inner.name, outer.name)),
});
