/** By when a report is published (条例 第五十条, F21 四): a date of every kind of body, and the days that are left. */
import { daysUntil, yearDue } from '../../src/addin';
import { deadlineOf } from '../../src/form';
import type { BodyKind } from '../../src/form';

test.each<[BodyKind, string]>([
  ['department', '2025-1-31'],
  ['township', '2025-1-31'],
  ['governmentOffice', '2025-1-31'],
  ['countyAggregate', '2025-2-20'],
  ['cityAggregate', '2025-3-10'],
  ['provinceAggregate', '2025-3-31'],
  ['verticalSystem', '2025-3-31'],
])('the report of 2024 of a %s is published by %s', (kind, expected) => {
  const { year, month, day } = deadlineOf(kind, 2024);
  expect(`${year}-${month}-${day}`).toBe(expected);
});

const deadline = { year: 2025, month: 1, day: 31 };
test.each([
  [new Date(2025, 0, 31, 23, 59), 0],
  [new Date(2025, 0, 31, 0, 0), 0],
  [new Date(2025, 0, 30, 23, 59), 1],
  [new Date(2025, 1, 1, 0, 0), -1],
  [new Date(2024, 11, 31, 12), 31],
  [new Date(2024, 0, 31, 12), 366],
])('at %s there are %i days', (now, days) => {
  expect(daysUntil(deadline, now)).toBe(days);
});

test('the report of a year is due in the next', () => {
  expect(yearDue(new Date(2025, 0, 1))).toBe(2024);
  expect(yearDue(new Date(2025, 11, 31))).toBe(2024);
});
