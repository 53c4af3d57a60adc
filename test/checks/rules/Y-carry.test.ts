/** Y-carry: 上年结转 of each column is last year's 结转下年度继续办理. */
import { editionForYear } from '../../../src/form';
import { statedFigure } from '../../../src/report';
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';
import type { Values } from '../../support/years';

const last = reportOf(2023, { 'requests.carriedOut.natural': 3, 'requests.carriedOut.total': 3 });
const carry = (values: Values, options: { reorganised?: boolean } = {}) =>
  findingsOf('Y-carry', reportOf(2024, values), { previous: last, ...options });

const difference = (key: string, subject: string, actual: number) =>
  finding({
    id: `Y-carry:${key}`,
    rule: 'Y-carry',
    table: 'requests',
    message: `${subject}：上年结转${actual}≠上年报告的结转下年度3，差${Math.abs(actual - 3)}`,
    fields: [`requests.carriedIn.${key}`],
    expected: 3,
    actual,
    difference: actual - 3,
    suggestions: [
      {
        message: `“上年结转·${subject}”按上年报告填：${actual} 应为 3`,
        slip: null,
        decided: true,
        figures: [{ field: `requests.carriedIn.${key}`, from: actual, to: 3 } as never],
        texts: [],
      },
    ],
  });

test.each([
  ['as last year carried out', { 'requests.carriedIn.natural': 3, 'requests.carriedIn.total': 3 }, []],
  ['nothing', {}, [difference('natural', '自然人', 0), difference('total', '总计', 0)]],
  [
    'another number',
    {
      'requests.carriedIn.natural': 5,
      'requests.carriedOut.natural': 5,
      'requests.carriedIn.total': 3,
      'requests.carriedOut.total': 3,
    },
    [{ ...difference('natural', '自然人', 5), follows: 'T3-rowTotal:carriedIn', suggestions: [] }],
  ],
])('carried in: %s', (_, values, expected) => {
  expect(carry(values)).toEqual(expected);
});

test.each(editionForYear(2024)!.flow.map(({ key, carriedIn }) => [key, carriedIn] as const))(
  'each column: %s',
  (key, carriedIn) => {
    const values = { 'requests.carriedIn.natural': 3, 'requests.carriedIn.total': 3 };
    const report = reportOf(2024, { ...values, [carriedIn]: 7 });
    expect(findingsOf('Y-carry', report, { previous: last }).map(({ id }) => id)).toEqual([`Y-carry:${key}`]);
  },
);

test('a body that was reorganised: a warning without a repair', () => {
  const [first] = carry({}, { reorganised: true });
  expect(first).toEqual({
    ...difference('natural', '自然人', 0),
    severity: 'warning',
    message: '自然人：上年结转0≠上年报告的结转下年度3，差3；机构有调整，需核实',
    suggestions: [],
  });
});

test('a blank counts as 0 and is repaired as a blank', () => {
  const [first] = carry({ 'requests.carriedIn.natural': null });
  expect(first).toMatchObject({ actual: 0, suggestions: [{ figures: [{ from: null, to: 3 }] }] });
});

test('what the workbook computes is not repaired', () => {
  const report = reportOf(2024);
  const id = editionForYear(2024)!.flow.at(-1)!.carriedIn;
  const figures = new Map([...report.figures, [id, { ...statedFigure(0), computed: true }]]);
  const [, total] = findingsOf('Y-carry', { ...report, figures }, { previous: last });
  expect(total).toMatchObject({ id: 'Y-carry:total', suggestions: [] });
});

test('holds from edition 2019 to edition 2021', () => {
  const before = reportOf(2020, { 'requests.carriedOut.legal': 2 });
  const [only, ...others] = findingsOf('Y-carry', reportOf(2021, { 'requests.received.legal': 1 }), {
    previous: before,
  });
  expect([only?.message, others]).toEqual(['法律服务机构：上年结转0≠上年报告的结转下年度2，差2', []]);
});

describe('nothing is said', () => {
  const wrong = reportOf(2024, { 'requests.received.natural': 1 });
  test.each([
    ['without a report of last year', wrong, null],
    ['of the year before that', wrong, reportOf(2022, { 'requests.carriedOut.natural': 3 })],
    ['of the same year', wrong, { ...last, year: 2024 }],
    ['of no year', wrong, { ...last, year: null }],
    ['where this report has no year', { ...wrong, year: null }, last],
    ['while the table is not filled in', { ...wrong, figures: new Map() }, last],
  ])('%s', (_, report, previous) => {
    expect(findingsOf('Y-carry', report, { previous })).toEqual([]);
  });

  test('but that it was not compared: a figure that could not be read', () => {
    const id = editionForYear(2024)!.flow[0]!.carriedOut;
    const unreadable = { ...statedFigure(null), spelling: 'unreadable', text: '三件' } as const;
    const previous = { ...last, figures: new Map([...last.figures, [id, unreadable]]) };
    const told = (reorganised: boolean) =>
      findingsOf('Y-carry', wrong, { previous, reorganised }).map((each) => [each.id, each.severity]);
    expect(told(false)).toEqual([
      ['Y-carry:total', 'error'],
      ['Y-carry:unread', 'warning'],
    ]);
    expect(told(true)).toEqual([['Y-carry:total', 'warning']]);
    expect(findingsOf('Y-carry', wrong, { previous })[1]?.message).toBe(
      '上年报告里有数字没有读到，上年结转没有核对：自然人',
    );
  });

  test('but that it was not compared: a report without 表三, one sentence for all columns', () => {
    const found = findingsOf('Y-carry', wrong, { previous: { ...last, figures: new Map() } });
    expect(found.map(({ id, message }) => [id, message])).toEqual([
      ['Y-carry:unread', '上年报告里有数字没有读到，上年结转没有核对：自然人、商业企业、科研机构等7项'],
    ]);
  });
});

describe('what is offered', () => {
  const offered = (before: number, values: Values) =>
    findingsOf('Y-carry', reportOf(2024, values), {
      previous: reportOf(2023, { 'requests.carriedOut.natural': before, 'requests.granted.natural': 1 }),
    }).map(({ suggestions }) => suggestions.map(({ message }) => message));
  // The totals agree with 4: only last year's report says that it is another number.
  const four = Object.fromEntries(
    ['carriedIn', 'carriedOut'].flatMap((row) => [
      [`requests.${row}.natural`, 4],
      [`requests.${row}.total`, 4],
    ]),
  );
  test.each([
    [0, '“上年结转·自然人”按上年报告填：4 应为 0'],
    [1, '“上年结转·自然人”按上年报告填：4 应为 1'],
    [-1, undefined],
  ])('after %i: no number below 0', (before, expected) => {
    expect(offered(before, four)[0]?.[0]).toBe(expected);
  });
});
