/** What inserted and deleted rows and columns make of areas and of the references in a formula. */
import { columnIndex, columnName } from '../../grid/address';
import { columnCount, rowCount, sheetPrefix, splitReference, type Area } from './area';

/** Rows or columns from `start` on, `count` of them, come or go. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  readonly start: number;
  readonly count: number;
}

/** The shift that a reported change of whole rows or columns is; undefined for other changes. */
export function shiftOf(type: string, { startRow, endRow, startColumn, endColumn }: Area): Shift | undefined {
  const match = /^(Row|Column)(Inserted|Deleted)$/.exec(type);
  if (!match) return undefined;
  const kind = match[2] === 'Inserted' ? 'insert' : 'delete';
  return match[1] === 'Row'
    ? { axis: 'row', kind, start: startRow, count: endRow - startRow + 1 }
    : { axis: 'column', kind, start: startColumn, count: endColumn - startColumn + 1 };
}

/** Where an area is afterwards; undefined when nothing is left of it. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === 'row') {
    const rows = shiftSpan(area.startRow, area.endRow, shift);
    return rows && { ...area, startRow: rows[0], endRow: rows[1] };
  }
  const columns = shiftSpan(area.startColumn, area.endColumn, shift);
  return columns && { ...area, startColumn: columns[0], endColumn: columns[1] };
}

function shiftSpan(first: number, last: number, { kind, start, count }: Shift): [number, number] | undefined {
  const moved = (index: number): number => (index >= start ? index + count : index);
  if (kind === 'insert') return [moved(first), moved(last)];
  const end = start + count;
  const before = (index: number): number => Math.max(0, Math.min(index, end) - start);
  const isGone = first >= start && last < end;
  return isGone ? undefined : [first - before(first), last - before(last + 1)];
}

/** Where an area of the changed sheet is afterwards; undefined when nothing is left of it. */
export type Moved = (area: Area) => Area | undefined;

export type Direction = 'Down' | 'Right' | 'Up' | 'Left';

export const isVertical = (direction: Direction): boolean => direction === 'Down' || direction === 'Up';

/** What single cells that come or go make of areas: those that lie wholly in what is pushed move with it. */
export function cellsMoved(changed: Area, direction: Direction): Moved {
  const kind = direction === 'Down' || direction === 'Right' ? 'insert' : 'delete';
  const shift: Shift = isVertical(direction)
    ? { axis: 'row', kind, start: changed.startRow, count: rowCount(changed) }
    : { axis: 'column', kind, start: changed.startColumn, count: columnCount(changed) };
  const isInLane = (area: Area): boolean =>
    isVertical(direction)
      ? area.startColumn >= changed.startColumn && area.endColumn <= changed.endColumn
      : area.startRow >= changed.startRow && area.endRow <= changed.endRow;
  return (area) => (isInLane(area) ? shiftArea(area, shift) : area);
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i;

/** Moves a reference such as `$B$7`, `A1:C9` or `'三、依申请公开'!$D$4`, keeping its dollars; #REF! when its place is gone. */
export function followReference(token: string, follow: Moved): string {
  const { sheet, rest } = splitReference(token);
  const [first, last = first] = rest.split(':').map((part) => CELL.exec(part));
  if (!first || !last) return token;
  const place = (match: RegExpExecArray): readonly [number, number] => [
    Number(match[4]) - 1,
    columnIndex(match[2] ?? 'A'),
  ];
  const [[startRow, startColumn], [endRow, endColumn]] = [place(first), place(last)];
  const moved = follow({ startRow, startColumn, endRow, endColumn });
  const prefix = sheet === undefined ? '' : sheetPrefix(sheet);
  if (!moved) return `${prefix}#REF!`;
  const name = (match: RegExpExecArray, row: number, column: number): string =>
    `${match[1] ?? ''}${columnName(column)}${match[3] ?? ''}${row + 1}`;
  const start = name(first, moved.startRow, moved.startColumn);
  return `${prefix}${rest.includes(':') ? `${start}:${name(last, moved.endRow, moved.endColumn)}` : start}`;
}
