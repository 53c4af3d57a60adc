/**
 * The header lines of a pasted table as merged cells: programs that paste them without the places of merged cells leave
 * only their order, and the form tells which header stands over which.
 */
import { EDITIONS } from '../../form';
import { isTime, labelOf } from '../seen/labels';
import { shapeOf } from '../seen/shape';
import type { ShapeHeader } from '../seen/shape';

/** A cell of a line with the area that it takes up; columns count from the first one of its block. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly text: string;
}

/** One line cut into cells. */
export interface RuledLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** How many columns hold labels, and how many figures. */
export interface Widths {
  readonly labels: number;
  readonly figures: number;
}

/** A header cell with those under it. */
interface Node {
  readonly text: string;
  readonly core: string;
  readonly row: number;
  readonly children: Node[];
}

let overOthers: ReadonlyMap<string, ReadonlySet<string>> | undefined;
/** True where one header stands over another, in whatever row. */
const isOver = (upper: ShapeHeader, { row, over }: ShapeHeader): boolean =>
  upper.row < row &&
  upper.over !== null &&
  over !== null &&
  upper.over[0] <= over[0] &&
  over[1] <= upper.over[1];

/** Every header over figures, in any edition, with the headers that stand right under it. */
function formHeaders(): ReadonlyMap<string, ReadonlySet<string>> {
  if (overOthers) return overOthers;
  const found = new Map<string, Set<string>>();
  const groups = EDITIONS.flatMap(({ tables }) => tables.flatMap((table) => shapeOf(table).headers));
  for (const headers of groups)
    for (const header of headers.filter(({ over }) => over !== null)) {
      const { core } = header.label;
      const own = found.get(core) ?? new Set<string>();
      found.set(core, own);
      const below = headers.filter((other) => isOver(header, other));
      for (const other of below)
        if (!below.some((between) => isOver(between, other))) own.add(other.label.core);
    }
  return (overOthers = found);
}

/** The very words of a header over figures. */
export function isOverFigures(text: string): boolean {
  const { core, number } = labelOf(text);
  // With a number it is the label of a row that has the same words: 3.其他.
  return number === '' && formHeaders().has(core);
}

const under = (core: string): ReadonlySet<string> => formHeaders().get(core) ?? new Set<string>();

const isBlank = ({ text }: Node): boolean => text === '';
/** Cells that others may stand under; the empty cells of an empty column stand below each other. */
const isOpen = (node: Node): boolean => isBlank(node) || under(node.core).size > 0;

const fits = ({ core, children }: Node, own: string): boolean =>
  under(core).has(own) && !children.some((child) => child.core === own);

/** Puts the cells of a line under those of the line above; false where there are none. */
function putUnder(open: readonly Node[], nodes: readonly Node[]): boolean {
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    const current = open[at];
    if (!current) return false;
    const isLast = !nodes.slice(index).some(({ core }) => core !== '' && fits(current, core));
    const isFull = isBlank(current) && current.children.length > 0;
    if (isBlank(node)) {
      const next = open[at + 1];
      if ((isLast || isFull) && next && isBlank(next)) at++;
      else if (isFull) return false;
    } else {
      const found = open.findIndex((each, place) => place >= at && fits(each, node.core));
      if (found >= 0) at = found;
      else if (isBlank(current)) return false;
    }
    open[at]?.children.push(node);
  }
  return true;
}

const leaves = ({ children }: Node): number => children.reduce((sum, child) => sum + leaves(child), 0) || 1;

const leadingBlanks = (cells: readonly string[]): number => {
  const first = cells.findIndex((text) => text !== '');
  return first < 0 ? cells.length : first;
};

const isTimeLine = ({ cells }: RuledLine): boolean =>
  cells.length > 1 && cells.every((text) => text === '' || isTime(text)) && cells.some((text) => text !== '');

/** The columns of one line of years under the headers. */
function yearCells({ row, cells }: RuledLine, { labels, figures }: Widths): RuledCell[] | undefined {
  const own = cells.slice(cells.length - figures);
  if (own.length !== figures || cells.length > labels + figures) return undefined;
  return own.map((text, at) => ({ row, column: labels + at, rowCount: 1, columnCount: 1, text }));
}

/** The headers in their places; undefined where they do not account for every column of figures. */
export function headerCells(lines: readonly RuledLine[], widths: Widths): RuledCell[] | undefined {
  const { labels, figures } = widths;
  const start = lines.findIndex(({ cells }) => cells.some(isOverFigures));
  if (start < 0) return undefined;
  const last = lines.at(-1);
  const years = last && lines.length > start + 1 && isTimeLine(last) ? last : undefined;
  const tree = lines.slice(start, years ? -1 : undefined);
  const [top, ...below] = tree;
  if (!top) return undefined;
  const bottom = tree.at(-1)?.row ?? top.row;
  const nodesOf = ({ row }: RuledLine, cells: readonly string[]): Node[] =>
    cells.map((text) => ({ text, core: labelOf(text).core, row, children: [] }));
  const before = top.cells.findIndex(isOverFigures);
  if (before > labels) return undefined;
  const roots = nodesOf(top, top.cells.slice(before));
  let open = roots.filter(isOpen);
  for (const line of below) {
    const nodes = nodesOf(line, line.cells.slice(Math.min(leadingBlanks(line.cells), labels)));
    if (!putUnder(open, nodes)) return undefined;
    open = nodes.filter(isOpen);
  }
  const each = figures / roots.reduce((sum, root) => sum + leaves(root), 0);
  const yearsOver = years ? yearCells(years, widths) : [];
  if (!Number.isInteger(each) || (each > 1 && !years) || !yearsOver) return undefined;

  const cells: RuledCell[] = lines
    .slice(0, start)
    .flatMap((line) => line.cells.map((text, column) => single(line.row, column, text)));
  top.cells.slice(0, before).forEach((text, at) => {
    const column = at === 0 ? 0 : labels - before + at;
    const columnCount = at === 0 ? labels - before + 1 : 1;
    cells.push({ row: top.row, column, rowCount: bottom - top.row + 1, columnCount, text });
  });
  const put = (nodes: readonly Node[], from: number): void => {
    let column = from;
    for (const { text, row, children, ...node } of nodes) {
      const columnCount = each * leaves({ text, row, children, ...node });
      const rowCount = children.length > 0 || text === '' ? 1 : bottom - row + 1;
      cells.push({ row, column, rowCount, columnCount, text });
      put(children, column);
      column += columnCount;
    }
  };
  put(roots, labels);
  return [...cells, ...yearsOver];
}

/** A cell that stands alone. */
export const single = (row: number, column: number, text: string): RuledCell => ({
  row,
  column,
  rowCount: 1,
  columnCount: 1,
  text,
});
