/** V-number: whole numbers ≥ 0. */
import { finding, findingsOf } from '../../support/findings';
import { TYPED_PLACE, withTypedCell } from '../../support/typedCell';

const FIELD = 'proactive.normativeDocuments.issued';

test('holds', () => {
  expect(findingsOf('V-number', withTypedCell(FIELD, 12))).toEqual([]);
});

test.each<[string | number | null, string]>([
  ['三件', '行政规范性文件·本年制发件数：“三件”不是数字，与它有关的没有核对'],
  [-1, '行政规范性文件·本年制发件数：-1是负数，应为0或正整数'],
  [1.5, '行政规范性文件·本年制发件数：1.5不是整数，应为0或正整数'],
])('breaks: %j', (value, message) => {
  expect(findingsOf('V-number', withTypedCell(FIELD, value))).toEqual([
    finding({
      id: 'V-number:proactive.normativeDocuments.issued',
      rule: 'V-number',
      table: 'proactive',
      message,
      fields: [FIELD],
      addresses: [TYPED_PLACE],
    }),
  ]);
});
