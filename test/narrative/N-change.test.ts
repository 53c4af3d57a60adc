/** N-change: increases, decreases and percentages against last year’s report, or within the sentence. */
import { findingsOf, mended, said, written } from './support';

const now = { 'requests.received.total': 12 };
const before = (received: number) =>
  written('', { 'requests.received.total': received }, { year: 2023, parts: undefined as never });
const last = before(9);

test.each([
  '收到政府信息公开申请12件，与去年相比增加3件。',
  '收到政府信息公开申请12件，同比增长33.3%。',
  '收到政府信息公开申请12件，较2023年增加3件，增长33.33%。',
  '收到政府信息公开申请12件，比上年增长33%。',
])('holds against last year: %s', (text) => expect(said(written(text, now), last)).toEqual([]));

test.each([
  '收到政府信息公开申请12件，与去年相比减少1件。',
  '公开信息110条，同比增加10条，增长10%。',
  '去年公开信息80条，今年公开信息100条，增加20条，增长25%。',
  '公开信息100条，较上年的80条增加20条。',
  '公开信息100条，同比增长两成，办结率增加到98%。',
])('holds without last year’s report: %s', (text) => expect(said(written(text, now))).toEqual([]));

test.each([
  ['收到政府信息公开申请12件，与去年相比增加2件。', '一、“与去年相比增加2件”，本年12、上年9，应为增加3件'],
  ['收到政府信息公开申请12件，同比增长30%。', '一、“同比增长30%”，本年12、上年9，应为增加33%'],
  ['收到政府信息公开申请12件，同比减少3件。', '一、“同比减少3件”，本年12、上年9，应为增加3件'],
  ['收到政府信息公开申请12件，与去年持平。', '一、“与去年持平”，本年12、上年9，应为增加3件'],
])('breaks against last year: %s', (text, message) =>
  expect(said(written(text, now), last)).toEqual([['N-change', message]]),
);

test.each([
  ['公开信息110条，同比增加10条，增长11%。', '一、“增长11%”，本年110、上年100，应为增加10%'],
  ['去年公开信息80条，今年公开信息100条，增加30条。', '一、“增加30条”，本年100、上年80，应为增加20条'],
])('breaks within the sentence: %s', (text, message) =>
  expect(said(written(text, now))).toEqual([['N-change', message]]),
);

test('the finding, and its repair turns the direction too', () => {
  const report = written('收到政府信息公开申请12件，同比减少2件。', now);
  const [finding] = findingsOf(report, last);
  expect(finding).toMatchObject({
    id: 'N-change:overview.received.count',
    severity: 'warning',
    fields: ['requests.received.total'],
    expected: 3,
    actual: -2,
    difference: -5,
  });
  expect(mended(report, finding!)).toBe('收到政府信息公开申请12件，同比增加3件。');
});

test('another year’s report is not last year’s', () => {
  expect(said(written('收到政府信息公开申请12件，同比增加2件。', now), { ...last, year: 2022 })).toEqual([]);
});
