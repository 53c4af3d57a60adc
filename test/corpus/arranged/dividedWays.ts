/** Each column or row of 表三 divided in two, one for each year. */
import { insertColumn, mapTables, rowCountOf } from '../model';
import type { ModelTable } from '../model';
import { page } from './copyWay';
import type { CopyWay, CopyWays } from './copyWay';
import { tableNamed, words } from './tables';

/** Each column of 表三 divided in two, one for each year. */
const dividedColumns = (first: 'this' | 'last'): CopyWay => ({
  book: (draft) => [
    page(
      'Sheet1',
      mapTables(draft.own, (table) => {
        const other = tableNamed(draft.last, table.name);
        if (!other || table.name !== '表三') return [table];
        const doubled = (column: number) => (column < 3 ? column : 3 + 2 * (column - 3));
        const heads = table.cells
          .filter(({ row }) => row < 3)
          .map((cell) => ({
            ...cell,
            column: doubled(cell.column),
            columnSpan: cell.column < 3 ? cell.columnSpan : 2 * cell.columnSpan,
            rowSpan: cell.column < 3 ? cell.rowSpan + 1 : cell.rowSpan,
          }));
        const figures = ({ cells }: ModelTable, isThis: boolean) =>
          cells
            .filter(({ row, column }) => row >= 3 && (column >= 3 || isThis))
            .map((cell) => ({
              ...cell,
              row: cell.row + 1,
              column: doubled(cell.column) + (cell.column >= 3 && isThis !== (first === 'this') ? 1 : 0),
            }));
        const years = Array.from({ length: 14 }, (_, at) =>
          words(3, 3 + at, (at % 2 === 0) === (first === 'this') ? '本年' : '上年'),
        );
        return [
          {
            ...table,
            headerRows: 4,
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
        const doubled = (row: number) => (row < 3 ? row : 3 + 2 * (row - 3));
        const rows = rowCountOf(table) - 3;
        const wide = insertColumn(table, 3, [words(0, 3, '年度', 1, 3)]);
        const labels = wide.cells
          .filter(({ kind }) => kind !== 'figure')
          .map((cell) => ({
            ...cell,
            row: doubled(cell.row),
            rowSpan: cell.row < 3 ? cell.rowSpan : 2 * cell.rowSpan,
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
          words(3 + at, 3, (at % 2 === 0) === (first === 'this') ? '本年' : '上年'),
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
