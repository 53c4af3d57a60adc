/** N-year: period, the report's own name and opening words name the year of the report. */
import { findingsOf, mended, said, written } from './support';

const preface = (text: string) => written(text, {}, { part: 'preface' });

test.each([
  '本报告数据的统计期限自2024年1月1日起，至2024年12月31日止。',
  '统计期限为2024年1月1日至12月31日。',
  '现公布青石镇2024年政府信息公开工作年度报告。',
  '根据《2023年政府信息公开工作年度报告》的问题整改。',
])('holds: %s', (text) => expect(said(preface(text))).toEqual([]));

test.each([
  ['统计期限自2023年1月1日起，至2024年12月31日止。', '前言：“2023年1月1日起，至”，本报告为2024年'],
  ['统计期限为2024年1月1日至2023年12月31日。', '前言：“2023年12月31日。”，本报告为2024年'],
  ['现公布青石镇2023年政府信息公开工作年度报告。', '前言：“2023年政府信息公开工”，本报告为2024年'],
])('breaks: %s', (text, message) => expect(said(preface(text))).toEqual([['N-year', message]]));

test('an opening year of the year before', () => {
  const text = '（一）主动公开。2023年，我镇公开信息120条。';
  const report = written(text);
  const [finding] = findingsOf(report);
  expect(finding).toMatchObject({
    id: 'N-year:overview.opening',
    rule: 'N-year',
    severity: 'warning',
    message: '一、（一）“2023年，我镇公开信息”，本报告为2024年',
    expected: 2024,
    actual: 2023,
  });
  expect(mended(report, finding!)).toBe(text.replace('2023', '2024'));
});

test('the whole finding; digits keep their width', () => {
  const text = '统计期限自 ２０23 年1月1日起，至2024年12月31日止。';
  const report = preface(text);
  expect(findingsOf(report)).toEqual([
    {
      id: 'N-year:preface.period',
      rule: 'N-year',
      severity: 'warning',
      table: null,
      excerpt: { part: 'preface', start: 0, end: 32, sentence: text },
      message: '前言：“２０23年1月1日起，至”，本报告为2024年',
      fields: [],
      addresses: [],
      expected: 2024,
      actual: 2023,
      difference: -1,
      follows: null,
      suggestions: [
        {
          message: '改为“2024年”',
          slip: null,
          decided: true,
          figures: [],
          texts: [{ part: 'preface', start: 6, end: 10, from: '２０23', to: '２０24' }],
        },
      ],
    },
  ]);
  expect(mended(report, findingsOf(report)[0]!)).toBe(text.replace('２０23', '２０24'));
});

test.each<[string, readonly (readonly [string, number, number])[]]>([
  // Both years of a period, each at its own place.
  [
    '自2023年1月1日起，至2023年12月31日止。',
    [
      ['period', 2023, 1],
      ['period', 2023, 13],
    ],
  ],
  ['自2022年1月1日至2024年12月31日。', [['period', 2022, 1]]],
  ['自2024年1月1日至2025年12月31日。', [['period', 2025, 11]]],
  ['现公布2023年政府信息公开工作年度报告。', [['report', 2023, 3]]],
  ['特编制2025年度政府信息公开工作年度报告。', [['report', 2025, 3]]],
  [
    '现公布2023年政府信息公开工作年度报告，统计期限自2023年1月1日至12月31日。',
    [
      ['period', 2023, 26],
      ['report', 2023, 3],
    ],
  ],
  ['2023年，我镇公开信息120条。', []],
])('in the preface: %s', (text, expected) =>
  expect(
    findingsOf(preface(text)).map(({ id, actual, suggestions }) => [
      id.replace('N-year:preface.', '').replace(/#.*/, ''),
      actual,
      suggestions[0]?.texts[0]?.start,
    ]),
  ).toEqual(expected),
);

test.each([
  ['2023年公开信息120条。', []],
  ['2023年，公开信息120条。', ['opening']],
  ['2023年全年公开信息120条。', ['opening']],
  ['（一）2023年，公开信息120条。', ['opening']],
  ['我镇2023年，公开信息120条。', []],
  // Not the year before, or meant.
  ['2022年，公开信息120条。', []],
  ['2025年，公开信息120条。', []],
  ['2024年，公开信息120条。', []],
  ['2023年，公开信息120条，2024年公开130条。', []],
  ['2023年，公开信息120条，今年公开130条。', []],
  ['2023年，公开信息120条，比去年多。', []],
  ['2023年，整改到位。', []],
  // A period only where it speaks of statistics; the report's own name only in the preface.
  ['统计自2023年1月1日起至12月31日。', ['period']],
  ['开放自2023年1月1日起至12月31日。', []],
  ['现公布2023年政府信息公开工作年度报告。', []],
])('in part one: %s', (text, subjects) =>
  expect(findingsOf(written(text)).map(({ id }) => id)).toEqual(
    subjects.map((subject) => `N-year:overview.${subject}`),
  ),
);

test('a report without a year', () =>
  expect(said({ ...preface('统计期限自2023年1月1日起，至2023年12月31日止。'), year: null })).toEqual([]));

test('a sentence left from last year keeps its numbers: year and number are both told', () => {
  const report = written('2023年，我镇共收到政府信息公开申请9件，办结9件。', {
    'requests.received.total': 3,
    'requests.handled.total': 3,
  });
  expect(findingsOf(report).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['N-received', 'error'],
    ['N-handled', 'error'],
    ['N-year', 'warning'],
  ]);
});
