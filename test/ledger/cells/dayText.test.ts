/** Days as people type them. */
import { readDayCell, readDayText } from '../../../src/ledger/cells';

test.each([
  ['2025-3-1', '2025-03-01'],
  ['2025-03-01', '2025-03-01'],
  ['2025/03/01', '2025-03-01'],
  ['2025.3.1', '2025-03-01'],
  ['2025．3．1', '2025-03-01'],
  ['2025年3月1日', '2025-03-01'],
  ['2025年3月1', '2025-03-01'],
  ['2025年3月1号', '2025-03-01'],
  [' 2025 年 3 月 1 日 ', '2025-03-01'],
  ['20250301', '2025-03-01'],
  ["'20250301", '2025-03-01'],
  ['20250301093000', '2025-03-01'],
  ['２０２５年３月１日', '2025-03-01'],
  ['２０２５／３／１', '2025-03-01'],
  ['二〇二五年三月一日', '2025-03-01'],
  ['二○二五年十二月三十一日', '2025-12-31'],
  ['二零二五年十月二十日', '2025-10-20'],
  ['2025-3.1', '2025-03-01'],
  ['2025\\3\\1', '2025-03-01'],
  ['2025、3、1', '2025-03-01'],
  ['25.3.1', '2025-03-01'],
  ['25年3月1日', '2025-03-01'],
  ['2025-3-1 09:30', '2025-03-01'],
  ['2025-3-1 9:30:15', '2025-03-01'],
  ['2025-03-01T09:30:00', '2025-03-01'],
  ['2025-03-01T09:30:00.000Z', '2025-03-01'],
  ['2025/3/1 上午9:30', '2025-03-01'],
  ['2025/3/1 9:30 AM', '2025-03-01'],
  ['2025/3/12 16：05', '2025-03-12'],
  ['2025年3月1日9时30分', '2025-03-01'],
  ['2025年3月1日 下午3点半', '2025-03-01'],
  ['2025年3月1日上午', '2025-03-01'],
  ['2025年3月1日（星期六）', '2025-03-01'],
  ['2025年3月1日 周六 10:00', '2025-03-01'],
  ['2025-3-1。', '2025-03-01'],
  ['45717', '2025-03-01'],
  ['45717.5', '2025-03-01'],
  ['2024-02-29', '2024-02-29'],
  ['2018年12月31日', '2018-12-31'],
])('%s is %s', (text, day) => {
  expect(readDayText(text)).toBe(day);
});

test.each([
  '2025-02-30',
  '2025-02-29',
  '2025年13月1日',
  '2025年4月31日',
  '20250231',
  '2025-3-0',
  '2025年3月',
  '2025',
  '3月1日',
  '3.1',
  '3/1/2025',
  '2025-3-109:30',
  '2025-3-1至2025-3-5',
  '2025-3-1、2025-3-8',
  '收到',
  '12345',
  '99999',
  '#REF!',
  '二〇二五年二三月一日',
  'SEP 1',
])('%s is no day', (text) => {
  expect(readDayText(text)).toBeUndefined();
});

test.each([
  ['3月1日', '2025-03-01'],
  ['三月一日', '2025-03-01'],
  ['3.1', '2025-03-01'],
  ['3/12 9:30', '2025-03-12'],
  ['12月31日', '2024-12-31'],
])('%s in a known year is %s', (text, day) => {
  expect(readDayText(text, (month) => (month === 12 ? 2024 : 2025))).toBe(day);
});

test('a number is a day in any format of days; one that no calendar has is none', () => {
  const cell = (value: number, text = String(value)) => ({ value, text, formula: null });
  expect(readDayCell(cell(45717))).toEqual({ value: '2025-03-01' });
  expect(readDayCell(cell(45717.75, '2025-03-01'))).toEqual({ value: '2025-03-01' });
  // A workbook that counts from 1904.
  expect(readDayCell(cell(44255, '2025-03-01'))).toEqual({ value: '2025-03-01' });
  expect(readDayCell(cell(20250301))).toEqual({ value: '2025-03-01', code: 'day-as-text' });
  expect(readDayCell(cell(20250230))).toEqual({ value: null, code: 'day-unreadable' });
  expect(readDayCell(cell(-1))).toEqual({ value: null, code: 'day-unreadable' });
  // Formulas take it for a day of 1905, in a list of another it is none.
  expect(readDayCell(cell(2025))).toEqual({ value: '1905-07-17' });
  expect(readDayCell(cell(2025), { leastSerial: 36_526 })).toEqual({ value: null, code: 'day-unreadable' });
  const anyYear = { yearOfDay: () => 2025, leastSerial: 36_526 };
  expect(readDayCell({ value: '3.10', text: '3.10', formula: null }, anyYear).value).toBe('2025-03-10');
  expect(readDayCell(cell(3.1), anyYear)).toEqual({ value: null, code: 'day-unreadable' });
  expect(readDayCell({ value: true, text: 'TRUE', formula: null })).toEqual({
    value: null,
    code: 'day-unreadable',
  });
  expect(readDayCell({ value: null, text: '', formula: '=B6+1' })).toEqual({
    value: null,
    code: 'day-unreadable',
  });
  expect(readDayCell({ value: '', text: '', formula: '=""' })).toEqual({ value: null });
});
