/** Dates and times where figures belong. */
import { isMoment } from '../../src/text';

test.each([
  '2024-3-1',
  '2024/03/01',
  '2024.3.1',
  '2024年3月1日',
  '2024年',
  '3月1日',
  '12月',
  '1-Mar',
  'Mar-24',
  '12:30',
  '12:30:05',
  '2024-03-01T12:30:00Z',
  '2024-12-31T08:00:00.000Z',
  '1900-01-00',
])('%s is one', (text) => expect(isMoment(text)).toBe(true));

test.each([
  '2024',
  '3/1',
  '2024-31-1',
  '2024-3/1',
  '13月',
  '12.5',
  '2024.31',
  '1,234',
  '-',
  '',
  '12-34',
  '3-1',
])('%j is none', (text) => expect(isMoment(text)).toBe(false));
