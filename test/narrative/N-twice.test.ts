/** N-twice: what no table holds, or not yet, is the same wherever it stands. */
import { findingsOf, mended, said, written } from './support';

const text = '主动公开信息196条。\n（三）管理。全年累计主动公开信息190条。';

test('holds', () => {
  expect(said(written('主动公开信息196条。\n全年主动公开政府信息196条。'))).toEqual([]);
  expect(said(written('通过网站主动公开信息196条，通过公众号主动公开信息20条。'))).toEqual([]);
});

test('breaks', () => {
  const report = written(text);
  const [finding] = findingsOf(report);
  expect(findingsOf(report)).toHaveLength(1);
  expect(finding).toMatchObject({
    id: 'N-twice:overview.published',
    severity: 'warning',
    message: '一、（三）“全年累计主动公开信息190条”，与一、“主动公开信息196条”不一致',
    fields: [],
    expected: 196,
    actual: 190,
    difference: -6,
  });
  expect(mended(report, finding!)).toBe(text.replace('190', '196'));
});

test('figures that are not filled in yet', () => {
  const twice = '收到政府信息公开申请3件。\n全年收到政府信息公开申请4件。';
  const report = { ...written(twice), figures: new Map() };
  expect(said(report).map(([rule]) => rule)).toEqual(['N-twice']);
});
