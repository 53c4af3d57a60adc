/** The printed cells of the tables: their looks, the figures they hold, what may be typed into them. */
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { cellName, rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import { placeFields } from '../../src/layout/places';
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

/** `A1 band 第二十条第（一）项`, for the cells of a printed row. */
const rowOf = (plan: Plan, sheet: string, row: number) =>
  plannedSheet(plan, sheet)
    .cells.filter((cell) => cell.row === row - 1)
    .map(({ column, style, value }) => `${cellName(row - 1, column)} ${style} ${value ?? ''}`.trim());

const literal = planReport(edition, { report: literalReport('2021') });

test.each([
  [PROACTIVE, 1, ['A1 band 第二十条第（一）项', 'B1 band', 'C1 band', 'D1 band']],
  [
    PROACTIVE,
    2,
    ['A2 header 信息内容', 'B2 header 本年制发件数', 'C2 header 本年废止件数', 'D2 header 现行有效件数'],
  ],
  [PROACTIVE, 3, ['A3 label 规章', 'B3 figure 1', 'C3 figure 2', 'D3 figure 3']],
  [PROACTIVE, 14, ['A14 label 行政事业性收费', 'B14 figure 10.25', 'C14 figure', 'D14 figure']],
  [
    REQUESTS,
    1,
    [
      'A1 header （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      'B1 header',
      'C1 header',
      'D1 header 申请人情况',
      'E1 header',
      'F1 header',
      'G1 header',
      'H1 header',
      'I1 header',
      'J1 header',
      'K1 checkHeader 核对',
    ],
  ],
  [
    REQUESTS,
    2,
    [
      'A2 header',
      'B2 header',
      'C2 header',
      'D2 header 自然人',
      'E2 header 法人或其他组织',
      'F2 header',
      'G2 header',
      'H2 header',
      'I2 header',
      'J2 header 总计',
    ],
  ],
  [
    REQUESTS,
    8,
    [
      'A8 groupLabel',
      'B8 groupLabel （三）不予公开',
      'C8 label 1.属于国家秘密',
      'D8 figure 31',
      'E8 figure 32',
      'F8 figure 33',
      'G8 figure 34',
      'H8 figure 35',
      'I8 figure 36',
      'J8 total 201',
      'K8 check ✓',
    ],
  ],
  [
    REQUESTS,
    27,
    [
      'A27 groupLabel',
      'B27 label （七）总计',
      'C27 label',
      'D27 total 2331',
      'E27 total 2352',
      'F27 total 2373',
      'G27 total 2394',
      'H27 total 2415',
      'I27 total 2436',
      'J27 total 14301',
      'K27 check ✓',
    ],
  ],
  [
    REQUESTS,
    30,
    [
      'A30 checkLabel 差额：（一＋二）－（三＋四）',
      'D30 check ✓',
      'E30 check ✓',
      'F30 check ✓',
      'G30 check ✓',
      'H30 check ✓',
      'I30 check ✓',
      'J30 check ✓',
    ],
  ],
  [
    DISPUTES,
    4,
    [
      'A4 figure 11',
      'B4 figure 12',
      'C4 figure 13',
      'D4 figure 14',
      'E4 total 50',
      'F4 figure 21',
      'G4 figure 22',
      'H4 figure 23',
      'I4 figure 24',
      'J4 total 90',
      'K4 figure 31',
      'L4 figure 32',
      'M4 figure 33',
      'N4 figure 34',
      'O4 total 130',
    ],
  ],
  [DISPUTES, 6, ['A6 checkLabel 差额：各项结果之和－总计', 'E6 check ✓', 'J6 check ✓', 'O6 check ✓']],
])('%s, row %i', (sheet, row, cells) => {
  expect(rowOf(literal, sheet, row)).toEqual(cells);
});

test('every figure stands in one place, of a second report on its own sheet', () => {
  const places = placeFields(edition, '2');
  expect(places.size).toBe(200);
  expect(places.get('requests.handled.total' as FieldId)).toEqual({
    sheet: '三、依申请公开 (2)',
    row: 26,
    column: 9,
  });
});

test('over the check column of 表三 stands 核对, once', () => {
  const { cells } = plannedSheet(literal, REQUESTS);
  expect(cells.filter(({ style }) => style === 'checkHeader')).toEqual([
    { row: 0, column: 10, style: 'checkHeader', value: '核对', formula: null },
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
  expect(plannedCell(plan, DISPUTES, 'A4')).toEqual({
    row: 3,
    column: 0,
    style: 'figure',
    value: shown,
    formula: null,
  });
});

test('a figure that the report does not have is blank', () => {
  const plan = planReport(edition, { report: { ...literalReport('2021'), figures: new Map() } });
  expect(plannedCell(plan, DISPUTES, 'A4').value).toBeNull();
  expect(plannedCell(plan, DISPUTES, 'E4')).toMatchObject({ value: 0, formula: '=SUM(A4:D4)' });
});

test.each<[string, Figure, number | string | null, string | null]>([
  ['as its parts make it', statedFigure(50), 50, '=SUM(A4:D4)'],
  ['otherwise than its parts make it', statedFigure(51), 51, null],
  ['in words', unreadable('五十'), '五十', null],
  ['not at all', statedFigure(null), 50, '=SUM(A4:D4)'],
  ['by a formula, whatever it shows', { ...statedFigure(49), computed: true }, 50, '=SUM(A4:D4)'],
])('a total that is stated %s', (_, figure, value, formula) => {
  const plan = planReport(edition, { report: withFigures({ 'disputes.review.total': figure }) });
  expect(plannedCell(plan, DISPUTES, 'E4')).toMatchObject({ style: 'total', value, formula });
});

test('a total over totals follows what they show', () => {
  const report = withFigures({ 'requests.received.total': { ...statedFigure(1), computed: true } });
  const plan = planReport(edition, { report });
  expect(plannedCell(plan, REQUESTS, 'J4')).toMatchObject({ value: 13821, formula: '=SUM(D4:I4)' });
  expect(plannedCell(plan, REQUESTS, 'J27')).toMatchObject({ value: 14301, formula: '=SUM(D27:I27)' });
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
const validationsOf = (plan: Plan, sheet: string) =>
  plannedSheet(plan, sheet).validations.map(({ area, ...rest }) => [rectangleName(area), rest]);
const plan2019 = planReport(editionById('2019') as Edition, { report: literalReport('2019') });
const all = (areas: string, words: unknown) => areas.split(' ').map((area) => [area, words]);

test.each([
  ['表二', literal, PROACTIVE, [...all('B3:D4 B7 B10:B11', COUNT), ['B14', AMOUNT]]],
  ['表三, then its controls', literal, REQUESTS, all('D4:I26 D28:I28 D32 E32 F32 G32 H32 I32 J32', COUNT)],
  ['表四, then its controls', literal, DISPUTES, all('A4:D4 F4:I4 K4:N4 E7 J7 O7', COUNT)],
  [
    '表二 of 2019',
    plan2019,
    PROACTIVE,
    [
      ...all('B3:D4 B7:B8 D7:D8 B11:B12 D11:D12 B15 B18', COUNT),
      ...all('C7:C8 C11:C12 C15', CHANGE),
      ['C18', AMOUNT],
    ],
  ],
])('what may be typed into %s, and what is said of anything else', (_, plan, sheet, expected) => {
  expect(validationsOf(plan, sheet)).toEqual(expected);
});

test('totals to type are held to whole numbers, too', () => {
  const plan = planReport(edition, { report: literalReport('2021'), typedTotals: true });
  expect(validationsOf(plan, DISPUTES).map(([area]) => area)).toEqual(['A4:O4', 'E7', 'J7', 'O7']);
});
