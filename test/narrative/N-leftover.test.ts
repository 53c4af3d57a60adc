/** N-leftover: instructions, placeholders and marks of a word processor. */
import { findingsOf, mended, said, written } from './support';

test.each([
  ['该部分以表格形式报告。', true],
  ['（文字描述）', true],
  ['收到政府信息公开申请XX件。', false],
  ['20XX年，我镇公开信息。', false],
  ['××年公开信息。', false],
  ['公开信息＿＿＿条。', false],
  ['公开信息____条。', false],
  ['[bookmark: _Toc1]全年公开有序。', true],
  ['全年公开有序，详见错误!未找到引用源。', true],
  ['请在此处填写总体情况。', false],
  ['单击此处输入文字。', false],
  ['（请填写问题）', false],
])('breaks: %s', (text, removable) => {
  const [finding, ...others] = findingsOf(written(text));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: 'N-leftover:overview.mark', rule: 'N-leftover', severity: 'warning' });
  expect(finding?.suggestions.length).toBe(removable ? 1 : 0);
});

test.each(['X光机采购信息已公开。', '“A+B”模式公开。', '报告格式统一为表格。', '（详见附件）'])(
  'holds: %s',
  (text) => expect(said(written(text))).toEqual([]),
);

test('the message and the repair', () => {
  const report = written('[bookmark: _GoBack]全年公开有序。');
  const [finding] = findingsOf(report);
  expect(finding?.message).toBe('一、“[bookmark:_GoBack]”是模板或排版的残留');
  expect(mended(report, finding!)).toBe('全年公开有序。');
});
