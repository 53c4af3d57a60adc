/** The printed cells of the tables: their looks, the figures they hold, what may be typed into them. */
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { cellName, rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import { placeFields, reportTables } from '../../src/layout/places';
import { statedFigure } from '../../src/report';
import type { Figure, Report } from '../../src/report';
import { literalReport } from '../support/literalTables';
import { plannedCell, plannedSheet } from '../support/planned';

const edition = editionById('2021') as Edition;
const [PROACTIVE, REQUESTS, DISPUTES] = ['二、主动公开', '三、依申请公开', '四、复议诉讼'];

const withFigures = (figures: Readonly<Record<string, Figure>>): Report => {
  const report = literalReport('2021');
  return {
    ...report,
    figures: new Map([...report.figures, ...(Object.entries(figures) as [FieldId, Figure][])]),
  };
};
const unreadable = (text: string): Figure => ({ ...statedFigure(null), spelling: 'unreadable', text });

/** `A2 band 第二十条第（一）项`, for the cells of a printed row. */
const rowOf = (plan: Plan, sheet: string, row: number) =>
  plannedSheet(plan, sheet)
    .cells.filter((cell) => cell.row === row - 1)
    .map(({ column, style, value }) => `${cellName(row - 1, column)} ${style} ${value ?? ''}`.trim());

const literal = planReport(edition, { report: literalReport('2021') });

test.each([
  [PROACTIVE, 1, ['A1 heading 二、主动公开政府信息情况']],
  [PROACTIVE, 2, ['A2 band 第二十条第（一）项', 'B2 band', 'C2 band', 'D2 band']],
  [
    PROACTIVE,
    3,
    ['A3 header 信息内容', 'B3 header 本年制发件数', 'C3 header 本年废止件数', 'D3 header 现行有效件数'],
  ],
  [PROACTIVE, 4, ['A4 label 规章', 'B4 figure 1', 'C4 figure 2', 'D4 figure 3']],
  [PROACTIVE, 15, ['A15 label 行政事业性收费', 'B15 figure 10.25', 'C15 figure', 'D15 figure']],
  [REQUESTS, 1, ['A1 heading 三、收到和处理政府信息公开申请情况']],
  [
    REQUESTS,
    2,
    [
      'A2 header （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      'B2 header',
      'C2 header',
      'D2 header 申请人情况',
      'E2 header',
      'F2 header',
      'G2 header',
      'H2 header',
      'I2 header',
      'J2 header',
      'K2 checkHeader 核对',
    ],
  ],
  [
    REQUESTS,
    3,
    [
      'A3 header',
      'B3 header',
      'C3 header',
      'D3 header 自然人',
      'E3 header 法人或其他组织',
      'F3 header',
      'G3 header',
      'H3 header',
      'I3 header',
      'J3 header 总计',
    ],
  ],
  [
    REQUESTS,
    9,
    [
      'A9 groupLabel',
      'B9 groupLabel （三）不予公开',
      'C9 label 1.属于国家秘密',
      'D9 figure 31',
      'E9 figure 32',
      'F9 figure 33',
      'G9 figure 34',
      'H9 figure 35',
      'I9 figure 36',
      'J9 total 201',
      'K9 check ✓',
    ],
  ],
  [
    REQUESTS,
    28,
    [
      'A28 groupLabel',
      'B28 label （七）总计',
      'C28 label',
      'D28 total 2331',
      'E28 total 2352',
      'F28 total 2373',
      'G28 total 2394',
      'H28 total 2415',
      'I28 total 2436',
      'J28 total 14301',
      'K28 check ✓',
    ],
  ],
  [
    REQUESTS,
    31,
    [
      'A31 checkLabel 差额：（一＋二）－（三＋四）',
      'D31 check ✓',
      'E31 check ✓',
      'F31 check ✓',
      'G31 check ✓',
      'H31 check ✓',
      'I31 check ✓',
      'J31 check ✓',
    ],
  ],
  [DISPUTES, 1, ['A1 heading 四、政府信息公开行政复议、行政诉讼情况']],
  [
    DISPUTES,
    5,
    [
      'A5 figure 11',
      'B5 figure 12',
      'C5 figure 13',
      'D5 figure 14',
      'E5 total 50',
      'F5 figure 21',
      'G5 figure 22',
      'H5 figure 23',
      'I5 figure 24',
      'J5 total 90',
      'K5 figure 31',
      'L5 figure 32',
      'M5 figure 33',
      'N5 figure 34',
      'O5 total 130',
    ],
  ],
  [DISPUTES, 7, ['A7 checkLabel 差额：各项结果之和－总计', 'E7 check ✓', 'J7 check ✓', 'O7 check ✓']],
])('%s, row %i', (sheet, row, cells) => {
  expect(rowOf(literal, sheet, row)).toEqual(cells);
});

test('every figure stands in one place, of a second report on its own sheet', () => {
  const places = placeFields(edition, reportTables(edition, '2'));
  expect(places.size).toBe(200);
  expect(places.get('requests.handled.total' as FieldId)).toEqual({
    sheet: '三、依申请公开 (2)',
    row: 27,
    column: 9,
  });
});

test('over the check column of 表三 stands 核对, once', () => {
  const { cells } = plannedSheet(literal, REQUESTS);
  expect(cells.filter(({ style }) => style === 'checkHeader')).toEqual([
    { row: 1, column: 10, style: 'checkHeader', value: '核对', formula: null },
  ]);
});

test.each([
  ['a number', statedFigure(7), 7],
  ['nothing', statedFigure(null), null],
  ['0', statedFigure(0), 0],
  ['words that are no number', unreadable('若干'), '若干'],
  ['a number in other words', { ...statedFigure(3), text: '三件' }, 3],
])('a figure that holds %s', (_, figure, shown) => {
  const plan = planReport(edition, { report: withFigures({ 'disputes.review.upheld': figure }) });
  expect(plannedCell(plan, DISPUTES, 'A5')).toEqual({
    row: 4,
    column: 0,
    style: 'figure',
    value: shown,
    formula: null,
  });
});

test('a figure that the report does not have is blank', () => {
  const plan = planReport(edition, { report: { ...literalReport('2021'), figures: new Map() } });
  expect(plannedCell(plan, DISPUTES, 'A5').value).toBeNull();
  expect(plannedCell(plan, DISPUTES, 'E5')).toMatchObject({ value: 0, formula: '=SUM(A5:D5)' });
});

test.each<[string, Figure, number | string | null, string | null]>([
  ['as its parts make it', statedFigure(50), 50, '=SUM(A5:D5)'],
  ['otherwise than its parts make it', statedFigure(51), 51, null],
  ['in words', unreadable('五十'), '五十', null],
  ['not at all', statedFigure(null), 50, '=SUM(A5:D5)'],
  ['by a formula, whatever it shows', { ...statedFigure(49), computed: true }, 50, '=SUM(A5:D5)'],
])('a total that is stated %s', (_, figure, value, formula) => {
  const plan = planReport(edition, { report: withFigures({ 'disputes.review.total': figure }) });
  expect(plannedCell(plan, DISPUTES, 'E5')).toMatchObject({ style: 'total', value, formula });
});

test('a total over totals follows what they show', () => {
  const report = withFigures({ 'requests.received.total': { ...statedFigure(1), computed: true } });
  const plan = planReport(edition, { report });
  expect(plannedCell(plan, REQUESTS, 'J5')).toMatchObject({ value: 13821, formula: '=SUM(D5:I5)' });
  expect(plannedCell(plan, REQUESTS, 'J28')).toMatchObject({ value: 14301, formula: '=SUM(D28:I28)' });
});

const COUNT = {
  rule: { kind: 'whole', minimum: 0, maximum: null },
  title: '请填整数',
  message: '这里填0或正整数，不填文字、负数或小数。没有的填0。',
};
const CHANGE = {
  rule: { kind: 'whole', minimum: -1_000_000_000, maximum: 1_000_000_000 },
  title: '请填整数',
  message: '这里填比上一年增减的整数，减少填负数。没有增减的填0。',
};
const AMOUNT = {
  rule: { kind: 'decimal', minimum: 0 },
  title: '请填金额',
  message: '这里填以万元计的金额，可以有小数，不小于0。没有的填0。',
};
const ZERO = {
  rule: { kind: 'list', items: ['否', '是'] },
  title: '空白按0',
  message: '从列表里选：是、否。',
};
const validationsOf = (plan: Plan, sheet: string) =>
  plannedSheet(plan, sheet).validations.map(({ area, ...rest }) => [rectangleName(area), rest]);
const plan2019 = planReport(editionById('2019') as Edition, { report: literalReport('2019') });
const all = (areas: string, words: unknown) => areas.split(' ').map((area) => [area, words]);

test.each([
  ['表二', literal, PROACTIVE, [...all('B4:D5 B8 B11:B12', COUNT), ['B15', AMOUNT], ['B17', ZERO]]],
  [
    '表三, then its controls and 空白按0',
    literal,
    REQUESTS,
    [...all('D5:I27 D29:I29 D33 E33 F33 G33 H33 I33 J33', COUNT), ['D35', ZERO]],
  ],
  [
    '表四, then its controls and 空白按0',
    literal,
    DISPUTES,
    [...all('A5:D5 F5:I5 K5:N5 E8 J8 O8', COUNT), ['E10', ZERO]],
  ],
  [
    '表二 of 2019',
    plan2019,
    PROACTIVE,
    [
      ...all('B4:D5 B8:B9 D8:D9 B12:B13 D12:D13 B16 B19', COUNT),
      ...all('C8:C9 C12:C13 C16', CHANGE),
      ['C19', AMOUNT],
      ['B21', ZERO],
    ],
  ],
])('what may be typed into %s, and what is said of anything else', (_, plan, sheet, expected) => {
  expect(validationsOf(plan, sheet)).toEqual(expected);
});

test('totals to type are held to whole numbers, too', () => {
  const plan = planReport(edition, { report: literalReport('2021'), typedTotals: true });
  expect(validationsOf(plan, DISPUTES).map(([area]) => area)).toEqual(['A5:O5', 'E8', 'J8', 'O8', 'E10']);
});
