/** D-date: dated after the year and by the deadline. */
import type { BodyKind } from '../../src/form';
import type { DocumentDate } from '../../src/report';
import { findingsOf, written } from './support';

const address = { kind: 'text', grid: '正文', row: 3, column: 0 } as const;
const date = (year: number, month: number, day: number, label = ''): DocumentDate => ({
  ...{ year, month, day },
  label,
  address,
});
const found = (
  dates: readonly DocumentDate[],
  kind: BodyKind | null = 'department',
  year: number | null = 2024,
) =>
  findingsOf(written('公开工作按计划完成。考核、评议、追责都已开展。', {}, { kind, year, dates })).map(
    ({ id, message }) => [id, message],
  );

test('the whole finding', () =>
  expect(findingsOf(written('好。', {}, { dates: [date(2025, 2, 1, '发布日期')] }))).toEqual([
    {
      id: 'D-date:late',
      rule: 'D-date',
      severity: 'warning',
      table: null,
      excerpt: null,
      message: '发布日期2025年2月1日，晚于政府部门的期限2025年1月31日',
      fields: [],
      addresses: [address],
      expected: null,
      actual: null,
      difference: null,
      follows: null,
      suggestions: [],
    },
  ]));

test.each<[BodyKind | null, number, number, string, string]>([
  ['department', 1, 31, '政府部门的期限2025年1月31日', '2025年2月1日'],
  ['township', 1, 31, '乡镇（街道）的期限2025年1月31日', '2025年2月1日'],
  ['governmentOffice', 1, 31, '政府办公厅（室）的期限2025年1月31日', '2025年2月1日'],
  ['countyAggregate', 2, 20, '县（市、区）汇总的期限2025年2月20日', '2025年2月21日'],
  ['cityAggregate', 3, 10, '设区的市（自治州）汇总的期限2025年3月10日', '2025年3月11日'],
  ['provinceAggregate', 3, 31, '省（自治区、直辖市）汇总的期限2025年3月31日', '2025年4月1日'],
  ['verticalSystem', 3, 31, '垂直管理系统的期限2025年3月31日', '2025年4月1日'],
  [null, 3, 31, '年度报告的最后期限2025年3月31日', '2025年4月1日'],
])('%s: until %d-%d', (kind, month, day, deadline, after) => {
  expect(found([date(2025, month, day)], kind)).toEqual([]);
  const next = day === 31 ? date(2025, month + 1, 1) : date(2025, month, day + 1);
  expect(found([next], kind)).toEqual([['D-date:late', `落款日期${after}，晚于${deadline}`]]);
});

test('before the end of the year', () => {
  expect(found([date(2024, 12, 25)])).toEqual([
    ['D-date:early', '落款日期2024年12月25日，早于统计期限的最后一天2024年12月31日'],
  ]);
  expect(found([date(2024, 12, 31)])).toEqual([]);
  expect(found([date(2025, 1, 1)])).toEqual([]);
});

test('each day on its own; nothing without a day or a year', () => {
  expect(
    found([date(2024, 12, 25), date(2025, 1, 20), date(2026, 1, 5, '发布日期')]).map(([id]) => id),
  ).toEqual(['D-date:early', 'D-date:late']);
  expect(found([])).toEqual([]);
  expect(found([date(2026, 1, 5)], 'department', null)).toEqual([]);
});
