/** How labels come to differ from the form. */
import { rowCountOf } from '../model';
import type { ModelCell, ModelTable } from '../model';
import { on } from './cellWay';
import type { CellWays } from './cellWay';
import { firstFigureColumn, words } from './tables';

const isRowLabel = ({ kind, column, row, text }: ModelCell, { headerRows }: ModelTable): boolean =>
  kind === 'label' && row >= headerRows && column < 3 && text.length > 3;

/** One character of one row label is another one. */
const mistyped = on('表三', (table, random) => {
  const labels = table.cells.filter((cell) => isRowLabel(cell, table));
  const one = random.pick(labels);
  const at = 2 + random.below(one.text.length - 3);
  const text = one.text.slice(0, at) + random.pick([...'止正已工的是']) + one.text.slice(at + 1);
  return { ...table, cells: table.cells.map((cell) => (cell === one ? { ...cell, text } : cell)) };
});

/** All labels of a row in one cell. */
const flattened = on('表三', (table) => {
  const figureColumn = firstFigureColumn(table);
  const rest = table.cells.filter(({ column }) => column >= figureColumn);
  const rows = Array.from({ length: rowCountOf(table) - table.headerRows }, (_, at) => at + table.headerRows);
  const labels = rows.map((row) => {
    const text = table.cells
      .filter((cell) => cell.column < figureColumn && cell.row <= row && row < cell.row + cell.rowSpan)
      .filter(({ rowSpan, row: first }) => rowSpan < 10 || first === row)
      .sort((one, other) => one.column - other.column)
      .map((cell) => cell.text)
      .join('');
    return words(row, 0, text);
  });
  const moved = rest.map((cell) => ({ ...cell, column: cell.column - figureColumn + 1 }));
  return { ...table, cells: [words(0, 0, '项目', 1, table.headerRows), ...labels, ...moved] };
});

/** What spanned rows stands in each of them. */
const unmerged = on('表三', (table) => ({
  ...table,
  cells: table.cells.flatMap((cell) =>
    cell.row >= table.headerRows && cell.rowSpan > 1
      ? Array.from({ length: cell.rowSpan }, (_, at) => ({ ...cell, row: cell.row + at, rowSpan: 1 }))
      : [cell],
  ),
}));

/** The label of a group and that of a row of it in one cell: （六）其他处理3.其他. */
const joinedOnce = on('表三', (table, random) => {
  const groups = table.cells.filter(({ column, rowSpan, row }) => column === 1 && rowSpan > 1 && row > 3);
  if (groups.length === 0) return table;
  const group = random.pick(groups);
  const row = group.row + random.below(group.rowSpan);
  return {
    ...table,
    cells: table.cells.map((cell) =>
      cell.column === 2 && cell.row === row ? { ...cell, text: group.text + cell.text } : cell,
    ),
  };
});

export const LABEL_WAYS: CellWays = {
  'labels: mistyped': { change: mistyped },
  'labels: flattened': { change: flattened },
  'labels: groups not merged': { change: unmerged },
  'labels: one with that of its group': { change: joinedOnce },
};
