/**
 * Lines that list the cells of a table one after another, laid out as a table: under the headers of the form its rows,
 * each label with its figures. What makes no row of cells is not laid out.
 */
import type { FieldId, Relation } from '../../form';
import { parseNumber } from '../../report';
import type { Oddity, OddityKind } from '../../report';
import { isLabelled } from '../seen/shape';
import type { Shape, ShapeHeader, ShapeRow } from '../seen/shape';
import { viewOfLaid } from '../seen/view';
import type { LaidCell, Piece, View } from '../seen/view';
import { figuresOf, groupColumns } from './figureColumns';
import type { GroupColumns, LaidFigures } from './figureColumns';
import { filledCells } from './figureCells';
import type { TextLine, Token } from './lines';
import { rowsOf } from './rows';
import type { LineRow } from './rows';

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

/** The headers of a row of text, in as many rows as the form prints them. */
function headerCells({ headers, words }: LineRow, top: number, labels: number): LaidCell[] {
  const matched = headers?.matched ?? [];
  const order = headers?.order;
  const rowOf = ({ row }: ShapeHeader): number => (order ? 0 : row);
  const rows = [...new Set(matched.map(({ header }) => rowOf(header)))].sort((one, other) => one - other);
  return matched.flatMap(({ header, from, text }): LaidCell[] => {
    const word = words[from];
    if (!word || (!header.over && labels === 0)) return [];
    const [left, right] = header.over ?? [0, 0];
    const at = order?.indexOf(left) ?? left;
    const cell = laid(word, top + rows.indexOf(rowOf(header)), header.over ? labels + at : 0, text);
    return [{ ...cell, columnCount: order ? 1 : right - left + 1 }];
  });
}

/** A cell where a figure belongs and no number stands is there all the same. */
function laid({ kind, address }: Token, row: number, column: number, text: string): LaidCell {
  const cell = { value: text === '' ? null : text, text, formula: null };
  const looks = kind === 'words' ? kind : parseNumber(text) === undefined ? 'blank' : 'number';
  return { row, column, rowCount: 1, columnCount: 1, cell, text, kind: looks, address };
}

/** The figures of a row, each in its column; digits that stand together in one cell over all columns. */
function figureCellsOf({ cells, columns, isTogether }: LaidFigures, row: number, labels: number): LaidCell[] {
  const [first] = cells;
  if (!isTogether || !first)
    return cells.map((token, at) => laid(token, row, labels + (columns[at] ?? at), token.text));
  return [{ ...laid(first, row, labels, textOf(cells)), columnCount: columns.length, kind: 'number' }];
}

/** What the lines of one table hold, row by row, with the label of each in the first column; undefined without a row. */
export function layOut(
  lines: readonly TextLine[],
  shape: Shape,
  relations: readonly Relation[],
): View | undefined {
  const [start] = lines;
  if (!start) return undefined;
  const read = rowsOf(lines, shape);
  const groups = shape.groups.map((_, group) => groupColumns(read, group, relations));
  const labels = isLabelled(shape) ? 1 : 0;
  const cells: LaidCell[] = [];
  const together = new Map<number, readonly Piece[]>();
  const oddities: Oddity[] = [];
  const odd = (
    kind: OddityKind,
    { address }: Token,
    text: string,
    expected: string,
    fields: readonly FieldId[],
  ) => oddities.push({ kind, table: shape.table.id, address, text, expected, fields });
  const told = new Set<number>();

  /** What is odd about all rows of a group is said once. */
  const tellGroup = (group: number, { surplus, isOrderOpen }: GroupColumns, place: Token): void => {
    if (told.has(group)) return;
    told.add(group);
    const all = shape.rows.flatMap((row) => (row.group === group ? row.fields : []));
    const at = surplus.headers[0] ?? place;
    if (!surplus.isEmpty && surplus.isSure) odd('column-extra', at, textOf(surplus.headers), '', []);
    if (!surplus.isEmpty && !surplus.isSure) odd('column-guessed', at, textOf(surplus.headers), '', all);
    if (isOrderOpen) odd('guessed-by-order', place, '', '', all);
  };
  const putRow = (line: LineRow, row: ShapeRow, group: GroupColumns, at: number): void => {
    const figures = figuresOf(line, row, group, relations);
    const [place] = figures?.cells ?? [];
    if (!figures || !place) return;
    if (line.label) cells.push(laid(line.label, at, 0, line.label.text));
    cells.push(...figureCellsOf(figures, at, labels));
    if (figures.isTogether) together.set(at, figures.cells);
    if (figures.isDoubtful) odd('figures-extra', place, textOf(filledCells(line.rest)), row.text, row.fields);
    tellGroup(row.group, group, place);
  };

  let next = 0;
  for (const line of read) {
    const headers = headerCells(line, next, labels);
    cells.push(...headers);
    next = Math.max(next, ...headers.map(({ row }) => row + 1));
    const group = line.row && groups[line.row.group];
    if (line.row && group) putRow(line, line.row, group, next);
    else if (labels > 0) {
      if (line.label) cells.push(laid(line.label, next, 0, line.label.text));
      filledCells(line.rest).forEach((token, at) => cells.push(laid(token, next, labels + at, token.text)));
    }
    next++;
  }
  return cells.length === 0 ? undefined : { ...viewOfLaid(start.address, cells), together, oddities };
}
