/** V-form on the source: labels, rows and columns that are missing, changed, added or twice, one finding for each kind. */
import { tableOf } from '../form';
import type { RuleId, Severity, TableId } from '../form';
import type { Oddity, OddityKind, Report } from '../report';
import type { CheckContext, Finding, RuleFamily } from '../findings';
import { newFinding } from '../findings';

const EXAMPLES = 3;
/** What leaves figures out is an error; the rest is read, and said. */
const ERRORS: ReadonlySet<OddityKind> = new Set<OddityKind>([
  'table-missing',
  'row-missing',
  'column-missing',
  'digits-unsplit',
]);
/** Rows told by their name in the form: their digits say nothing. */
const NAMED_BY_FORM: ReadonlySet<OddityKind> = new Set<OddityKind>([
  'digits-split',
  'digits-unsplit',
  'figures-extra',
]);
const ON_VALUES: ReadonlySet<OddityKind> = new Set<OddityKind>(['unit', 'cell-ambiguous']);

function finding(
  kind: OddityKind,
  table: TableId,
  odd: readonly Oddity[],
  { edition, messages }: CheckContext,
): Finding {
  const rule: RuleId = ON_VALUES.has(kind) ? 'V-text' : 'V-form';
  const severity: Severity = ERRORS.has(kind) ? 'error' : 'warning';
  const examples = odd.map(({ text, expected }) =>
    text === '' || NAMED_BY_FORM.has(kind) ? expected : text,
  );
  return newFinding({
    id: `${rule}:${table}.${kind}`,
    rule,
    severity,
    table,
    message: messages.oddities[kind]({
      table: tableOf(edition, table).name,
      examples: [...new Set(examples)].slice(0, EXAMPLES),
      count: odd.length,
    }),
    fields: [...new Set(odd.flatMap(({ fields }) => fields))],
    addresses: odd.flatMap(({ address }) => address ?? []),
  });
}

/** In the order of the tables, then of the kinds as they were first met. */
export const checkOddities: RuleFamily = (report: Report, context: CheckContext) =>
  context.edition.tables.flatMap(({ id }) => {
    const own = report.oddities.filter(({ table }) => table === id);
    return [...new Set(own.map(({ kind }) => kind))].map((kind) =>
      finding(
        kind,
        id,
        own.filter((odd) => odd.kind === kind),
        context,
      ),
    );
  });
