/**
 * What stands beside the official labels on a sheet, found by looking for their literal texts: a second opinion on what our
 * template says, which knows nothing of names.
 */
import { cellAt } from '../../src/grid';
import type { CellValue, Grid } from '../../src/grid';
import { REQUEST_FIGURES, REQUEST_LINES } from './literalRequests';

const COLUMNS = 16_384;
type Place = readonly [row: number, column: number];

const placesOf = (grid: Grid, text: string): Place[] =>
  [...grid.cells]
    .filter(([, cell]) => cell.value === text)
    .map(([key]) => [Math.floor(key / COLUMNS), key % COLUMNS] as const);

const mergeAt = ({ merges }: Grid, row: number, column: number) =>
  merges.find(
    (each) =>
      row >= each.row &&
      row < each.row + each.rowCount &&
      column >= each.column &&
      column < each.column + each.columnCount,
  );

const REQUEST_HEADERS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
/** The label right before the figures of each row, in the printed order. */
const REQUEST_LABELS = REQUEST_LINES['2021'].slice(3).map((line) => line.at(-8)!);

const KINDS = [
  ['review', '行政复议'],
  ['directSuit', '未经复议直接起诉'],
  ['suitAfterReview', '复议后起诉'],
] as const;
const RESULTS = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
] as const;

const ISSUED = '本年制发件数';
const DECISIONS = '本年处理决定数量';
const PROACTIVE = [
  ['regulations.issued', '规章', ISSUED],
  ['regulations.repealed', '规章', '本年废止件数'],
  ['regulations.inForce', '规章', '现行有效件数'],
  ['normativeDocuments.issued', '行政规范性文件', ISSUED],
  ['normativeDocuments.repealed', '行政规范性文件', '本年废止件数'],
  ['normativeDocuments.inForce', '行政规范性文件', '现行有效件数'],
  ['licensing.decisions', '行政许可', DECISIONS],
  ['penalties.decisions', '行政处罚', DECISIONS],
  ['coercion.decisions', '行政强制', DECISIONS],
  ['fees.amount', '行政事业性收费', '本年收费金额（单位：万元）'],
] as const;

/** A figure by its id; only those that labels and headers tell for certain. */
export type Beside = ReadonlyMap<string, CellValue>;

const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  cellAt(grid, row, column)?.value ?? null;

function requestsBeside(grid: Grid, found: Map<string, CellValue>): void {
  REQUEST_FIGURES['2021'].forEach(([id], index) => {
    const [label, ...labels] = placesOf(grid, REQUEST_LABELS[Math.floor(index / 7)]!);
    const [header, ...headers] = placesOf(grid, REQUEST_HEADERS[index % 7]!);
    if (!label || !header || labels.length + headers.length > 0) return;
    if (label[1] >= header[1] || header[0] >= label[0]) return;
    found.set(id, valueAt(grid, label[0], header[1]));
  });
}

/** Rows with most of the figures of 表四. */
function filledRows(grid: Grid): number[] {
  const counts = new Map<number, number>();
  for (const [key, { value }] of grid.cells) {
    const row = Math.floor(key / COLUMNS);
    if (typeof value === 'number') counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 8).map(([row]) => row);
}

function disputesBeside(grid: Grid, found: Map<string, CellValue>): void {
  const starts = KINDS.map(([, label]) => placesOf(grid, label));
  if (starts.some(({ length }) => length !== 1)) return;
  const columns = starts.map(([place]) => place![1]);
  if (!(columns[0]! < columns[1]! && columns[1]! < columns[2]!)) return;
  const [row, ...others] = filledRows(grid);
  if (row === undefined || others.length > 0) return;
  KINDS.forEach(([kind], at) =>
    RESULTS.forEach(([result, label]) => {
      const own = placesOf(grid, label).filter(
        ([above, column]) => above < row && column >= columns[at]! && column < (columns[at + 1] ?? Infinity),
      );
      if (own.length === 1) found.set(`disputes.${kind}.${result}`, valueAt(grid, row, own[0]![1]));
    }),
  );
}

function proactiveBeside(grid: Grid, found: Map<string, CellValue>): void {
  for (const [id, label, header] of PROACTIVE) {
    const [place, ...others] = placesOf(grid, label);
    if (!place || others.length > 0) continue;
    const [row, column] = place;
    const [above] = placesOf(grid, header)
      .filter((each) => each[0] < row && each[1] > column)
      .sort((one, other) => other[0] - one[0]);
    if (!above) continue;
    // A merged header stands over all its columns, and a merged figure under all of them.
    const width = mergeAt(grid, above[0], above[1])?.columnCount ?? 1;
    const keys = Array.from({ length: width }, (_, at) => {
      const merge = mergeAt(grid, row, above[1] + at);
      return merge ? merge.row * COLUMNS + merge.column : row * COLUMNS + above[1] + at;
    });
    const under = new Map([...new Set(keys)].map((key) => [key, grid.cells.get(key)?.value ?? null]));
    const [value = null, ...more] = [...under.values()].filter((each) => each !== null);
    if (more.length === 0) found.set(`proactive.${id}`, value);
  }
}

/** What stands on a sheet, of whichever table it holds. */
export function besideLabels(grid: Grid): Beside {
  const found = new Map<string, CellValue>();
  requestsBeside(grid, found);
  disputesBeside(grid, found);
  proactiveBeside(grid, found);
  return found;
}
