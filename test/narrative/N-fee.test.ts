/** N-fee: part six mentions 信息处理费, also when none was taken. */
import { findingsOf, said, written } from './support';

const others = (text: string, given = {}) => written(text, {}, { part: 'others', ...given });

test.each([
  '没有收取信息处理费。',
  '（一）收取信息处理费情况。收取信息处理费300元。',
  '未收取信息公开处 理费。',
])('holds: %s', (text) => expect(said(others(text))).toEqual([]));

test.each(['没有其他需要报告的事项。'])('breaks: “%s”', (text) => {
  expect(findingsOf(others(text))).toEqual([
    {
      id: 'N-fee:others.fee',
      rule: 'N-fee',
      severity: 'error',
      table: null,
      excerpt: { part: 'others', start: 0, end: text.length, sentence: text },
      message: '六、未写信息处理费；没有收取的，也要写明',
      fields: [],
      addresses: [],
      expected: null,
      actual: null,
      difference: null,
      follows: null,
      suggestions: [],
    },
  ]);
});

test('not before 2021, and not while the part is blank', () => {
  expect(said(others('没有其他事项。', { edition: '2019', year: 2020 }))).toEqual([]);
  expect(said(others(''))).toEqual([]);
  expect(said(others(' \n'))).toEqual([]);
});
