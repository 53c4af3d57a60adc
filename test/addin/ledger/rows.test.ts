/** Rows that are added to the ledger: among the formatted ones only what was typed, behind them their formulas and looks, too. */
import { ledgerBookNow } from '../../../src/addin/ledger/book';
import { addedRows, newRowCells } from '../../../src/addin/ledger/rows';
import { applicationOf, newValues } from '../../../src/addin/ledger/values';
import { planLedger } from '../../../src/ledger/sheets';
import { requireEdition } from '../../../src/report';
import { workbookOfPlan } from '../../support/planned';

const edition = requireEdition(2025);
const row = (number: string) =>
  applicationOf(
    { ...newValues(number, '2025-03-03'), applicant: 'natural' },
    { kind: 'sheet', grid: '依申请台账', row: 5, column: 0 },
    edition,
  );
const bookOf = (count: number) => {
  const applications = Array.from({ length: count }, (_, index) => row(`2025-${index + 1}`));
  const plan = planLedger({ year: 2025, today: '2025-04-01', ledger: { applications, cases: [] } });
  return ledgerBookNow(workbookOfPlan(plan), new Date(2025, 3, 1));
};

test('the last formatted row takes what was typed', () => {
  expect(
    newRowCells(bookOf(499), row('甲'))?.map(({ address, value }) => [address.row, address.column, value]),
  ).toEqual([
    [504, 0, '甲'],
    [504, 1, 45719],
    [504, 2, '自然人'],
  ]);
});

test('a row behind the formatted ones brings its formulas and looks', () => {
  const book = bookOf(500);
  expect(newRowCells(book, row('甲'))).toBeNull();
  const { sheets, styles } = addedRows(book, [row('甲')]);
  const [cells] = sheets.map((each) => each.cells);
  const at = (column: number) => cells?.find((each) => each.column === column);
  expect(cells?.map((each) => each.row).every((line) => line === 505)).toBe(true);
  expect(cells?.length).toBe(30);
  expect([at(0)?.value, at(1)?.value, at(3)?.value]).toEqual(['甲', 45719, null]);
  expect(at(24)?.formula?.startsWith('=IF(COUNTA(A506:T506)=0,""')).toBe(true);
  expect(styles[at(1)?.style ?? '']?.numberFormat).toBe('yyyy-mm-dd');
});
