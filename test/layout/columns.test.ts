/** What stands where on the sheets of the tables, for both editions: literal headings, figures and names. */
import { editionById } from '../../src/form';
import type { Edition, TableId } from '../../src/form';
import { cellAt, rectangleName } from '../../src/grid';
import type { Workbook } from '../../src/grid';
import { planPrevious, planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import { readXlsx } from '../../src/readers/xlsx';
import { writeXlsx } from '../../src/writers/xlsx';
import { literalReport, PRINTED } from '../support/literalTables';
import type { EditionName, Lines } from '../support/literalTables';
import { plannedSheet, workbookOfPlan } from '../support/planned';

const EDITIONS: readonly EditionName[] = ['2019', '2021'];
const SHEETS = [
  ['proactive', '二、主动公开', 4],
  ['requests', '三、依申请公开', 10],
  ['disputes', '四、复议诉讼', 15],
] as const;
const cases = EDITIONS.flatMap((name) => SHEETS.map((sheet) => [name, ...sheet] as const));
const planOf = (name: EditionName): Plan =>
  planReport(editionById(name) as Edition, { report: literalReport(name) });

/** What the rows of a sheet hold from the left, from the row `top` on, as many of them and of its columns as are printed. */
function heldLines({ grids }: Workbook, sheet: string, top: number, rows: number, columns: number): Lines {
  const grid = grids.find(({ name }) => name === sheet)!;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellAt(grid, top + row, column)?.value ?? '')
      .filter((value) => value !== '')
      .map(String),
  );
}

test.each(cases)('edition %s, %s: each figure under its header', (name, table: TableId, sheet, columns) => {
  const printed = PRINTED[name][table];
  const plan = planOf(name);
  const written = readXlsx(writeXlsx(plan), 'a.xlsx');
  for (const workbook of [workbookOfPlan(plan), written])
    expect(heldLines(workbook, sheet, 1, printed.length, columns)).toEqual(printed);
});

test.each(EDITIONS)('edition %s: headers of 表四 over their columns', (name) => {
  const { cells, merges } = plannedSheet(planOf(name), '四、复议诉讼');
  const held = cells.filter(({ row, value }) => row > 0 && row < 4 && value !== null);
  expect(held.map(({ row, column, value }) => `${'ABCDEFGHIJKLMNO'[column]}${row + 1} ${value}`)).toEqual([
    ...['A2 行政复议', 'F2 行政诉讼'],
    ...['A3 结果维持', 'B3 结果纠正', 'C3 其他结果', 'D3 尚未审结', 'E3 总计'],
    ...['F3 未经复议直接起诉', 'K3 复议后起诉'],
    ...['F4 结果维持', 'G4 结果纠正', 'H4 其他结果', 'I4 尚未审结', 'J4 总计'],
    ...['K4 结果维持', 'L4 结果纠正', 'M4 其他结果', 'N4 尚未审结', 'O4 总计'],
  ]);
  expect(merges.filter(({ row }) => row < 5).map((area) => rectangleName(area))).toEqual(
    'A1:O1 A2:E2 F2:O2 A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:J3 K3:O3'.split(' '),
  );
});

/** `表四_行政复议_总计 四、复议诉讼!E5` for the names that begin so. */
const namesOf = (plan: Plan, start: string): string[] =>
  plan.names
    .filter(({ name }) => name.startsWith(start))
    .map(({ name, sheet, area }) => `${name} ${sheet}!${rectangleName(area)}`);

describe.each(EDITIONS)('defined names of edition %s', (name) => {
  const plan = planOf(name);

  test('of 表四', () => {
    expect(namesOf(plan, '表四_')).toEqual([
      '表四_行政复议_结果维持 四、复议诉讼!A5',
      '表四_行政复议_结果纠正 四、复议诉讼!B5',
      '表四_行政复议_其他结果 四、复议诉讼!C5',
      '表四_行政复议_尚未审结 四、复议诉讼!D5',
      '表四_行政复议_总计 四、复议诉讼!E5',
      '表四_未经复议直接起诉_结果维持 四、复议诉讼!F5',
      '表四_未经复议直接起诉_结果纠正 四、复议诉讼!G5',
      '表四_未经复议直接起诉_其他结果 四、复议诉讼!H5',
      '表四_未经复议直接起诉_尚未审结 四、复议诉讼!I5',
      '表四_未经复议直接起诉_总计 四、复议诉讼!J5',
      '表四_复议后起诉_结果维持 四、复议诉讼!K5',
      '表四_复议后起诉_结果纠正 四、复议诉讼!L5',
      '表四_复议后起诉_其他结果 四、复议诉讼!M5',
      '表四_复议后起诉_尚未审结 四、复议诉讼!N5',
      '表四_复议后起诉_总计 四、复议诉讼!O5',
      '表四_控制数 四、复议诉讼!E8:O8',
      '表四_空白按0 四、复议诉讼!E10',
    ]);
  });

  test('of one row of 表三', () => {
    expect(namesOf(plan, '表三_第三方合法权益_')).toEqual([
      '表三_第三方合法权益_自然人 三、依申请公开!D12',
      '表三_第三方合法权益_商业企业 三、依申请公开!E12',
      '表三_第三方合法权益_科研机构 三、依申请公开!F12',
      '表三_第三方合法权益_社会公益组织 三、依申请公开!G12',
      '表三_第三方合法权益_法律服务机构 三、依申请公开!H12',
      '表三_第三方合法权益_其他 三、依申请公开!I12',
      '表三_第三方合法权益_总计 三、依申请公开!J12',
    ]);
  });
});

test.each(EDITIONS)('edition %s: last year’s report is kept as it is printed, part by part', (name) => {
  const plan = planPrevious(editionById(name) as Edition, literalReport(name), false);
  const lines = heldLines(workbookOfPlan(plan), '上年数据', 0, 80, 15).map((line) => line.join('|'));
  for (const table of ['proactive', 'requests', 'disputes'] as const) {
    const printed = PRINTED[name][table].map((line) => line.join('|'));
    const first = lines.indexOf(printed[0]!);
    expect(lines.slice(first, first + printed.length)).toEqual(printed);
  }
});
