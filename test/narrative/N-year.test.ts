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
  ['统计期限自2023年1月1日起，至2024年12月31日止。', '引言：“2023年1月1日起，至”，本报告为2024年'],
  ['统计期限为2024年1月1日至2023年12月31日。', '引言：“2023年12月31日。”，本报告为2024年'],
  ['现公布青石镇2023年政府信息公开工作年度报告。', '引言：“2023年政府信息公开工”，本报告为2024年'],
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
