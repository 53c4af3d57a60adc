/**
 * The template in the open workbook after random edits of a person, as the embedded workbook makes them (cut and paste,
 * rows, columns and cells inserted and deleted, sheets copied and moved): each figure as it stands beside its label, or named.
 */
import fc from 'fast-check';
import { readOpenReport } from '../../src/addin';
import { openWorkbook } from '../../src/excel';
import { cellName, rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import { besideLabels } from '../support/besideLabels';
import { edition, emptiedWorkbook } from '../support/excel';
import { literalReport } from '../support/literalTables';
import { areaAt, holdsPart, isCutRefused } from '../support/sheetEdits';

const embedded = emptiedWorkbook();
const SHEETS: readonly (readonly [sheet: string, rows: number, columns: number])[] = [
  ['二、主动公开', 14, 4],
  ['三、依申请公开', 32, 10],
  ['四、复议诉讼', 4, 15],
];

const drawn = fc.record({
  sheet: fc.constantFrom(...SHEETS),
  kind: fc.constantFrom('cut', 'cut', 'row', 'noRow', 'column', 'cells', 'noCells', 'type', 'copy', 'order'),
  row: fc.nat(),
  column: fc.nat(),
  toRow: fc.nat(),
  toColumn: fc.nat(),
  columnCount: fc.constantFrom(1, 1, 2, 7),
  turn: fc.boolean(),
  value: fc.nat(99),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** Does one edit; what Excel refuses is not done. */
async function apply({ sheet: [sheet, rows, columns], kind, value, turn, ...of }: Drawn): Promise<void> {
  const { host, Excel } = embedded();
  const { person } = host;
  const [row, column] = [of.row % rows, of.column % columns];
  const place = { row, column, rowCount: 1, columnCount: of.columnCount };
  const area = rectangleName(place);
  const target = { ...place, row: of.toRow % (rows + 3), column: of.toColumn % (columns + 3) };
  const merges = host.merges(sheet).map(areaAt);
  const behind = turn ? { ...place, rowCount: Infinity } : { ...place, columnCount: Infinity };
  const isRefused =
    ((kind === 'cells' || kind === 'noCells') && holdsPart(merges, behind)) ||
    (kind === 'cut' && isCutRefused(merges, place, target));
  if (isRefused) return;
  const onRange = (act: (range: Excel.Range) => unknown) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(sheet).getRange(area));
      await context.sync();
    });
  const edits: Record<typeof kind, () => Promise<unknown>> = {
    cut: () => person.move(sheet, area, cellName(target.row, target.column)),
    row: () => person.insertRow(sheet, row + 1),
    noRow: () => person.deleteRow(sheet, row + 1),
    column: () => person.insertColumn(sheet, cellName(0, column).replace('1', '')),
    cells: () => onRange((range) => range.insert(turn ? 'Down' : 'Right')),
    noCells: () => onRange((range) => range.delete(turn ? 'Up' : 'Left')),
    type: () => person.type(sheet, cellName(row, column), turn ? value : ''),
    copy: () => person.copySheet(sheet, `${sheet} (${value + 2})`),
    order: () => person.moveSheet(sheet, value % 8),
  };
  await edits[kind]();
  await host.settle();
}

/** What is read otherwise than it stands beside its label, without a word. */
async function silent(): Promise<string[]> {
  const workbook = openWorkbook();
  const open = await readOpenReport(workbook, 'zh-CN');
  const named = new Set<string>(
    open?.result.findings.filter(({ rule }) => rule.startsWith('V-')).flatMap(({ fields }) => fields),
  );
  const { grids } = (await workbook.readSheets(true)).workbook;
  const stands = grids
    .filter(({ name }) => SHEETS.some(([sheet]) => sheet === name))
    .flatMap((grid) => [...besideLabels(grid)]);
  return stands.flatMap(([id, expected]) => {
    const value = open?.report.figures.get(id as never)?.value ?? null;
    const isRight = value === expected || (typeof expected === 'string' && value === null);
    return isRight || named.has(id) ? [] : [`${id}: ${String(value)} for ${String(expected)}`];
  });
}

test('random edits in the open workbook', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 2, maxLength: 4 }), async (steps) => {
      await embedded().host.reset();
      const report = { ...literalReport('2021'), unit: '金山镇人民政府', year: 2024 };
      await openWorkbook().insert((suffix) => planReport(edition, { report, suffix }), 'ask', 'insert');
      for (const step of steps) await apply(step);
      expect(await silent()).toEqual([]);
    }),
    { numRuns: 12, seed: 11, endOnFailure: true },
  );
}, 240_000);
