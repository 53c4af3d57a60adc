/** The rows of a form's table that hold figures, and how a source's cells become their figures. */
import type { FieldId, FormTable } from '../form';
import type { Label } from './labels';
import { labelOf } from './labels';
import type { Token } from './tokens';

export interface FormRow {
  /** Its own label; a row without one is known by the header cells above it, the last one or all. */
  readonly labels: readonly Label[];
  readonly fields: readonly FieldId[];
  /** Places of the figures in printed columns behind the label's first one. */
  readonly offsets: readonly number[];
  /** Printed columns behind the label's first one. */
  readonly width: number;
}

/** The rows in printed order. */
export function formRows(table: FormTable): FormRow[] {
  const rows: FormRow[] = [];
  let headers: string[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const cells = table.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    const heads = cells.filter(({ kind }) => kind === 'header').map(({ text }) => text);
    if (heads.length > 0) headers = heads;
    const figures = cells.flatMap((cell) => (cell.field === null ? [] : [{ ...cell, field: cell.field }]));
    const label = cells.filter(({ kind }) => kind === 'label').at(-1);
    const origin = label ? label.column + 1 : 0;
    if (figures.length > 0)
      rows.push({
        labels: (label ? [label.text] : [headers.at(-1) ?? '', headers.join('')]).map(labelOf),
        fields: figures.map(({ field }) => field),
        offsets: figures.map(({ column }) => column - origin),
        width: table.columnCount - origin,
      });
  }
  return rows;
}

/** Cells up to the end of the row they begin in. */
function firstRow(rest: readonly Token[]): Token[] {
  const start = rest.findIndex(({ kind }) => kind !== 'break');
  const end = rest.findIndex(({ kind }, index) => index > start && kind === 'break');
  return start < 0 ? [] : rest.slice(start, end < 0 ? undefined : end);
}

/** Up to the last figure, empty lines counting as empty cells. */
function withEmptyLines(rest: readonly Token[]): readonly Token[] {
  const kinds = rest.map(({ kind }) => kind);
  return rest.slice(0, kinds.lastIndexOf('figure') + 1);
}

/**
 * The cells of a row's figures among the cells behind its label, or undefined where they cannot be told apart:
 * as many figures as the row has fields, or as many cells, or all printed columns with merged ones left empty.
 */
export function figureCells(row: FormRow, rest: readonly Token[]): readonly Token[] | undefined {
  const count = row.fields.length;
  const filled = rest.filter(({ kind }) => kind === 'figure');
  if (filled.length >= count) return filled.slice(0, count);
  const cells = firstRow(rest);
  if (cells.length === count) return cells;
  if (cells.length === row.width) return row.offsets.flatMap((offset) => cells[offset] ?? []);
  const spread = withEmptyLines(rest);
  return spread.length === count ? spread : undefined;
}
