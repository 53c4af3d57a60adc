/** The kinds of printed cells, for writing an edition's tables as they look. */
import type { FieldId } from './types';
import type { PrintedCell } from './grid';

/** A text that is known to be the id of a field. */
export const fieldId = (text: string): FieldId => text as FieldId;
/** A line over the whole table, e.g. 第二十条第（一）项. */
export const band = (text: string, columns: number): PrintedCell => ({ kind: 'band', text, columns });
/** A cell of a heading row. */
export const header = (text: string, columns = 1, rows = 1): PrintedCell => ({
  kind: 'header',
  text,
  columns,
  rows,
});
/** A label at the start of a row. */
export const label = (text: string, columns = 1, rows = 1): PrintedCell => ({
  kind: 'label',
  text,
  columns,
  rows,
});
/** The cell of a figure. */
export const figure = (field: FieldId, columns = 1): PrintedCell => ({ kind: 'figure', field, columns });
