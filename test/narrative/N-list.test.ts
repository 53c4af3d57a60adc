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
      follows: null,
      suggestions: [],
    },
  ]);
});

const TOPIC = '（二）依申请公开。';
test.each([
  // A list under an item, by words or in brackets.
  '公开信息60条，其中机构10条、规划20条，内有年度规划5条、专项规划15条、财政30条。',
  '公开信息60条，其中机构10条，规划50条，其中年度规划20条、专项规划30条。',
  // The total behind its items, which have no names.
  '网站、公众号分别公开信息120条、45条，共计165条。',
  '网站、公众号分别为120条和45条，合计165条。',
  '公开信息165条，网站、公众号、微博分别为100条、45条、20条。',
  '公开信息60条，其中机构10条、规划20条、其他30条。',
  '公开信息60条，其中机构10条、规划20条、小计30条、财政30条。',
  // Shares and changes of items are none.
  '公开信息60条，其中机构30条，占50%，规划30条，占50%。',
  '公开信息60条，其中机构30条，比上年增加3条，规划30条。',
  '公开信息60条。其中机构30条、规划20条、财政10条。',
  '公开信息60条：\n①机构30条；\n②规划20条；\n③财政10条。',
  '公开信息60条：\n（1）机构30条；\n（2）规划20条；\n（3）财政10条。',
  '公开信息60条，其中主要有机构30条、规划29条。',
  '公开信息60条，其中机构30条、规划29条等。',
])('holds in another form: %s', (text) => expect(said(written(text))).toEqual([]));

test.each([
  ['公开信息60条，其中机构10条，规划50条，其中年度规划20条、专项规划29条。', 50, 49],
  ['公开信息60条，其中机构10条、规划20条，内有年度规划5条、专项规划16条、财政30条。', 20, 21],
  ['网站、公众号分别公开信息120条、45条，共计166条。', 166, 165],
  ['公开信息120条、45条，共计166条。', 166, 165],
  ['公开信息165条，网站、公众号、微博分别为100条、45条、21条。', 165, 166],
  ['公开信息60条，其中机构10条、规划20条、其他20条。', 60, 50],
  ['公开信息60条，其中机构10条、规划20条、小计30条、财政29条。', 60, 59],
  ['公开信息60条，其中机构30条，占50%，规划31条，占51%。', 60, 61],
  ['公开信息60条。其中机构30条、规划20条、财政11条。', 60, 61],
  ['公开信息60条：\n①机构30条；\n②规划20条；\n③财政11条。', 60, 61],
  ['公开信息60条：\n（1）机构30条；\n（2）规划20条；\n（3）财政11条。', 60, 61],
  // 条 and 件 are added up; 组织 may be a part of a name; a total is one by whatever opens its list.
  ['公开信息60条（件），其中机构30条、规划31件。', 60, 61],
  ['公开信息60条，其中社会组织30条、群团31条。', 60, 61],
  ['公开信息60条，按渠道分，网站30条、公众号31条。', 60, 61],
  // Names that are everybody, or of one kind.
  ['举办培训6次，其中线上2次、线下3次。', 6, 5],
  ['公开信息60条，其中机构信息30条、规划信息20条、财政信息9条。', 60, 59],
  ['公开信息60条，其中机构30条、规划31条等。', 60, 61],
])('breaks in another form: %s', (text, actual, expected) => {
  const found = findingsOf(written(text)).filter(({ rule }) => rule === 'N-list');
  expect(found.map((finding) => [finding.actual, finding.expected])).toEqual([[actual, expected]]);
});

test('kinds of applicants that do not add up are told once, as a list', () => {
  const figures = {
    'requests.received.natural': 30,
    'requests.received.business': 11,
    'requests.received.total': 41,
    'requests.handled.total': 0,
  };
  const told = (text: string) => said(written(TOPIC + text, figures)).map(([rule]) => rule);
  expect(told('收到政府信息公开申请41件，其中自然人30件、法人10件。')).toEqual(['N-list']);
  expect(told('收到政府信息公开申请41件，其中自然人30件、法人11件。')).toEqual([]);
});
