/** Rows and columns that stand elsewhere than in the form, or that the form does not have. */
import type { Habit } from '../habits';
import { columnCountOf, insertColumn, insertRow, mapTables, rowCountOf } from '../model';
import type { ModelCell, ModelTable } from '../model';
import { on } from './cellWay';
import type { CellWays } from './cellWay';
import { gapRow, lines, reordered, transposed, words } from './tables';

const numbered = (column: number, head: string): Habit =>
  on('表三', (table) =>
    insertColumn(table, column, [
      ...(head === '' ? [] : [words(0, column, head, 1, table.headerRows)]),
      ...Array.from({ length: rowCountOf(table) - table.headerRows }, (_, at) =>
        words(at + table.headerRows, column, String(at + 1)),
      ),
    ]),
  );

const swappedFirstRows = on('表三', (table) => {
  const [one, other] = [table.headerRows, table.headerRows + 1];
  return reordered(table, (row) => (row === one ? other : row === other ? one : row));
});

/** 行政诉讼 stands before 行政复议. */
const swappedBlocks = on('表四', (table) => {
  const all = columnCountOf(table);
  const first = table.cells.find(({ row, column }) => row === 0 && column === 0)!.columnSpan;
  const cells = table.cells.map((cell) => ({
    ...cell,
    column: cell.column < first ? cell.column + all - first : cell.column - first,
  }));
  return { ...table, cells };
});

/** 总计 stands before the columns it is the total of. */
const totalFirst = on('表三', (table) => ({
  ...table,
  cells: table.cells.map((cell) => {
    if (cell.column === 9) return { ...cell, column: 3 };
    return cell.column >= 3 && cell.columnSpan < 7 ? { ...cell, column: cell.column + 1 } : cell;
  }),
}));

const bottomRow = on('表三', (table, random) => {
  const row = rowCountOf(table);
  const figures = Array.from({ length: 7 }, (_, at) => words(row, 3 + at, String(random.below(90))));
  return insertRow(table, row, [words(row, 0, '上年同期合计', 3), ...figures]);
});

/** The columns of 表三 in two tables, each with all labels. */
const splitByColumns: Habit = (model) =>
  mapTables(model, (table) => {
    if (table.name !== '表三') return [table];
    const isLabel = ({ column }: ModelCell) => column < 3;
    const of = (head: string, from: number, end: number): ModelTable => ({
      ...table,
      cells: [
        ...table.cells.filter(isLabel),
        words(0, 3, head, end - from),
        ...table.cells
          .filter((cell) => !isLabel(cell) && cell.row > 0 && cell.columnSpan === 1)
          .filter(({ column }) => column >= from && column < end)
          .map((cell) => ({ ...cell, column: cell.column - from + 3 })),
        ...(from > 3 ? [] : [words(1, 4, '法人或其他组织', end - from - 1)]),
      ],
    });
    return [of('申请人情况', 3, 6), lines('（续）'), of('申请人情况（续）', 6, 10)];
  });

/** Two rows of one group change places, with their numbers as they were. */
const swappedInGroup = on('表三', (table, random) => {
  const one = 7 + random.below(7);
  const swapped = (row: number) => (row === one ? one + 1 : row === one + 1 ? one : row);
  // The label of the group stands beside all of its rows, as before.
  const cells = table.cells.map((cell) => (cell.rowSpan > 1 ? cell : { ...cell, row: swapped(cell.row) }));
  return { ...table, cells };
});

/** Two columns change places, with their headers. */
const swappedColumns = on('表三', (table, random) => {
  const one = 4 + random.below(4);
  const cells = table.cells.map((cell) => {
    if (cell.columnSpan > 1 || cell.row < 2) return cell;
    return cell.column === one
      ? { ...cell, column: one + 1 }
      : cell.column === one + 1
        ? { ...cell, column: one }
        : cell;
  });
  return { ...table, cells };
});

/** Shares of the total behind it, as percentages. */
const shares = on('表三', (table, random) =>
  insertColumn(table, 10, [
    words(1, 10, '占比', 1, 2),
    ...Array.from({ length: rowCountOf(table) - 3 }, (_, at) => words(at + 3, 10, `${random.below(100)}%`)),
  ]),
);

export const SHAPE_WAYS: CellWays = {
  'numbers of the lines': { change: numbered(3, '') },
  'numbers of the lines at the left': { change: numbered(0, '') },
  'numbers of the lines under 序号': { change: numbered(0, '序号') },
  'numbers of the lines under 行次': { change: numbered(3, '行次') },
  'rows 一 and 二 swapped': { change: swappedFirstRows },
  'blocks of 表四 swapped': { change: swappedBlocks },
  '总计 first': { change: totalFirst },
  'an empty row': {
    change: on('表三', (table, random) => gapRow(table, 4 + random.below(20))),
  },
  'an empty column before the figures': {
    change: on('表三', (table) => insertColumn(table, 3, [])),
  },
  'a row of last year at the bottom': { change: bottomRow },
  '表三 transposed': { toldIn: ['txt'], change: on('表三', transposed) },
  'columns of 表三 in two tables': { change: splitByColumns },
  'two rows of （三） swapped': { change: swappedInGroup },
  'two columns of 表三 swapped': { change: swappedColumns },
  'shares behind 总计': { change: shares },
};
