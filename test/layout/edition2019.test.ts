/** The workbook of a report for 2019 or 2020: its own sheets, addresses and formulas, written down as they are printed. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import { literalReport } from '../support/literalTables';
import { plannedCell, plannedFormulas, plannedSheet } from '../support/planned';

const edition = editionById('2019') as Edition;
const plan = planReport(edition, { report: literalReport('2019') });
const PROACTIVE = '二、主动公开';
const REQUESTS = '三、依申请公开';
const DISPUTES = '四、复议诉讼';

test('its sheets, and what is printed over each', () => {
  const heading = (sheet: string) => plannedSheet(plan, sheet).print.heading;
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    '封面',
    '一、总体情况',
    '二、主动公开',
    '三、依申请公开',
    '四、复议诉讼',
    '五、问题改进',
    '六、其他事项',
    '校验',
    '本地要求',
  ]);
  expect([PROACTIVE, REQUESTS, DISPUTES].map(heading)).toEqual([
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
  ]);
  expect(
    ['一、总体情况', '五、问题改进', '六、其他事项'].map((sheet) => plannedCell(plan, sheet, 'A1').value),
  ).toEqual(['一、总体情况', '五、政府信息公开工作存在的主要问题及改进情况', '六、其他需要报告的事项']);
});

test('what it says of itself', () => {
  expect(plan.properties['nianbao.edition']).toBe('2019');
  expect(['A4', 'B4', 'A6', 'B6'].map((a1) => plannedCell(plan, '封面', a1).value)).toEqual([
    '年度',
    2020,
    '格式版本',
    2019,
  ]);
});

test.each([
  [PROACTIVE, 'portrait', 'A1:D18', 0, { rows: 0, columns: 1 }],
  [REQUESTS, 'portrait', 'A1:J26', 3, { rows: 3, columns: 3 }],
  [DISPUTES, 'landscape', 'A1:O4', 3, { rows: 3, columns: 0 }],
] as const)(
  '%s prints its table alone, and keeps headers in sight',
  (name, orientation, area, rows, freeze) => {
    const sheet = plannedSheet(plan, name);
    expect([sheet.print.orientation, rectangleName(sheet.print.area), sheet.print.titleRows]).toEqual([
      orientation,
      area,
      rows,
    ]);
    expect(sheet.freeze).toEqual(freeze);
  },
);

test.each([
  [PROACTIVE, 'A1:D1 A5:D5 A9:D9 A13:D13 C14:D14 C15:D15 A16:D16 C17:D17 C18:D18'],
  [
    REQUESTS,
    'A1:C3 D1:J1 D2:D3 E2:I2 J2:J3 A4:C4 A5:C5 A6:A25 B6:C6 B7:C7 B8:B15 B16:B18 B19:B23 B24:C24 B25:C25 A26:C26 K1:K3 A28:C28 A29:C29 A30:C30 A31:C31',
  ],
  [DISPUTES, 'A1:E1 F1:O1 A2:A3 B2:B3 C2:C3 D2:D3 E2:E3 F2:J2 K2:O2 A6:D6 A7:D7 A8:D8'],
])('merges of %s', (sheet, merges) => {
  expect(plannedSheet(plan, sheet).merges.map((area) => rectangleName(area))).toEqual(merges.split(' '));
});

test('names of 表二 stand on its figures', () => {
  const names = plan.names.filter(({ name }) => name.startsWith('表二_'));
  expect(names.map(({ name, sheet, area }) => `${name} ${sheet}!${rectangleName(area)}`)).toEqual([
    '表二_规章_本年新制作 二、主动公开!B3',
    '表二_规章_本年新公开 二、主动公开!C3',
    '表二_规章_对外公开总数 二、主动公开!D3',
    '表二_规范性文件_本年新制作 二、主动公开!B4',
    '表二_规范性文件_本年新公开 二、主动公开!C4',
    '表二_规范性文件_对外公开总数 二、主动公开!D4',
    '表二_行政许可_上一年项目 二、主动公开!B7',
    '表二_行政许可_本年增减 二、主动公开!C7',
    '表二_行政许可_处理决定 二、主动公开!D7',
    '表二_其他对外管理服务事项_上一年项目 二、主动公开!B8',
    '表二_其他对外管理服务事项_本年增减 二、主动公开!C8',
    '表二_其他对外管理服务事项_处理决定 二、主动公开!D8',
    '表二_行政处罚_上一年项目 二、主动公开!B11',
    '表二_行政处罚_本年增减 二、主动公开!C11',
    '表二_行政处罚_处理决定 二、主动公开!D11',
    '表二_行政强制_上一年项目 二、主动公开!B12',
    '表二_行政强制_本年增减 二、主动公开!C12',
    '表二_行政强制_处理决定 二、主动公开!D12',
    '表二_行政事业性收费_上一年项目 二、主动公开!B15',
    '表二_行政事业性收费_本年增减 二、主动公开!C15',
    '表二_政府集中采购_采购项目 二、主动公开!B18',
    '表二_政府集中采购_采购总金额 二、主动公开!C18',
  ]);
});

test.each([
  ['表三_其他处理_自然人', 23, 3],
  ['表三_办理结果总计_自然人', 24, 3],
  ['表三_结转下年度_总计', 25, 9],
])('%s stands where it is printed', (name, row, column) => {
  expect(plan.names.find((each) => each.name === name)).toEqual({
    name,
    sheet: REQUESTS,
    area: { row, column, rowCount: 1, columnCount: 1 },
  });
});

test('a change may be negative, an amount may have decimals, the rest is counted', () => {
  const rules = plannedSheet(plan, PROACTIVE).validations.map(({ area, rule }) => [
    rectangleName(area),
    rule,
  ]);
  const count = { kind: 'whole', minimum: 0, maximum: null };
  const change = { kind: 'whole', minimum: -1_000_000_000, maximum: 1_000_000_000 };
  expect(rules).toEqual([
    ['B3:D4', count],
    ['B7:B8', count],
    ['D7:D8', count],
    ['B11:B12', count],
    ['D11:D12', count],
    ['B15', count],
    ['B18', count],
    ['C7:C8', change],
    ['C11:C12', change],
    ['C15', change],
    ['C18', { kind: 'decimal', minimum: 0 }],
  ]);
});

test('totals are sums of what is printed before them', () => {
  expect(plannedFormulas(plan, REQUESTS, ['J4', 'J5', 'J24', 'D25', 'I25', 'J25', 'J26'])).toEqual({
    J4: '=SUM(D4:I4)',
    J5: '=SUM(D5:I5)',
    J24: '=SUM(D24:I24)',
    D25: '=SUM(D6:D24)',
    I25: '=SUM(I6:I24)',
    J25: '=SUM(D25:I25)',
    J26: '=SUM(D26:I26)',
  });
  expect(plannedFormulas(plan, DISPUTES, ['E4', 'J4', 'O4'])).toEqual({
    E4: '=SUM(A4:D4)',
    J4: '=SUM(F4:I4)',
    O4: '=SUM(K4:N4)',
  });
});

test('nothing else on the tables is a formula', () => {
  const formulas = (sheet: string) =>
    plannedSheet(plan, sheet).cells.filter(({ style, formula }) => style !== 'check' && formula !== null);
  expect([PROACTIVE, REQUESTS, DISPUTES].map((sheet) => formulas(sheet).length)).toEqual([0, 29, 3]);
});
