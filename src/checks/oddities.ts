/** What was odd about the source: labels, rows and columns that are missing, changed, added or twice; one finding for each kind. */
import { newFinding } from '../findings';
import type { CheckContext, Finding } from '../findings';
import { tableOf } from '../form';
import type { TableId } from '../form';
import type { Oddity, OddityKind, Report } from '../report';

const EXAMPLES = 3;
/** What leaves figures out is an error; the rest is read, and said. */
const ERRORS: ReadonlySet<OddityKind> = new Set<OddityKind>([
  'table-missing',
  'row-missing',
  'column-missing',
  'digits-unsplit',
]);
/** What takes nothing away from the figures that were read. */
const NOTES: ReadonlySet<OddityKind> = new Set<OddityKind>(['rows-unread']);
/** Rows told by their name in the form: their digits say nothing. */
const NAMED_BY_FORM: ReadonlySet<OddityKind> = new Set<OddityKind>([
  'digits-split',
  'digits-unsplit',
  'figures-extra',
]);
/** About how figures are written; the others are about the form. */
const ON_VALUES: ReadonlySet<OddityKind> = new Set<OddityKind>(['unit', 'cell-ambiguous']);

type OddityRule = 'V-form' | 'V-text';

function finding<Id extends OddityRule>(
  rule: Id,
  kind: OddityKind,
  table: TableId,
  odd: readonly Oddity[],
  { edition, words }: CheckContext,
): Finding<Id> {
  const examples = odd.map(({ text, expected }) =>
    text === '' || NAMED_BY_FORM.has(kind) ? expected : text,
  );
  return newFinding({
    id: `${rule}:${table}.${kind}`,
    rule,
    severity: ERRORS.has(kind) ? 'error' : NOTES.has(kind) ? 'info' : 'warning',
    table,
    message: words.oddities[kind].all({
      table: tableOf(edition, table).name,
      examples: [...new Set(examples)].slice(0, EXAMPLES),
      count: odd.length,
    }),
    fields: [...new Set(odd.flatMap(({ fields }) => fields))],
    addresses: odd.flatMap(({ address }) => address ?? []),
  });
}

/** Those that are said under a rule, in the order of the tables, then of the kinds as they were first met. */
export function checkOddities<Id extends OddityRule>(
  rule: Id,
  report: Report,
  context: CheckContext,
): Finding<Id>[] {
  const told = report.oddities.filter(({ kind }) => ON_VALUES.has(kind) === (rule === 'V-text'));
  return context.edition.tables.flatMap(({ id }) => {
    const own = told.filter(({ table }) => table === id);
    return [...new Set(own.map(({ kind }) => kind))].map((kind) =>
      finding(
        rule,
        kind,
        id,
        own.filter((odd) => odd.kind === kind),
        context,
      ),
    );
  });
}
