/** T3-other: （六）其他处理 is more than 10 % of （七）总计, and at least 3 applications. */
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';
import type { Values } from '../../support/years';

const [CORRECTED, FEE, OTHER, HANDLED] = ['notCorrected', 'feeUnpaid', 'other', null].map((row) =>
  row === null ? 'requests.handled.total' : `requests.otherOutcome.${row}.total`,
) as [string, string, string, string];
/** What makes the relations of the column hold. */
const TIES = { 'requests.granted.total': 44, 'requests.received.total': 49 };
const said = (values: Values, year = 2024) =>
  findingsOf('T3-other', reportOf(year, values)).map(({ message }) => message);

test.each<[string, Values]>([
  ['no more than a tenth', { [CORRECTED]: 1, [FEE]: 1, [OTHER]: 2, [HANDLED]: 40 }],
  ['fewer than three', { [CORRECTED]: 1, [OTHER]: 1, [HANDLED]: 2 }],
  ['nothing handled: T3-handled says what is wrong', { [OTHER]: 5, [HANDLED]: 0 }],
  ['applicants of one kind only', { 'requests.otherOutcome.other.natural': 5, [HANDLED]: 40 }],
])('holds: %s', (_, values) => expect(said(values)).toEqual([]));

test('breaks', () => {
  const report = reportOf(2024, { [CORRECTED]: 1, [FEE]: 1, [OTHER]: 3, [HANDLED]: 49, ...TIES });
  expect(findingsOf('T3-other', report)).toEqual([
    finding({
      id: 'T3-other:total',
      rule: 'T3-other',
      table: 'requests',
      message: '（六）其他处理5件，超过（七）总计49件的10%，需核对能否归入前五类',
      fields: [CORRECTED, FEE, OTHER, HANDLED],
      actual: 5,
    }),
  ]);
});

test('three of 29, and not of 30', () => {
  expect(said({ [OTHER]: 3, [HANDLED]: 29 })).toHaveLength(1);
  expect(said({ [OTHER]: 3, [HANDLED]: 30 })).toEqual([]);
});

test('edition 2019 has one row', () => {
  expect(said({ 'requests.otherOutcome.total': 4, [HANDLED]: 12 }, 2020)).toEqual([
    '（六）其他处理4件，超过（七）总计12件的10%，需核对能否归入前五类',
  ]);
});

test('a figure that was not read: nothing is said', () => {
  const report = reportOf(2024, { [OTHER]: 5, [HANDLED]: 12 });
  for (const unread of [FEE, HANDLED]) {
    const figures = new Map([...report.figures].filter(([id]) => id !== unread));
    expect(findingsOf('T3-other', { ...report, figures })).toEqual([]);
  }
});
