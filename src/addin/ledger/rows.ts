/** What is written of rows of the ledger: only cells that change, and in new rows behind the formatted ones their formulas and looks. */
import {
  APPLICATION_COLUMNS,
  APPLICATION_RESULTS,
  CASE_COLUMNS,
  CASE_RESULT_COLUMNS,
  LAST_LEDGER_ROW,
} from '../../form';
import type { ApplicationColumn, CaseColumn } from '../../form';
import type { CellWrite, Update, UpdateCell } from '../../excel';
import type { Address, CellValue } from '../../grid';
import type { Plan, StyleId } from '../../layout';
import type { Application, DisputeCase } from '../../ledger';
import { caseContents, caseFormulas, planLedger, resultFormulas, rowContents } from '../../ledger/sheets';
import { APPLICATION_ROWS, CASE_ROWS, HEADER_ROW } from '../../ledger/sheets/places';
import { LEDGER, UserError } from '../../messages';
import type { LedgerBook, ListPlace } from './book';
import { valuesOf } from './values';

type Place = ListPlace<ApplicationColumn>;

/** Rows of a list as it is made; with rows that people insert or delete they get more or fewer. */
const COUNTED_ROWS = LAST_LEDGER_ROW - HEADER_ROW;

const lastFormatted = (
  { headerRow, lastRow }: Pick<Place, 'headerRow' | 'lastRow'>,
  formatted: number,
): number => headerRow + formatted + (lastRow - headerRow - COUNTED_ROWS);

/** Where rows can be written; throws `excel/missing` where the names of the sheet are lost. */
export function writablePlace({ applications }: LedgerBook): Place {
  if (!applications) throw new UserError('excel/missing');
  return applications;
}

/** The first row below all that is filled in. Throws `ledger/full`. */
export function freeRow(
  { headerRow, lastRow }: Pick<Place, 'headerRow' | 'lastRow'>,
  filled: readonly { readonly place: Address }[],
  rows = 1,
): number {
  const row = Math.max(headerRow, ...filled.map(({ place }) => place.row)) + 1;
  if (row + rows - 1 > lastRow) throw new UserError('ledger/full', { row: lastRow + 1 });
  return row;
}

export const addressOf = ({ sheet, columns }: Place, row: number, column: ApplicationColumn): Address => ({
  kind: 'sheet',
  grid: sheet,
  row,
  column: columns.get(column) ?? 0,
});

/** The row as it is now that a form was opened on; throws `ledger/changed-since` where it is gone or holds something else. */
export function sameRow(book: LedgerBook, before: Application): Application {
  const { applications } = book.ledger;
  const same = applications.filter(({ number }) => number === before.number);
  const now =
    same.find(({ place }) => place.row === before.place.row) ?? (same.length === 1 ? same[0] : null);
  if (!now || JSON.stringify(valuesOf(now)) !== JSON.stringify(valuesOf(before)))
    throw new UserError('ledger/changed-since', { number: before.number });
  return now;
}

const written = (value: CellValue): string | number | null =>
  typeof value === 'boolean' ? (value ? LEDGER.yes : LEDGER.no) : value;

/** The cells of a row that differ from what stands there. */
export function changedCells(place: Place, after: Application, before: Application): readonly CellWrite[] {
  const [now, then] = [rowContents(after), rowContents(before)];
  return APPLICATION_COLUMNS.filter((column) => now[column] !== then[column]).map((column) => ({
    address: addressOf(place, before.place.row, column),
    value: written(now[column]),
  }));
}

interface ListRows {
  readonly sheet: string;
  /** The first and the last row that may be written. */
  readonly from: number;
  readonly lastRow: number;
  readonly lastFormatted: number;
  readonly columns: readonly string[];
  readonly at: (column: string) => number;
  readonly results: readonly string[];
  readonly contents: readonly Readonly<Record<string, CellValue>>[];
  readonly formulas: (row: number) => Readonly<Record<string, string>>;
  /** How its sheet is called in a plan. */
  readonly planned: string;
}

/** Looks of a row of a sheet by column, as it was made. */
function looksOf({ sheets }: Plan, planned: string): ReadonlyMap<number, StyleId> {
  const cells = sheets.find(({ name }) => name === planned)?.cells ?? [];
  return new Map(
    cells.flatMap(({ row, column, style }) => (row === HEADER_ROW ? [[column, style] as const] : [])),
  );
}

const styled = (style: StyleId | undefined) => (style === undefined ? {} : { style });

/** The cells of new rows; rows behind the formatted ones get formulas and looks, too. */
function cellsOf(rows: ListRows, looks: ReadonlyMap<number, StyleId>): readonly UpdateCell[] {
  const { from, lastFormatted, columns, at, results, contents, formulas } = rows;
  const firstResult = Math.max(...columns.map(at)) + 1;
  return contents.flatMap((content, index): UpdateCell[] => {
    const row = from + index;
    const isBehind = row > lastFormatted;
    const typed = columns.flatMap((column, place): UpdateCell[] => {
      const value = content[column] ?? null;
      const style = isBehind ? looks.get(place) : undefined;
      if ((value === null || value === '') && style === undefined) return [];
      return [{ row, column: at(column), value, formula: null, ...styled(style) }];
    });
    if (!isBehind) return typed;
    const computed = formulas(row + 1);
    return [
      ...typed,
      ...results.map((result, place): UpdateCell => {
        const style = looks.get(columns.length + place);
        return {
          row,
          column: firstResult + place,
          value: null,
          formula: computed[result] ?? null,
          ...styled(style),
        };
      }),
    ];
  });
}

function applicationRows(book: LedgerBook, applications: readonly Application[]): ListRows {
  const place = writablePlace(book);
  return {
    sheet: place.sheet,
    from: freeRow(place, book.ledger.applications, applications.length),
    lastRow: place.lastRow,
    lastFormatted: lastFormatted(place, APPLICATION_ROWS),
    columns: APPLICATION_COLUMNS,
    at: (column) => place.columns.get(column as ApplicationColumn) ?? 0,
    results: APPLICATION_RESULTS,
    contents: applications.map(rowContents),
    formulas: (row) => resultFormulas(row, book.year),
    planned: LEDGER.sheets.applications,
  };
}

function caseRows({ cases: place, ledger }: LedgerBook, cases: readonly DisputeCase[]): ListRows {
  if (!place) throw new UserError('excel/missing');
  return {
    sheet: place.sheet,
    from: freeRow(place, ledger.cases, cases.length),
    lastRow: place.lastRow,
    lastFormatted: lastFormatted(place, CASE_ROWS),
    columns: CASE_COLUMNS,
    at: (column) => place.columns.get(column as CaseColumn) ?? 0,
    results: CASE_RESULT_COLUMNS,
    contents: cases.map(caseContents),
    formulas: caseFormulas,
    planned: LEDGER.sheets.cases,
  };
}

/** Rows behind all others, all of it in one step; rows behind the formatted ones as those are. */
export function addedRows(
  book: LedgerBook,
  applications: readonly Application[],
  cases: readonly DisputeCase[] = [],
): Update {
  const lists = [
    ...(applications.length > 0 ? [applicationRows(book, applications)] : []),
    ...(cases.length > 0 ? [caseRows(book, cases)] : []),
  ];
  const isAnyBehind = lists.some(
    ({ from, contents, lastFormatted: last }) => from + contents.length - 1 > last,
  );
  const plan = isAnyBehind ? planLedger({ year: book.year, shownOn: book.today }) : null;
  return {
    sheets: lists.map((rows) => ({
      sheet: rows.sheet,
      cells: cellsOf(rows, plan ? looksOf(plan, rows.planned) : new Map<number, StyleId>()),
    })),
    styles: plan?.styles ?? {},
  };
}

/** A new row at the end, among the formatted ones; null where it is behind them. */
export function newRowCells(book: LedgerBook, application: Application): readonly CellWrite[] | null {
  const place = writablePlace(book);
  const row = freeRow(place, book.ledger.applications);
  if (row > lastFormatted(place, APPLICATION_ROWS)) return null;
  const contents = rowContents(application);
  return APPLICATION_COLUMNS.filter((column) => contents[column] !== null && contents[column] !== '').map(
    (column) => ({ address: addressOf(place, row, column), value: written(contents[column]) }),
  );
}
