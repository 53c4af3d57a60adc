import { dayOf, readDay } from '../../src/text';

test.each([
  ['2025-01-15', { year: 2025, month: 1, day: 15 }],
  ['2025-1-5', { year: 2025, month: 1, day: 5 }],
  ['2025/12/31', { year: 2025, month: 12, day: 31 }],
  ['2025.2.28', { year: 2025, month: 2, day: 28 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  [' 2025年1月15日 ', { year: 2025, month: 1, day: 15 }],
  ['2025年 01月 09日', { year: 2025, month: 1, day: 9 }],
])('%s is a day', (text, day) => {
  expect(readDay(text)).toEqual(day);
});

test.each([
  '',
  '2025',
  '2025-01',
  '25-01-15',
  '2025-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '0001-01-01',
  '2025-01/15',
  '2025年1月15',
  '2025-01-15T00:00',
  '二〇二五年一月十五日',
])('%j is none', (text) => {
  expect(readDay(text)).toBeUndefined();
});

test.each([
  [new Date(2025, 0, 2, 23, 59), '2025-01-02'],
  [new Date(2024, 11, 31), '2024-12-31'],
])('%s is the day %s', (now, day) => {
  expect(dayOf(now)).toBe(day);
});
