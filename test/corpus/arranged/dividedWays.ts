/** Each column or row of 表三 divided in two, one for each year. */
import { columnCountOf, insertColumn, mapTables, rowCountOf } from '../model';
import type { ModelCell, ModelTable } from '../model';
import { page } from './copyWay';
import type { CopyWay, CopyWays } from './copyWay';
import { firstFigureColumn, tableNamed, words } from './tables';

/** Which year stands first. */
type First = 'this' | 'last';

/** The table with last year's between its columns or rows; `top` is its first row of figures, `left` its first column of them. */
type Divide = (
  table: ModelTable,
  last: ModelTable,
  first: First,
  corner: { readonly top: number; readonly left: number },
) => ModelTable;

const divided = (divide: Divide, first: First): CopyWay => ({
  book: ({ own, last }) => [
    page(
      'Sheet1',
      mapTables(own, (table) => {
        const other = tableNamed(last, table.name);
        if (!other || table.name !== '表三') return [table];
        return [divide(table, other, first, { top: table.headerRows, left: firstFigureColumn(table) })];
      }),
    ),
  ],
});

/** What stands at a place twice as far behind a border. */
const doubledFrom = (border: number) => (at: number) => (at < border ? at : border + 2 * (at - border));
const isSecond = (isThis: boolean, first: First): number => (isThis === (first === 'this') ? 0 : 1);
const yearAt = (at: number, first: First): string =>
  (at % 2 === 0) === (first === 'this') ? '本年' : '上年';

const columns: Divide = (table, last, first, { top, left }) => {
  const doubled = doubledFrom(left);
  const heads = table.cells
    .filter(({ row }) => row < top)
    .map((cell) => ({
      ...cell,
      column: doubled(cell.column),
      columnSpan: cell.column < left ? cell.columnSpan : 2 * cell.columnSpan,
      rowSpan: cell.column < left && cell.row + cell.rowSpan === top ? cell.rowSpan + 1 : cell.rowSpan,
    }));
  const figures = ({ cells }: ModelTable, isThis: boolean): ModelCell[] =>
    cells
      .filter(({ row, column }) => row >= top && (column >= left || isThis))
      .map((cell) => ({
        ...cell,
        row: cell.row + 1,
        column: doubled(cell.column) + (cell.column >= left ? isSecond(isThis, first) : 0),
      }));
  const years = Array.from({ length: 2 * (columnCountOf(table) - left) }, (_, at) =>
    words(top, left + at, yearAt(at, first)),
  );
  const cells = [...heads, ...years, ...figures(table, true), ...figures(last, false)];
  return { ...table, headerRows: top + 1, cells };
};

const rows: Divide = (table, last, first, { top, left }) => {
  const doubled = doubledFrom(top);
  const wide = insertColumn(table, left, [words(0, left, '年度', 1, top)]);
  const labels = wide.cells
    .filter(({ kind }) => kind !== 'figure')
    .map((cell) => ({
      ...cell,
      row: doubled(cell.row),
      rowSpan: cell.row < top ? cell.rowSpan : 2 * cell.rowSpan,
    }));
  const figures = ({ cells }: ModelTable, isThis: boolean): ModelCell[] =>
    cells
      .filter(({ kind }) => kind === 'figure')
      .map((cell) => ({
        ...cell,
        row: doubled(cell.row) + isSecond(isThis, first),
        column: cell.column + 1,
      }));
  const years = Array.from({ length: 2 * (rowCountOf(table) - top) }, (_, at) =>
    words(top + at, left, yearAt(at, first)),
  );
  return { ...table, cells: [...labels, ...years, ...figures(table, true), ...figures(last, false)] };
};

export const DIVIDED_WAYS: CopyWays = {
  'columns of 本年 and 上年': divided(columns, 'this'),
  'columns of 上年 and 本年': divided(columns, 'last'),
  'rows of 本年 and 上年': divided(rows, 'this'),
  'rows of 上年 and 本年': divided(rows, 'last'),
};
