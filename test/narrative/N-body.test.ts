/** N-body: no other body of the same kind reports in this report. */
import { findingsOf, mended, said, written } from './support';

const FIGURES = { 'requests.received.total': 3 };

test.each([
  ['青石镇人民政府', '青石镇收到政府信息公开申请3件。'],
  ['河湾县青石镇人民政府', '青石镇人民政府收到政府信息公开申请3件。'],
  ['河湾县住房和城乡建设局', '县住建局收到政府信息公开申请3件。'],
  ['河湾县发展和改革局', '我局收到政府信息公开申请3件，县政务服务局公开目录。'],
  ['青石镇人民政府', '县教育局公开信息20条。'],
])('holds: %s: %s', (unit, text) => expect(said(written(text, FIGURES, { unit }))).toEqual([]));

test('breaks: a text copied from a neighbour', () => {
  const report = written('2024年，白杨镇收到政府信息公开申请3件。', FIGURES);
  const [finding] = findingsOf(report);
  expect(findingsOf(report)).toHaveLength(1);
  expect(finding).toMatchObject({
    id: 'N-body:overview.白杨镇',
    rule: 'N-body',
    severity: 'warning',
    message: '一、“白杨镇”不是本机关（青石镇人民政府）',
    fields: [],
    expected: null,
  });
  expect(mended(report, finding!)).toBe('2024年，青石镇收到政府信息公开申请3件。');
});

test('breaks: an office', () => {
  const given = { unit: '河湾县水务局', kind: 'department' } as const;
  expect(said(written('县民政局收到政府信息公开申请3件。', FIGURES, given))).toEqual([
    ['N-body', '一、“县民政局”不是本机关（河湾县水务局）'],
  ]);
});
