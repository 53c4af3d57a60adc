/** N-list: items add up to the total they are listed under. */
import { findingsOf, said, written } from './support';

test.each([
  '公开信息60条，其中机构职能10条、规划20条、财政30条。',
  '公开信息60条：机构职能10条，规划20条，财政30条。',
  '公开信息60条，包括机构职能10条（科室6条、领导4条）、规划20条和财政30条。',
  '公开信息60条，其中机构职能10条、规划20条。',
  '公开信息60条，其中机构职能10条、规划20条、财政25条等。',
  '收到建议10件，其中代表建议6件、委员提案4件。',
])('holds: %s', (text) => expect(said(written(text))).toEqual([]));

test.each([
  ['公开信息60条，其中机构职能10条、规划20条、财政31条。', 61],
  ['公开信息60条：机构职能10条、规划20条、财政29条。', 59],
  ['公开信息60条，包括机构职能10条、规划20条、财政28条。', 58],
  ['公开信息60条，其中机构10条、规划20条、财政20条、民生9条。', 59],
  ['接待来访10人次，其中自然人6人次、法人3人次。', 9],
])('breaks: %s', (text, sum) => {
  const [finding, ...others] = findingsOf(written(text));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'N-list', severity: 'warning', expected: sum });
});

test('the finding', () => {
  const sentence = '公开信息60条：机构职能10条、规划49条。';
  expect(findingsOf(written(sentence))).toEqual([
    {
      id: 'N-list:overview.list.60条',
      rule: 'N-list',
      severity: 'warning',
      table: null,
      excerpt: { part: 'overview', start: 0, end: sentence.length, sentence },
      message: '一、“60条：机构职能10条、规划49条”，所列2项之和为59，不是60',
      fields: [],
      addresses: [],
      expected: 59,
      actual: 60,
      difference: 1,
      suggestions: [],
    },
  ]);
});
