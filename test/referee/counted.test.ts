/** Workbooks into which `ledger count -o` puts figures in place: Microsoft's SDK judges them, LibreOffice calculates what rests on the figures. */
import { strFromU8, unzipSync } from 'fflate';
import { withFiguresInPlace } from '../../src/cli/ledger/inPlace';
import type { PlacedFigure } from '../../src/cli/ledger/inPlace';
import { editionForYear } from '../../src/form';
import { planReport } from '../../src/layout';
import { readXlsx } from '../../src/readers/xlsx';
import { writeXlsx } from '../../src/writers/xlsx';
import { computedSheets, describeWithOffice } from '../support/libreoffice';
import { describeWithJudge, faultsOf, OFFICE_VERSIONS } from '../support/openXml';
import { reportOf } from '../support/years';
import { richWorkbook } from '../support/richWorkbook';

jest.setTimeout(300_000);

const REQUESTS = '三、依申请公开';
const RICH = '申请 & "表"';
const figure = (grid: string, row: number, column: number, value: number): PlacedFigure => ({
  address: { kind: 'sheet', grid, row, column },
  value,
});
const template = () =>
  writeXlsx(
    planReport(editionForYear(2025)!, {
      report: reportOf(2025, { 'requests.received.natural': 9, 'requests.received.total': 9 }),
    }),
  );
/** 本年新收 of 自然人 and 商业企业, typed; its 总计, a formula. */
const FIGURES = [figure(REQUESTS, 4, 3, 2), figure(REQUESTS, 4, 4, 5), figure(REQUESTS, 4, 9, 7)];
const changed = (bytes: Uint8Array, figures: readonly PlacedFigure[]): Uint8Array => {
  const made = withFiguresInPlace(bytes, 'a.xlsx', figures);
  if (!made) throw new Error('not changed');
  return made;
};

/** The number of the look of B2. */
const lookOf = (bytes: Uint8Array): string =>
  /<c r="B2" s="(\d+)"/.exec(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!))?.[1] ?? '';

test('a cell that is not there, a sheet that is not there: nothing is made', () => {
  expect(withFiguresInPlace(template(), 'a.xlsx', [figure(REQUESTS, 900, 3, 1)])).toBeUndefined();
  expect(withFiguresInPlace(template(), 'a.xlsx', [figure('无', 4, 3, 1)])).toBeUndefined();
});

test('a text, a look and a formula: the number stands there, the look and the formula stay, all else is as it was', async () => {
  const before = await richWorkbook();
  // A2 is a text, B2 has a look, C2 is a formula.
  const after = changed(before, [figure(RICH, 1, 0, 4), figure(RICH, 1, 1, 8), figure(RICH, 1, 2, 8)]);
  const [old, now] = [before, after].map((bytes) => readXlsx(bytes, 'a.xlsx'));
  const cell = (column: number) => now!.grids[0]!.cells.get(16_384 + column);
  expect([0, 1, 2].map(cell)).toEqual([
    { value: 4, text: '4', formula: null },
    { value: 8, text: '8', formula: null },
    { value: 8, text: '8', formula: '=B2' },
  ]);
  expect([before, after].map(lookOf)).toEqual([lookOf(before), lookOf(before)]);
  expect(lookOf(before)).toMatch(/^\d+$/);
  expect(now!.recalculates).toBe(true);
  const others = (of: typeof now) =>
    [...of!.grids[0]!.cells].filter(([key]) => key >= 2 * 16_384 || key < 16_384);
  expect(others(now)).toEqual(others(old));
});

describeWithJudge('the Open XML SDK', () => {
  test('has nothing against them that it did not have against the file', async () => {
    const rich = await richWorkbook();
    const pairs = [
      [template(), changed(template(), FIGURES)],
      [rich, changed(rich, [figure(RICH, 1, 0, 4), figure(RICH, 1, 2, 8)])],
    ] as const;
    const judged = (which: 0 | 1) =>
      faultsOf(
        pairs.map((pair, at) => ({ file: `${at}.xlsx`, bytes: pair[which], version: OFFICE_VERSIONS[0] })),
      );
    const faults = await judged(1);
    const before = new Set(faults.length > 0 ? await judged(0) : []);
    expect(faults.filter((fault) => !before.has(fault))).toEqual([]);
  });
});

describeWithOffice('LibreOffice', () => {
  test('calculates the sums and the checks anew', () => {
    const sheets = computedSheets(new Map([['counted', changed(template(), FIGURES)]])).get('counted');
    const row = sheets?.get(REQUESTS)?.[4] ?? [];
    expect([row[3], row[4], row[9]]).toEqual(['2', '5', '7']);
  });
});
