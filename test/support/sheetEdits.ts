/**
 * What people do to sheets in Excel, on a workbook as it was read: cells, merges and defined names follow as they do there.
 * A name moves with its cells; the name of cells that are pasted over, or deleted, is lost.
 */
import { cellKey, parseRectangle } from '../../src/grid';
import type { CellValue, Grid, GridCell, NamedArea, Rectangle, Workbook } from '../../src/grid';

const COLUMNS = 16_384;
export const areaAt = (a1: string): Rectangle => parseRectangle(a1)!;

const holds = (outer: Rectangle, { row, column, rowCount, columnCount }: Rectangle): boolean =>
  row >= outer.row &&
  column >= outer.column &&
  row + rowCount <= outer.row + outer.rowCount &&
  column + columnCount <= outer.column + outer.columnCount;

const meets = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rowCount &&
  other.row < one.row + one.rowCount &&
  one.column < other.column + other.columnCount &&
  other.column < one.column + one.columnCount;

/** Excel refuses to move an area that holds a part of a merged cell. */
export const holdsPart = (merges: readonly Rectangle[], ...areas: readonly Rectangle[]): boolean =>
  merges.some((merge) => areas.some((area) => meets(area, merge) && !holds(area, merge)));

/** Excel refuses to cut, or to paste over, a part of a merged cell; what is cut itself is not pasted over. */
export const isCutRefused = (merges: readonly Rectangle[], source: Rectangle, target: Rectangle): boolean =>
  holdsPart(merges, source) ||
  holdsPart(
    merges.filter((merge) => !holds(source, merge)),
    target,
  );

const mergesOn = (workbook: Workbook, sheet: string): readonly Rectangle[] =>
  workbook.grids.filter(({ name }) => name === sheet).flatMap(({ merges }) => merges);

/** Formulas of a kind that is not calculated here: Excel rewrites them when cells move, and this model does not. */
export const withKeptFormulas = (workbook: Workbook): Workbook => ({
  ...workbook,
  grids: workbook.grids.map((grid) => ({
    ...grid,
    cells: new Map(
      [...grid.cells].map(([key, cell]) => [
        key,
        cell.formula === null ? cell : { ...cell, formula: '=INDIRECT("A1")' },
      ]),
    ),
  })),
});

/** Where an area is afterwards; undefined where it is gone. */
type Follow = (area: Rectangle) => Rectangle | undefined;

function namesAfter(names: Workbook['names'], sheet: string, follow: Follow): Workbook['names'] {
  return new Map(
    [...names].flatMap(([name, target]): [string, NamedArea][] => {
      const area = target.sheet === sheet ? follow(target.area) : target.area;
      return area ? [[name, { ...target, area }]] : [];
    }),
  );
}

/** The sheet with each cell where `follow` takes it; those that move come last, over what was there. */
function edited(workbook: Workbook, sheet: string, follow: Follow): Workbook {
  const gridAfter = (grid: Grid): Grid => {
    const kept: [number, GridCell][] = [];
    const moved: [number, GridCell][] = [];
    for (const [key, cell] of grid.cells) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      const to = follow({ row, column, rowCount: 1, columnCount: 1 });
      if (to)
        (to.row === row && to.column === column ? kept : moved).push([cellKey(to.row, to.column), cell]);
    }
    const cells = new Map([...kept, ...moved].sort(([one], [other]) => one - other));
    return {
      ...grid,
      cells,
      rowCount: Math.max(0, ...[...cells.keys()].map((key) => Math.floor(key / COLUMNS) + 1)),
      columnCount: Math.max(0, ...[...cells.keys()].map((key) => (key % COLUMNS) + 1)),
      merges: grid.merges.flatMap((area) => follow(area) ?? []),
    };
  };
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => (grid.name === sheet ? gridAfter(grid) : grid)),
    names: namesAfter(workbook.names, sheet, follow),
    localNames: new Map(
      [...(workbook.localNames ?? [])].map(([of, names]) => [of, namesAfter(names, sheet, follow)]),
    ),
  };
}

/** Cuts an area and pastes it with its first cell at another place. */
export function cut(workbook: Workbook, sheet: string, what: string, to: string): Workbook {
  const source = areaAt(what);
  const [down, right] = [areaAt(to).row - source.row, areaAt(to).column - source.column];
  const target = { ...source, row: source.row + down, column: source.column + right };
  if (isCutRefused(mergesOn(workbook, sheet), source, target)) return workbook;
  return edited(workbook, sheet, (area) => {
    if (holds(source, area)) return { ...area, row: area.row + down, column: area.column + right };
    return holds(target, area) ? undefined : area;
  });
}

/** One way along a sheet: rows or columns. */
interface Axis {
  readonly start: 'row' | 'column';
  readonly count: 'rowCount' | 'columnCount';
}
const DOWN: Axis = { start: 'row', count: 'rowCount' };
const RIGHT: Axis = { start: 'column', count: 'columnCount' };

function inserting({ start, count }: Axis, at: number, many: number): (area: Rectangle) => Rectangle {
  return (area) => {
    if (area[start] >= at) return { ...area, [start]: area[start] + many };
    return area[start] + area[count] > at ? { ...area, [count]: area[count] + many } : area;
  };
}

function deleting({ start, count }: Axis, at: number, many: number): Follow {
  return (area) => {
    const [first, end] = [area[start], area[start] + area[count]];
    const left = Math.max(0, Math.min(end, at) - first) + Math.max(0, end - Math.max(first, at + many));
    if (left === 0) return undefined;
    return { ...area, [start]: first < at ? first : Math.max(at, first - many), [count]: left };
  };
}

/** Inserts rows above the row with this number, counted from 1. */
export const insertRows = (workbook: Workbook, sheet: string, row: number, many = 1): Workbook =>
  edited(workbook, sheet, inserting(DOWN, row - 1, many));
export const deleteRows = (workbook: Workbook, sheet: string, row: number, many = 1): Workbook =>
  edited(workbook, sheet, deleting(DOWN, row - 1, many));
/** Inserts columns left of the column of a cell. */
export const insertColumns = (workbook: Workbook, sheet: string, cell: string, many = 1): Workbook =>
  edited(workbook, sheet, inserting(RIGHT, areaAt(cell).column, many));
export const deleteColumns = (workbook: Workbook, sheet: string, cell: string, many = 1): Workbook =>
  edited(workbook, sheet, deleting(RIGHT, areaAt(cell).column, many));

/** What lies in the columns or rows of an area, from it on. */
const from = (area: Rectangle, { count }: Axis): Rectangle => ({ ...area, [count]: Infinity });

/** Makes room at an area: its cells and those behind them move down or right. */
export function insertCells(workbook: Workbook, sheet: string, at: string, way: 'down' | 'right'): Workbook {
  const [area, axis] = [areaAt(at), way === 'down' ? DOWN : RIGHT];
  const band = from(area, axis);
  if (holdsPart(mergesOn(workbook, sheet), band)) return workbook;
  const follow = inserting(axis, area[axis.start], area[axis.count]);
  return edited(workbook, sheet, (each) => (holds(band, each) ? follow(each) : each));
}

/** Takes an area away: the cells behind it move up or left. */
export function deleteCells(workbook: Workbook, sheet: string, at: string, way: 'up' | 'left'): Workbook {
  const [area, axis] = [areaAt(at), way === 'up' ? DOWN : RIGHT];
  const band = from(area, axis);
  if (holdsPart(mergesOn(workbook, sheet), band)) return workbook;
  const follow = deleting(axis, area[axis.start], area[axis.count]);
  return edited(workbook, sheet, (each) => (holds(band, each) ? follow(each) : each));
}

/** Types a row of entries, the first at a cell; null empties one. */
export function typed(
  workbook: Workbook,
  sheet: string,
  at: string,
  ...values: readonly CellValue[]
): Workbook {
  const { row, column } = areaAt(at);
  const grids = workbook.grids.map((grid): Grid => {
    if (grid.name !== sheet) return grid;
    const cells = new Map(grid.cells);
    values.forEach((value, index) => {
      if (value === null) cells.delete(cellKey(row, column + index));
      else cells.set(cellKey(row, column + index), { value, text: String(value), formula: null });
    });
    return { ...grid, cells: new Map([...cells].sort(([one], [other]) => one - other)) };
  });
  return { ...workbook, grids };
}

/** Copies a sheet to the end, with names that count on the copy alone. */
export function copySheet(workbook: Workbook, sheet: string, name: string): Workbook {
  const local = [...workbook.names].filter(([, target]) => target.sheet === sheet);
  return {
    ...workbook,
    grids: [
      ...workbook.grids,
      ...workbook.grids.filter((grid) => grid.name === sheet).map((grid) => ({ ...grid, name })),
    ],
    localNames: new Map([
      ...(workbook.localNames ?? []),
      [name, new Map(local.map(([of, target]) => [of, { ...target, sheet: name }]))],
    ]),
  };
}

export function deleteSheet(workbook: Workbook, sheet: string): Workbook {
  const left = (names: Workbook['names']) =>
    new Map([...names].filter(([, target]) => target.sheet !== sheet));
  return {
    ...workbook,
    grids: workbook.grids.filter(({ name }) => name !== sheet),
    names: left(workbook.names),
    localNames: new Map(
      [...(workbook.localNames ?? [])].flatMap(([of, names]) => (of === sheet ? [] : [[of, left(names)]])),
    ),
  };
}

export function moveSheet(workbook: Workbook, sheet: string, position: number): Workbook {
  const [own, others] = [
    workbook.grids.filter(({ name }) => name === sheet),
    workbook.grids.filter(({ name }) => name !== sheet),
  ];
  return { ...workbook, grids: [...others.slice(0, position), ...own, ...others.slice(position)] };
}
