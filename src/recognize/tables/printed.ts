/**
 * A table that stands just as it is printed, and once in its source: most do. Its figures stand where the form has them,
 * so that nothing needs to be looked for. What differs in anything is read by its labels (`copies`, `readCopy`).
 */
import { fieldsById } from '../../form';
import type { Edition, FieldId, FormCell } from '../../form';
import { cellAt, textAt } from '../../grid';
import type { GridCell } from '../../grid';
import type { Figure, Oddity } from '../../report';
import { countsUp } from './countsUp';
import { figureAt } from '../seen/figures';
import { EXACT, labelOf } from '../seen/labels';
import type { Label } from '../seen/labels';
import { isInYuan } from './readCopy';
import type { ReadCopy } from './readCopy';
import { isLabelled } from '../seen/shape';
import type { Shape } from '../seen/shape';
import type { Start } from '../around/standing';
import type { View } from '../seen/view';
import { isHeaderToo, wordedFor } from '../seen/wording';

interface PrintedWords {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly label: Label;
}

interface PrintedFigure extends FormCell {
  readonly field: FieldId;
}

/** What is compared of a table: the labels of its rows and the headers over its figures. */
interface Printed {
  readonly anchor: PrintedWords;
  readonly words: readonly PrintedWords[];
  readonly figures: readonly PrintedFigure[];
  /** Words above the first row of figures that people leave out or change; they are of the form all the same. */
  readonly loose: readonly PrintedWords[];
  readonly likeness: number;
}

const wordsOf = ({ row, column, text }: FormCell): PrintedWords => ({
  row,
  column,
  text,
  label: labelOf(text),
});

function makePrinted({ table, rows, groups }: Shape): Printed | undefined {
  const figures = table.cells.flatMap((cell) =>
    cell.field === null ? [] : [{ ...cell, field: cell.field }],
  );
  const rowsOfFigures = new Set(figures.map(({ row }) => row));
  const isOver = (cell: FormCell) =>
    figures.some(({ column }) => column >= cell.column && column < cell.column + cell.columnSpan);
  const labels = [...rowsOfFigures].flatMap((row) =>
    table.cells.filter((cell) => cell.kind === 'label' && cell.row === row && cell.text !== '').slice(-1),
  );
  const headers = table.cells.filter((cell) => cell.kind === 'header' && cell.text !== '' && isOver(cell));
  const compared = [...headers, ...labels];
  const loose = table.cells.filter((cell) => cell.text !== '' && !compared.includes(cell));
  const [anchor] = labels.length > 0 ? labels : headers;
  if (!anchor) return undefined;
  // As `readCopy` counts: the very words of each label, and of the headers over each row.
  const likeness = rows.reduce((sum, { group }) => sum + EXACT + (groups[group]?.length ?? 0), 0);
  return {
    anchor: wordsOf(anchor),
    words: compared.map(wordsOf),
    figures,
    loose: loose.map(wordsOf),
    likeness,
  };
}

const known = new WeakMap<Shape, Printed | null>();

function printedOf(shape: Shape): Printed | null {
  let printed = known.get(shape);
  if (printed === undefined) known.set(shape, (printed = makePrinted(shape) ?? null));
  return printed;
}

/** The very words, or the same label with its number in another spelling. */
function says(text: string, { text: official, label }: PrintedWords): boolean {
  if (text === official) return true;
  if (text === '') return false;
  const found = labelOf(text);
  return found.core === label.core && found.number === label.number;
}

interface Place {
  readonly view: View;
  /** Of the form's first row and column. */
  readonly top: number;
  readonly left: number;
}

/** Where the table could stand as it is printed: at the one cell that says what its first label says. */
function placeOf(views: readonly View[], shape: Shape, { anchor }: Printed): Place | undefined {
  const kind = isLabelled(shape) ? 'label' : 'header';
  let found: Place | undefined;
  for (const view of views)
    for (const { row, column } of wordedFor(view, shape.table.id, kind)) {
      if (!says(textAt(view.grid, row, column), anchor)) continue;
      if (found) return undefined;
      found = { view, top: row - anchor.row, left: column - anchor.column };
    }
  return found && found.top >= 0 && found.left >= 0 ? found : undefined;
}

/** Fewer headers than these outside of the table are those of another one. */
const FEWEST_HEADERS = 2;

/** True where words of the table stand outside of it as well: it may be there more than once, or go on. */
function goesBeyond(views: readonly View[], { view, top, left }: Place, shape: Shape): boolean {
  const { id, rowCount, columnCount } = shape.table;
  const kind = isLabelled(shape) ? 'label' : 'header';
  return views.some((other) => {
    const outside = wordedFor(other, id, kind).filter(
      ({ row, column }) =>
        other !== view || row < top || row >= top + rowCount || column < left || column >= left + columnCount,
    );
    if (kind === 'label') return outside.some((worded) => !isHeaderToo(worded));
    const inRow = new Map<number, number>();
    for (const { row } of outside) inRow.set(row, (inRow.get(row) ?? 0) + 1);
    return [...inRow.values()].some((count) => count >= FEWEST_HEADERS);
  });
}

const DIGITS = /^[\d０-９][\d０-９.,，．\s]*$/;
const MAY_BE_FIGURE = /[\d０-９零〇一二三四五六七八九十]/;

/** A cell beside a figure that could hold one. */
const mayBeFigure = (cell: GridCell | undefined): boolean =>
  cell !== undefined && (typeof cell.value === 'number' || MAY_BE_FIGURE.test(cell.text));

/** Columns behind the last one that are still looked at, as in `findColumns`. */
const BEHIND = 2;

/** True where cells beside or within those of the figures hold more figures. */
function hasMore({ view: { grid }, top, left }: Place, { figures }: Printed): boolean {
  const rows = new Map<number, number>();
  for (const { row, column, columnSpan } of figures) {
    for (let at = column + 1; at < column + columnSpan; at++)
      if (textAt(grid, top + row, left + at) !== '') return true;
    rows.set(row, Math.max(rows.get(row) ?? 0, column + columnSpan));
  }
  return [...rows].some(([row, end]) => {
    for (let at = end; at < end + BEHIND; at++)
      if (mayBeFigure(cellAt(grid, top + row, left + at))) return true;
    return false;
  });
}

/** Rows below the figures of a table without labels that may hold those of another year or body. */
const BELOW = 3;

/** True where the row of figures is the only one under its headers, and no row of numbers of columns. */
function standsAlone({ view, top, left }: Place, { figures }: Printed): boolean {
  const row = top + Math.max(...figures.map((figure) => figure.row));
  const numbersOf = (at: number): number[] =>
    figures.flatMap(({ column }) => {
      const cell = cellAt(view.grid, at, left + column);
      return cell && (typeof cell.value === 'number' || DIGITS.test(cell.text)) ? [Number(cell.text)] : [];
    });
  const own = numbersOf(row);
  if (own.length === 0 || countsUp(own)) return false;
  return !Array.from({ length: BELOW }, (_, at) => numbersOf(row + 1 + at)).some(({ length }) => length > 0);
}

/** True where every merged area within the table is one of the form, so that each figure has its own cell. */
function isMergedAsPrinted(
  { view: { grid }, top, left }: Place,
  { table }: Shape,
  { figures }: Printed,
): boolean {
  const covered = new Set<number>();
  for (const { row, column, rowCount, columnCount } of grid.merges) {
    if (row >= top + table.rowCount || row + rowCount <= top) continue;
    for (let r = row; r < row + rowCount && r < top + table.rowCount; r++)
      for (let c = column; c < column + columnCount && c < left + table.columnCount; c++)
        if (r !== row || c !== column) covered.add((r - top) * table.columnCount + (c - left));
  }
  return (
    covered.size === 0 || figures.every(({ row, column }) => !covered.has(row * table.columnCount + column))
  );
}

/** The row from which on the form stands there: headers above the first row of figures, bands, a note. */
function firstRow({ view: { grid }, top, left }: Place, { words, loose }: Printed): number {
  const first = Math.min(...words.map(({ row }) => row));
  for (let row = first - 1; row >= 0; row--)
    if (!loose.some((each) => each.row === row && says(textAt(grid, top + row, left + each.column), each)))
      return top + row + 1;
  return top;
}

export interface PrintedTable {
  readonly read: ReadCopy;
  readonly start: Start;
}

/** The table where it stands as printed and nowhere else; undefined where it has to be looked for. */
export function readPrinted(
  views: readonly View[],
  shape: Shape,
  edition: Edition,
): PrintedTable | undefined {
  const printed = printedOf(shape);
  const place = printed && placeOf(views, shape, printed);
  if (!printed || !place) return undefined;
  const { view, top, left } = place;
  const { grid } = view;
  const isSame = printed.words.every((word) => says(textAt(grid, top + word.row, left + word.column), word));
  if (!isSame || goesBeyond(views, place, shape) || hasMore(place, printed)) return undefined;
  if (!isLabelled(shape) && !standsAlone(place, printed)) return undefined;
  if (!isMergedAsPrinted(place, shape, printed)) return undefined;
  const fields = fieldsById(edition);
  const figures = new Map<FieldId, Figure>();
  const oddities: Oddity[] = [];
  for (const { row, column, field } of printed.figures) {
    const address = { kind: grid.kind, grid: grid.name, row: top + row, column: left + column };
    const figure = figureAt(cellAt(grid, address.row, address.column), address);
    if (figure.spelling === 'unreadable') return undefined;
    figures.set(field, figure);
    const known = fields.get(field);
    if (known?.measure === 'amount' && isInYuan(figure.text))
      oddities.push({
        kind: 'unit',
        table: shape.table.id,
        address,
        text: figure.text,
        expected: shape.rows.find((each) => each.fields.includes(field))?.text ?? '',
        fields: [field],
      });
  }
  const last = top + Math.max(...printed.figures.map(({ row }) => row));
  const rows = { kind: grid.kind, grid: grid.name, first: firstRow(place, printed), last };
  const { anchor, likeness } = printed;
  return {
    read: { figures, oddities, places: [rows], likeness },
    start: { view, row: top + anchor.row, column: left + anchor.column, label: '' },
  };
}
