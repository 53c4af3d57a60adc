/** Many reports at once: how many are in which state, and what is odd about them beside each other. */
import { summarize } from '../../src/review/list/summary';
import type { ListedBody } from '../../src/review/list/summary';

const body = (file: string, given: Partial<ListedBody> = {}): ListedBody => ({
  file,
  unit: `${file}局`,
  year: 2024,
  kind: null,
  state: 'agrees',
  ...given,
});
const unread = { file: '坏', reason: '坏 是空文件。' };

test('everything of one call', () => {
  const files = [
    body('甲'),
    unread,
    body('乙', { state: 'unfinished', year: null }),
    body('丙', { state: 'disagrees', unit: ' 甲　局', year: 2023 }),
    body('丁', { kind: 'verticalSystem' }),
    body('戊', { unit: '国家税务总局某县税务局' }),
  ];
  expect(summarize(files, null)).toEqual({
    files: 6,
    counts: { agrees: 3, disagrees: 1, unfinished: 1, unreadable: 1 },
    year: 2024,
    otherYears: [
      { file: '乙', year: null },
      { file: '丙', year: 2023 },
    ],
    cameTwice: [{ unit: '甲局', files: ['甲', '丙'] }],
    vertical: ['丁', '戊'],
    unread: [unread],
  });
});

test('nothing at all', () => {
  expect(summarize([], null)).toEqual({
    files: 0,
    counts: { agrees: 0, disagrees: 0, unfinished: 0, unreadable: 0 },
    year: null,
    otherYears: [],
    cameTwice: [],
    vertical: [],
    unread: [],
  });
});

test.each<[string, readonly (number | null)[], number | null, number | null, readonly number[]]>([
  ['all of one year', [2024, 2024], null, 2024, []],
  ['one alone', [2023], null, 2023, []],
  ['most of one', [2024, 2023, 2024], null, 2024, [1]],
  ['most of one, which is the last to be named', [2023, 2024, 2024], null, 2024, [0]],
  ['as many of one as of another', [2024, 2023], null, null, [0, 1]],
  ['none says it', [null, null], null, null, [0, 1]],
  ['another than most was asked for', [2024, 2024, 2025], 2025, 2025, [0, 1]],
])('the year: %s', (_, years, asked, year, others) => {
  const files = years.map((each, at) => body(String(at), { year: each }));
  const summary = summarize(files, asked);
  expect([summary.year, summary.otherYears.map(({ file }) => Number(file))]).toEqual([year, others]);
});

test.each<[string, Partial<ListedBody>, Partial<ListedBody>, boolean]>([
  ['another name', { unit: '甲局' }, { unit: '乙局' }, false],
  ['one name in other widths', { unit: '甲局（本级）' }, { unit: '甲局(本级)' }, true],
  ['no name', { unit: '' }, { unit: ' ' }, false],
  [
    'an office and the county',
    { unit: '甲县', kind: 'governmentOffice' },
    { unit: '甲县', kind: 'countyAggregate' },
    false,
  ],
  ['a kind that is not known', { unit: '甲县', kind: 'countyAggregate' }, { unit: '甲县' }, true],
  ['the same file again', { file: '甲', unit: '甲局' }, { file: '甲', unit: '甲局' }, false],
])('came twice: %s', (_, one, other, twice) => {
  const { cameTwice } = summarize([body('甲', one), body('乙', other)], null);
  expect(cameTwice.length > 0).toBe(twice);
});
