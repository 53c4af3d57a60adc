/** What the formulas of a source make: results that are not stored, and figures whose stored result is an old one. */
import { Calculator } from '../formula';
import type { Calculated } from '../formula';
import { cellAt, EXCEL_COLUMNS } from '../grid';
import type { Grid, GridCell, Workbook } from '../grid';
import type { Figure } from '../report';

type Source = { readonly grids: readonly Grid[] } & Partial<Workbook>;

/** The cell with the result that its program left to Excel; without one where it cannot be told. */
function calculated(cell: GridCell, result: Calculated | undefined): GridCell {
  return result ? { ...cell, value: result.value, text: String(result.value ?? '') } : cell;
}

function withResultsIn(grid: Grid, calculator: Calculator): Grid {
  if (!grid.lacksResults) return grid;
  const cells = new Map(grid.cells);
  for (const [key, cell] of grid.cells)
    if (cell.formula !== null && cell.value === null) {
      const row = Math.floor(key / EXCEL_COLUMNS);
      cells.set(key, calculated(cell, calculator.calculate(grid, row, key % EXCEL_COLUMNS)));
    }
  return { ...grid, cells };
}

/** The source with the results of sums and differences that are not stored in it. */
export function withResults<Given extends Source>(source: Given): Given {
  if (!source.grids.some(({ lacksResults }) => lacksResults)) return source;
  const calculator = new Calculator(source.grids, source.recalculates);
  return { ...source, grids: source.grids.map((grid) => withResultsIn(grid, calculator)) };
}

/** Binary fractions that are added up in another order differ in the last digits. */
const isAlike = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/** A figure, held against what its formula makes. */
function held(figure: Figure, result: Calculated | undefined, recalculates: boolean): Figure {
  const { value: stored } = figure;
  const made = result?.value;
  if (stored === null) return figure;
  if (!result)
    return recalculates && stored === 0
      ? { ...figure, value: null, spelling: 'unreadable', text: '', doubt: { kind: 'noResult' } }
      : figure;
  if (typeof made !== 'number' || isAlike(made, stored)) return figure;
  // A 0 that was never calculated is what many programs write and leave to Excel.
  if (recalculates && stored === 0) return { ...figure, value: made, text: String(made) };
  // What is stored is what people see, until their program calculates anew.
  return { ...figure, doubt: { kind: 'notRecalculated', stored, calculated: made } };
}

/** The figures that formulas make, held against what they make of the cells that are stored. */
export function withOwnResults<Id>(
  figures: ReadonlyMap<Id, Figure>,
  { grids, recalculates = false }: Source,
): ReadonlyMap<Id, Figure> {
  if (![...figures.values()].some(({ computed }) => computed)) return figures;
  const calculator = new Calculator(grids, recalculates);
  const sheets = new Map(grids.map((grid) => [grid.name, grid]));
  const all = new Map(figures);
  for (const [id, figure] of figures) {
    const { address, computed, spelling, doubt } = figure;
    const grid =
      computed && spelling === 'number' && !doubt && address ? sheets.get(address.grid) : undefined;
    if (!grid || !address || cellAt(grid, address.row, address.column)?.formula == null) continue;
    const result = calculator.calculate(grid, address.row, address.column);
    all.set(id, held(figure, result, recalculates));
  }
  return all;
}
