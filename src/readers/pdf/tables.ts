/** Lines → tables: where lines meet they make a net; its meshes, joined where no line parts them, are the cells. */
import type { Rectangle } from '../../grid';
import type { Rule } from './paths';

/** Lines nearer than this are one: double lines, the borders of two cells, what printers round. Points. */
export const NEAR = 3;
/** Shorter lines are dots and the corners of others. */
const SHORT = 2;
/** The share of a mesh's side that has to be drawn. */
const DRAWN = 0.6;

/** What has more is a drawing. */
const MOST_RULES = 10_000;
const MOST_LINES = 2_000;
const MOST_COLUMNS = 100;
const MOST_ROWS = 300;

/** A cell with its place in the table and on the page. */
export interface Cell extends Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Table {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly cells: readonly Cell[];
  /** Edges between columns and between rows, the outer ones included. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** The middle of each group of values that are near each other, in order. */
export function clustered(values: readonly number[]): number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    const group = groups.at(-1);
    if (group && value - (group[0] ?? value) <= NEAR) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, each) => sum + each, 0) / group.length);
}

/** Pieces that continue each other as one line. */
function joined(rules: readonly Rule[]): Rule[] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
    const group = groups.at(-1);
    if (group?.[0] && rule.at - group[0].at <= NEAR / 2) group.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap((group) => {
    const lines: Rule[] = [];
    for (const rule of group.sort((one, other) => one.from - other.from)) {
      const last = lines.at(-1);
      if (last && rule.from <= last.to + NEAR)
        lines.splice(-1, 1, { ...last, to: Math.max(last.to, rule.to) });
      else lines.push(rule);
    }
    return lines.filter(({ from, to }) => to - from >= SHORT);
  });
}

const meet = (level: Rule, upright: Rule): boolean =>
  upright.at >= level.from - NEAR &&
  upright.at <= level.to + NEAR &&
  level.at >= upright.from - NEAR &&
  level.at <= upright.to + NEAR;

/** Groups of lines that hang together. */
function nets(levels: readonly Rule[], uprights: readonly Rule[]): Rule[][] {
  const left = new Set(uprights);
  const leftLevels = new Set(levels);
  const all: Rule[][] = [];
  for (const start of levels) {
    if (!leftLevels.delete(start)) continue;
    const net: Rule[] = [start];
    for (let index = 0; index < net.length; index++) {
      const rule = net[index];
      if (!rule) break;
      const others = rule.level ? left : leftLevels;
      for (const other of others)
        if (rule.level ? meet(rule, other) : meet(other, rule)) {
          others.delete(other);
          net.push(other);
        }
    }
    all.push(net);
  }
  return all;
}

/** The lines at each place. */
const rulesAt = (places: readonly number[], rules: readonly Rule[]): readonly (readonly Rule[])[] =>
  places.map((at) => rules.filter((rule) => Math.abs(rule.at - at) <= NEAR));

/** Whether lines at one place cover enough of the stretch. */
function isDrawn(rules: readonly Rule[] = [], from: number, to: number): boolean {
  const covered = rules.reduce(
    (most, rule) => Math.max(most, Math.min(rule.to, to) - Math.max(rule.from, from)),
    0,
  );
  return covered >= DRAWN * (to - from);
}

/** Meshes joined into cells; a group that is no rectangle is taken row by row. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  levels: readonly Rule[],
  uprights: readonly Rule[],
): Cell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const group = Array.from({ length: columns * rows }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  const join = (one: number, other: number) => {
    group[rootOf(other)] = rootOf(one);
  };
  const x = (column: number) => xs[column] ?? 0;
  const y = (row: number) => ys[row] ?? 0;
  const [uprightsAt, levelsAt] = [rulesAt(xs, uprights), rulesAt(ys, levels)];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const mesh = row * columns + column;
      if (column + 1 < columns && !isDrawn(uprightsAt[column + 1], y(row), y(row + 1))) join(mesh, mesh + 1);
      if (row + 1 < rows && !isDrawn(levelsAt[row + 1], x(column), x(column + 1))) join(mesh, mesh + columns);
    }
  const groups = new Map<number, number[]>();
  group.forEach((_, mesh) => {
    const root = rootOf(mesh);
    const meshes = groups.get(root);
    if (meshes) meshes.push(mesh);
    else groups.set(root, [mesh]);
  });
  const cell = (row: number, column: number, rowCount: number, columnCount: number): Cell => ({
    row,
    column,
    rowCount,
    columnCount,
    left: x(column),
    top: y(row),
    right: x(column + columnCount),
    bottom: y(row + rowCount),
  });
  return [...groups.values()].flatMap((meshes) => {
    const places = meshes.map((mesh) => ({ row: Math.floor(mesh / columns), column: mesh % columns }));
    const [firstRow, firstColumn] = [
      Math.min(...places.map((p) => p.row)),
      Math.min(...places.map((p) => p.column)),
    ];
    const rowCount = Math.max(...places.map((p) => p.row)) - firstRow + 1;
    const columnCount = Math.max(...places.map((p) => p.column)) - firstColumn + 1;
    if (places.length === rowCount * columnCount) return [cell(firstRow, firstColumn, rowCount, columnCount)];
    return places.map((place) => cell(place.row, place.column, 1, 1));
  });
}

function tableOf(net: readonly Rule[]): Table | undefined {
  const levels = net.filter(({ level }) => level);
  const uprights = net.filter(({ level }) => !level);
  if (uprights.length === 0) return undefined;
  // Many tables are open at the sides: there their lines end.
  const ends = (rules: readonly Rule[]) => [
    Math.min(...rules.map(({ from }) => from)),
    Math.max(...rules.map(({ to }) => to)),
  ];
  const xs = clustered([...uprights.map(({ at }) => at), ...ends(levels)]);
  const ys = clustered([...levels.map(({ at }) => at), ...ends(uprights)]);
  if (xs.length > MOST_COLUMNS || ys.length > MOST_ROWS) return undefined;
  const cells = cellsOf(xs, ys, levels, uprights);
  return { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0, cells, xs, ys };
}

/** What lines make on a page, smaller ones first: a table may stand inside a frame around the page. */
export interface Ruled {
  readonly tables: readonly Table[];
  /** Of one cell. */
  readonly boxes: readonly Table[];
}

/** The tables and boxes of a page. */
export function ruledOf(rules: readonly Rule[]): Ruled {
  const all = netsOf(rules);
  return {
    tables: all.filter(({ cells }) => cells.length > 1),
    boxes: all.filter(({ cells }) => cells.length === 1),
  };
}

function netsOf(rules: readonly Rule[]): Table[] {
  if (rules.length > MOST_RULES) return [];
  const levels = joined(rules.filter(({ level }) => level));
  const uprights = joined(rules.filter(({ level }) => !level));
  if (levels.length + uprights.length > MOST_LINES) return [];
  const area = ({ left, top, right, bottom }: Table) => (right - left) * (bottom - top);
  return nets(levels, uprights)
    .flatMap((net) => tableOf(net) ?? [])
    .sort((one, other) => area(one) - area(other));
}
