/** A table of the form as what is looked for in a grid: rows with labels, and groups of rows with headed columns. */
import type { FieldId, FormCell, FormTable } from '../../form';
import { labelOf } from './labels';
import type { Label } from './labels';

export interface ShapeColumn {
  /** Official wording of the cell right above the figures. */
  readonly text: string;
  readonly label: Label;
  /** Labels of the header cells above that one. */
  readonly parents: readonly Label[];
}

/** A printed header cell over a group of rows. */
export interface ShapeHeader {
  readonly text: string;
  readonly label: Label;
  /** Printed row, counted within the table. */
  readonly row: number;
  /** The columns of the group that it stands over, first and last; null over the labels. */
  readonly over: readonly [first: number, last: number] | null;
}

export interface ShapeRow {
  /** Official wording, empty for a row without a label. */
  readonly text: string;
  readonly label: Label;
  /** The label with those of its groups before it, as programs write it that know no merged cells: the nearest, then all. */
  readonly flattened: readonly Label[];
  readonly group: number;
  /** One for each column of its group. */
  readonly fields: readonly FieldId[];
  /** Printed columns between the label's first one and the first figure: a label may be merged over several. */
  readonly gap: number;
  /** Printed columns behind the label's first one. */
  readonly width: number;
}

export interface Shape {
  readonly table: FormTable;
  readonly rows: readonly ShapeRow[];
  /** Columns of each group of rows that stand under one header. */
  readonly groups: readonly (readonly ShapeColumn[])[];
  /** Header cells over each group, row by row. */
  readonly headers: readonly (readonly ShapeHeader[])[];
}

/** False for a table whose one row is known by its headers alone (表四). */
export const isLabelled = ({ rows }: Shape): boolean => rows.some(({ text }) => text !== '');

const isBeside = (cell: FormCell, row: number): boolean => cell.row <= row && row < cell.row + cell.rowSpan;

const covers = (cell: FormCell, column: number): boolean =>
  cell.column <= column && column < cell.column + cell.columnSpan;

/** Header cells over a column, the lowest first. */
function columnOf(headers: readonly FormCell[], column: number): ShapeColumn {
  const [own, ...above] = headers
    .filter((cell) => covers(cell, column))
    .sort((one, other) => other.row - one.row);
  const text = own?.text ?? '';
  return { text, label: labelOf(text), parents: above.map((cell) => labelOf(cell.text)) };
}

function headerOf(cell: FormCell, figures: readonly FormCell[]): ShapeHeader {
  const under = figures.flatMap(({ column }, index) => (covers(cell, column) ? [index] : []));
  const [first, last] = [under[0], under.at(-1)];
  const over = first === undefined || last === undefined ? null : ([first, last] as const);
  return { text: cell.text, label: labelOf(cell.text), row: cell.row, over };
}

function makeShape(table: FormTable): Shape {
  const rows: ShapeRow[] = [];
  const groups: ShapeColumn[][] = [];
  const headersOf: ShapeHeader[][] = [];
  let headers: FormCell[] = [];
  let underHeader = false;
  for (let row = 0; row < table.rowCount; row++) {
    const cells = table.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    const figures = cells.flatMap((cell) => (cell.field === null ? [] : [{ ...cell, field: cell.field }]));
    if (figures.length === 0) {
      if (underHeader) headers = [];
      underHeader = false;
      headers = [...headers, ...cells.filter(({ kind }) => kind === 'header')];
      continue;
    }
    if (!underHeader) {
      groups.push(figures.map(({ column }) => columnOf(headers, column)));
      headersOf.push(headers.map((cell) => headerOf(cell, figures)));
    }
    underHeader = true;
    const own = cells.filter(({ kind }) => kind === 'label').at(-1);
    const path = table.cells
      .filter((cell) => cell.kind === 'label' && cell !== own && isBeside(cell, row))
      .sort((one, other) => one.column - other.column)
      .map((cell) => cell.text);
    const text = own?.text ?? '';
    const origin = own ? own.column + 1 : 0;
    rows.push({
      text,
      label: labelOf(text),
      flattened: path.map((_, at) => labelOf([...path.slice(at), text].join(''))).reverse(),
      group: groups.length - 1,
      fields: figures.map(({ field }) => field),
      gap: (figures[0]?.column ?? origin) - origin,
      width: table.columnCount - origin,
    });
  }
  return { table, rows, groups, headers: headersOf };
}

const shapes = new WeakMap<FormTable, Shape>();

/** The shape of a table, made once. */
export function shapeOf(table: FormTable): Shape {
  const known = shapes.get(table);
  if (known) return known;
  const made = makeShape(table);
  shapes.set(table, made);
  return made;
}
