/** A table of three rows with every kind of cell but a band, so that what is written of it fits a literal. */
import type { FieldId, FormCell, FormTable } from '../../src/form';
import { statedFigure } from '../../src/report';
import type { Report } from '../../src/report';

const field = (id: string) => id as FieldId;

function cell(row: number, column: number, kind: FormCell['kind'], given: Partial<FormCell> = {}): FormCell {
  return { row, column, rowSpan: 1, columnSpan: 1, text: '', field: null, kind, ...given };
}

/** 事项 over two columns, 许可 beside two rows, figures `a` and `b`. */
export const SMALL_TABLE: FormTable = {
  id: 'proactive',
  name: '表二',
  rowCount: 3,
  columnCount: 3,
  headerRows: 1,
  widths: [20, 30, 50],
  cells: [
    cell(0, 0, 'header', { text: '事项', columnSpan: 2 }),
    cell(0, 2, 'header', { text: '件数' }),
    cell(1, 0, 'label', { text: '许可', rowSpan: 2 }),
    cell(1, 1, 'label', { text: '办<结' }),
    cell(1, 2, 'figure', { field: field('a') }),
    cell(2, 1, 'label', { text: '未办' }),
    cell(2, 2, 'figure', { field: field('b') }),
  ],
};

/** 3 for `a`, nothing for `b`. */
export const SMALL_FIGURES: Report['figures'] = new Map([[field('a'), statedFigure(3)]]);
