/** 校验: each kind of line with its formulas, literally, and the results they carry. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { planReport } from '../../src/layout';
import { literalReport } from '../support/literalTables';
import type { EditionName } from '../support/literalTables';
import { plannedCell, plannedFormulas } from '../support/planned';
import { withFigure } from '../support/reports';

const planOf = (name: EditionName, report = literalReport(name)) =>
  planReport(editionById(name) as Edition, { report, typedTotals: true });
const CHECK = '校验';

const valuesOf = (plan: ReturnType<typeof planOf>, cells: string) =>
  cells.split(' ').map((a1) => plannedCell(plan, CHECK, a1).value);

/** First line of each rule: its row, number, table, rule and subject, what stands left and right, and the link. */
const LINES = [
  [
    '2019',
    5,
    [1, '表三', '一＋二＝三＋四', '自然人'],
    "'三、依申请公开'!D5:D6",
    "'三、依申请公开'!D26:D27",
    '表三_本年新收_自然人',
  ],
  [
    '2019',
    12,
    [8, '表三', '办理结果各项之和＝（七）总计', '自然人'],
    "'三、依申请公开'!D7:D25",
    "'三、依申请公开'!D26",
    '表三_予以公开_自然人',
  ],
  [
    '2019',
    19,
    [15, '表三', '各类申请人之和＝总计', '一、本年新收政府信息公开申请数量'],
    "'三、依申请公开'!D5:I5",
    "'三、依申请公开'!J5",
    '表三_本年新收_自然人',
  ],
  [
    '2019',
    42,
    [38, '表四', '各项结果之和＝总计', '行政复议'],
    "'四、复议诉讼'!A5:D5",
    "'四、复议诉讼'!E5",
    '表四_行政复议_结果维持',
  ],
  [
    '2021',
    5,
    [1, '表三', '一＋二＝三＋四', '自然人'],
    "'三、依申请公开'!D5:D6",
    "'三、依申请公开'!D28:D29",
    '表三_本年新收_自然人',
  ],
  [
    '2021',
    12,
    [8, '表三', '办理结果各项之和＝（七）总计', '自然人'],
    "'三、依申请公开'!D7:D27",
    "'三、依申请公开'!D28",
    '表三_予以公开_自然人',
  ],
  [
    '2021',
    19,
    [15, '表三', '各类申请人之和＝总计', '一、本年新收政府信息公开申请数量'],
    "'三、依申请公开'!D5:I5",
    "'三、依申请公开'!J5",
    '表三_本年新收_自然人',
  ],
  [
    '2021',
    44,
    [40, '表四', '各项结果之和＝总计', '行政复议'],
    "'四、复议诉讼'!A5:D5",
    "'四、复议诉讼'!E5",
    '表四_行政复议_结果维持',
  ],
  [
    '2021',
    45,
    [41, '表四', '各项结果之和＝总计', '未经复议直接起诉'],
    "'四、复议诉讼'!F5:I5",
    "'四、复议诉讼'!J5",
    '表四_未经复议直接起诉_结果维持',
  ],
  [
    '2021',
    46,
    [42, '表四', '各项结果之和＝总计', '复议后起诉'],
    "'四、复议诉讼'!K5:N5",
    "'四、复议诉讼'!O5",
    '表四_复议后起诉_结果维持',
  ],
] as const;

test.each(LINES)('edition %s, row %i: %p', (name, row, words, left, right, link) => {
  const plan = planOf(name);
  expect(valuesOf(plan, `A${row} B${row} C${row} D${row}`)).toEqual(words);
  expect(
    plannedFormulas(
      plan,
      CHECK,
      ['E', 'F', 'G', 'H', 'I'].map((column) => column + row),
    ),
  ).toEqual({
    [`E${row}`]: `=SUM(${left})`,
    [`F${row}`]: `=SUM(${right})`,
    [`G${row}`]: `=ROUND(E${row}-F${row},6)`,
    [`H${row}`]: `=IF(G${row}=0,"✓","✗ 差"&ABS(G${row}))`,
    [`I${row}`]: `=HYPERLINK("#${link}","查看")`,
  });
});

test.each([
  ['more came in', 2254, [2555, 2552, 3, '✗ 差3'], '✗ 2项不符'],
  ['less came in', 2249, [2550, 2552, -2, '✗ 差2'], '✗ 2项不符'],
  ['as much came in', 2251, [2552, 2552, 0, '✓'], '✓ 全部相符（45项）'],
])('%s than went out: sides, difference with its sign, result, sum', (_, received, line, summary) => {
  const plan = planOf('2021', withFigure(literalReport('2021'), 'requests.received.natural', received));
  expect(valuesOf(plan, 'E5 F5 G5 H5')).toEqual(line);
  expect(valuesOf(plan, 'A2')).toEqual([summary]);
  expect(plannedCell(plan, '封面', 'B12')).toMatchObject({ formula: "='校验'!A2", value: summary });
});

test('a report with nothing in it is not filled in', () => {
  const plan = planReport(editionById('2021') as Edition);
  expect(valuesOf(plan, 'A2')).toEqual(['尚未填写']);
});

const SUMMARIES = {
  '2019':
    `=IF(SUMPRODUCT(--(G5:G47<>0))>0,"✗ "&SUMPRODUCT(--(G5:G47<>0))&"项不符",IF(COUNT(` +
    `'二、主动公开'!B4:D5,'二、主动公开'!B8:D9,'二、主动公开'!B12:D13,'二、主动公开'!B16:C16,'二、主动公开'!B19:C19,` +
    `'三、依申请公开'!D5:I25,'三、依申请公开'!D27:I27,` +
    `'四、复议诉讼'!A5:D5,'四、复议诉讼'!F5:I5,'四、复议诉讼'!K5:N5)=0,"尚未填写","✓ 全部相符（43项）"))`,
  '2021':
    `=IF(SUMPRODUCT(--(G5:G49<>0))>0,"✗ "&SUMPRODUCT(--(G5:G49<>0))&"项不符",IF(COUNT(` +
    `'二、主动公开'!B4:D5,'二、主动公开'!B8,'二、主动公开'!B11:B12,'二、主动公开'!B15,` +
    `'三、依申请公开'!D5:I27,'三、依申请公开'!D29:I29,` +
    `'四、复议诉讼'!A5:D5,'四、复议诉讼'!F5:I5,'四、复议诉讼'!K5:N5)=0,"尚未填写","✓ 全部相符（45项）"))`,
} as const;

test.each(['2019', '2021'] as const)('edition %s sums up over all lines and all that is typed', (name) => {
  const plan = planReport(editionById(name) as Edition, { report: literalReport(name) });
  expect(plannedCell(plan, CHECK, 'A2').formula).toBe(SUMMARIES[name]);
});
