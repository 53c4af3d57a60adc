/**
 * Whatever is cut, pasted, inserted, deleted, copied and moved in our template: each figure reads as it stands beside its
 * label, or is named by what is said of the source.
 */
import fc from 'fast-check';
import { checkReport } from '../../../src/checks';
import { editionById } from '../../../src/form';
import type { Edition } from '../../../src/form';
import { cellName, rectangleName } from '../../../src/grid';
import type { Workbook } from '../../../src/grid';
import { planReport } from '../../../src/layout';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { isSettled, recognize, recognizeWorkbook } from '../../../src/recognize';
import { besideLabels } from '../../support/besideLabels';
import { literalReport } from '../../support/literalTables';
import { workbookOfPlan } from '../../support/planned';
import * as edit from '../../support/sheetEdits';

const edition = editionById('2021') as Edition;
const START = edit.withKeptFormulas(
  workbookOfPlan(
    planReport(edition, { report: { ...literalReport('2021'), unit: '金山镇人民政府', year: 2024 } }),
  ),
);
/** The tables with the last row and column of their sheets. */
const SHEETS: readonly (readonly [sheet: string, rows: number, columns: number])[] = [
  ['二、主动公开', 14, 4],
  ['三、依申请公开', 32, 10],
  ['四、复议诉讼', 7, 15],
];

type Edit = readonly [name: string, apply: (workbook: Workbook) => Workbook];

const edits: fc.Arbitrary<Edit> = fc
  .record({
    sheet: fc.constantFrom(...SHEETS),
    kind: fc.constantFrom(
      'cut',
      'cut',
      'cutOut',
      'insertRows',
      'deleteRows',
      'insertColumns',
      'deleteColumns',
      'insertCells',
      'deleteCells',
      'type',
      'copySheet',
      'moveSheet',
      'deleteSheet',
    ),
    row: fc.nat(),
    column: fc.nat(),
    toRow: fc.nat(),
    toColumn: fc.nat(),
    rowCount: fc.constantFrom(1, 1, 1, 2),
    columnCount: fc.constantFrom(1, 1, 2, 7),
    turn: fc.boolean(),
    value: fc.nat(999),
  })
  .map(({ sheet: [sheet, rows, columns], kind, value, turn, ...drawn }): Edit => {
    const [row, column] = [drawn.row % rows, drawn.column % columns];
    const area = rectangleName({ row, column, rowCount: drawn.rowCount, columnCount: drawn.columnCount });
    const to = cellName(drawn.toRow % rows, drawn.toColumn % columns);
    const apply: Record<typeof kind, Edit[1]> = {
      cut: (workbook) => edit.cut(workbook, sheet, area, to),
      cutOut: (workbook) => edit.cut(workbook, sheet, area, cellName(50, 20)),
      insertRows: (workbook) => edit.insertRows(workbook, sheet, row + 1),
      deleteRows: (workbook) => edit.deleteRows(workbook, sheet, row + 1),
      insertColumns: (workbook) => edit.insertColumns(workbook, sheet, cellName(0, column)),
      deleteColumns: (workbook) => edit.deleteColumns(workbook, sheet, cellName(0, column)),
      insertCells: (workbook) => edit.insertCells(workbook, sheet, area, turn ? 'down' : 'right'),
      deleteCells: (workbook) => edit.deleteCells(workbook, sheet, area, turn ? 'up' : 'left'),
      type: (workbook) => edit.typed(workbook, sheet, cellName(row, column), turn ? value : null),
      copySheet: (workbook) => {
        const name = `${sheet} (${value})`;
        const isTaken = workbook.grids.some((grid) => grid.name === name);
        return isTaken ? workbook : edit.copySheet(workbook, sheet, name);
      },
      moveSheet: (workbook) => edit.moveSheet(workbook, sheet, value % 10),
      deleteSheet: (workbook) => (value < 300 ? edit.deleteSheet(workbook, sheet) : workbook),
    };
    return [`${kind} ${sheet} ${area} ${to} ${value}`, apply[kind]];
  });

/** Ids of the figures that are read as something else than stands beside their labels, without a word. */
function silent(workbook: Workbook): string[] {
  const { report } = recognize(workbook);
  const named = new Set<string>(
    checkReport(report, RULE_WORDS['zh-CN'])
      .findings.filter(({ rule }) => rule.startsWith('V-'))
      .flatMap(({ fields }) => fields),
  );
  const homes = new Map(
    SHEETS.flatMap(([sheet]) => {
      const grid = workbook.grids.find(({ name }) => name === sheet);
      return grid ? [...besideLabels(grid)] : [];
    }),
  );
  return [...homes].flatMap(([id, stands]) => {
    const value = report.figures.get(id as never)?.value ?? null;
    const isRight = value === stands || (typeof stands === 'string' && value === null);
    return isRight || named.has(id) ? [] : [`${id}: ${String(value)} for ${String(stands)}`];
  });
}

const RUNS = 150;

test('a random sequence of edits', () => {
  let settled = 0;
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 5 }), (steps) => {
      const workbook = steps.reduce((before, [, apply]) => apply(before), START);
      expect([silent(workbook), steps.map(([name]) => name)]).toEqual([[], expect.anything()]);
      // The pane reads by names alone what is settled: it has to come to the same.
      const named = recognizeWorkbook(workbook);
      if (!isSettled(workbook, named)) return;
      settled++;
      const { report } = recognize(workbook);
      expect([...named.figures].map(([id, { value }]) => [id, value])).toEqual(
        [...report.figures].map(([id, { value }]) => [id, value]),
      );
    }),
    { numRuns: RUNS, seed: 11 },
  );
  expect(settled).toBeGreaterThan(RUNS / 20);
});
