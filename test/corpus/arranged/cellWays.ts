/** What people do within cells and rows: each changes this year's tables and last year's alike. */
import type { Random } from '../../support/random';
import { HABITS, LOSSES } from '../habits';
import type { Habit } from '../habits';
import { insertColumn, insertRow, mapCells, mapTables, rowCountOf, columnCountOf } from '../model';
import type { ModelCell, ModelTable, Stored, Unseen } from '../model';
import type { Kind } from './draft';
import { gapRow, reordered, transposed, words } from './tables';

export interface CellWay {
  /** Ways of one group are not drawn together. */
  readonly group: 'values' | 'labels' | 'shape';
  /** Where it can exist; everywhere if not given. */
  readonly kinds?: readonly Kind[];
  readonly change: Habit;
  /** Figures are lost or cannot be told for certain: it is enough that this is said. */
  readonly isLoss?: boolean;
}

const BOOKS: readonly Kind[] = ['xlsx', 'xls'];
const MARKED: readonly Kind[] = ['xlsx', 'docx', 'html'];

const onFigures =
  (change: (cell: ModelCell, random: Random) => ModelCell): Habit =>
  (model, random) =>
    mapCells(model, (cell) => (cell.kind === 'figure' ? change(cell, random) : cell));

/** Some figures are changed, those that a person reads as they were. */
const onSome = (share: number, change: (cell: ModelCell, random: Random) => ModelCell): Habit =>
  onFigures((cell, random) => (random.chance(share) ? change(cell, random) : cell));

const spelled = (spell: (text: string, random: Random) => string): Habit =>
  onFigures((cell, random) => ({ ...cell, text: spell(cell.text, random) }));

const unseen = (how: Unseen['how'], stands: Unseen['stands']): Habit =>
  onSome(0.05, (cell, random) => ({
    ...cell,
    unseen: { how, stands, digits: String(1 + random.below(9)) },
  }));

const format = (share: number, write: (text: string) => Stored | undefined): Habit =>
  onSome(share, (cell) => {
    const stored = write(cell.text);
    return stored ? { ...cell, stored } : cell;
  });

/** The parts of each total, as far as they stand in the same table, become its formula. */
const sums =
  (result: number | undefined): Habit =>
  (model) =>
    mapTables(model, (table) => {
      const places = new Map(
        table.cells.flatMap((cell) => (cell.field ? [[cell.field as string, cell]] : [])),
      );
      const COLUMNS = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg'];
      const cells = table.cells.map((cell): ModelCell => {
        const row = cell.field?.endsWith('.total') ? cell.field.slice(0, -'.total'.length) : undefined;
        const parts = COLUMNS.map((column) => places.get(`${row}.${column}`));
        if (row === undefined || parts.some((part) => part === undefined)) return cell;
        const of = parts.map((part) => [part!.row - cell.row, part!.column - cell.column] as const);
        return { ...cell, stored: { kind: 'sum', of, result } };
      });
      return [{ ...table, cells }];
    });

const on =
  (name: string, change: (table: ModelTable, random: Random) => ModelTable): Habit =>
  (model, random) =>
    mapTables(model, (table) => [table.name === name ? change(table, random) : table]);

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
  const figureColumn = Math.min(
    ...table.cells.filter(({ kind }) => kind === 'figure').map(({ column }) => column),
  );
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

const SHAPES = Object.keys(HABITS).filter(
  (name) => !/^(?:asPrinted|(?:labels|values|headers): .*)$/.test(name),
);
const LABELS = Object.keys(HABITS).filter((name) => /^(?:labels|headers): /.test(name));
const VALUES = Object.keys(HABITS).filter((name) => name.startsWith('values: '));

const habits = (names: readonly string[], group: CellWay['group']): [string, CellWay][] =>
  names.map((name) => [name, { group, change: HABITS[name]! }]);

const invisible = ['\u200b', '\u200e', '\ufeff', '\u202a'];
const UNITS = ['件', '宗', '起', '份', '（件）', ' 件'];
const NOTHING = ['--', '———', '／／', '（无）', '零', '〇', '－'];
const isWhole = (text: string) => /^\d+$/.test(text);

export const CELL_WAYS: Readonly<Record<string, CellWay>> = {
  ...Object.fromEntries(habits(SHAPES, 'shape')),
  ...Object.fromEntries(habits(LABELS, 'labels')),
  ...Object.fromEntries(habits(VALUES, 'values')),
  ...Object.fromEntries(
    Object.entries(LOSSES).map(([name, change]): [string, CellWay] => [
      name,
      { group: 'shape', change, isLoss: true },
    ]),
  ),
  'figures: invisible characters': {
    group: 'values',
    change: spelled((text, random) =>
      random.chance(0.5) ? random.pick(invisible) + text : text + random.pick(invisible),
    ),
  },
  'figures: units behind': {
    group: 'values',
    change: spelled((text, random) => (isWhole(text) ? text + random.pick(UNITS) : text)),
  },
  'figures: marks for nothing': {
    group: 'values',
    change: spelled((text, random) => (text === '0' ? random.pick(NOTHING) : text)),
  },
  'figures: zeros left out': { group: 'values', change: spelled((text) => (text === '0' ? '' : text)) },
  'figures: a raised mark behind': { group: 'values', kinds: MARKED, change: unseen('raised', 'behind') },
  'figures: struck digits before': { group: 'values', kinds: MARKED, change: unseen('struck', 'before') },
  'figures: hidden digits before': {
    group: 'values',
    kinds: ['docx', 'html'],
    change: unseen('hidden', 'before'),
  },
  'figures: dates': {
    group: 'values',
    kinds: BOOKS,
    isLoss: true,
    change: format(0.1, (text) =>
      text === '0' ? undefined : { kind: 'format', value: 45352, format: 'yyyy/m/d' },
    ),
  },
  'figures: a zero appended by the format': {
    group: 'values',
    kinds: BOOKS,
    change: format(0.3, (text) =>
      /^[1-9]\d*0$/.test(text) ? { kind: 'format', value: Number(text) / 10, format: '0"0"' } : undefined,
    ),
  },
  'figures: scaled by the format': {
    group: 'values',
    kinds: ['xlsx'],
    change: format(1, (text) =>
      /\.\d/.test(text)
        ? { kind: 'format', value: Math.round(Number(text) * 10_000), format: '0\\.0000"万元"' }
        : undefined,
    ),
  },
  'totals: formulas without results': { group: 'values', kinds: ['xlsx'], change: sums(undefined) },
  'totals: formulas with the result 0': { group: 'values', kinds: ['xlsx'], change: sums(0) },
  'labels: mistyped': { group: 'labels', change: mistyped },
  'labels: flattened': { group: 'labels', change: flattened },
  'labels: groups not merged': { group: 'labels', change: unmerged },
  'numbers of the lines': { group: 'shape', change: numbered(3, '') },
  'numbers of the lines at the left': { group: 'shape', change: numbered(0, '') },
  'numbers of the lines under 序号': { group: 'shape', change: numbered(0, '序号') },
  'numbers of the lines under 行次': { group: 'shape', change: numbered(3, '行次') },
  'rows 一 and 二 swapped': { group: 'shape', change: swappedFirstRows },
  'blocks of 表四 swapped': { group: 'shape', change: swappedBlocks },
  '总计 first': { group: 'shape', change: totalFirst },
  'an empty row': {
    group: 'shape',
    change: on('表三', (table, random) => gapRow(table, 4 + random.below(20))),
  },
  'an empty column before the figures': {
    group: 'shape',
    change: on('表三', (table) => insertColumn(table, 3, [])),
  },
  'a row of last year at the bottom': { group: 'shape', change: bottomRow },
  '表三 transposed': { group: 'shape', isLoss: true, change: on('表三', transposed) },
};
