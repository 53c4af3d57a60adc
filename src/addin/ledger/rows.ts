/** What is written of rows of the ledger: only cells that change, and in new rows behind the formatted ones their formulas and looks. */
import { APPLICATION_COLUMNS, APPLICATION_RESULTS, LAST_LEDGER_ROW } from '../../form';
import type { ApplicationColumn } from '../../form';
import type { CellWrite, Update, UpdateCell } from '../../excel';
import type { Address, CellValue } from '../../grid';
import type { Application } from '../../ledger';
import { planLedger, resultFormulas, rowContents } from '../../ledger/sheets';
import { LEDGER, UserError } from '../../messages';
import type { LedgerBook, ListPlace } from './book';
import { valuesOf } from './values';

type Place = ListPlace<ApplicationColumn>;

/** Rows that the sheet was made with, formulas and looks and all; with rows that people insert or delete they get more or fewer. */
const FORMATTED_ROWS = 500;
const HEADER_ROW = 5;
const COUNTED_ROWS = LAST_LEDGER_ROW - HEADER_ROW;

const lastFormatted = ({ headerRow, lastRow }: Place): number =>
  headerRow + FORMATTED_ROWS + (lastRow - headerRow - COUNTED_ROWS);

/** Where rows can be written; throws `excel/missing` where the names of the sheet are lost. */
export function writablePlace({ applications }: LedgerBook): Place {
  if (!applications) throw new UserError('excel/missing');
  return applications;
}

/** The first row below all that is filled in. Throws `ledger/full`. */
export function freeRow(book: LedgerBook, rows = 1): number {
  const place = writablePlace(book);
  const row = Math.max(place.headerRow, ...book.ledger.applications.map((each) => each.place.row)) + 1;
  if (row + rows - 1 > place.lastRow) throw new UserError('ledger/full', { row: place.lastRow + 1 });
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

/** Looks of a row of the sheet by column, as it was made. */
function looksOfRow(year: number) {
  const { sheets, styles } = planLedger({ year });
  const cells = sheets.find(({ name }) => name === LEDGER.sheets.applications)?.cells ?? [];
  return {
    styles,
    ofColumn: new Map(
      cells.flatMap(({ row, column, style }) => (row === HEADER_ROW ? [[column, style] as const] : [])),
    ),
  };
}

const NO_LOOKS: ReturnType<typeof looksOfRow> = { styles: {}, ofColumn: new Map() };

/** Rows behind all others, all of it in one step; rows behind the formatted ones as those are. */
export function addedRows(book: LedgerBook, applications: readonly Application[]): Update {
  const place = writablePlace(book);
  const first = freeRow(book, applications.length);
  const isAnyBehind = first + applications.length - 1 > lastFormatted(place);
  const { styles, ofColumn } = isAnyBehind ? looksOfRow(book.year) : NO_LOOKS;
  const results = Math.max(...place.columns.values()) + 1;
  const cells = applications.flatMap((application, index): UpdateCell[] => {
    const row = first + index;
    const isBehind = row > lastFormatted(place);
    const contents = rowContents(application);
    const typed = APPLICATION_COLUMNS.flatMap((column, at): UpdateCell[] => {
      const value = contents[column];
      const style = isBehind ? ofColumn.get(at) : undefined;
      if ((value === null || value === '') && style === undefined) return [];
      const { column: to } = addressOf(place, row, column);
      return [{ row, column: to, value, formula: null, ...(style === undefined ? {} : { style }) }];
    });
    if (!isBehind) return typed;
    const formulas = resultFormulas(row + 1);
    const computed = APPLICATION_RESULTS.map((result, at): UpdateCell => {
      const style = ofColumn.get(APPLICATION_COLUMNS.length + at);
      return {
        row,
        column: results + at,
        value: null,
        formula: formulas[result],
        ...(style === undefined ? {} : { style }),
      };
    });
    return [...typed, ...computed];
  });
  return { sheets: [{ sheet: place.sheet, cells }], styles };
}

/** A new row at the end, among the formatted ones; null where it is behind them. */
export function newRowCells(book: LedgerBook, application: Application): readonly CellWrite[] | null {
  const place = writablePlace(book);
  const row = freeRow(book);
  if (row > lastFormatted(place)) return null;
  const contents = rowContents(application);
  return APPLICATION_COLUMNS.filter((column) => contents[column] !== null && contents[column] !== '').map(
    (column) => ({ address: addressOf(place, row, column), value: written(contents[column]) }),
  );
}
