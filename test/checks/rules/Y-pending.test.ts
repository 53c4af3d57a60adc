/** Y-pending: 总计 of each block of 表四 is at least what was 尚未审结 in it last year. */
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';
import type { Values } from '../../support/years';

const block = (key: string, upheld: number, pending: number): Values => ({
  [`disputes.${key}.upheld`]: upheld,
  [`disputes.${key}.pending`]: pending,
  [`disputes.${key}.total`]: upheld + pending,
});
const found = (before: Values, now: Values, reorganised = false) =>
  findingsOf('Y-pending', reportOf(2024, now), { previous: reportOf(2023, before), reorganised });

const BLOCKS = [
  ['review', '行政复议'],
  ['directSuit', '未经复议直接起诉'],
  ['suitAfterReview', '复议后起诉'],
] as const;

describe.each(BLOCKS)('%s', (key, subject) => {
  test('holds: concluded, or still pending, or more besides', () => {
    expect(found(block(key, 0, 2), block(key, 2, 0))).toEqual([]);
    expect(found(block(key, 0, 2), block(key, 0, 2))).toEqual([]);
    expect(found(block(key, 5, 2), block(key, 2, 1))).toEqual([]);
  });

  test('breaks', () => {
    expect(found(block(key, 0, 2), block(key, 1, 0))).toEqual([
      finding({
        id: `Y-pending:${key}`,
        rule: 'Y-pending',
        table: 'disputes',
        message: `${subject}：总计1，小于上年报告的尚未审结2；上年未审结的，本年审结或仍未审结都要计入`,
        fields: [`disputes.${key}.total`],
        expected: 2,
        actual: 1,
        difference: -1,
      }),
    ]);
  });
});

test('a suit stays in the block in which it began', () => {
  const now = { ...block('suitAfterReview', 2, 0), ...block('review', 1, 0) };
  expect(found(block('directSuit', 0, 2), now).map(({ id }) => id)).toEqual(['Y-pending:directSuit']);
});

test('from edition 2019 to edition 2021', () => {
  const report = reportOf(2021, block('review', 1, 0));
  const previous = reportOf(2020, block('review', 0, 2));
  expect(findingsOf('Y-pending', report, { previous }).map(({ id }) => id)).toEqual(['Y-pending:review']);
});

describe('nothing is said', () => {
  const [before, now] = [block('review', 0, 2), block('review', 1, 0)];
  test('of a body that was reorganised', () => expect(found(before, now, true)).toEqual([]));
  test('without the report of the year before', () => {
    expect(findingsOf('Y-pending', reportOf(2024, now))).toEqual([]);
    expect(findingsOf('Y-pending', reportOf(2024, now), { previous: reportOf(2022, before) })).toEqual([]);
  });
  test('of a table that is not filled in', () => {
    const blank = Object.fromEntries(
      BLOCKS.flatMap(([key]) =>
        ['upheld', 'corrected', 'other', 'pending', 'total'].map((of) => [`disputes.${key}.${of}`, null]),
      ),
    );
    expect(found(before, blank)).toEqual([]);
    expect(found(before, {})).toHaveLength(1);
  });
  test('but that it was not compared: a figure of last year that was not read', () => {
    const last = reportOf(2023, before);
    const figures = new Map([...last.figures].filter(([id]) => id !== 'disputes.review.pending'));
    const options = { previous: { ...last, figures } };
    expect(
      findingsOf('Y-pending', reportOf(2024, now), options).map(({ id, message }) => [id, message]),
    ).toEqual([['Y-pending:unread', '上年报告里有数字没有读到，上年尚未审结的案件没有核对：行政复议']]);
  });
});
