/**
 * The smallest sets of levers that make all equations hold (error localization after Fellegi and Holt).
 *
 * In a small set of levers some lever always acts on an equation that no other of the set acts on: the residual of that
 * equation tells its amount. So every step moves a lever by what one failing equation asks for, and the last step is
 * the lever that acts on exactly the equations still failing. Where as many equations as changes are left ask for a
 * change each, one of them is enough to go on with.
 */
import { Residuals } from './residuals';
import type { Lever, System } from './system';

/** A lever and by how much it moves. */
export interface Move {
  readonly lever: number;
  readonly amount: number;
}

export interface Searched {
  /** Sets of the same, smallest size. */
  readonly sets: readonly (readonly Move[])[];
  /** False when the search gave up or stopped early. */
  readonly complete: boolean;
}

/** Sets up to this size are looked for in any case. */
const USUAL_SIZE = 3;
/** Up to this size there may be a change more than the failing equations ask for, up to the next not. */
const ROOMY_SIZE = 5;
const LARGEST_SIZE = 8;
/** Moves tried before giving up, some 20 ms; three wrong figures take a few hundred. */
const MOST_MOVES = 10_000;
const MOST_SETS = 400;

const keyOf = (moves: readonly Move[]): string =>
  moves
    .map(({ lever, amount }) => `${lever}:${amount}`)
    .sort()
    .join();

class Search {
  readonly found = new Map<string, readonly Move[]>();
  private readonly seen = new Set<string>();
  private moves = 0;

  constructor(
    private readonly system: System,
    private readonly residuals: Residuals,
    private readonly allowed: (lever: Lever, amount: number) => boolean,
  ) {}

  get exhausted(): boolean {
    return this.moves >= MOST_MOVES || this.found.size >= MOST_SETS;
  }

  /** Moves that make at least one failing equation hold. */
  private candidates(equations: readonly number[]): Move[] {
    const moves: Move[] = [];
    for (const equation of equations)
      for (const index of this.system.leversOf[equation] ?? []) {
        const lever = this.system.levers[index];
        if (!lever) continue;
        const amount = this.amountFor(lever, equation);
        const first = lever.equations.find(
          (each) => equations.includes(each) && this.amountFor(lever, each) === amount,
        );
        if (first === equation && this.allowed(lever, amount)) moves.push({ lever: index, amount });
      }
    return moves;
  }

  /** The failing equations from which the next move is taken. */
  private toGoOnWith(size: number): number[] {
    const asking = this.residuals.eachAsking(size);
    if (!asking) return this.residuals.failed();
    const width = (equation: number) => this.system.leversOf[equation]?.length ?? 0;
    return [asking.reduce((best, each) => (width(each) < width(best) ? each : best))];
  }

  private amountFor(lever: Lever, equation: number): number {
    return -this.residuals.valueOf(equation) / (lever.coefficients[lever.equations.indexOf(equation)] ?? 1);
  }

  /** The one move that makes everything hold, if there is one. */
  private lastMove(): Move | undefined {
    const [equation] = this.residuals.failed();
    if (equation === undefined) return undefined;
    for (const index of this.system.leversOf[equation] ?? []) {
      const lever = this.system.levers[index];
      if (!lever || lever.equations.length !== this.residuals.failures) continue;
      this.moves++;
      const amount = this.amountFor(lever, equation);
      const fits = lever.equations.every(
        (each, at) => this.residuals.valueOf(each) === -(lever.coefficients[at] ?? 0) * amount,
      );
      if (fits && this.allowed(lever, amount)) return { lever: index, amount };
    }
    return undefined;
  }

  /** Adds every set of `size` further moves behind `chosen`. */
  deepen(size: number, chosen: readonly Move[] = []): void {
    if (this.exhausted) return;
    if (size === 1) {
      const last = this.lastMove();
      if (!last || chosen.some(({ lever }) => lever === last.lever)) return;
      const moves = [...chosen, last];
      this.found.set(keyOf(moves), moves);
      return;
    }
    for (const move of this.candidates(this.toGoOnWith(size))) {
      if (this.exhausted) return;
      if (chosen.some(({ lever }) => lever === move.lever)) continue;
      this.moves++;
      this.residuals.move(move.lever, move.amount);
      if (this.residuals.leastChanges() < size) {
        const next = [...chosen, move];
        const key = size > 2 || chosen.length > 0 ? keyOf(next) : '';
        if (key === '' || !this.seen.has(key)) {
          if (key !== '') this.seen.add(key);
          this.deepen(size - 1, next);
        }
      }
      this.residuals.move(move.lever, -move.amount);
    }
  }

  nextSize(): void {
    this.seen.clear();
  }
}

/**
 * Sets of moves that make the equations with these residuals hold and break none.
 * `allowed` says whether any figure of a lever can change by the amount.
 */
export function search(
  system: System,
  values: readonly number[],
  allowed: (lever: Lever, amount: number) => boolean,
): Searched {
  const residuals = new Residuals(system, values);
  const least = Math.max(1, residuals.leastChanges());
  const most = Math.max(USUAL_SIZE, Math.min(least + 1, ROOMY_SIZE), Math.min(least, LARGEST_SIZE));
  const run = new Search(system, residuals, allowed);
  for (let size = least; size <= most && run.found.size === 0 && !run.exhausted; size++) {
    run.nextSize();
    run.deepen(size);
  }
  return { sets: [...run.found.values()], complete: run.found.size > 0 && !run.exhausted };
}
