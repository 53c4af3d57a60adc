/** 信息处理费 by the scale of 国办函〔2020〕109号: the tiers at their edges, per applicant and calendar month. */
import { feesOf, itemFee, pageFee } from '../../src/ledger';
import type { Application } from '../../src/ledger';
import { blankApplication, placed } from '../support/ledgers';

test.each([
  [1, 0],
  [10, 0],
  [11, 100],
  [30, 100],
  [31, 200],
  [40, 200],
  [41, 300],
  [50, 300],
  [51, 400],
  [131, 1200],
])('the %i. application of a month costs %i 元', (nth, fee) => {
  expect(itemFee(nth)).toBe(fee);
});

test.each([
  [0, 0],
  [30, 0],
  [31, 10],
  [100, 700],
  [101, 720],
  [200, 2700],
  [201, 2740],
  [260, 5100],
])('%i pages cost %i 元', (pages, fee) => {
  expect(pageFee(pages)).toBe(fee);
});

const rows = (count: number, given: Partial<Application>) =>
  Array.from({ length: count }, () => blankApplication({ feeBasis: 'byItem', ...given }));

const feesIn = (applications: readonly Application[]): (number | undefined)[] => {
  const fees = feesOf(applications);
  return applications.map((each) => fees.get(each));
};
const total = (applications: readonly Application[]): number =>
  feesIn(applications).reduce<number>((sum, fee) => sum + (fee ?? 0), 0);

test.each([
  [10, 0],
  [11, 100],
  [30, 2000],
  [31, 2200],
  [40, 4000],
  [41, 4300],
])('%i applications of one applicant in a month cost %i 元 together', (count, sum) => {
  expect(total(placed(rows(count, { received: '2026-03-02', applicantCode: 'A001' })))).toBe(sum);
});

test('each applicant and each calendar month begins anew; a code in other letters or width is the same', () => {
  const applications = placed([
    ...rows(10, { received: '2026-03-31', applicantCode: 'A001' }),
    ...rows(1, { received: '2026-04-01', applicantCode: 'A001' }),
    ...rows(1, { received: '2026-03-31', applicantCode: 'A002' }),
    ...rows(1, { received: '2025-03-31', applicantCode: 'A001' }),
    ...rows(1, { received: '2026-03-31', applicantCode: ' ａ001' }),
  ]);
  expect(feesIn(applications).slice(10)).toEqual([0, 0, 0, 100]);
});

test('the order is that of the rows: a month costs the same in any other', () => {
  const applications = placed([
    ...rows(1, { received: '2026-03-20', applicantCode: 'A001' }),
    ...rows(10, { received: '2026-03-02', applicantCode: 'A001' }),
    ...rows(1, { received: '2026-03-02', applicantCode: 'A001' }),
  ]);
  expect(feesIn(applications)).toEqual([...Array.from({ length: 10 }, () => 0), 100, 100]);
});

test('applications charged by page count among those of the month, and cost by their pages', () => {
  const applications = placed([
    ...rows(5, { received: '2026-03-02', applicantCode: 'A001', feeBasis: 'byPage', pages: 31 }),
    ...rows(5, { received: '2026-03-03', applicantCode: 'A001', feeBasis: null }),
    ...rows(1, { received: '2026-03-04', applicantCode: 'A001' }),
  ]);
  expect(feesIn(applications)).toEqual([
    ...[10, 10, 10, 10, 10],
    ...[undefined, undefined, undefined, undefined, undefined],
    100,
  ]);
});

test('nothing is said without a code, a day of receipt or pages', () => {
  expect(
    feesIn(
      placed([
        ...rows(1, { received: '2026-03-02' }),
        ...rows(1, { applicantCode: 'A001' }),
        ...rows(1, { received: '2026-03-02', applicantCode: 'A001', feeBasis: 'byPage' }),
      ]),
    ),
  ).toEqual([undefined, undefined, undefined]);
});
