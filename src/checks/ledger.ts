/**
 * L-ledger: a figure of 表三 or 表四 differs from what the ledger counts (F21 三(三)). A few cells are told one by one with the rows behind them,
 * more by row; where most differ, as with a ledger that was begun late in the year, the table is told as a whole.
 */
import { fieldOf, tableOf } from '../form';
import type { Edition, Field, FieldId, TableId } from '../form';
import { countOf } from '../report';
import type { LedgerCount, Report } from '../report';
import { addressesOf, newFinding } from '../findings';
import type { CheckContext, FigureChange, Finding, RuleFamily, Suggestion } from '../findings';

/** Up to so many cells of a table are told one by one, and up to so many rows. */
const MOST_EACH = 8;
const MOST_ROWS = 8;
/** So many 编号, and so many cells, are named in a sentence. */
const EXAMPLES = 5;

/** A cell that differs. */
interface Differing {
  readonly field: Field;
  readonly actual: number;
  readonly counted: number;
}

/** `requests.received` of `requests.received.natural`. */
const rowOf = ({ id }: Field): string => id.slice(0, id.lastIndexOf('.'));

const isComputed = (report: Report, field: FieldId): boolean => report.figures.get(field)?.computed ?? false;

/** The totals that a cell counts in, and those that they count in. */
function totalsOf(field: FieldId, edition: Edition): readonly Field[] {
  const within = new Set([field]);
  return edition.fields.filter(({ id, sumOf }) => {
    if (!sumOf.some((part) => within.has(part))) return false;
    within.add(id);
    return true;
  });
}

function differingIn(table: TableId, report: Report, edition: Edition, ledger: LedgerCount): Differing[] {
  if (ledger.unkept?.has(table)) return [];
  return edition.fields
    .filter((field) => field.table === table)
    .flatMap((field) => {
      const [actual, counted] = [countOf(report, field.id), ledger.figures.get(field.id)];
      return actual === null || counted === undefined || actual === counted
        ? []
        : [{ field, actual, counted }];
    });
}

const changeOf = ({ field, actual, counted }: Differing): FigureChange => ({
  field: field.id,
  from: actual,
  to: counted,
});

/** Writes the ledger's counts where cells are typed; their typed totals go with them. */
function repairOf(
  cells: readonly Differing[],
  all: readonly Differing[],
  report: Report,
  { edition, words, ledger }: CheckContext,
): readonly Suggestion[] {
  const [first, second] = cells;
  if (!first || cells.some(({ field }) => isComputed(report, field.id))) return [];
  const totals = new Set(cells.flatMap(({ field }) => totalsOf(field.id, edition).map(({ id }) => id)));
  const beside = all.filter(
    (each) => totals.has(each.field.id) && !cells.includes(each) && !isComputed(report, each.field.id),
  );
  const message = second
    ? words.repairs.fromLedger(cells.length, beside.length)
    : words.repairs.ledger({
        row: first.field.rowName,
        column: first.field.columnLabel,
        from: first.actual,
        to: first.counted,
        totals: beside.length,
      });
  return [
    {
      message,
      slip: null,
      // A row that is not counted may be the one that is missing.
      decided: second === undefined && ledger?.incomplete.length === 0,
      figures: [...cells, ...beside].map(changeOf),
      texts: [],
    },
  ];
}

/** One finding on some cells. */
function findingOn(
  subject: string,
  cells: readonly Differing[],
  all: readonly Differing[],
  report: Report,
  context: CheckContext,
  ledger: LedgerCount,
): Finding<'L-ledger'> {
  const { edition, words } = context;
  const sentences = words.rules['L-ledger'];
  const fields = cells.map(({ field }) => field.id);
  const [first, second] = cells;
  const incomplete = ledger.incomplete.length;
  const isFormula = fields.some((field) => isComputed(report, field));
  const table = first ? tableOf(edition, first.field.table).name : '';
  const told = cells.slice(0, EXAMPLES).map(({ field, actual, counted }) => ({
    row: field.rowName,
    column: field.columnLabel,
    actual,
    counted,
  }));
  const message = (): string => {
    const [cell] = told;
    if (cell && first && !second) {
      const numbers = (ledger.numbers.get(first.field.id) ?? []).filter((number) => number !== '');
      const gap = Math.abs(first.actual - first.counted);
      return sentences.differs({
        ...cell,
        table,
        gap,
        numbers: numbers.slice(0, EXAMPLES),
        incomplete,
        isFormula,
      });
    }
    const row = subject.includes('.') ? (told[0]?.row ?? '') : '';
    return sentences.differ({ table, row, count: cells.length, cells: told, incomplete, isFormula });
  };
  return newFinding({
    id: `L-ledger:${subject}`,
    rule: 'L-ledger',
    table: first?.field.table ?? null,
    message: message(),
    fields,
    addresses: addressesOf(report, fields),
    ...(first &&
      !second && {
        expected: first.counted,
        actual: first.actual,
        difference: first.actual - first.counted,
      }),
    against: cells.map(({ counted }) => counted).join(),
    suggestions: repairOf(cells, all, report, context),
  });
}

/** The cells of a table that are told; a total is told by its parts where one differs, and follows them where it is a formula. */
function toldOf(all: readonly Differing[], report: Report): readonly Differing[] {
  const ids = new Set(all.map(({ field }) => field.id));
  return all.filter(
    ({ field }) =>
      field.sumOf.length === 0 ||
      (!isComputed(report, field.id) && !field.sumOf.some((part) => ids.has(part))),
  );
}

function checkTable(
  table: TableId,
  report: Report,
  context: CheckContext,
  ledger: LedgerCount,
): Finding<'L-ledger'>[] {
  const all = differingIn(table, report, context.edition, ledger);
  const told = toldOf(all, report);
  const on = (subject: string, cells: readonly Differing[]) =>
    findingOn(subject, cells, all, report, context, ledger);
  if (told.length <= MOST_EACH) return told.map((cell) => on(cell.field.id, [cell]));
  const rows = [...new Set(told.map(({ field }) => rowOf(field)))];
  if (rows.length > MOST_ROWS) return [on(table, told)];
  return rows.map((row) =>
    on(
      row,
      told.filter(({ field }) => rowOf(field) === row),
    ),
  );
}

/** Rows that are missing from a figure: what is counted, and what ties or does not, is without them. */
function checkIncomplete(
  report: Report,
  { words, edition }: CheckContext,
  ledger: LedgerCount,
): Finding<'L-ledger'>[] {
  const { incomplete, figures } = ledger;
  const isReported = edition.fields.some(({ id }) => figures.has(id) && countOf(report, id) !== null);
  if (incomplete.length === 0 || !isReported) return [];
  return [
    newFinding({
      id: 'L-ledger:incomplete',
      rule: 'L-ledger',
      severity: 'warning',
      message: words.rules['L-ledger'].incomplete(incomplete.slice(0, EXAMPLES), incomplete.length),
      against: incomplete.join('\n'),
    }),
  ];
}

/** Each differing cell, row or table, and what the ledger could not count; nothing of a figure that is not filled in. */
export const checkLedger: RuleFamily<'ledger'> = (report, context) => {
  const { ledger, edition } = context;
  if (ledger === null) return [];
  return [
    ...checkIncomplete(report, context, ledger),
    ...edition.tables.flatMap(({ id }) => checkTable(id, report, context, ledger)),
  ];
};

/** Whether a repair goes against a ledger that agrees with nearly all of its table: then it mends what is right. */
export function contradictsLedger(
  { figures }: Suggestion,
  report: Report,
  { ledger, edition }: CheckContext,
): boolean {
  if (ledger === null) return false;
  const against = figures.filter(({ field, to }) => (ledger.figures.get(field) ?? to) !== to);
  const tables = new Set(against.map(({ field }) => fieldOf(edition, field).table));
  return [...tables].some(
    (table) => toldOf(differingIn(table, report, edition, ledger), report).length <= MOST_EACH,
  );
}
