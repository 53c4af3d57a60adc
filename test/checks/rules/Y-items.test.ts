/** Y-items: in edition 2019, 上一年项目数量 + 本年增/减 is what next year reports as 上一年项目数量. */
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';
import type { Values } from '../../support/years';

const previous = reportOf(2019, {
  'proactive.licensing.itemsLastYear': 20,
  'proactive.licensing.itemsChange': -4,
});
const items = (values: Values) => findingsOf('Y-items', reportOf(2020, values), { previous });

test.each([
  ['holds', 16, []],
  [
    'breaks',
    20,
    [
      finding({
        id: 'Y-items:proactive.licensing',
        rule: 'Y-items',
        table: 'proactive',
        message: '行政许可：上年报告的上一年项目数量与增减20－4＝16≠本年报告的上一年项目数量20，差4',
        fields: ['proactive.licensing.itemsLastYear'],
        expected: 16,
        actual: 20,
        difference: 4,
      }),
    ],
  ],
])('%s', (_, itemsLastYear, expected) => {
  expect(items({ 'proactive.licensing.itemsLastYear': itemsLastYear })).toEqual(expected);
});

test('every row that has these columns', () => {
  const rows = ['licensing', 'otherServices', 'penalties', 'coercion', 'fees'];
  const wrong = Object.fromEntries(rows.map((row) => [`proactive.${row}.itemsLastYear`, 99]));
  expect(items(wrong).map(({ id }) => id)).toEqual(rows.map((row) => `Y-items:proactive.${row}`));
});

test('edition 2021 has no such columns', () => {
  const before = reportOf(2020, { 'proactive.licensing.itemsLastYear': 20 });
  expect(findingsOf('Y-items', reportOf(2021, { 'proactive.fees.amount': 1 }), { previous: before })).toEqual(
    [],
  );
});
