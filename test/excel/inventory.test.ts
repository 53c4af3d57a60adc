/** What is in the way of an insertion, and the names that are free. */
import {
  asideName,
  collidingNames,
  collidingSheets,
  freeSuffix,
  inventoryOf,
} from '../../src/excel/inventory';
import type { Inventory } from '../../src/excel/inventory';
import type { Plan } from '../../src/layout';

const plan = {
  sheets: [{ name: '封面' }, { name: 'Sheet' }],
  names: [{ name: '封面_年度' }, { name: 'Total_a' }],
} as unknown as Plan;
const inventory = (sheets: readonly string[], names: readonly string[] = []): Inventory => ({
  sheets: sheets.map((name, at) => ({ id: String(at), name, visibility: 'Visible' })),
  names: new Map(names.map((name) => [name, '=1'])),
  properties: new Map(),
});

test('sheets and names in the way, whatever their case', () => {
  expect(collidingSheets(plan, inventory(['SHEET', '其他', '封面']))).toEqual(['SHEET', '封面']);
  expect(collidingNames(plan, inventory([], ['total_A', '封面_年度', '无关']))).toEqual([
    'total_A',
    '封面_年度',
  ]);
});

test.each([
  ['nothing is there', [], [], '2'],
  ['the plain names are there', ['封面', 'Sheet'], ['封面_年度'], '2'],
  ['a sheet of a second report is there', ['sheet (2)'], [], '3'],
  ['only a name of it', [], ['TOTAL_A_2'], '3'],
  ['names of a second, sheets of a third', ['封面 (3)'], ['封面_年度_2'], '4'],
])('the first free suffix where %s', (_, sheets, names, suffix) => {
  expect(freeSuffix(plan, inventory(sheets, names))).toBe(suffix);
});

test.each([
  ['三、依申请公开', [], '三、依申请公开（旧）'],
  ['三、依申请公开', ['三、依申请公开（旧）'], '三、依申请公开（旧2）'],
  ['三、依申请公开', ['三、依申请公开（旧）', '三、依申请公开（旧2）'], '三、依申请公开（旧3）'],
  ['ABC', ['abc（旧）'], 'ABC（旧2）'],
  ['甲'.repeat(31), [], `${'甲'.repeat(28)}（旧）`],
  ['甲'.repeat(28), [], `${'甲'.repeat(28)}（旧）`],
])('%s set aside where %j are taken', (name, taken, aside) => {
  expect(asideName(name, '旧', new Set(taken))).toBe(aside);
});

test('what was loaded, in our own terms', () => {
  const loaded = {
    sheets: { items: [{ id: 'a', name: '表', visibility: 'Hidden', position: 3 }] },
    names: { items: [{ name: '甲', formula: '=表!$A$1' }] },
    properties: new Map([
      ['乙', { isNullObject: false, value: 3 }],
      ['丙', { isNullObject: true }],
    ]),
  } as unknown as Parameters<typeof inventoryOf>[0];
  expect(inventoryOf(loaded)).toEqual({
    sheets: [{ id: 'a', name: '表', visibility: 'Hidden' }],
    names: new Map([['甲', '=表!$A$1']]),
    properties: new Map([['乙', '3']]),
  });
});
