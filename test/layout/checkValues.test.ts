/** 校验 counts what is no number that the form takes: texts, negatives, fractions, each where it may not stand. */
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { planReport } from '../../src/layout';
import { statedFigure } from '../../src/report';
import type { Report } from '../../src/report';
import { literalReport } from '../support/literalTables';
import type { EditionName } from '../support/literalTables';
import { plannedCell, plannedFormulas } from '../support/planned';
import { withFigure } from '../support/reports';

const planOf = (name: EditionName, report = literalReport(name)) =>
  planReport(editionById(name) as Edition, { report, typedTotals: true });
const texts = (areas: readonly string[]) => areas.map((area) => `COUNTA(${area})-COUNT(${area})`).join('+');
const negatives = (areas: readonly string[]) => areas.map((area) => `COUNTIF(${area},"<0")`).join('+');
const fractions = (areas: readonly string[]) =>
  areas.map((area) => `SUMPRODUCT(--(ABS(${area}-ROUND(${area},0))>0.0000001))`).join('+');
const within = (sheet: string, areas: string) => areas.split(' ').map((area) => `'${sheet}'!${area}`);

test.each([
  [
    '2019',
    45,
    '表二',
    '二、主动公开',
    'B4:D5 B8:D9 B12:D13 B16:C16 B19:C19',
    'B4:D5 B8:B9 D8:D9 B12:B13 D12:D13 B16 B19:C19',
    'B4:D5 B8:D9 B12:D13 B16:C16 B19',
    22,
    '$B$21',
    '表二_规章_本年新制作',
  ],
  ['2019', 46, '表三', '三、依申请公开', 'D5:J27', 'D5:J27', 'D5:J27', 161, '$D$33', '表三_本年新收_自然人'],
  ['2019', 47, '表四', '四、复议诉讼', 'A5:O5', 'A5:O5', 'A5:O5', 15, '$E$10', '表四_行政复议_结果维持'],
  [
    '2021',
    47,
    '表二',
    '二、主动公开',
    'B4:D5 B8 B11:B12 B15',
    'B4:D5 B8 B11:B12 B15',
    'B4:D5 B8 B11:B12',
    10,
    '$B$17',
    '表二_规章_本年制发',
  ],
  ['2021', 48, '表三', '三、依申请公开', 'D5:J29', 'D5:J29', 'D5:J29', 175, '$D$35', '表三_本年新收_自然人'],
  ['2021', 49, '表四', '四、复议诉讼', 'A5:O5', 'A5:O5', 'A5:O5', 15, '$E$10', '表四_行政复议_结果维持'],
] as const)(
  'edition %s, row %i: %s',
  (name, row, table, sheet, all, notNegative, whole, count, zero, link) => {
    const plan = planOf(name);
    const typed = `COUNTA(${within(sheet, all).join(',')})`;
    const words = ['B', 'C', 'D', 'F'].map((column) => plannedCell(plan, '校验', column + row).value);
    expect(words).toEqual([table, '应为不小于0的整数', '全部数字', 0]);
    expect(
      plannedFormulas(
        plan,
        '校验',
        ['E', 'G', 'H', 'I'].map((column) => column + row),
      ),
    ).toEqual({
      [`E${row}`]: `=${texts(within(sheet, all))}+${negatives(within(sheet, notNegative))}+IFERROR(${fractions(within(sheet, whole))},0)`,
      [`G${row}`]: `=IF(OR(E${row}>0,OR('${sheet}'!${zero}="是",${typed}>=${count})),E${row}-F${row},"")`,
      [`H${row}`]: `=IF(G${row}="",IF(${typed}=0,"","未填完"),IF(G${row}=0,"✓","✗ "&G${row}&"格"))`,
      [`I${row}`]: `=HYPERLINK("#${link}","查看")`,
    });
  },
);

const unreadable = (report: Report, field: string): Report => ({
  ...report,
  figures: new Map([
    ...report.figures,
    [field as FieldId, { ...statedFigure(null), spelling: 'unreadable', text: '若干' }],
  ]),
});

test.each<[string, EditionName, string, Report, number, string]>([
  ['decreases and amounts with decimals', '2019', 'H45', literalReport('2019'), 0, '✓'],
  [
    'a change by a fraction',
    '2019',
    'H45',
    withFigure(literalReport('2019'), 'proactive.fees.itemsChange', -0.5),
    1,
    '✗ 1格',
  ],
  [
    'a negative amount',
    '2019',
    'H45',
    withFigure(literalReport('2019'), 'proactive.procurement.amount', -0.5),
    1,
    '✗ 1格',
  ],
  [
    'a count below zero',
    '2019',
    'H45',
    withFigure(literalReport('2019'), 'proactive.procurement.projects', -1),
    1,
    '✗ 1格',
  ],
  ['a fraction', '2021', 'H49', withFigure(literalReport('2021'), 'disputes.review.other', 1.5), 1, '✗ 1格'],
  ['a text', '2021', 'H49', unreadable(literalReport('2021'), 'disputes.review.other'), 1, '✗ 1格'],
  ['a blank', '2021', 'H49', withFigure(literalReport('2021'), 'disputes.review.other', null), 0, '未填完'],
  [
    'two of them',
    '2021',
    'H49',
    unreadable(withFigure(literalReport('2021'), 'disputes.review.upheld', -3), 'disputes.review.other'),
    2,
    '✗ 2格',
  ],
])('%s, in edition %s', (_, name, cell, report, count, shown) => {
  const plan = planOf(name, report);
  const row = cell.slice(1);
  const values = ['E', 'G', 'H'].map((column) => plannedCell(plan, '校验', column + row).value);
  expect(values).toEqual([count, shown === '未填完' ? '' : count, shown]);
});
