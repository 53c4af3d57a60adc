/** 校验: the looks of its lines and what is kept beside them: explained findings, bound sentences, severities. */
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { cellName, rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import { statedFigure } from '../../src/report';
import { plannedCell, plannedSheet } from '../support/planned';
import { sampleReport } from '../support/reports';
import { REPORT_RULE_ROWS } from '../support/ruleTable';

const edition = editionById('2021') as Edition;
const CHECK = '校验';
/** From the first line of the list, which is row 5, on. */
const RULE_COUNT = REPORT_RULE_ROWS.length;
const SEVERITY_NAMES = { error: '错误', warning: '警告', info: '提示' };
const EXPLAINED = [
  {
    finding: 'T3-balance:natural',
    message: '自然人：4＋0≠3＋0，差1',
    reason: '撤回1件',
    by: '党政办公室',
    on: '2025-01-20',
    basis: '0a1b2c3d',
  },
  {
    finding: 'N-problems',
    message: '问题写得太短',
    reason: '没有其他问题',
    by: '镇长',
    on: '2025-01-21',
    basis: '4e5f',
  },
];
const BOUND = [{ sentence: 'fee', part: 'others', text: '本年度没有收取信息处理费。' }] as const;
const planOf = (changes = {}) => planReport(edition, { report: { ...sampleReport(), ...changes } });
const kept = planOf({
  acceptances: EXPLAINED,
  bound: BOUND,
  severities: { 'Y-jump': 'warning', 'T3-rowTotal': 'info', 'N-list': 'error' },
});

/** `A5 listNumber 1` for the cells of a row in some columns. */
const rowOf = (plan: Plan, row: number, columns: string) =>
  [...columns].map((column) => {
    const { style, value } = plannedCell(plan, CHECK, column + row);
    return `${style} ${value ?? ''}`.trim();
  });
const held = (plan: Plan, rows: readonly number[], columns: string) =>
  rows.map((row) => [...columns].map((column) => plannedCell(plan, CHECK, column + row).value));

test.each([
  [1, 'A', ['heading 勾稽关系与填写校验']],
  [2, 'A', ['heading ✓ 各表相符（45项核对）']],
  [3, 'A', ['hint']],
  [
    4,
    'ABCDEFGHIKL',
    [
      'listHeader 序号',
      'listHeader 表',
      'listHeader 规则',
      'listHeader 项目',
      'listHeader 左边',
      'listHeader 右边',
      'listHeader 差额',
      'listHeader 结果',
      'listHeader 定位',
      'listHeader 规则',
      'listHeader 级别',
    ],
  ],
  [
    5,
    'ABCDEFGHI',
    [
      'listNumber 1',
      'listNumber 表三',
      'list 一＋二＝三＋四',
      'list 自然人',
      'listNumber 3',
      'listNumber 3',
      'listNumber 0',
      'listNumber ✓',
      'link 查看',
    ],
  ],
  [
    49,
    'ABCDEFGHI',
    [
      'listNumber 45',
      'listNumber 表四',
      'list 应为不小于0的整数',
      'list 全部数字',
      'listNumber 0',
      'listNumber 0',
      'listNumber 0',
      'listNumber ✓',
      'link 查看',
    ],
  ],
])('row %i', (row, columns, cells) => {
  expect(rowOf(planOf(), row, columns)).toEqual(cells);
});

test('subjects of more than 18 characters have two lines', () => {
  const relations = edition.relations.slice(0, 2).map((relation, index) => ({
    ...relation,
    subject: '甲'.repeat(18 + index),
  }));
  const plan = planReport({ ...edition, relations }, { report: sampleReport() });
  expect(plannedSheet(plan, CHECK).rowHeights.slice(4, 6)).toEqual([20, 34]);
});

test('explained findings are listed below the lines, as many as there are, then free ones', () => {
  expect(plannedCell(kept, CHECK, 'C51')).toMatchObject({
    style: 'heading',
    value: '已说明的事项（数字变动后自动失效）',
  });
  expect(rowOf(kept, 52, 'CDEFGH')).toEqual([
    'listHeader 事项',
    'listHeader 原因',
    'listHeader 说明人',
    'listHeader 日期',
    'listHeader 编号',
    'listHeader 依据',
  ]);
  expect(held(kept, [53, 54, 55], 'CDEFGH')).toEqual([
    ['自然人：4＋0≠3＋0，差1', '撤回1件', '党政办公室', '2025-01-20', 'T3-balance:natural', '0a1b2c3d'],
    ['问题写得太短', '没有其他问题', '镇长', '2025-01-21', 'N-problems', '4e5f'],
    [null, null, null, null, null, null],
  ]);
});

test('sentences that follow the figures are listed under them', () => {
  expect(plannedCell(kept, CHECK, 'C94')).toMatchObject({
    style: 'heading',
    value: '随数字更新的常用语句（年报助手用，改正文不用改这里）',
  });
  expect(rowOf(kept, 95, 'CDE')).toEqual([
    'listHeader 编号',
    'listHeader 按数字生成的文字',
    'listHeader 部分',
  ]);
  expect(held(kept, [96, 97], 'CDE')).toEqual([
    ['fee', '本年度没有收取信息处理费。', 'others'],
    [null, null, null],
  ]);
});

test('both lists have 40 and 8 lines to write in, and nothing else is to be typed but severities', () => {
  const typed = plannedSheet(kept, CHECK).cells.filter(({ style }) => /^list(?:Input|Text)$/.test(style));
  const rows = (first: number, last: number) => typed.filter(({ row }) => row >= first && row <= last);
  const severities = rows(4, 3 + RULE_COUNT);
  expect([rows(52, 91).length, rows(95, 102).length, severities.length]).toEqual([240, 24, RULE_COUNT]);
  expect(typed.length).toBe(240 + 24 + RULE_COUNT);
  expect(severities.every(({ column }) => column === 11)).toBe(true);
});

test('what is short stays as it is typed, a date too; sentences may be longer than a text cell shows', () => {
  const styles = (row: number, columns: string) =>
    [...columns].map((column) => plannedCell(kept, CHECK, `${column}${row}`).style);
  expect([styles(53, 'CDEFGH'), styles(92, 'CDEFGH'), styles(96, 'CDE'), styles(103, 'CDE')]).toEqual([
    ['listInput', 'listInput', 'listText', 'listText', 'listText', 'listInput'],
    ['listInput', 'listInput', 'listText', 'listText', 'listText', 'listInput'],
    ['listText', 'listInput', 'listText'],
    ['listText', 'listInput', 'listText'],
  ]);
});

test('what is printed ends with the checks, or with the findings that were explained', () => {
  const areas = [[], EXPLAINED.slice(0, 1), EXPLAINED].map((acceptances) =>
    rectangleName(plannedSheet(planOf({ acceptances }), CHECK).print.area),
  );
  expect(areas).toEqual(['A1:I49', 'A1:I53', 'A1:I54']);
});

test('every rule of a report with its severity, those of this workbook before those of the rule', () => {
  const severities = (plan: Plan) =>
    plannedSheet(plan, CHECK)
      .cells.filter(({ row, column }) => row > 3 && row < 4 + RULE_COUNT && column === 11)
      .map(
        ({ row, column, value }) =>
          `${cellName(row, column)} ${plannedCell(plan, CHECK, `K${row + 1}`).value} ${value}`,
      );
  const usual = REPORT_RULE_ROWS.map(
    ([id, [severity]], index) => `L${5 + index} ${id} ${SEVERITY_NAMES[severity]}`,
  );
  expect(severities(planOf())).toEqual(usual);
  expect(severities(kept).filter((line) => !usual.includes(line))).toEqual([
    'L7 T3-rowTotal 提示',
    'L20 Y-jump 警告',
    'L26 N-list 错误',
  ]);
  expect(rowOf(kept, 5, 'KL')).toEqual(['list T3-balance', 'listInput 错误']);
});

test('a severity is one of three', () => {
  const { validations } = plannedSheet(kept, CHECK);
  expect(validations).toEqual([
    {
      area: { row: 4, column: 11, rowCount: RULE_COUNT, columnCount: 1 },
      rule: { kind: 'list', items: ['错误', '警告', '提示'] },
      title: '级别',
      message: '从列表里选：错误、警告、提示。',
    },
  ]);
});

test('what is broken is coloured: its result red, its line behind it; what is unfinished is grey', () => {
  const { highlights } = plannedSheet(kept, CHECK);
  expect(highlights.map(({ area, ...look }) => [rectangleName(area), look])).toEqual([
    ['H5:H49', { formula: '=LEFT(H5,1)="✗"', fill: '#FFFFFF', color: '#B10E1C', bold: true }],
    ['H5:H49', { formula: '=LEFT(H5,3)="未填完"', fill: '#FFFFFF', color: '#595959', bold: false }],
    ['A5:I49', { formula: '=LEFT($H5,1)="✗"', fill: '#FBD5D5', color: '#6E0811', bold: false }],
  ]);
});

test.each([
  [
    'one figure is filled in and ties',
    { 'proactive.regulations.issued': statedFigure(5) },
    '未填完：已核对0项，其余待填',
  ],
  ['a 0 is filled in', { 'proactive.regulations.issued': statedFigure(0) }, '未填完：已核对0项，其余待填'],
  [
    'what is there is blank',
    { 'proactive.regulations.issued': statedFigure(null) },
    '未填完：已核对0项，其余待填',
  ],
  [
    'only a formula shows something',
    { 'requests.received.total': { ...statedFigure(0), computed: true } },
    '未填完：已核对0项，其余待填',
  ],
  [
    'one figure is filled in and no other',
    { 'requests.received.natural': statedFigure(5) },
    '未填完：已核对0项，其余待填',
  ],
  ['one figure is below 0', { 'proactive.regulations.issued': statedFigure(-5) }, '✗ 1项核对不符，另有未填'],
])('the sum of it where %s', (_, figures, summary) => {
  const plan = planOf({ figures: new Map(Object.entries(figures) as [FieldId, never][]) });
  expect(plannedCell(plan, CHECK, 'A2').value).toBe(summary);
});
