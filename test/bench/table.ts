/** What a bench tells: rows of one value, or one table. */

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** A name, then a cell for each column. */
  readonly rows: readonly (readonly [name: string, ...cells: string[]])[];
}

/** 1234.5 → 1235; 12.345 → 12.3; 1.2345 → 1.23. */
export const short = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
