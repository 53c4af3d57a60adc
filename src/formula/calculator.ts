/** Calculates what the formulas of a workbook make of its cells: sums, differences and what stands around them. */
import { cellAt, cellKey, significant } from '../grid';
import type { Grid, Rectangle } from '../grid';
import { FUNCTIONS } from './functions';
import { parseFormula } from './parse';
import type { Expression } from './parse';
import { combine, isError, numberOf } from './values';
import type { Result } from './values';

/** Cells that one total may add up. */
const MOST_IN_AREA = 10_000;
/** An area of so many cells is remembered. */
const WORTH_KEEPING = 100;
/** Cells that all formulas of a workbook together may look at. */
const MOST_LOOKS = 500_000;
/** Formulas that lead to one another. */
const DEEPEST = 60;

/** What a formula makes. */
export interface Calculated {
  readonly value: Exclude<Result, undefined>;
}

const within = (
  { row, column, rowCount, columnCount }: Rectangle,
  place: readonly [number, number],
): boolean =>
  place[0] >= row && place[0] < row + rowCount && place[1] >= column && place[1] < column + columnCount;

/** Whether all that a grid does not hold is known to be empty. */
const isKnown = ({ areas }: Grid, place: readonly [number, number]): boolean =>
  areas?.some((area) => within(area, place)) ?? true;

/** Remembers what it calculated; formulas are only looked at when they are asked for. */
export class Calculator {
  private readonly sheets: ReadonlyMap<string, Grid>;
  private readonly results = new Map<Grid, Map<number, Result>>();
  /** Many formulas of a ledger look at the same few columns. */
  private readonly areas = new Map<Grid, Map<string, readonly Result[] | undefined>>();
  private looks = 0;
  private depth = 0;

  /** `recalculates` as of a workbook: what is stored as 0 may not have been calculated. */
  constructor(
    grids: readonly Grid[],
    private readonly recalculates = false,
  ) {
    this.sheets = new Map(grids.map((grid) => [grid.name.toLowerCase(), grid]));
  }

  /** What the formula in a cell makes of the cells it refers to; undefined where it cannot be told. */
  calculate(grid: Grid, row: number, column: number): Calculated | undefined {
    const value = this.resultAt(grid, row, column);
    return value === undefined ? undefined : { value };
  }

  private resultAt(grid: Grid, row: number, column: number): Result {
    const known = this.results.get(grid) ?? new Map<number, Result>();
    this.results.set(grid, known);
    const key = cellKey(row, column);
    if (known.has(key)) return known.get(key);
    // Until it is known, a formula that leads back to itself cannot be told.
    known.set(key, undefined);
    if (this.depth >= DEEPEST) return undefined;
    this.depth++;
    const expression = parseFormula(cellAt(grid, row, column)?.formula ?? '');
    const value = expression && this.evaluate(expression, grid);
    this.depth--;
    const result = typeof value === 'number' ? significant(value) : value;
    known.set(key, result);
    return result;
  }

  /** What stands in a cell: of a formula what it makes, or what is stored where that cannot be told. */
  private valueAt(grid: Grid, row: number, column: number): Result {
    if (++this.looks > MOST_LOOKS) return undefined;
    const cell = cellAt(grid, row, column);
    if (!cell) return isKnown(grid, [row, column]) ? null : undefined;
    if (cell.formula === null) return isError(cell.value) ? undefined : cell.value;
    const made = this.resultAt(grid, row, column);
    if (made !== undefined) return made;
    const isStored = cell.value !== null && !isError(cell.value) && !(this.recalculates && cell.value === 0);
    return isStored ? cell.value : undefined;
  }

  private valuesIn(grid: Grid | undefined, area: Rectangle): readonly Result[] | undefined {
    if (!grid || area.rowCount * area.columnCount > MOST_IN_AREA) return undefined;
    if (area.rowCount * area.columnCount < WORTH_KEEPING) return this.lookIn(grid, area);
    const known = this.areas.get(grid) ?? new Map<string, readonly Result[] | undefined>();
    this.areas.set(grid, known);
    const key = `${area.row} ${area.column} ${area.rowCount} ${area.columnCount}`;
    if (!known.has(key)) known.set(key, this.lookIn(grid, area));
    return known.get(key);
  }

  private lookIn(grid: Grid, area: Rectangle): readonly Result[] | undefined {
    const values: Result[] = [];
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const value = this.valueAt(grid, row, column);
        if (value === undefined) return undefined;
        values.push(value);
      }
    return values;
  }

  private evaluate(expression: Expression, own: Grid): Result {
    const value = (each: Expression | undefined): Result => (each ? this.evaluate(each, own) : undefined);
    switch (expression.kind) {
      case 'constant':
        return expression.value;
      case 'area': {
        const values = this.valuesOf(expression, own);
        return values?.length === 1 ? values[0] : undefined;
      }
      case 'negative':
        return combine('-', 0, value(expression.of));
      case 'percent': {
        const number = numberOf(value(expression.of));
        return number === undefined ? undefined : number / 100;
      }
      case 'binary':
        return combine(expression.operator, value(expression.left), value(expression.right));
      case 'call':
        return FUNCTIONS.get(expression.name)?.({
          given: expression.given,
          value,
          values: (each) => this.valuesOf(each, own),
        });
    }
  }

  private valuesOf(expression: Expression, own: Grid): readonly Result[] | undefined {
    if (expression.kind !== 'area') return undefined;
    const { sheet, area } = expression;
    return this.valuesIn(sheet === null ? own : this.sheets.get(sheet.toLowerCase()), area);
  }
}
