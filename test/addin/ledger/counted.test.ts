/** 按台账计数: which cells of 表三 and 表四 become formulas, and what they are afterwards when they are typed again. */
import { countedUpdate, countingOf, replacedBy, typedUpdate } from '../../../src/addin/ledger/counted';
import { editionById } from '../../../src/form';
import { cellName } from '../../../src/grid';
import { planReport } from '../../../src/layout';
import { planLedger, withLedger } from '../../../src/ledger/sheets';
import { countFor } from '../../../src/ledger/forReport';
import { readLedger } from '../../../src/ledger/stored';
import { openedFrom } from '../../support/open';
import { workbookOfPlan } from '../../support/planned';
import { sampleReport } from '../../support/reports';

const edition = editionById('2021')!;

function opened(typedTotals: boolean) {
  const report = planReport(edition, { report: sampleReport(), typedTotals });
  const workbook = workbookOfPlan(withLedger(report, planLedger({ year: 2024, today: '2025-01-10' })));
  return { open: openedFrom(workbook), ledger: readLedger(workbook)! };
}
const formulaIn = ({ update }: ReturnType<typeof countedUpdate>, sheet: string, name: string) =>
  update.sheets
    .find((each) => each.sheet === sheet)
    ?.cells.find(({ row, column }) => cellName(row, column) === name)?.formula;

test('every figure that is no sum counts; sums stay as they are', () => {
  const { open, ledger } = opened(false);
  const counted = countedUpdate(open, ledger);
  expect(counted.update.sheets.map(({ sheet, cells }) => [sheet, cells.length])).toEqual([
    // 24 rows of six applicants, and the line that says where they come from.
    ['三、依申请公开', 145],
    ['四、复议诉讼', 13],
  ]);
  expect(formulaIn(counted, '三、依申请公开', 'D5')).toBe(
    `=COUNTIFS('依申请台账'!$C$5:$C$10000,"自然人",'依申请台账'!$B$5:$B$10000,">="&DATE('封面'!$B$4,1,1),` +
      `'依申请台账'!$B$5:$B$10000,"<"&DATE('封面'!$B$4+1,1,1))`,
  );
  expect(formulaIn(counted, '三、依申请公开', 'J5')).toBeUndefined();
});

test('typed totals become sums, so that all 175 figures follow the ledger', () => {
  const { open, ledger } = opened(true);
  const counted = countedUpdate(open, ledger);
  expect(counted.update.sheets.map(({ sheet, cells }) => [sheet, cells.length])).toEqual([
    ['三、依申请公开', 176],
    ['四、复议诉讼', 16],
  ]);
  expect(formulaIn(counted, '三、依申请公开', 'J5')).toBe('=SUM(D5:I5)');
  expect(formulaIn(counted, '三、依申请公开', 'D28')).toBe('=SUM(D7:D27)');
});

test('what counts is known, and typed again it holds the numbers that it showed', () => {
  const { open, ledger } = opened(false);
  expect(countingOf(open, ledger)).toBe('typed');
  expect(typedUpdate(open, ledger).update.sheets.flatMap(({ cells }) => cells.length)).toEqual([1, 1]);
});

test('what typed figures would lose is known before: by an empty ledger all that is not 0', () => {
  const { open, ledger } = opened(false);
  expect(replacedBy({ ...open, ledgerCount: countFor(ledger, open.report) })).toEqual({
    cells: 4,
    unkept: ['表三'],
  });
  expect(replacedBy(open)).toEqual({ cells: 0, unkept: [] });
});
