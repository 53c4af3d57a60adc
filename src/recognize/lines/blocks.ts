/** Lines with tabs or bars as rows of a sheet: labels before figures, in one block or in several beside each other. */
import { headerCells, isOverFigures, single } from './headerTree';
import type { RuledCell, RuledLine } from './headerTree';
import { isFigure } from './lines';

/** The lines of headers and those of figures under them. */
export interface RuledGroup {
  readonly headers: readonly RuledLine[];
  readonly rows: readonly RuledLine[];
}

/** Cells of a row beside those of the next block, each line with the same number of empty ones between. */
interface Block {
  readonly rows: readonly RuledLine[];
  readonly headers: readonly RuledLine[];
  /** Empty columns behind it. */
  readonly gap: number;
}

const FEWEST_COLUMNS = 2;

const isWords = (text: string): boolean => text !== '' && !isFigure(text);

function mostCommon(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function trailingBlanks(cells: readonly string[]): number {
  let count = 0;
  while (count < cells.length && cells[cells.length - 1 - count] === '') count++;
  return count;
}

/** Cut where words follow empty cells behind figures: another table begins there. */
function cutRow(cells: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  let hasFigures = false;
  cells.forEach((text, at) => {
    if (hasFigures && isWords(text) && cells[at - 1] === '') {
      parts.push([]);
      hasFigures = false;
    }
    hasFigures ||= isFigure(text) && text !== '';
    parts.at(-1)?.push(text);
  });
  return parts;
}

/** Cut at each run of just so many empty cells between words. */
function cutHeader(cells: readonly string[], gap: number): string[][] {
  const parts: string[][] = [[]];
  for (let at = 0; at < cells.length; at++) {
    const run = cells.slice(at).findIndex((text) => text !== '');
    if (run === gap && at > 0) {
      parts.push([]);
      at += gap - 1;
    } else parts.at(-1)?.push(cells[at] ?? '');
  }
  return parts;
}

/** The blocks of a group; undefined where its lines are not cut alike. */
function blocksOf({ headers, rows }: RuledGroup): Block[] | undefined {
  const parts = rows.map(({ cells }) => cutRow(cells));
  const count = mostCommon(parts.map(({ length }) => length));
  if (count === 1) return [{ headers, rows, gap: 0 }];
  const gaps = parts.flatMap((own) => own.slice(0, -1).map(trailingBlanks));
  const gap = Math.min(...gaps);
  const cut = headers.map(({ cells }) => cutHeader(cells, gap));
  if ([...parts, ...cut].some(({ length }) => length !== count)) return undefined;
  return Array.from({ length: count }, (_, block) => ({
    gap: block < count - 1 ? gap : 0,
    headers: headers.map(({ row }, at) => ({ row, cells: cut[at]?.[block] ?? [] })),
    rows: rows.map(({ row }, at) => {
      const own = parts[at]?.[block] ?? [];
      return { row, cells: block < count - 1 ? own.slice(0, own.length - gap) : own };
    }),
  }));
}

const wordsBefore = (cells: readonly string[]): number => {
  const first = cells.findIndex((text) => text !== '' && !isWords(text));
  const words = cells.slice(0, first < 0 ? undefined : first);
  return words.map(isWords).lastIndexOf(true) + 1;
};

/** A block with the labels right before the figures, wherever merged ones begin; undefined for rows of other lengths. */
function blockCells(
  { headers, rows }: Block,
  first: number,
): [cells: RuledCell[], width: number] | undefined {
  const figures = mostCommon(rows.map(({ cells }) => cells.length - wordsBefore(cells)));
  if (figures === 0) return undefined;
  const leads = rows.map(({ cells }) => cells.length - figures);
  const isOdd = rows.some(
    ({ cells }, at) =>
      (leads[at] ?? 0) < 0 || cells.slice(0, leads[at]).some((text) => isFigure(text) && text !== ''),
  );
  const usual = rows.flatMap(({ cells }, at) => (wordsBefore(cells) === leads[at] ? [leads[at]] : []));
  if (isOdd || leads.some((lead) => lead < Math.min(...usual))) return undefined;
  const labels = Math.max(...leads);
  const over = headerCells(headers, { labels, figures });
  const own = rows.flatMap(({ row, cells }, line) =>
    cells.map((text, at) => single(row, labels - (leads[line] ?? 0) + at, text)),
  );
  const cells = over && [...over, ...own].map((cell) => ({ ...cell, column: first + cell.column }));
  return cells && [cells, labels + figures];
}

function besideEachOther(group: RuledGroup): RuledCell[] | undefined {
  const cells: RuledCell[] = [];
  let first = 0;
  for (const block of blocksOf(group) ?? []) {
    const found = blockCells(block, first);
    if (!found) return undefined;
    cells.push(...found[0]);
    first += found[1] + block.gap;
  }
  return cells.length > 0 ? cells : undefined;
}

/** As they stand: programs that paste an empty cell for each place of a merged one, or leave out those at the end. */
function asTheyStand({ headers, rows }: RuledGroup): RuledCell[] | undefined {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const isWhole = ({ cells }: RuledLine) => cells.length === width;
  const lowest = headers.at(-1);
  const isLaid =
    rows.every(isWhole) &&
    headers.every(({ cells }) => cells.length <= width) &&
    lowest &&
    (isWhole(lowest) || (headers.length > 1 && lowest.cells[0] === ''));
  if (!isLaid || width < FEWEST_COLUMNS) return undefined;
  return [...headers, ...rows].flatMap(({ row, cells }) =>
    cells.map((text, column) => single(row, column, text)),
  );
}

/** The cells of a group in their places; undefined where nothing tells them. */
export function ruledCells(group: RuledGroup): RuledCell[] | undefined {
  if (!group.headers.some(({ cells }) => cells.some(isOverFigures))) return undefined;
  return besideEachOther(group) ?? asTheyStand(group);
}
