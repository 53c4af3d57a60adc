/** A table of the form as what is looked for in a grid: rows with labels, and groups of rows with headed columns. */
import type { FieldId, FormCell, FormTable } from '../form';
import { labelOf } from './labels';
import type { Label } from './labels';

export interface ShapeColumn {
  /** Official wording of the cell right above the figures. */
  readonly text: string;
  readonly label: Label;
  /** Labels of the header cells above that one. */
  readonly parents: readonly Label[];
}

export interface ShapeRow {
  /** Official wording, empty for a row without a label. */
  readonly text: string;
  readonly label: Label;
  readonly group: number;
  /** One for each column of its group. */
  readonly fields: readonly FieldId[];
}

export interface Shape {
  readonly table: FormTable;
  readonly rows: readonly ShapeRow[];
  /** Columns of each group of rows that stand under one header. */
  readonly groups: readonly (readonly ShapeColumn[])[];
}

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

function makeShape(table: FormTable): Shape {
  const rows: ShapeRow[] = [];
  const groups: ShapeColumn[][] = [];
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
    if (!underHeader) groups.push(figures.map(({ column }) => columnOf(headers, column)));
    underHeader = true;
    const text = cells.filter(({ kind }) => kind === 'label').at(-1)?.text ?? '';
    rows.push({
      text,
      label: labelOf(text),
      group: groups.length - 1,
      fields: figures.map(({ field }) => field),
    });
  }
  return { table, rows, groups };
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
