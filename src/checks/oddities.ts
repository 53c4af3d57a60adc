/** What was odd about the source: labels, rows and columns that are missing, changed, added or twice; one finding for each kind. */
import { newFinding } from '../findings';
import type { CheckContext, Finding } from '../findings';
import { tableOf } from '../form';
import { columnName } from '../grid';
import type { OddExample } from '../messages/ruleWords';
import type { TableId } from '../form';
import type { Oddity, OddityKind, Report } from '../report';

const EXAMPLES = 3;
/** What leaves figures out is an error; the rest is read, and said. */
export const LEAVE_OUT: ReadonlySet<OddityKind> = new Set<OddityKind>([
  'table-missing',
  'row-missing',
  'column-missing',
  'digits-unsplit',
]);
/** What the source itself explains, and what takes nothing away from the figures that were read, needs no look. */
const NOTES: ReadonlySet<OddityKind> = new Set<OddityKind>(['table-aside', 'rows-unread']);
/** Rows told by their name in the form: their digits say nothing. */
const NAMED_BY_FORM: ReadonlySet<OddityKind> = new Set<OddityKind>([
  'digits-split',
  'digits-unsplit',
  'figures-extra',
]);
/** About how figures are written; the others are about the form. */
const ON_VALUES: ReadonlySet<OddityKind> = new Set<OddityKind>(['unit', 'cell-ambiguous']);

/** In the id of a finding about no table. */
const WHOLE = 'report';

/** What an oddity is told by; what has no words, by where it stands. */
function exampleOf({ kind, address, text, expected }: Oddity): OddExample | undefined {
  const words = text === '' || NAMED_BY_FORM.has(kind) ? expected : text;
  if (words !== '' || !address) return words || undefined;
  const column = address.kind === 'sheet' ? columnName(address.column) : String(address.column + 1);
  if (kind.startsWith('column')) return { column };
  return kind.startsWith('row') ? { row: String(address.row + 1) } : undefined;
}

/** Each example once. */
function examplesOf(odd: readonly Oddity[]): readonly OddExample[] {
  const examples = odd.flatMap((each) => exampleOf(each) ?? []);
  return [...new Map(examples.map((each) => [JSON.stringify(each), each])).values()];
}

type OddityRule = 'V-form' | 'V-text';

function finding<Id extends OddityRule>(
  rule: Id,
  kind: OddityKind,
  table: TableId | null,
  odd: readonly Oddity[],
  { edition, words }: CheckContext,
): Finding<Id> {
  return newFinding({
    id: `${rule}:${table ?? WHOLE}.${kind}`,
    rule,
    severity: LEAVE_OUT.has(kind) ? 'error' : NOTES.has(kind) ? 'info' : 'warning',
    table,
    message: words.oddities[kind].all({
      table: table === null ? '' : tableOf(edition, table).name,
      examples: examplesOf(odd).slice(0, EXAMPLES),
      count: odd.length,
      expected: odd[0]?.expected ?? '',
      reasons: [...new Set(odd.flatMap(({ reason }) => reason ?? []))],
    }),
    fields: [...new Set(odd.flatMap(({ fields }) => fields))],
    addresses: odd.flatMap(({ address }) => address ?? []),
  });
}

/** Those that are said under a rule, about the whole report first, then in the order of the tables, then of the kinds as they were first met. */
export function checkOddities<Id extends OddityRule>(
  rule: Id,
  report: Report,
  context: CheckContext,
): Finding<Id>[] {
  const told = report.oddities.filter(({ kind }) => ON_VALUES.has(kind) === (rule === 'V-text'));
  const tables = context.edition.tables.map(({ id }) => id);
  return [null, ...tables].flatMap((id) => {
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
