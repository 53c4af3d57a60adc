/** By how much each equation fails, kept up to date while levers are moved to and fro. */
import { roundAmount } from '../../form';
import type { System } from './system';

export class Residuals {
  private readonly values: number[];
  private readonly familyCounts: number[];
  private failing = 0;

  constructor(
    private readonly system: System,
    values: readonly number[],
  ) {
    this.values = [...values];
    this.familyCounts = system.familyWidths.map(() => 0);
    this.values.forEach((value, equation) => {
      if (value !== 0) this.count(equation, 1);
    });
  }

  private count(equation: number, by: 1 | -1): void {
    this.failing += by;
    const family = this.system.familyOf[equation] ?? 0;
    this.familyCounts[family] = (this.familyCounts[family] ?? 0) + by;
  }

  /** How many equations fail. */
  get failures(): number {
    return this.failing;
  }

  valueOf(equation: number): number {
    return this.values[equation] ?? 0;
  }

  /** Indexes of the equations that fail. */
  failed(): number[] {
    const indexes: number[] = [];
    this.values.forEach((value, equation) => {
      if (value !== 0) indexes.push(equation);
    });
    return indexes;
  }

  /** Moves a lever by an amount. */
  move(lever: number, amount: number): void {
    const moved = this.system.levers[lever];
    if (!moved) return;
    for (let at = 0; at < moved.equations.length; at++) {
      const equation = moved.equations[at] ?? 0;
      const before = this.values[equation] ?? 0;
      const after = roundAmount(before + (moved.coefficients[at] ?? 0) * amount);
      this.values[equation] = after;
      if (before !== 0 && after === 0) this.count(equation, -1);
      else if (before === 0 && after !== 0) this.count(equation, 1);
    }
  }

  /** No fewer changes than this can make all equations hold: one change acts on few equations of a family. */
  leastChanges(): number {
    let least = 0;
    for (let family = 0; family < this.familyCounts.length; family++) {
      const needed = Math.ceil((this.familyCounts[family] ?? 0) / (this.system.familyWidths[family] ?? 1));
      if (needed > least) least = needed;
    }
    return least;
  }

  /**
   * Failing equations that ask for a change each, where `size` changes are left for `size` of them: each is then made to
   * hold by exactly one change, in any order. Undefined where the changes have room.
   */
  eachAsking(size: number): number[] | undefined {
    const { familyOf, familyWidths } = this.system;
    const family = this.familyCounts.findIndex((count, each) => count === size && familyWidths[each] === 1);
    return family < 0 ? undefined : this.failed().filter((equation) => familyOf[equation] === family);
  }
}
