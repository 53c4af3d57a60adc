/** Each column or row of 表三 divided in two, one for each year. */
import { columnCountOf, insertColumn, mapTables, rowCountOf } from '../model';
import type { ModelTable } from '../model';
import { page } from './copyWay';
import type { CopyWay, CopyWays } from './copyWay';
import { firstFigureColumn, tableNamed, words } from './tables';

/** Each column of 表三 divided in two, one for each year. */
const dividedColumns = (first: 'this' | 'last'): CopyWay => ({
  book: (draft) => [
    page(
      'Sheet1',
      mapTables(draft.own, (table) => {
        const other = tableNamed(draft.last, table.name);
        if (!other || table.name !== '表三') return [table];
        const [top, left] = [table.headerRows, firstFigureColumn(table)];
        const doubled = (column: number) => (column < left ? column : left + 2 * (column - left));
        const heads = table.cells
          .filter(({ row }) => row < top)
          .map((cell) => ({
            ...cell,
            column: doubled(cell.column),
            columnSpan: cell.column < left ? cell.columnSpan : 2 * cell.columnSpan,
            rowSpan: cell.column < left && cell.row + cell.rowSpan === top ? cell.rowSpan + 1 : cell.rowSpan,
          }));
        const figures = ({ cells }: ModelTable, isThis: boolean) =>
          cells
            .filter(({ row, column }) => row >= top && (column >= left || isThis))
            .map((cell) => ({
              ...cell,
              row: cell.row + 1,
              column: doubled(cell.column) + (cell.column >= left && isThis !== (first === 'this') ? 1 : 0),
            }));
        const years = Array.from({ length: 2 * (columnCountOf(table) - left) }, (_, at) =>
          words(top, left + at, (at % 2 === 0) === (first === 'this') ? '本年' : '上年'),
        );
        return [
          {
            ...table,
            headerRows: top + 1,
            cells: [...heads, ...years, ...figures(table, true), ...figures(other, false)],
          },
        ];
      }),
    ),
  ],
});

/** Each row of 表三 divided in two, one for each year. */
const dividedRows = (first: 'this' | 'last'): CopyWay => ({
  book: (draft) => [
    page(
      'Sheet1',
      mapTables(draft.own, (table) => {
        const other = tableNamed(draft.last, table.name);
        if (!other || table.name !== '表三') return [table];
        const [top, left] = [table.headerRows, firstFigureColumn(table)];
        const doubled = (row: number) => (row < top ? row : top + 2 * (row - top));
        const rows = rowCountOf(table) - top;
        const wide = insertColumn(table, left, [words(0, left, '年度', 1, top)]);
        const labels = wide.cells
          .filter(({ kind }) => kind !== 'figure')
          .map((cell) => ({
            ...cell,
            row: doubled(cell.row),
            rowSpan: cell.row < top ? cell.rowSpan : 2 * cell.rowSpan,
          }));
        const figures = ({ cells }: ModelTable, isThis: boolean) =>
          cells
            .filter(({ kind }) => kind === 'figure')
            .map((cell) => ({
              ...cell,
              row: doubled(cell.row) + (isThis === (first === 'this') ? 0 : 1),
              column: cell.column + 1,
            }));
        const years = Array.from({ length: 2 * rows }, (_, at) =>
          words(top + at, left, (at % 2 === 0) === (first === 'this') ? '本年' : '上年'),
        );
        return [
          { ...table, cells: [...labels, ...years, ...figures(table, true), ...figures(other, false)] },
        ];
      }),
    ),
  ],
});

export const DIVIDED_WAYS: CopyWays = {
  'columns of 本年 and 上年': dividedColumns('this'),
  'columns of 上年 and 本年': dividedColumns('last'),
  'rows of 本年 and 上年': dividedRows('this'),
  'rows of 上年 and 本年': dividedRows('last'),
};
