/**
 * A review workbook as it should be, against the one that is open: what of its cells has to be written. Rows and columns stay
 * where people put them; they are found by their keys and headers. What a person typed over a formula stays.
 */
import type { Update, UpdateCell } from '../../excel';
import { DESK_SHEETS } from '../../form';
import type { DeskSheet } from '../../form';
import { areaNamed, cellKey, gridByName } from '../../grid';
import type { CellValue, Grid, GridCell, Workbook } from '../../grid';
import type { Plan, PlanCell, PlanSheet } from '../../layout';
import { DESK } from '../../messages';
import { copiedDown } from './copiedDown';

export interface DeskChange {
  readonly update: Update;
  /** Sheets of the desk that are gone: they come again. Null for none. */
  readonly missing: Plan | null;
}

/** Whether a plan holds the whole desk, or only what of it has to be looked at: then rows that it has not are left alone. */
export type DeskScope = 'whole' | 'part';

/** How the rows of a table are known. */
interface Keys {
  readonly columns: readonly string[];
  /** A row without a number yet is known by its name. */
  readonly name?: string;
  /** Titles of lists that stand below the table. */
  readonly below?: readonly string[];
  /**
   * The list says what follows from the desk, and nothing of it is read: two rows with one key are two, and a plan of one
   * member knows nothing of it.
   */
  readonly derived?: true;
}

const { columns, titles } = DESK;
const KEYS: Partial<Readonly<Record<DeskSheet, Keys>>> = {
  standings: { columns: [columns.standings.id], below: [titles.unlisted, titles.unread] },
  issues: { columns: [columns.issues.id, columns.issues.matter] },
  members: { columns: [columns.members.id], name: columns.members.name },
  comparison: { columns: [DESK.comparison.unit], derived: true },
  alike: { columns: [DESK.alike.columns.one, DESK.alike.columns.other], derived: true },
  letterWords: { columns: [columns.letterWords.key] },
  figures: { columns: [columns.figures.id, columns.figures.round, columns.figures.digest] },
  texts: {
    columns: [
      columns.texts.id,
      columns.texts.round,
      columns.texts.digest,
      columns.texts.part,
      columns.texts.paragraph,
      columns.texts.continuation,
    ],
  },
};

/** Tables in which reviewers have columns of their own. */
type OwnSheet = 'standings' | 'issues' | 'members';
const isOwnSheet = (sheet: DeskSheet): sheet is OwnSheet =>
  sheet === 'standings' || sheet === 'issues' || sheet === 'members';

const textOf = (value: CellValue | undefined): string => String(value ?? '').trim();

const isSame = (now: CellValue | undefined, value: CellValue): boolean =>
  now === value || textOf(now) === textOf(value);

type ValueAt = (row: number, column: number) => CellValue | undefined;

const cellAt = ({ cells }: Grid, row: number, column: number): GridCell | undefined =>
  cells.get(cellKey(row, column));

/** A table as it stands somewhere: its headers, and the columns under them. */
interface Table {
  readonly headerRow: number;
  /** By what tells a column apart: its header, with what stands above it where the header stands twice. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Above a list stand a title and what counts for all of it. */
const MOST_ROWS_ABOVE = 20;

function tableIn(
  at: ValueAt,
  rowCount: number,
  columnCount: number,
  wanted: readonly string[],
): Table | null {
  for (let row = 0; row < Math.min(rowCount, MOST_ROWS_ABOVE); row++) {
    const headers = Array.from({ length: columnCount }, (_, column) => textOf(at(row, column)));
    if (!wanted.every((each) => headers.includes(each))) continue;
    const found = new Map<string, number>();
    headers.forEach((header, column) => {
      if (header === '') return;
      const key = found.has(header) ? `${textOf(at(row - 1, column))}\n${header}` : header;
      found.set(key, column);
    });
    return { headerRow: row, columns: found };
  }
  return null;
}

interface Rows {
  /** Rows by their keys; of two with the same key the first, in a derived list both with their numbers. */
  readonly byKey: Map<string, number>;
  /** Rows without a number, by their names. */
  readonly byName: Map<string, number>;
  /** The last that has either. */
  readonly last: number;
}

const keyAt = (table: Table, keys: Keys, at: ValueAt, row: number): string =>
  keys.columns.map((header) => textOf(at(row, table.columns.get(header) ?? -1))).join('\n');

function rowsIn(table: Table, keys: Keys, at: ValueAt, rowCount: number): Rows {
  const byKey = new Map<string, number>();
  const byName = new Map<string, number>();
  const nameColumn = keys.name === undefined ? -1 : (table.columns.get(keys.name) ?? -1);
  const times = new Map<string, number>();
  let last = table.headerRow;
  for (let row = table.headerRow + 1; row < rowCount; row++) {
    const plain = keyAt(table, keys, at, row);
    const isKey = plain.replace(/\n/g, '') !== '';
    const time = times.get(plain) ?? 0;
    if (keys.derived) times.set(plain, time + 1);
    const key = time === 0 ? plain : `${plain}\n${time}`;
    const name = nameColumn < 0 ? '' : textOf(at(row, nameColumn));
    if (isKey && !byKey.has(key)) byKey.set(key, row);
    else if (!isKey && name !== '' && !byName.has(name)) byName.set(name, row);
    if (isKey || name !== '') last = row;
  }
  return { byKey, byName, last };
}

/** Cells by their places: what is written later counts. */
class Cells {
  private readonly cells = new Map<number, UpdateCell>();

  constructor(private readonly grid: Grid) {}

  put(cell: UpdateCell): void {
    const key = cellKey(cell.row, cell.column);
    const now = this.grid.cells.get(key);
    const stays = cell.formula === null && now?.formula == null && isSame(now?.value, cell.value);
    if (stays) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  empty(row: number, column: number): void {
    this.put({ row, column, value: null, formula: null });
  }

  get all(): UpdateCell[] {
    return [...this.cells.values()];
  }
}

/** Whether somebody wrote beside the columns of a table. */
function hasOwnWords(grid: Grid, row: number, columns: ReadonlySet<number>): boolean {
  for (let column = 0; column < grid.columnCount; column++)
    if (!columns.has(column) && textOf(cellAt(grid, row, column)?.value) !== '') return true;
  return false;
}

const isTyped = (cell: PlanCell): boolean => cell.formula === null;

/** A row that is there: its values; formulas stay, and so does what somebody typed in the place of one. */
function putValues(cells: Cells, grid: Grid, row: number, planned: readonly (readonly [number, PlanCell])[]) {
  for (const [column, cell] of planned)
    if (isTyped(cell) && cellAt(grid, row, column)?.formula == null)
      cells.put({ row, column, value: cell.value, formula: null });
}

/** A row below the last, with the formulas of the row above it. */
function putRow(
  cells: Cells,
  grid: Grid,
  { row, above }: { readonly row: number; readonly above: number | null },
  planned: readonly (readonly [number, PlanCell])[],
): void {
  for (const [column, { value, formula, style }] of planned) {
    const pattern = above === null ? null : (cellAt(grid, above, column)?.formula ?? null);
    const own =
      formula === null || pattern === null || above === null ? formula : copiedDown(pattern, row - above);
    cells.put({ row, column, value, formula: own, style });
  }
}

/** Columns of a table that are none of ours, counted from 0. */
function ownColumns(grid: Grid, { headerRow }: Table, sheet: OwnSheet): number[] {
  const ours: ReadonlySet<string> = new Set(Object.values(columns[sheet]));
  return Array.from({ length: grid.columnCount }, (_, column) => column).filter(
    (column) => !ours.has(textOf(cellAt(grid, headerRow, column)?.value)),
  );
}

/** A new row in the reviewer's own columns: the formula of the row above goes on, as it does in a list that a person fills in. */
function extendOwn(cells: Cells, grid: Grid, row: number, above: number, own: readonly number[]): void {
  for (const column of own) {
    const pattern = cellAt(grid, above, column)?.formula ?? null;
    if (pattern !== null && cellAt(grid, row, column) === undefined)
      cells.put({ row, column, value: null, formula: copiedDown(pattern, row - above) });
  }
}

/** Where lists below a table stand now: from their title to the first empty row. */
function oldBands(grid: Grid, from: number, bands: readonly string[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let row = from; row < grid.rowCount; row++)
    for (let column = 0; column < grid.columnCount; column++) {
      if (!bands.includes(textOf(cellAt(grid, row, column)?.value))) continue;
      const width = Math.max(columns.unlisted.file.length, Object.keys(columns.unlisted).length);
      for (let line = row; line < grid.rowCount; line++) {
        const places = Array.from({ length: width }, (_, right) => [line, column + right] as const);
        const filled = places.filter((place) => cellAt(grid, ...place) !== undefined);
        if (filled.length === 0) break;
        found.push(...filled);
      }
    }
  return found;
}

/** Changes of a table, null where it cannot be found: rows by their keys, columns by their headers. */
function tableChanges(
  sheet: PlanSheet,
  grid: Grid,
  kind: DeskSheet,
  keys: Keys,
  scope: DeskScope,
): UpdateCell[] | null {
  const planned = new Map<number, Map<number, PlanCell>>();
  for (const cell of sheet.cells) {
    const row = planned.get(cell.row) ?? new Map<number, PlanCell>();
    planned.set(cell.row, row.set(cell.column, cell));
  }
  const planAt: ValueAt = (row, column) => planned.get(row)?.get(column)?.value;
  const gridAt: ValueAt = (row, column) => cellAt(grid, row, column)?.value;
  const rowCount = sheet.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columnCount = sheet.cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const wanted = tableIn(planAt, rowCount, columnCount, keys.columns);
  const there = tableIn(gridAt, grid.rowCount, grid.columnCount, keys.columns);
  if (!wanted || !there) return null;
  const columnOf = new Map(
    [...wanted.columns].flatMap(([header, column]) => {
      const now = there.columns.get(header);
      return now === undefined ? [] : [[column, now] as const];
    }),
  );
  const cells = new Cells(grid);
  const rows = rowsIn(there, keys, gridAt, grid.rowCount);
  const plannedRows = rowsIn(wanted, keys, planAt, rowCount);
  // What counts for the whole list stands above its headers.
  for (const cell of sheet.cells)
    if (
      scope === 'whole' &&
      cell.row < wanted.headerRow &&
      wanted.headerRow === there.headerRow &&
      isTyped(cell)
    )
      cells.put({ row: cell.row, column: cell.column, value: cell.value, formula: null });
  const inPlace = (row: number) =>
    [...(planned.get(row) ?? [])].flatMap(([column, cell]) => {
      const now = columnOf.get(column);
      return now === undefined ? [] : [[now, cell] as const];
    });
  const nameColumn = keys.name === undefined ? -1 : (wanted.columns.get(keys.name) ?? -1);
  const fresh: number[] = [];
  for (const [key, row] of plannedRows.byKey) {
    const at = rows.byKey.get(key) ?? rows.byName.get(textOf(planAt(row, nameColumn)));
    if (at === undefined) fresh.push(row);
    else putValues(cells, grid, at, inPlace(row));
  }
  const gone =
    scope === 'whole'
      ? [...rows.byKey].flatMap(([key, row]) => (plannedRows.byKey.has(key) ? [] : [row]))
      : [];
  const above = rows.last > there.headerRow ? rows.last : null;
  let { last } = rows;
  const ours = new Set(columnOf.values());
  // What somebody noted beside a line of such a list is true of that line only.
  const free = gone.filter((row) => !keys.derived || !hasOwnWords(grid, row, ours));
  const taken = new Set<number>();
  const own = isOwnSheet(kind) ? ownColumns(grid, there, kind) : [];
  /** What a reviewer wrote beside a row goes with it. */
  const emptyOwn = (row: number): void => {
    for (const column of own) if (cellAt(grid, row, column)?.formula == null) cells.empty(row, column);
  };
  for (const row of fresh) {
    const freed = free.shift();
    if (freed !== undefined) {
      taken.add(freed);
      emptyOwn(freed);
      putValues(cells, grid, freed, inPlace(row));
    } else {
      putRow(cells, grid, { row: ++last, above }, inPlace(row));
      if (above !== null) extendOwn(cells, grid, last, above, own);
    }
  }
  for (const row of gone.filter((each) => !taken.has(each))) {
    emptyOwn(row);
    for (const column of ours) if (cellAt(grid, row, column)?.formula == null) cells.empty(row, column);
  }
  if (keys.below && scope === 'whole') {
    const before = cells.all;
    const lists = new Cells(grid);
    for (const [row, column] of oldBands(grid, rows.last + 1, keys.below)) lists.empty(row, column);
    before.forEach((cell) => lists.put(cell));
    const down = last - plannedRows.last;
    for (const cell of sheet.cells)
      if (cell.row > plannedRows.last) lists.put({ ...cell, row: cell.row + down });
    return lists.all;
  }
  return cells.all;
}

/** 公布情况: values in their places; 对账 and the sums are as somebody left them, or follow by their formulas. */
function placeChanges({ cells: planned }: PlanSheet, grid: Grid): UpdateCell[] {
  const cells = new Cells(grid);
  for (const { row, column, value, formula } of planned)
    if (formula === null && cellAt(grid, row, column)?.formula == null)
      cells.put({ row, column, value, formula: null });
  return cells.all;
}

/**
 * 本地要求 is read from the workbook, 对账 is made by comparing with a total that the desk does not keep, 汇总表 are formulas:
 * nothing that a plan of the desk has is newer than what stands there.
 */
const changesOf = (sheet: PlanSheet, grid: Grid, scope: DeskScope): readonly UpdateCell[] => {
  const kind = DESK_SHEETS.find((each) => DESK.sheets[each] === sheet.name);
  if (kind === 'publication') return placeChanges(sheet, grid);
  const keys = kind && KEYS[kind];
  if (keys?.derived && scope === 'part') return [];
  return (keys && tableChanges(sheet, grid, kind, keys, scope)) ?? [];
};

/** The sheet of the workbook that a planned one stands for, also where somebody renamed it. */
function gridFor(workbook: Workbook, name: string): Grid | undefined {
  const named = areaNamed(workbook, name)?.sheet ?? name;
  return gridByName(workbook, named) ?? gridByName(workbook, name);
}

/** What has to be written so that the workbook says what the plan says. */
export function deskChange(workbook: Workbook, plan: Plan, scope: DeskScope = 'whole'): DeskChange {
  const sheets = plan.sheets.flatMap((sheet) => {
    const grid = gridFor(workbook, sheet.name);
    const cells = grid ? changesOf(sheet, grid, scope) : [];
    return grid && cells.length > 0 ? [{ sheet: grid.name, cells }] : [];
  });
  const gone = plan.sheets.filter(({ name }) => !gridFor(workbook, name));
  const names = new Set(gone.map(({ name }) => name));
  const missing =
    gone.length === 0
      ? null
      : { ...plan, sheets: gone, names: plan.names.filter(({ sheet }) => names.has(sheet)), start: null };
  return { update: { sheets, styles: plan.styles }, missing };
}
