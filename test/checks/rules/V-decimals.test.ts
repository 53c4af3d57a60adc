/** V-decimals: decimals in amounts only, at most 6 places (1 分). */
import { finding, findingsOf } from '../../support/findings';
import { TYPED_PLACE, withTypedCell } from '../../support/typedCell';

const FIELD = 'proactive.fees.amount';

test('holds', () => {
  expect(findingsOf('V-decimals', withTypedCell(FIELD, 12.345678))).toEqual([]);
});

test.each<[string | number | null, string]>([
  [0.1234567, '行政事业性收费·本年收费金额（单位：万元）：0.1234567超过6位小数（以万元计，6位小数即1分）'],
])('breaks: %j', (value, message) => {
  expect(findingsOf('V-decimals', withTypedCell(FIELD, value))).toEqual([
    finding({
      id: 'V-decimals:proactive.fees.amount',
      rule: 'V-decimals',
      table: 'proactive',
      message,
      fields: [FIELD],
      addresses: [TYPED_PLACE],
    }),
  ]);
});
