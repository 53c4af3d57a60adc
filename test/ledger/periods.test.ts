/** By when an application has to be answered: each case with the article that it rests on; days by the announced calendar. */
import { isWorkday, findWorkday } from 'chinese-days';
import { periodOf, workdayCalendar } from '../../src/ledger';
import type { Application, IsoDay } from '../../src/ledger';
import { blankApplication } from '../support/ledgers';
import { randomFrom } from '../support/random';

const calendar = workdayCalendar();
const stands = (given: Partial<Application>, today = '2026-03-02') =>
  periodOf(blankApplication(given), calendar, today);

test.each<[string, Partial<Application>, IsoDay]>([
  ['条例 33: 20 working days from the day after', { received: '2026-03-02' }, '2026-03-30'],
  ['across 春节, with the worked Saturdays of 14 and 28 February', { received: '2026-02-02' }, '2026-03-06'],
  ['across 中秋 and 国庆, with 20 September and 10 October', { received: '2026-09-15' }, '2026-10-19'],
  ['across 国庆 2025, with 28 September and 11 October', { received: '2025-09-22' }, '2025-10-24'],
  ['over the end of a year', { received: '2025-12-31' }, '2026-01-29'],
  ['the last day of the year', { received: '2026-12-03' }, '2026-12-31'],
  ['received on a Saturday', { received: '2026-03-07' }, '2026-04-03'],
  ['received on a Saturday that is worked', { received: '2026-02-14' }, '2026-03-20'],
  ['received on a Sunday that is worked', { received: '2026-01-04' }, '2026-01-30'],
  ['条例 33: extended by 20', { received: '2026-03-02', extended: true, extensionDays: 20 }, '2026-04-28'],
  ['extended by 10', { received: '2026-03-02', extended: true, extensionDays: 10 }, '2026-04-14'],
  ['extended, and not by how many: the most', { received: '2026-03-02', extended: true }, '2026-04-28'],
  [
    'extended by more than may be: the most',
    { received: '2026-03-02', extended: true, extensionDays: 30 },
    '2026-04-28',
  ],
  [
    'days of an extension that is not one',
    { received: '2026-03-02', extended: false, extensionDays: 10 },
    '2026-03-30',
  ],
  [
    '条例 30: anew from the corrected application',
    { received: '2026-03-02', correctionAsked: '2026-03-06', correctionReceived: '2026-03-16' },
    '2026-04-14',
  ],
  [
    '条例 33: the time of third parties does not count',
    { received: '2026-03-02', thirdPartyFrom: '2026-03-05', thirdPartyTo: '2026-03-19' },
    '2026-04-14',
  ],
  [
    'third parties that needed longer than 15 working days: what it took',
    { received: '2026-03-02', thirdPartyFrom: '2026-03-05', thirdPartyTo: '2026-03-31' },
    '2026-04-24',
  ],
  [
    'third parties asked before the corrected application came: only what is behind it',
    {
      received: '2026-03-02',
      correctionAsked: '2026-03-04',
      correctionReceived: '2026-03-16',
      thirdPartyFrom: '2026-03-05',
      thirdPartyTo: '2026-03-19',
    },
    '2026-04-17',
  ],
  [
    'third parties that answered before the corrected application came: nothing',
    {
      received: '2026-03-02',
      correctionAsked: '2026-03-04',
      correctionReceived: '2026-03-16',
      thirdPartyFrom: '2026-03-05',
      thirdPartyTo: '2026-03-10',
    },
    '2026-04-14',
  ],
  [
    '国办函〔2020〕109号: anew from the day after the payment',
    { received: '2026-03-02', feeNotice: '2026-03-10', feePaid: '2026-03-18' },
    '2026-04-16',
  ],
  [
    'correction, third parties and extension together',
    {
      received: '2026-03-02',
      correctionAsked: '2026-03-04',
      correctionReceived: '2026-03-09',
      thirdPartyFrom: '2026-03-11',
      thirdPartyTo: '2026-03-18',
      extended: true,
      extensionDays: 10,
    },
    '2026-04-28',
  ],
])('%s', (_, given, due) => {
  expect(stands(given)).toMatchObject({ due, isEstimated: false });
});

test('a last day that is not announced yet is estimated', () => {
  expect(stands({ received: '2026-12-04' })).toMatchObject({ due: '2027-01-01', isEstimated: true });
  const known = workdayCalendar({
    announced: 2027,
    arrangements: [{ from: '2027-01-01', to: '2027-01-03', works: false }],
  });
  expect(periodOf(blankApplication({ received: '2026-12-04' }), known, '2026-12-10')).toMatchObject({
    due: '2027-01-04',
    isEstimated: false,
  });
});

describe('the light', () => {
  const received = '2026-03-02';
  test.each([
    ['2026-03-02', 'normal', 20],
    ['2026-03-24', 'normal', 4],
    ['2026-03-25', 'soon', 3],
    // A Saturday.
    ['2026-03-28', 'soon', 1],
    ['2026-03-30', 'soon', 0],
    ['2026-03-31', 'overdue', -1],
    ['2026-04-04', 'overdue', -4],
  ])('on %s: %s, %i left', (today, state, left) => {
    expect(stands({ received }, today)).toMatchObject({ due: '2026-03-30', state, left });
  });

  test('an overdue one on the weekend behind its last day has no day left, and is overdue', () => {
    expect(stands({ received: '2026-03-07' }, '2026-04-04')).toMatchObject({
      due: '2026-04-03',
      state: 'overdue',
      left: 0,
    });
  });

  test('answered on the last day, and a day behind it', () => {
    expect(stands({ received, answered: '2026-03-30' }, '2026-04-20')).toMatchObject({
      state: 'answered',
      left: null,
      isLate: false,
    });
    expect(stands({ received, answered: '2026-03-31' }, '2026-04-20')).toMatchObject({
      state: 'answered',
      isLate: true,
    });
  });

  test('a correction that has not come: no last day', () => {
    const asked = { received, correctionAsked: '2026-03-06' };
    expect(stands(asked, '2026-06-01')).toMatchObject({
      state: 'awaiting',
      start: null,
      due: null,
      left: null,
    });
    expect(stands({ ...asked, answered: '2026-05-06' }, '2026-06-01')).toMatchObject({
      state: 'answered',
      due: null,
      isLate: false,
    });
  });

  test('a fee that is not paid: no last day; of two things that are awaited the correction is told', () => {
    const charged = { received, feeNotice: '2026-03-10' };
    expect(stands(charged, '2026-06-01')).toMatchObject({ state: 'unpaid', start: null, due: null });
    expect(stands({ ...charged, correctionAsked: '2026-03-06' }, '2026-06-01').state).toBe('awaiting');
    expect(stands({ ...charged, answered: '2026-04-20' }, '2026-06-01').state).toBe('answered');
  });

  test('third parties that have not answered: the last day moves with today for 15 working days (条例 32), then it stands', () => {
    const asked = { received, thirdPartyFrom: '2026-03-05' };
    const on = (today: IsoDay) => {
      const { excluded, due, isPaused, state } = stands(asked, today);
      return [excluded, due, isPaused, state];
    };
    expect(on('2026-03-05')).toEqual([0, '2026-03-30', true, 'normal']);
    expect(on('2026-03-19')).toEqual([10, '2026-04-14', true, 'normal']);
    expect(on('2026-03-25')).toEqual([14, '2026-04-20', true, 'normal']);
    expect(on('2026-03-26')).toEqual([15, '2026-04-21', false, 'normal']);
    expect(on('2026-04-20')).toEqual([15, '2026-04-21', false, 'soon']);
    expect(on('2026-06-01')).toEqual([15, '2026-04-21', false, 'overdue']);
  });

  test('without a day of receipt, or with one that is outside of the calendar, nothing is said', () => {
    expect(stands({})).toMatchObject({ state: 'incomplete', start: null, due: null });
    // Payments and corrections alone are no receipt.
    expect(stands({ correctionAsked: '2026-03-02', correctionReceived: '2026-03-03' }).state).toBe(
      'incomplete',
    );
    expect(stands({ received: '2018-12-31' })).toMatchObject({ state: 'incomplete', due: null });
    expect(stands({ received: '2028-12-20' }, '2028-12-21')).toMatchObject({
      state: 'incomplete',
      due: null,
    });
    expect(stands({ received: '2026-03-02' }, '2031-01-01')).toMatchObject({
      state: 'incomplete',
      left: null,
    });
  });
});

test('of every day of 2019 to November 2026 the last days are those that the package finds', () => {
  const days = calendar.days.filter(({ day }) => day <= '2026-10-31').map(({ day }) => day);
  expect(days.length).toBe(2861);
  const wrong = days.filter(
    (received) =>
      stands({ received }).due !== findWorkday(20, received) ||
      stands({ received, extended: true, extensionDays: 20 }).due !== findWorkday(40, received),
  );
  expect(wrong).toEqual([]);
});

/** The nth working day behind a day that is in no pause, found by walking. */
function walk(from: IsoDay, days: number, isPaused: (day: IsoDay) => boolean): IsoDay {
  let at = Date.parse(`${from}T00:00:00Z`);
  let day = from;
  for (let left = days; left > 0;) {
    at += 86_400_000;
    day = new Date(at).toISOString().slice(0, 10);
    if (isWorkday(day) && !isPaused(day)) left--;
  }
  return day;
}

test('pauses, corrections, payments and extensions of 3,000 seeded applications, against walking day by day', () => {
  const random = randomFrom(17);
  const plus = (day: IsoDay, days: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  for (let index = 0; index < 3000; index++) {
    const received = plus('2019-03-01', random.below(2650));
    const asked = random.chance(0.5) ? plus(received, random.below(12)) : null;
    const corrected = asked === null ? null : plus(asked, random.below(20));
    const notice = random.chance(0.3) ? plus(corrected ?? received, random.below(12)) : null;
    const paid = notice === null ? null : plus(notice, random.below(20));
    const begin = paid ?? corrected ?? received;
    const from = random.chance(0.7) ? plus(begin, random.below(20) - 10) : null;
    const to = from === null ? null : plus(from, random.below(30));
    const extended = random.chance(0.4);
    const extensionDays = extended ? 1 + random.below(20) : null;
    const given = {
      received,
      correctionAsked: asked,
      correctionReceived: corrected,
      feeNotice: notice,
      feePaid: paid,
      thirdPartyFrom: from,
      thirdPartyTo: to,
      extended,
      extensionDays,
    };
    const isPaused = (day: IsoDay) => from !== null && to !== null && day > from && day <= to;
    const due = walk(begin, 20 + (extensionDays ?? 0), isPaused);
    expect([index, given, stands(given).due]).toEqual([index, given, due]);
  }
});
