/** What is not filled in, by part and column, and in which words it is said. */
import { editionById } from '../../src/form';
import type { FieldId } from '../../src/form';
import { missing as english } from '../../src/messages/en-US/missing';
import { missing as chinese } from '../../src/messages/zh-CN/missing';
import {
  countOf,
  missingOf,
  missingText,
  newReport,
  readFigure,
  statedFigure,
  tablesWithoutZeros,
} from '../../src/report';
import type { Report } from '../../src/report';
import { sampleReport, withFigure } from '../support/reports';

const edition = editionById('2021')!;
const field = (id: string) => id as FieldId;
const said = (report: Report) =>
  missingOf(report, edition).map((each) => missingText(each, edition, chinese));
const without = (report: Report, id: string): Report => ({
  ...report,
  figures: new Map([...report.figures].filter(([each]) => each !== id)),
});
const blank = (report: Report, ...ids: string[]): Report =>
  ids.reduce((made, id) => withFigure(made, id, null), report);
const typed = (report: Report, id: string, text: string): Report => ({
  ...report,
  figures: new Map([...report.figures, [field(id), readFigure({ value: text, text, formula: null }, null)]]),
});
const sample = sampleReport();

test('a finished report lacks nothing', () => expect(said(sample)).toEqual([]));

test('a blank template lacks all of it', () => {
  const computed = edition.fields.filter(({ sumOf }) => sumOf.length > 0).map(({ id }) => id);
  const figures = new Map(
    edition.fields.map(({ id }) => [
      id,
      readFigure(
        computed.includes(id)
          ? { value: 0, text: '0', formula: '=SUM()' }
          : { value: null, text: '', formula: null },
        null,
      ),
    ]),
  );
  expect(said(newReport(edition, { figures }))).toEqual([
    '封面：机关名称、年度未填',
    '一、总体情况未填',
    '表二未填',
    '表三未填',
    '表四未填',
    '五、存在的主要问题及改进情况未填',
    '六、其他需要报告的事项未填',
  ]);
});

test.each<[string, Report, string[]]>([
  ['a figure of 表二', blank(sample, 'proactive.fees.amount'), ['表二：10格中1格未填']],
  [
    '表三 by column',
    blank(sample, 'requests.received.natural', 'requests.granted.natural', 'requests.received.legal'),
    ['表三：自然人2格、法律服务机构1格未填'],
  ],
  [
    'many columns',
    blank(
      sample,
      ...['natural', 'business', 'research', 'nonprofit', 'legal'].map((key) => `requests.received.${key}`),
    ),
    ['表三：自然人1格、商业企业1格、科研机构1格，另2列2格未填'],
  ],
  ['a figure that the source lacks', without(sample, 'disputes.review.upheld'), ['表四：15格中1格未填']],
  [
    'a text of spaces',
    { ...sample, parts: { ...sample.parts, problems: ' \n' } },
    ['五、存在的主要问题及改进情况未填'],
  ],
  ['no preface: it may be left out', { ...sample, parts: { ...sample.parts, preface: '' } }, []],
  ['no year', { ...sample, year: null }, ['封面：年度未填']],
])('%s', (_, report, expected) => expect(said(report)).toEqual(expected));

test('a table whose blanks count as 0 lacks nothing, nor does a mark for nothing', () => {
  const report = blank(sample, 'requests.granted.natural');
  expect(said({ ...report, blankAsZero: new Set(['requests']) })).toEqual([]);
  expect(said(typed(sample, 'requests.granted.natural', '/'))).toEqual([]);
  expect(said(typed(sample, 'requests.granted.natural', '-'))).toEqual([]);
});

test('what is not filled in counts nothing, nor does a total that is computed from it', () => {
  const id = field('requests.received.legal');
  const total = field('requests.received.total');
  const figures = new Map([
    ...blank(sample, id).figures,
    [total, { ...sample.figures.get(total)!, computed: true }] as const,
  ]);
  const report = { ...sample, figures };
  expect([countOf(report, id), countOf(report, total)]).toEqual([null, null]);
  const asZero = { ...report, blankAsZero: new Set(['requests' as const]) };
  expect([countOf(asZero, id), countOf(asZero, total)]).toEqual([0, 3]);
});

test('in English, with the Chinese names', () => {
  const report = { ...blank(sample, 'requests.received.natural'), unit: '' };
  expect(missingOf(report, edition).map((each) => missingText(each, edition, english))).toEqual([
    'Cover (封面): name of the body blank',
    'Table 3 (表三): 自然人 1 cell blank',
  ]);
});

describe('a table made elsewhere leaves its zeros out', () => {
  const zeros = (figures: Report['figures']) => [...tablesWithoutZeros(figures, edition)];
  const given = (values: Readonly<Record<string, number | null>>) => {
    const figures = new Map(sample.figures);
    for (const { id } of edition.fields)
      if (id.startsWith('disputes.')) figures.set(id, statedFigure(values[id] ?? null));
    return figures;
  };
  test('where some figures stand and none of them is 0', () =>
    expect(zeros(given({ 'disputes.review.upheld': 2, 'disputes.review.total': 2 }))).toEqual(['disputes']));
  test('not where a 0 is typed', () =>
    expect(zeros(given({ 'disputes.review.upheld': 2, 'disputes.review.other': 0 }))).toEqual([]));
  test('not where nothing stands', () => expect(zeros(given({}))).toEqual([]));
});
