/** 校验: each kind of line with its formulas, literally, and the results they carry. */
import { editionById } from '../../src/form';
import type { Edition, TableId } from '../../src/form';
import { planReport } from '../../src/layout';
import { newReport } from '../../src/report';
import type { Report } from '../../src/report';
import { literalReport } from '../support/literalTables';
import type { EditionName } from '../support/literalTables';
import { plannedCell, plannedFormulas } from '../support/planned';
import { withFigure } from '../support/reports';

const planOf = (name: EditionName, report = literalReport(name)) =>
  planReport(editionById(name) as Edition, { report, typedTotals: true });
const CHECK = '校验';

/** With unit, year and texts, too. */
const whole = (name: EditionName): Report => ({
  ...literalReport(name),
  unit: '甲镇人民政府',
  year: 2024,
  parts: { preface: '', overview: '甲。', problems: '乙。', others: '丙。' },
});

const valuesOf = (plan: ReturnType<typeof planOf>, cells: string) =>
  cells.split(' ').map((a1) => plannedCell(plan, CHECK, a1).value);

/** First line of each rule: its row, number, table, rule and subject, what stands left and right, all of its cells, 空白按0, and the link. */
const LINES = [
  [
    '2019',
    5,
    [1, '表三', '一＋二＝三＋四', '自然人'],
    "'三、依申请公开'!D5:D6",
    "'三、依申请公开'!D26:D27",
    "'三、依申请公开'!D5:D6,'三、依申请公开'!D26:D27",
    4,
    "'三、依申请公开'!$D$33",
    '表三_本年新收_自然人',
  ],
  [
    '2019',
    12,
    [8, '表三', '办理结果各项之和＝（七）总计', '自然人'],
    "'三、依申请公开'!D7:D25",
    "'三、依申请公开'!D26",
    "'三、依申请公开'!D7:D26",
    20,
    "'三、依申请公开'!$D$33",
    '表三_予以公开_自然人',
  ],
  [
    '2019',
    19,
    [15, '表三', '各类申请人之和＝总计', '一、本年新收政府信息公开申请数量'],
    "'三、依申请公开'!D5:I5",
    "'三、依申请公开'!J5",
    "'三、依申请公开'!D5:J5",
    7,
    "'三、依申请公开'!$D$33",
    '表三_本年新收_自然人',
  ],
  [
    '2019',
    42,
    [38, '表四', '各项结果之和＝总计', '行政复议'],
    "'四、复议诉讼'!A5:D5",
    "'四、复议诉讼'!E5",
    "'四、复议诉讼'!A5:E5",
    5,
    "'四、复议诉讼'!$E$10",
    '表四_行政复议_结果维持',
  ],
  [
    '2021',
    5,
    [1, '表三', '一＋二＝三＋四', '自然人'],
    "'三、依申请公开'!D5:D6",
    "'三、依申请公开'!D28:D29",
    "'三、依申请公开'!D5:D6,'三、依申请公开'!D28:D29",
    4,
    "'三、依申请公开'!$D$35",
    '表三_本年新收_自然人',
  ],
  [
    '2021',
    12,
    [8, '表三', '办理结果各项之和＝（七）总计', '自然人'],
    "'三、依申请公开'!D7:D27",
    "'三、依申请公开'!D28",
    "'三、依申请公开'!D7:D28",
    22,
    "'三、依申请公开'!$D$35",
    '表三_予以公开_自然人',
  ],
  [
    '2021',
    19,
    [15, '表三', '各类申请人之和＝总计', '一、本年新收政府信息公开申请数量'],
    "'三、依申请公开'!D5:I5",
    "'三、依申请公开'!J5",
    "'三、依申请公开'!D5:J5",
    7,
    "'三、依申请公开'!$D$35",
    '表三_本年新收_自然人',
  ],
  [
    '2021',
    44,
    [40, '表四', '各项结果之和＝总计', '行政复议'],
    "'四、复议诉讼'!A5:D5",
    "'四、复议诉讼'!E5",
    "'四、复议诉讼'!A5:E5",
    5,
    "'四、复议诉讼'!$E$10",
    '表四_行政复议_结果维持',
  ],
  [
    '2021',
    45,
    [41, '表四', '各项结果之和＝总计', '未经复议直接起诉'],
    "'四、复议诉讼'!F5:I5",
    "'四、复议诉讼'!J5",
    "'四、复议诉讼'!F5:J5",
    5,
    "'四、复议诉讼'!$E$10",
    '表四_未经复议直接起诉_结果维持',
  ],
  [
    '2021',
    46,
    [42, '表四', '各项结果之和＝总计', '复议后起诉'],
    "'四、复议诉讼'!K5:N5",
    "'四、复议诉讼'!O5",
    "'四、复议诉讼'!K5:O5",
    5,
    "'四、复议诉讼'!$E$10",
    '表四_复议后起诉_结果维持',
  ],
] as const;

/** The same with totals that the sheets add up. */
const withComputedTotals = (report: Report): Report => ({
  ...report,
  figures: new Map(
    [...report.figures].map(([id, figure]) => [
      id,
      { ...figure, computed: /total$/i.test(id) || id.startsWith('requests.handled.') },
    ]),
  ),
});

test.each(LINES)('edition %s, row %i: %p', (name, row, words, left, right, cells, count, zero, link) => {
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
    [`G${row}`]: `=IF(OR(${zero}="是",COUNTA(${cells})>=${count}),ROUND(E${row}-F${row},6),"")`,
    [`H${row}`]:
      `=IF(G${row}="",IF(COUNTA(${cells})=0,"","未填完")&IF(ROUND(E${row}-F${row},6)=0,""," 差"&ABS(ROUND(E${row}-F${row},6))),` +
      `IF(G${row}=0,"✓","✗ 差"&ABS(G${row})))`,
    [`I${row}`]: `=HYPERLINK("#${link}","查看")`,
  });
});

test.each([
  ['more came in', 2254, [2555, 2552, 3, '✗ 差3'], '✗ 2项核对不符'],
  ['less came in', 2249, [2550, 2552, -2, '✗ 差2'], '✗ 2项核对不符'],
  ['as much came in', 2251, [2552, 2552, 0, '✓'], '✓ 各表相符（45项核对）'],
])('%s than went out: sides, difference with its sign, result, sum', (_, received, line, summary) => {
  const plan = planOf('2021', withFigure(whole('2021'), 'requests.received.natural', received));
  expect(valuesOf(plan, 'E5 F5 G5 H5')).toEqual(line);
  expect(valuesOf(plan, 'A2 A3')).toEqual([summary, '']);
  expect(plannedCell(plan, '封面', 'B12')).toMatchObject({ formula: "='校验'!A2", value: summary });
});

describe('what is not filled in', () => {
  const blank = (report: Report, ...fields: string[]): Report =>
    fields.reduce((made, field) => withFigure(made, field, null), report);
  const finished = withComputedTotals(whole('2021'));
  const kinds = ['business', 'research', 'nonprofit', 'legal', 'otherOrg'];
  const inColumns = (columns: readonly string[]) =>
    [...finished.figures.keys()].filter(
      (id) => id.startsWith('requests.') && columns.some((column) => id.endsWith(`.${column}`)),
    );
  const summed = (report: Report) =>
    valuesOf(planReport(editionById('2021') as Edition, { report }), 'A2 A3');

  test.each<[string, Report, readonly [string, string]]>([
    [
      'all of it',
      newReport(editionById('2021') as Edition),
      [
        '未填完：已核对0项，其余待填',
        '未填：机关名称；年度；一、总体情况；表二；表三；表四；五、存在的主要问题及改进情况；六、其他需要报告的事项',
      ],
    ],
    [
      'a figure of 表二',
      blank(finished, 'proactive.licensing.decisions'),
      ['未填完：已核对44项，其余待填', '未填：表二 1格'],
    ],
    [
      'a figure of 自然人: its row, its column and the totals wait',
      blank(finished, 'requests.granted.natural'),
      ['未填完：已核对38项，其余待填', '未填：表三 自然人1格'],
    ],
    [
      'columns, one of them in part',
      blank(blank(finished, 'requests.received.natural'), ...inColumns(kinds)),
      [
        '未填完：已核对6项，其余待填',
        '未填：表三 自然人1格、商业企业、科研机构、社会公益组织、法律服务机构、其他',
      ],
    ],
    [
      'a text, the unit and the year',
      { ...finished, unit: '', year: null, parts: { ...finished.parts, problems: ' ' } },
      ['未填完：已核对45项，其余待填', '未填：机关名称；年度；五、存在的主要问题及改进情况'],
    ],
    [
      'a figure, while another is wrong',
      blank(withFigure(finished, 'requests.received.natural', 2254), 'disputes.review.upheld'),
      ['✗ 2项核对不符，另有未填', '未填：表四 1格'],
    ],
    [
      'a figure of a table whose blanks count as 0',
      { ...blank(finished, 'proactive.licensing.decisions'), blankAsZero: new Set<TableId>(['proactive']) },
      ['✓ 各表相符（45项核对）', ''],
    ],
  ])('%s', (_, report, expected) => {
    expect(summed(report)).toEqual(expected);
  });

  test('a line of which nothing is filled in says nothing, of which some is says so with its difference', () => {
    const report = blank(finished, ...inColumns(kinds), 'requests.carriedIn.natural');
    const plan = planReport(editionById('2021') as Edition, { report });
    expect(valuesOf(plan, 'G5 H5 G6 H6 G12 H12')).toEqual(['', '未填完 差301', '', '', 0, '✓']);
    expect(valuesOf(plan, 'H47 H48 H49')).toEqual(['✓', '未填完', '✓']);
  });
});

const SUMMARIES = [
  ['2019', 'G5:G47'],
  ['2021', 'G5:G49'],
] as const;

test.each(SUMMARIES)('edition %s sums up over all lines that are judged', (name, area) => {
  const plan = planReport(editionById(name) as Edition, { report: literalReport(name) });
  const broken = `COUNTIF(${area},">0")+COUNTIF(${area},"<0")`;
  expect(plannedCell(plan, CHECK, 'A2').formula).toBe(
    `=IF(${broken}>0,"✗ "&(${broken})&"项核对不符"&IF(A3="","","，另有未填"),` +
      `IF(A3="","✓ 各表相符（"&COUNT(${area})&"项核对）","未填完：已核对"&COUNT(${area})&"项，其余待填"))`,
  );
});
