/** Working days as the State Council announced them, shifted ones too; what it has not announced yet is an ordinary week. */
import { isWorkday } from 'chinese-days';
import { KNOWN_YEAR, workdayCalendar } from '../../src/ledger';
import type { WorkdayCalendar } from '../../src/ledger';

const calendar = workdayCalendar();

const worksIn = (days: WorkdayCalendar, day: string) => days.at(day)?.works;

test('every day of 2019 to 2026 is what the package says, asked one by one', () => {
  const known = calendar.days.filter(({ day }) => day <= '2026-12-31');
  expect(known).toHaveLength(2922);
  expect(known.filter(({ day, works }) => isWorkday(day) !== works)).toEqual([]);
});

test.each([
  // 国办发明电〔2025〕7号: 春节 2026, and the Saturdays that are worked for it.
  ['2026-02-14', true, '春节', true],
  ['2026-02-15', false, '春节', false],
  ['2026-02-17', false, '春节', true],
  ['2026-02-23', false, '春节', true],
  ['2026-02-24', true, '', false],
  ['2026-02-28', true, '春节', true],
  ['2026-09-20', true, '国庆节', true],
  ['2026-10-07', false, '国庆节', true],
  ['2026-10-10', true, '国庆节', true],
  // The holiday of 2020 was made longer.
  ['2020-01-31', false, '春节', true],
  ['2020-02-01', false, '春节', false],
  ['2026-11-28', false, '', false],
  ['2026-11-30', true, '', false],
])('%s works: %s, %s', (day, works, name, isShifted) => {
  expect(calendar.at(day)).toMatchObject({ day, works, name, isShifted, isEstimated: false });
});

test('it begins with 2019 and goes two years beyond what is announced, or beyond the year of the ledger', () => {
  expect(KNOWN_YEAR).toBe(2026);
  expect(calendar.knownUntil).toBe('2026-12-31');
  expect(calendar.days[0]).toMatchObject({ day: '2019-01-01', serial: 43466, works: false, ordinal: 0 });
  expect(calendar.days[1]).toMatchObject({ day: '2019-01-02', serial: 43467, works: true, ordinal: 1 });
  expect(calendar.days[calendar.days.length - 1]?.day).toBe('2028-12-31');
  expect(calendar.at('2018-12-31')).toBeNull();
  expect(calendar.at('2029-01-01')).toBeNull();
  expect(workdayCalendar({ year: 2028 }).at('2030-12-31')?.day).toBe('2030-12-31');
});

test('running numbers go up by one on each working day and stay on the others', () => {
  let before = 0;
  for (const { works, ordinal } of calendar.days) {
    expect(ordinal - before).toBe(works ? 1 : 0);
    before = ordinal;
  }
  expect(calendar.workday(0)).toBeNull();
  expect(calendar.workday(1)?.day).toBe('2019-01-02');
  expect(calendar.workday(before)?.day).toBe('2028-12-29');
  expect(calendar.workday(before + 1)).toBeNull();
});

test('a year that is not announced is an ordinary week, and says so', () => {
  expect(calendar.at('2027-01-01')).toMatchObject({ works: true, isEstimated: true, name: '' });
  expect(calendar.at('2027-10-02')).toMatchObject({ works: false, isEstimated: true });
});

test('what the user adds counts, the last of several first, and the year that is said to be there is known', () => {
  const own = workdayCalendar({
    announced: 2027,
    arrangements: [
      { from: '2027-01-01', to: '2027-01-03', works: false },
      { from: '2027-02-06', to: '2027-02-12', works: false },
      { from: '2027-02-07', to: '2027-02-07', works: true },
      { from: '2026-11-30', to: '2026-11-30', works: false },
    ],
  });
  const days = ['2027-01-01', '2027-01-04', '2027-02-06', '2027-02-07', '2027-02-08', '2026-11-30'];
  expect(days.map((day) => worksIn(own, day))).toEqual([false, true, false, true, false, false]);
  expect(own.at('2027-02-07')).toMatchObject({ isShifted: true, isEstimated: false });
  expect(own.knownUntil).toBe('2027-12-31');
  expect(own.at('2028-01-03')?.isEstimated).toBe(true);
  // A year that is known already is not unknown because the cell says less.
  expect(workdayCalendar({ announced: 2020 }).knownUntil).toBe('2026-12-31');
});
