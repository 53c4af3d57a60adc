/** V-amount: more 行政事业性收费 than bodies of the kind collect, at most by the ceilings written out here. */
import { isVertical } from '../../../src/form';
import type { BodyKind } from '../../../src/form';
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';

const FEES = 'proactive.fees.amount';
const reported = (amount: number | null, unit: string, kind: BodyKind | null = null) =>
  reportOf(2024, { [FEES]: amount }, { unit, kind });
const said = (amount: number | null, unit: string, kind: BodyKind | null = null) =>
  findingsOf('V-amount', reported(amount, unit, kind)).map(({ message }) => message);

test('the whole finding', () => {
  expect(findingsOf('V-amount', reported(35_000, '金山镇人民政府', 'township'))).toEqual([
    finding({
      id: 'V-amount:proactive.fees.amount',
      rule: 'V-amount',
      table: 'proactive',
      message:
        '表二行政事业性收费35000万元，超过乡镇（街道）通常的规模（1000万元以内），单位应为万元，需核对是否按元填写',
      fields: [FEES],
      actual: 35_000,
    }),
  ]);
});

test.each<[BodyKind | null, number, string]>([
  ['township', 1_000, '乡镇（街道）'],
  ['department', 100_000, '政府部门'],
  ['governmentOffice', 500_000, '政府办公厅（室）'],
  ['countyAggregate', 500_000, '县（市、区）汇总'],
  ['cityAggregate', 2_000_000, '设区的市（自治州）汇总'],
  ['provinceAggregate', 10_000_000, '省（自治区、直辖市）汇总'],
  ['verticalSystem', 10_000_000, '垂直管理系统'],
  [null, 10_000_000, '各类机关'],
])('%s: up to %d万元', (kind, ceiling, called) => {
  expect(said(ceiling, '某机关', kind)).toEqual([]);
  expect(said(ceiling + 0.01, '某机关', kind)).toEqual([
    expect.stringContaining(`超过${called}通常的规模（${ceiling}万元以内）`),
  ]);
});

test.each([
  ['金山镇人民政府', '乡镇（街道）'],
  ['长安街道办事处', '乡镇（街道）'],
  ['青石县水务局', '政府部门'],
  ['青石县人民政府办公室', '县（市、区）汇总'],
  ['国家税务总局青石县税务局', '垂直管理系统'],
  ['金华市人民政府', '各类机关'],
  ['国家知识产权局', '各类机关'],
  ['', '各类机关'],
])('where no kind is known the name tells: %s, %s', (unit, called) => {
  expect(said(10_000_001, unit)).toEqual([expect.stringContaining(`超过${called}通常的规模`)]);
});

test('the kind goes before the name', () => {
  expect(said(35_000, '金山镇人民政府', 'department')).toEqual([]);
});

test('nothing stated, nothing said', () => {
  expect(said(0, '金山镇人民政府')).toEqual([]);
  expect(said(null, '金山镇人民政府')).toEqual([]);
  expect(findingsOf('V-amount', reportOf(2020, { 'proactive.procurement.amount': 50_000_000 }))).toEqual([]);
});

test.each([
  ['asks about the amount itself', 3.5, []],
  ['says nothing: both years may be in 元', 34_000, ['V-amount:proactive.fees.amount']],
  ['cannot compare with 0', 0, ['V-amount:proactive.fees.amount']],
])('last year’s %s', (_, before, expected) => {
  const previous = reportOf(2023, { [FEES]: before });
  const found = findingsOf('V-amount', reported(35_000, '青石镇人民政府'), { previous });
  expect(found.map(({ id }) => id)).toEqual(expected);
});

test.each([
  ['国家税务总局青石县税务局', null, true],
  ['青石海关', null, true],
  ['国家外汇管理局青石分局', null, true],
  ['青石市国家安全局', null, true],
  ['中国人民银行青石分行', null, true],
  ['国家金融监督管理总局青石监管分局', null, true],
  ['某机关', 'verticalSystem', true],
  ['青石县税务局', 'department', false],
  ['青石省地方金融监督管理局', null, false],
  ['海关街道办事处', null, false],
  ['青石县应急管理局', null, false],
] as const)('%s (%s) is an office of a vertical system: %s', (unit, kind, vertical) => {
  expect(isVertical(kind, unit)).toBe(vertical);
});
