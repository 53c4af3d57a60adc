/** Which ways to read several rows go together: those that satisfy the relations down the columns. */
import { signedSum } from '../../form';
import type { FieldId, Relation } from '../../form';
import { isZero } from '../seen/relations';

/** The figures that a row may have, one entry for each way to read it. */
export interface OpenRow {
  readonly fields: readonly FieldId[];
  readonly options: readonly (readonly number[])[];
}

/** So many options are looked at in all. */
const MOST_WORK = 4_000_000;

interface Term {
  readonly row: number;
  /** What the row adds, by option. */
  readonly adds: readonly number[];
}

/** A relation over open rows: what is known of it, and a term for each row. */
interface Equation {
  readonly known: number;
  readonly terms: readonly Term[];
}

/** The options of each row that are still possible. */
type Left = readonly (readonly number[])[];

function equationsOf(
  rows: readonly OpenRow[],
  relations: readonly Relation[],
  valueOf: (id: FieldId) => number | undefined,
): Equation[] {
  const places = new Map(
    rows.flatMap(({ fields }, row) => fields.map((id, at) => [id, { row, at }] as const)),
  );
  return relations.flatMap(({ terms }): Equation[] => {
    const known = terms.filter(({ field }) => !places.has(field));
    if (known.some(({ field }) => valueOf(field) === undefined)) return [];
    const open = new Map<number, { readonly at: number; readonly coefficient: number }[]>();
    for (const { field, coefficient } of terms) {
      const place = places.get(field);
      if (place) open.set(place.row, [...(open.get(place.row) ?? []), { at: place.at, coefficient }]);
    }
    if (open.size === 0) return [];
    const adds = [...open].map(([row, own]): Term => ({
      row,
      adds: (rows[row]?.options ?? []).map((option) => signedSum(own, ({ at }) => option[at] ?? 0)),
    }));
    return [{ known: signedSum(known, ({ field }) => valueOf(field) ?? 0), terms: adds }];
  });
}

function rangeOf({ adds }: Term, options: readonly number[]): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const option of options) {
    const value = adds[option] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

const mayBeZero = (low: number, high: number): boolean =>
  (low < 0 || isZero(low)) && (high > 0 || isZero(high));

/** Takes out what no options of the other rows can make up for; undefined where a row has nothing left. */
function narrowed(equation: Equation, left: Left): Left | undefined {
  const ranges = equation.terms.map((term) => rangeOf(term, left[term.row] ?? []));
  const low = ranges.reduce((sum, range) => sum + range[0], equation.known);
  const high = ranges.reduce((sum, range) => sum + range[1], equation.known);
  let next: (readonly number[])[] | undefined;
  for (const [at, { row, adds }] of equation.terms.entries()) {
    const [ownLow, ownHigh] = ranges[at] ?? [0, 0];
    const options = left[row] ?? [];
    const possible = options.filter((option) => {
      const own = adds[option] ?? 0;
      return mayBeZero(low - ownLow + own, high - ownHigh + own);
    });
    if (possible.length === 0) return undefined;
    if (possible.length === options.length) continue;
    next ??= [...left];
    next[row] = possible;
  }
  return next ?? left;
}

class Chooser {
  private work = 0;
  constructor(private readonly equations: readonly Equation[]) {}

  get isOver(): boolean {
    return this.work > MOST_WORK;
  }

  /** What is left when no equation takes out any more; undefined where there is no solution. */
  narrow(left: Left): Left | undefined {
    let current = left;
    for (let before: Left | undefined; before !== current;) {
      before = current;
      for (const equation of this.equations) {
        const next = narrowed(equation, current);
        for (const { row } of equation.terms) this.work += current[row]?.length ?? 0;
        if (!next) return undefined;
        current = next;
      }
    }
    return current;
  }

  /** One option for each row, together a solution; undefined where there is none, or where it takes too long. */
  solve(left: Left): Left | undefined {
    const current = this.narrow(left);
    if (!current || this.isOver) return undefined;
    let open: number | undefined;
    current.forEach((options, row) => {
      const fewest = open === undefined ? Infinity : (current[open]?.length ?? 0);
      if (options.length > 1 && options.length < fewest) open = row;
    });
    if (open === undefined) return current;
    for (const option of current[open] ?? []) {
      const solution = this.solve(current.map((options, row) => (row === open ? [option] : options)));
      if (solution || this.isOver) return solution;
    }
    return undefined;
  }
}

/**
 * For each row the options that are left: all of them where the relations leave it open. A relation that no options
 * satisfy is broken in the source and says nothing; so do all where no options satisfy them together.
 */
export function chooseTogether(
  rows: readonly OpenRow[],
  relations: readonly Relation[],
  valueOf: (id: FieldId) => number | undefined,
): Left {
  const every: Left = rows.map(({ options }) => options.map((_, at) => at));
  const equations = equationsOf(rows, relations, valueOf).filter((equation) => narrowed(equation, every));
  const chooser = new Chooser(equations);
  const solution = chooser.solve(every);
  let left = solution && chooser.narrow(every);
  if (!solution || !left) return every;
  const rowsInOrder = [...every.keys()].sort(
    (one, other) => (left?.[one]?.length ?? 0) - (left?.[other]?.length ?? 0),
  );
  for (const row of rowsInOrder) {
    const [chosen] = solution[row] ?? [];
    for (const option of left[row] ?? []) {
      if (option === chosen || chooser.isOver) continue;
      const supported = chooser.solve(left.map((options, at) => (at === row ? [option] : options)));
      if (supported || chooser.isOver) break;
      left =
        chooser.narrow(
          left.map((options, at) => (at === row ? options.filter((each) => each !== option) : options)),
        ) ?? left;
    }
  }
  return left;
}
