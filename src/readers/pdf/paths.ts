/** Paths → straight lines along the page's edges: strokes, the thin boxes that Word and browsers fill, thin frames. */
import { mapPoint } from './geometry';
import type { Matrix } from './geometry';

/** A line: at one y from x to x, or at one x from y to y. */
export interface Rule {
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Point = readonly [x: number, y: number];

/** What is thinner is a line, in points; a row of a table is higher. */
const THIN = 3;
/** How far a line may lean. */
const STRAIGHT = 0.5;

/** Numbers that follow each command of a path: move, line, curves, close. */
const COORDINATES = [2, 2, 6, 4, 0];
const MOVE = 0;
const CLOSE = 4;

/** The corners of each part of a path; `null` stands for a curve, after which no line is straight. */
function partsOf(path: ArrayLike<number>, matrix: Matrix): (Point | null)[][] {
  const parts: (Point | null)[][] = [];
  let part: (Point | null)[] = [];
  for (let index = 0; index < path.length;) {
    const command = path[index++] ?? CLOSE;
    const count = COORDINATES[command] ?? 0;
    if (command === MOVE) parts.push((part = []));
    if (count > 2) part.push(null);
    if (count >= 2) part.push(mapPoint(matrix, path[index + count - 2] ?? 0, path[index + count - 1] ?? 0));
    else if (part[0]) part.push(part[0]);
    index += count;
  }
  return parts;
}

function boundsOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** The middle line of a box that is at most so thick. */
function ruleOf({ left, top, right, bottom }: Box, thickness: number): Rule[] {
  const [wide, high] = [right - left, bottom - top];
  if (high <= thickness && wide > high)
    return [{ level: true, at: (top + bottom) / 2, from: left, to: right }];
  if (wide <= thickness && high > wide)
    return [{ level: false, at: (left + right) / 2, from: top, to: bottom }];
  return [];
}

/** Lines of a stroked path; `closes` when its last part is closed by the stroke. */
export function rulesOfStroke(path: ArrayLike<number>, matrix: Matrix, closes: boolean): Rule[] {
  return partsOf(path, matrix).flatMap((part) => {
    const points = closes && part[0] ? [...part, part[0]] : part;
    return points.flatMap((point, index) => {
      const before = points[index - 1];
      return point && before ? ruleOf(boundsOf([before, point]), STRAIGHT) : [];
    });
  });
}

function boxOf(part: readonly (Point | null)[]): Box | undefined {
  const points = part.filter((point) => point !== null);
  if (points.length < 4 || points.length !== part.length) return undefined;
  const box = boundsOf(points);
  const near = (value: number, ...edges: number[]) =>
    edges.some((edge) => Math.abs(value - edge) <= STRAIGHT);
  const isBox = points.every(([x, y]) => near(x, box.left, box.right) && near(y, box.top, box.bottom));
  return isBox ? box : undefined;
}

const isFrame = (one: Box, other: Box): boolean =>
  (['left', 'top', 'right', 'bottom'] as const).every((edge) => Math.abs(one[edge] - other[edge]) <= THIN);

/** The four sides of a box. */
function sidesOf({ left, top, right, bottom }: Box): Rule[] {
  return [
    ...[top, bottom].map((at) => ({ level: true, at, from: left, to: right })),
    ...[left, right].map((at) => ({ level: false, at, from: top, to: bottom })),
  ];
}

/** Lines of a filled path: thin boxes, and what lies between a box and a slightly smaller one. */
export function rulesOfFill(path: ArrayLike<number>, matrix: Matrix): Rule[] {
  const boxes = partsOf(path, matrix).flatMap((part) => boxOf(part) ?? []);
  return boxes.flatMap((box, index) => {
    const before = boxes[index - 1];
    const thin = ruleOf(box, THIN);
    return thin.length === 0 && before && isFrame(before, box) ? sidesOf(before) : thin;
  });
}
