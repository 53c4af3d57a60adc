/** Totals that have no result, or an old one: what their formulas make of the cells. */
import { planReport } from '../../src/layout';
import { cellKey, parseRectangle } from '../../src/grid';
import type { GridCell, Workbook } from '../../src/grid';
import { recognize } from '../../src/recognize';
import { workbookOfPlan } from '../support/planned';
import { sampleReport } from '../support/reports';
import { edition } from '../support/excel';

const TABLE = '三、依申请公开';
const TOTAL = 'requests.received.total' as never;

/** Our template with the sample's figures, and one cell of 表三 as it is given. */
function withTotal(cell: Partial<GridCell>, parts: Partial<Workbook> = {}): Workbook {
  const workbook = workbookOfPlan(planReport(edition, { suffix: '', report: sampleReport() }));
  const { row, column } = parseRectangle('J5')!;
  return {
    ...workbook,
    ...parts,
    grids: workbook.grids.map((grid) => {
      if (grid.name !== TABLE) return grid;
      const cells = new Map(grid.cells);
      const made: GridCell = { value: null, text: '', formula: '=SUM(D5:I5)', ...cell };
      cells.set(cellKey(row, column), { ...made, text: String(made.value ?? '') });
      return { ...grid, cells, ...(made.value === null && { lacksResults: true }) };
    }),
  };
}

/** The same without our names: found by its labels. */
const elsewhere = (workbook: Workbook): Workbook => ({
  ...workbook,
  names: new Map(),
  properties: new Map(),
});

describe.each([
  ['our template', (workbook: Workbook) => workbook],
  ['a workbook made elsewhere', elsewhere],
])('in %s', (_, as) => {
  const total = (cell: Partial<GridCell>, parts: Partial<Workbook> = {}) => {
    const { value, spelling, computed, doubt } = recognize(as(withTotal(cell, parts))).report.figures.get(
      TOTAL,
    )!;
    return { value, spelling, computed, ...(doubt && { doubt }) };
  };
  const sum = { value: 3, spelling: 'number', computed: true };

  test('a sum without a result is calculated', () => {
    expect(total({})).toEqual(sum);
    expect(total({ formula: '=D5+E5+F5+G5+H5+I5' })).toEqual(sum);
    expect(total({ formula: '=IF(COUNT(D5:I5)=0,"",ROUND(SUM(D5:I5),0))' })).toEqual(sum);
    expect(total({ formula: `=SUM('${TABLE}'!D5:I5)` })).toEqual(sum);
  });

  test('anything else without a result is no 0', () => {
    const doubt = { kind: 'noResult' };
    const unread = { value: null, spelling: 'unreadable', computed: true, doubt };
    expect(total({ formula: '=VLOOKUP(A5,明细!A:B,2,FALSE)' })).toEqual(unread);
    expect(total({ formula: '=VLOOKUP(A5,明细!A:B,2,FALSE)', value: 0 }, { recalculates: true })).toEqual(
      unread,
    );
  });

  test('what Excel calculates on opening is what it makes', () => {
    expect(total({ value: 0 }, { recalculates: true })).toEqual(sum);
    const doubt = { kind: 'notRecalculated', stored: 9, calculated: 3 };
    expect(total({ value: 9 }, { recalculates: true })).toEqual({ ...sum, value: 9, doubt });
    expect(total({ formula: '=VLOOKUP(1,A2:B3,2)', value: 9 }, { recalculates: true })).toEqual({
      ...sum,
      value: 9,
    });
  });

  test('an old result is what people see, and that it is old is said', () => {
    const doubt = { kind: 'notRecalculated', stored: 9, calculated: 3 };
    expect(total({ value: 9 })).toEqual({ ...sum, value: 9, doubt });
    expect(total({ value: 3 })).toEqual(sum);
  });

  test('of cells that are gone only the result is left', () => {
    const doubt = { kind: 'notRecalculated', stored: 9, calculated: 0 };
    expect(total({ value: 9, formula: '=SUM(Z90:Z95)' })).toEqual({ ...sum, value: 9, doubt });
  });

  test('what cannot be told is believed', () => {
    expect(total({ value: 9, formula: '=SUM(D:D)' })).toEqual({ ...sum, value: 9 });
    expect(total({ value: 9, formula: '=[1]表!A2' })).toEqual({ ...sum, value: 9 });
  });
});
