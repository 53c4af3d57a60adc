/** Tables of a review workbook as they stand now: by their headers, wherever those are, in a sheet of whatever name. */
import { DESK_COLUMNS } from '../../form';
import type { DeskColumn } from '../../form';
import { areaNamed, cellAt, columnName, gridByName, isoDate, textAt } from '../../grid';
import type { CellValue, Grid, GridCell, Workbook } from '../../grid';
import { DESK } from '../../messages';
import { isoDay, readDay } from '../../text';
import type { SheetTable } from '../sheets/extent';
import type { StoredRemark } from './remarks';

export interface StoredTable<Column extends string> {
  readonly grid: Grid;
  readonly headerRow: number;
  /** Where each column is that is there. */
  readonly columns: ReadonlyMap<Column, number>;
  /** Other columns with a header or something in them, by what they are called. */
  readonly others: readonly { readonly header: string; readonly column: number }[];
}

/** The sheet of a table: the one its name leads to, else the one called so. */
export function sheetOf(workbook: Workbook, sheet: keyof typeof DESK.sheets): Grid | undefined {
  const name = DESK.sheets[sheet];
  const area = areaNamed(workbook, name);
  return (area && gridByName(workbook, area.sheet)) ?? gridByName(workbook, name);
}

/** The row that holds most of the headers, and more than half of them. */
function findHeaders(grid: Grid, headers: readonly string[]): number | undefined {
  const wanted = new Set(headers);
  const counts = new Map<number, Set<string>>();
  for (const [key, { value }] of grid.cells) {
    if (typeof value !== 'string') continue;
    const header = value.trim();
    if (!wanted.has(header)) continue;
    const row = Math.floor(key / COLUMNS);
    const found = counts.get(row) ?? new Set<string>();
    counts.set(row, found.add(header));
  }
  const [best] = [...counts].sort(([row, one], [other, two]) => two.size - one.size || row - other);
  return best && best[1].size * 2 > headers.length ? best[0] : undefined;
}

/** As `cellKey` counts. */
const COLUMNS = 16_384;

/** The table of these headers in a grid; undefined where they are not there. */
export function tableIn<Column extends string>(
  grid: Grid,
  headers: Readonly<Record<Column, string>>,
): StoredTable<Column> | undefined {
  const row = findHeaders(grid, Object.values(headers));
  if (row === undefined) return undefined;
  const byHeader = new Map(
    (Object.entries(headers) as [Column, string][]).map(([key, header]) => [header, key]),
  );
  const columns = new Map<Column, number>();
  const others: { header: string; column: number }[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const header = textAt(grid, row, column);
    const key = byHeader.get(header);
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
    else others.push({ header, column });
  }
  return { grid, headerRow: row, columns, others };
}

/** A table with a sheet of its own; undefined where the sheet or its headers are gone. */
export function storedTable<Table extends SheetTable>(
  workbook: Workbook,
  table: Table,
): StoredTable<DeskColumn<Table>> | undefined {
  const grid = sheetOf(workbook, table);
  return grid && tableIn<DeskColumn<Table>>(grid, DESK.columns[table] as Record<DeskColumn<Table>, string>);
}

/** Columns of a table that are gone. */
export function missingColumns<Table extends SheetTable>(
  table: Table,
  { columns }: StoredTable<DeskColumn<Table>>,
): DeskColumn<Table>[] {
  const all: readonly DeskColumn<Table>[] = DESK_COLUMNS[table];
  return all.filter((column) => !columns.has(column));
}

/** A column of the reviewer's own. */
export interface OwnColumn {
  /** What it is called from now on: a name that no other has. */
  readonly header: string;
  readonly column: number;
}

/** Free names for the reviewer's own columns; one without a header is called by its letter where it holds anything. */
export function ownColumns<Column extends string>(
  { others, grid, headerRow }: StoredTable<Column>,
  lastRow: number,
): OwnColumn[] {
  const taken = new Set<string>();
  return others.flatMap(({ header, column }) => {
    const holds = Array.from(
      { length: Math.max(0, lastRow - headerRow) },
      (_, at) => headerRow + 1 + at,
    ).some((row) => (cellAt(grid, row, column)?.value ?? null) !== null);
    if (header === '' && !holds) return [];
    const base = header || columnName(column);
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base} (${number})`;
    taken.add(name);
    return [{ header: name, column }];
  });
}

/** Tables in which reviewers have columns of their own. */
export const OWN_TABLES = ['standings', 'issues', 'members'] as const;
export type OwnTable = (typeof OWN_TABLES)[number];

/** A table as it was read: what its rows are known by. */
export interface KeyedTable {
  readonly table: StoredTable<string>;
  /** Rows by what they are known by, as `memberKey` and `issueKey` write it; of two the first. */
  readonly rows: ReadonlyMap<string, number>;
  readonly own: readonly OwnColumn[];
  /** Behind its last row, where something else may begin. */
  readonly end: number;
}

/** The last of these rows; -1 for none. */
export function lastOf(rows: ReadonlyMap<string, number>): number {
  let last = -1;
  for (const row of rows.values()) last = Math.max(last, row);
  return last;
}

export const memberKey = (member: number): string => String(member);
export const issueKey = (member: number, matter: string): string => `${member} ${matter}`;

/** A row of a table, read column by column; what cannot be read is told. */
export class StoredRow<Column extends string> {
  constructor(
    private readonly table: StoredTable<Column>,
    /** Counted from 0. */
    readonly row: number,
    private readonly sheet: StoredSheet,
    private readonly tell: (remark: StoredRemark) => void,
  ) {}

  cell(column: Column): GridCell | undefined {
    const at = this.table.columns.get(column);
    return at === undefined ? undefined : cellAt(this.table.grid, this.row, at);
  }

  value(column: Column): CellValue {
    return this.cell(column)?.value ?? null;
  }

  /** As it stands, with its spaces and lines; empty for none. */
  text(column: Column): string {
    const value = this.value(column);
    return value === null
      ? ''
      : typeof value === 'string'
        ? value
        : (this.cell(column)?.text ?? String(value));
  }

  /** A whole number of at least 0; null for none. */
  whole(column: Column): number | null {
    const number = numberIn(this.value(column));
    if (number === null || (Number.isInteger(number) && number >= 0)) return number;
    return this.unread(column);
  }

  /** Any number; null for none. */
  number(column: Column): number | null {
    const number = numberIn(this.value(column));
    return number === null || Number.isFinite(number) ? number : this.unread(column);
  }

  /** YYYY-MM-DD; null for none. */
  day(column: Column): string | null {
    const cell = this.cell(column);
    if (!cell || cell.value === null || cell.text.trim() === '') return null;
    return dayIn(cell) ?? this.unread(column);
  }

  /** The key of a word of a list; `otherwise` where the cell is empty, and told where the word is unknown. */
  word<Key extends string>(column: Column, words: Readonly<Record<Key, string>>, otherwise: Key): Key;
  word<Key extends string>(column: Column, words: Readonly<Record<Key, string>>, otherwise: null): Key | null;
  word<Key extends string>(
    column: Column,
    words: Readonly<Record<Key, string>>,
    otherwise: Key | null,
  ): Key | null {
    const text = this.text(column).trim();
    if (text === '') return otherwise;
    const found = (Object.entries(words) as [Key, string][]).find(([, word]) => word === text);
    if (found) return found[0];
    const taken = otherwise === null ? '' : words[otherwise];
    this.tell({ code: 'word-unknown', ...this.place(column), text, taken });
    return otherwise;
  }

  private unread(column: Column): null {
    this.tell({ code: 'value-unread', ...this.place(column), text: this.text(column) });
    return null;
  }

  private place(column: Column) {
    const at = this.table.columns.get(column) ?? 0;
    return {
      sheet: this.sheet,
      row: this.row + 1,
      column: textAt(this.table.grid, this.table.headerRow, at),
    };
  }
}

export type StoredSheet = keyof typeof DESK.sheets;

/** Digits that somebody typed as text are a number; NaN for what is none. */
function numberIn(value: CellValue): number | null {
  if (value === null || typeof value === 'number') return value;
  const text = String(value).trim();
  return text === '' ? null : Number(text.replace(/,/g, ''));
}

/** A cell that shows a day, or holds one as a text or a bare number. */
export function dayIn({ value, text }: GridCell): string | undefined {
  const day = readDay(text);
  if (day) return isoDay(day);
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < END_OF_DAYS
    ? isoDate(value, 1900)
    : undefined;
}

/** The first of 10000. */
const END_OF_DAYS = 2_958_466;

/** A cell of a reviewer's own column: a number that shows as a day is that day. */
export function ownValue(cell: GridCell | undefined): CellValue {
  if (!cell) return null;
  const isDay = typeof cell.value === 'number' && /^\d{4}-\d{2}-\d{2}$/.test(cell.text);
  return isDay ? cell.text : cell.value;
}

/** The rows under the headers in which any of our columns holds something. */
export function rowsOf<Column extends string>(
  table: StoredTable<Column>,
  sheet: StoredSheet,
  tell: (remark: StoredRemark) => void,
  end = table.grid.rowCount,
): StoredRow<Column>[] {
  const rows: StoredRow<Column>[] = [];
  for (let row = table.headerRow + 1; row < end; row++) {
    const holds = [...table.columns.values()].some((column) => {
      const cell = cellAt(table.grid, row, column);
      return cell !== undefined && cell.value !== null && cell.value !== '';
    });
    if (holds) rows.push(new StoredRow(table, row, sheet, tell));
  }
  return rows;
}
