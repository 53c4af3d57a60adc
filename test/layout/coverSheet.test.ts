/** 封面: what stands in each cell, what may be typed there, and the names by which it is read back. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { cellName, rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import { plannedSheet } from '../support/planned';
import { sampleReport } from '../support/reports';
import { REPORT_RULE_ROWS } from '../support/ruleTable';

const edition = editionById('2021') as Edition;
const sample = planReport(edition, { report: sampleReport() });
const blank = planReport(edition);

const cellsOf = (plan: Plan, sheet: string) =>
  plannedSheet(plan, sheet).cells.map(({ row, column, style, value, formula }) => [
    cellName(row, column),
    style,
    value,
    formula,
  ]);

test('the items of the sample, each with its label', () => {
  expect(cellsOf(sample, '封面')).toEqual([
    ['A1', 'title', '政府信息公开工作年度报告', null],
    ['C1', 'hint', '填写机关名称、年度和联系方式；各表的总计自动计算，核对结果见“校验”表。', null],
    ['A3', 'item', '机关名称', null],
    ['B3', 'itemText', '金山镇人民政府', null],
    ['A4', 'item', '年度', null],
    ['B4', 'itemInput', 2024, null],
    ['A5', 'item', '机关类型', null],
    ['B5', 'itemText', '乡镇（街道）', null],
    ['A6', 'item', '格式版本', null],
    ['B6', 'itemFixed', 2021, null],
    ['A7', 'item', '地址', null],
    ['B7', 'itemText', '示例县金山镇示例路1号', null],
    ['A8', 'item', '邮编', null],
    ['B8', 'itemText', '000000', null],
    ['A9', 'item', '电话', null],
    ['B9', 'itemText', '0000-0000000', null],
    ['A10', 'item', '电子邮箱', null],
    ['B10', 'itemText', 'gongkai@example.invalid', null],
    ['A11', 'item', '前言', null],
    [
      'B11',
      'itemInput',
      '本报告依照《中华人民共和国政府信息公开条例》和国家规定的年度报告格式编制。\n本年度报告中所列数据的统计期限自2024年1月1日起，至2024年12月31日止。如对本报告有疑问，请与金山镇党政办公室联系（地址：示例县金山镇示例路1号；邮编：000000；电话：0000-0000000；电子邮箱：gongkai@example.invalid）。',
      null,
    ],
    ['A12', 'item', '校验结果', null],
    ['B12', 'itemFixed', '✓ 各表相符（45项核对）', "='校验'!A2"],
  ]);
});

test('a blank workbook knows its edition alone, and says that nothing is filled in', () => {
  const values = cellsOf(blank, '封面').filter(([name]) => String(name).startsWith('B'));
  expect(values.map(([, , value]) => value)).toEqual([
    ...[null, null, null, 2021, null, null, null, null, null],
    '未填完：已核对0项，其余待填',
  ]);
});

test('a year from 2019 on, a kind from the list', () => {
  const { validations } = plannedSheet(sample, '封面');
  expect(validations.map(({ area, ...rest }) => [rectangleName(area), rest])).toEqual([
    [
      'B4',
      {
        rule: { kind: 'whole', minimum: 2019, maximum: 2099 },
        title: '年度',
        message: '填2019到2099之间的年份，例如2024。',
      },
    ],
    [
      'B5',
      {
        rule: {
          kind: 'list',
          items: [
            '政府部门',
            '乡镇（街道）',
            '政府办公厅（室）',
            '县（市、区）汇总',
            '设区的市（自治州）汇总',
            '省（自治区、直辖市）汇总',
            '垂直管理系统',
          ],
        },
        title: '机关类型',
        message: '从列表里选一个。',
      },
    ],
  ]);
});

test.each([
  ['a name of one line', 'unit', '青石镇人民政府', 2, 26],
  ['a name that needs two lines', 'unit', '青'.repeat(35), 2, 39],
  ['a name that needs three lines', 'unit', '青'.repeat(70), 2, 55],
  ['a short 前言', 'preface', '前言', 10, 96],
  ['a 前言 of seven lines', 'preface', '前'.repeat(240), 10, 119],
] as const)('%s stands in a row that is high enough', (_, key, text, row, height) => {
  const report = sampleReport();
  const changed =
    key === 'unit' ? { ...report, unit: text } : { ...report, parts: { ...report.parts, preface: text } };
  const plan = planReport(edition, { report: changed });
  expect(plannedSheet(plan, '封面').rowHeights[row]).toBe(height);
});

const NAMES = [
  ['封面_全部', '封面', 'B3:B11'],
  ['封面_机关名称', '封面', 'B3'],
  ['封面_年度', '封面', 'B4'],
  ['封面_机关类型', '封面', 'B5'],
  ['封面_格式版本', '封面', 'B6'],
  ['封面_地址', '封面', 'B7'],
  ['封面_邮编', '封面', 'B8'],
  ['封面_电话', '封面', 'B9'],
  ['封面_电子邮箱', '封面', 'B10'],
  ['封面_前言', '封面', 'B11'],
  ['正文_总体情况', '一、总体情况', 'A3:A32'],
  ['正文_问题改进', '五、问题改进', 'A3:A32'],
  ['正文_其他事项', '六、其他事项', 'A3:A32'],
  ['表二', '二、主动公开', 'A2:D15'],
  ['表三', '三、依申请公开', 'A2:J29'],
  ['表四', '四、复议诉讼', 'A2:O5'],
  ['表二_空白按0', '二、主动公开', 'B17'],
  ['表三_空白按0', '三、依申请公开', 'D35'],
  ['表四_空白按0', '四、复议诉讼', 'E10'],
  ['校验_说明', '校验', 'C53:H92'],
  ['校验_语句', '校验', 'C96:E103'],
  ['校验_级别', '校验', `K5:L${4 + REPORT_RULE_ROWS.length}`],
  ['本地要求_清单', '本地要求', 'A3:D22'],
] as const;
/** Names of figures and controls have tests of their own. */
const otherNames = (plan: Plan) =>
  plan.names
    .filter(({ name }) => !/^表[二三四]_(?!空白按0).*_|控制数/.test(name))
    .map(({ name, sheet, area }) => [name, sheet, rectangleName(area)]);

test('names of what is no figure, in their order', () => {
  expect(otherNames(sample)).toEqual(NAMES.map((each) => [...each]));
  expect(sample.names).toHaveLength(23 + 200 + 12);
});

test('a second report in a workbook has its own names, sheets and properties', () => {
  const plan = planReport(edition, { report: sampleReport(), suffix: '2' });
  expect(otherNames(plan)).toEqual(NAMES.map(([name, sheet, area]) => [`${name}_2`, `${sheet} (2)`, area]));
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    '封面 (2)',
    '一、总体情况 (2)',
    '二、主动公开 (2)',
    '三、依申请公开 (2)',
    '四、复议诉讼 (2)',
    '五、问题改进 (2)',
    '六、其他事项 (2)',
    '校验 (2)',
    '本地要求 (2)',
  ]);
  expect(cellsOf(plan, '封面 (2)').at(-1)).toEqual([
    'B12',
    'itemFixed',
    '✓ 各表相符（45项核对）',
    "='校验 (2)'!A2",
  ]);
  expect([plan.suffix, plan.start, plan.properties]).toEqual([
    '2',
    { sheet: '封面 (2)', row: 2, column: 1 },
    { 'nianbao.template': '1', 'nianbao.edition': '2021', 'nianbao.suffix': '2' },
  ]);
});

test('the first report has no suffix, and is opened at 机关名称', () => {
  expect([sample.suffix, sample.start, sample.properties]).toEqual([
    '',
    { sheet: '封面', row: 2, column: 1 },
    { 'nianbao.template': '1', 'nianbao.edition': '2021', 'nianbao.suffix': '' },
  ]);
});
