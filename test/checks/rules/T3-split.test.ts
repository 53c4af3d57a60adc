/** T3-split: （七）总计 falls short of the result rows by exactly 部分公开: 区分处理 was counted twice. */
import { findingsOf } from '../../support/findings';
import { sampleReport, withFigure } from '../../support/reports';

/** One application that was partly granted, and counted once more among the refusals. */
function countedTwice() {
  let report = sampleReport();
  for (const [field, value] of [
    ['requests.partlyGranted.natural', 1],
    ['requests.partlyGranted.total', 1],
  ] as const)
    report = withFigure(report, field, value);
  return report;
}

test('holds', () => {
  expect(findingsOf('T3-split', sampleReport())).toEqual([]);
});

test('breaks: says so as a warning, beside T3-handled', () => {
  const report = countedTwice();
  const [finding] = findingsOf('T3-split', report);
  expect(finding).toMatchObject({ rule: 'T3-split', severity: 'warning', table: 'requests' });
  expect(finding?.message).toMatch(/部分公开/);
  expect(finding?.fields).toContain('requests.partlyGranted.natural');
  expect(findingsOf('T3-handled', report).map(({ id }) => id)).toContain('T3-handled:natural');
});

test('another shortfall is no 区分处理', () => {
  const more = withFigure(countedTwice(), 'requests.handled.natural', 2);
  expect(findingsOf('T3-split', withFigure(more, 'requests.handled.total', 2))).toEqual([]);
});
