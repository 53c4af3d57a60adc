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
  const heading = (sheet: string) => plannedCell(plan, sheet, 'A1').value;
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
  [PROACTIVE, 'portrait', 'A1:D19', 1, { rows: 1, columns: 1 }],
  [REQUESTS, 'portrait', 'A1:J27', 4, { rows: 4, columns: 3 }],
  [DISPUTES, 'landscape', 'A1:O5', 4, { rows: 4, columns: 0 }],
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
  [PROACTIVE, 'A1:D1 A2:D2 A6:D6 A10:D10 A14:D14 C15:D15 C16:D16 A17:D17 C18:D18 C19:D19'],
  [
    REQUESTS,
    'A1:J1 A2:C4 D2:J2 D3:D4 E3:I3 J3:J4 A5:C5 A6:C6 A7:A26 B7:C7 B8:C8 B9:B16 B17:B19 B20:B24 B25:C25 B26:C26 A27:C27 K2:K4 A29:C29 A30:C30 A31:C31 A32:C32 A33:C33',
  ],
  [DISPUTES, 'A1:O1 A2:E2 F2:O2 A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:J3 K3:O3 A7:D7 A8:D8 A9:D9 A10:D10'],
])('merges of %s', (sheet, merges) => {
  expect(plannedSheet(plan, sheet).merges.map((area) => rectangleName(area))).toEqual(merges.split(' '));
});

test('names of 表二 stand on its figures', () => {
  const names = plan.names.filter(({ name }) => name.startsWith('表二_'));
  expect(names.map(({ name, sheet, area }) => `${name} ${sheet}!${rectangleName(area)}`)).toEqual([
    '表二_规章_本年新制作 二、主动公开!B4',
    '表二_规章_本年新公开 二、主动公开!C4',
    '表二_规章_对外公开总数 二、主动公开!D4',
    '表二_规范性文件_本年新制作 二、主动公开!B5',
    '表二_规范性文件_本年新公开 二、主动公开!C5',
    '表二_规范性文件_对外公开总数 二、主动公开!D5',
    '表二_行政许可_上一年项目 二、主动公开!B8',
    '表二_行政许可_本年增减 二、主动公开!C8',
    '表二_行政许可_处理决定 二、主动公开!D8',
    '表二_其他对外管理服务事项_上一年项目 二、主动公开!B9',
    '表二_其他对外管理服务事项_本年增减 二、主动公开!C9',
    '表二_其他对外管理服务事项_处理决定 二、主动公开!D9',
    '表二_行政处罚_上一年项目 二、主动公开!B12',
    '表二_行政处罚_本年增减 二、主动公开!C12',
    '表二_行政处罚_处理决定 二、主动公开!D12',
    '表二_行政强制_上一年项目 二、主动公开!B13',
    '表二_行政强制_本年增减 二、主动公开!C13',
    '表二_行政强制_处理决定 二、主动公开!D13',
    '表二_行政事业性收费_上一年项目 二、主动公开!B16',
    '表二_行政事业性收费_本年增减 二、主动公开!C16',
    '表二_政府集中采购_采购项目 二、主动公开!B19',
    '表二_政府集中采购_采购总金额 二、主动公开!C19',
    '表二_空白按0 二、主动公开!B21',
  ]);
});

test.each([
  ['表三_其他处理_自然人', 24, 3],
  ['表三_办理结果总计_自然人', 25, 3],
  ['表三_结转下年度_总计', 26, 9],
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
    ['B4:D5', count],
    ['B8:B9', count],
    ['D8:D9', count],
    ['B12:B13', count],
    ['D12:D13', count],
    ['B16', count],
    ['B19', count],
    ['C8:C9', change],
    ['C12:C13', change],
    ['C16', change],
    ['C19', { kind: 'decimal', minimum: 0 }],
    ['B21', { kind: 'list', items: ['否', '是'] }],
  ]);
});

test('totals are sums of what is printed before them', () => {
  expect(plannedFormulas(plan, REQUESTS, ['J5', 'J6', 'J25', 'D26', 'I26', 'J26', 'J27'])).toEqual({
    J5: '=SUM(D5:I5)',
    J6: '=SUM(D6:I6)',
    J25: '=SUM(D25:I25)',
    D26: '=SUM(D7:D25)',
    I26: '=SUM(I7:I25)',
    J26: '=SUM(D26:I26)',
    J27: '=SUM(D27:I27)',
  });
  expect(plannedFormulas(plan, DISPUTES, ['E5', 'J5', 'O5'])).toEqual({
    E5: '=SUM(A5:D5)',
    J5: '=SUM(F5:I5)',
    O5: '=SUM(K5:N5)',
  });
});

test('nothing else on the tables is a formula', () => {
  const formulas = (sheet: string) =>
    plannedSheet(plan, sheet).cells.filter(({ style, formula }) => style !== 'check' && formula !== null);
  expect([PROACTIVE, REQUESTS, DISPUTES].map((sheet) => formulas(sheet).length)).toEqual([0, 29, 3]);
});
