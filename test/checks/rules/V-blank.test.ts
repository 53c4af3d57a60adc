/** V-blank: a blank, / or - where a figure belongs reads as 0, and is said. */
import { finding, findingsOf } from '../../support/findings';
import { TYPED_PLACE, withTypedCell } from '../../support/typedCell';

const FIELD = 'proactive.normativeDocuments.issued';

test('holds', () => {
  expect(findingsOf('V-blank', withTypedCell(FIELD, 12))).toEqual([]);
});

test.each<[string | number | null, string]>([
  [null, '表二有1格未填，按0计；没有的填0'],
  ['/', '表二有1格未填，按0计；没有的填0'],
  ['-', '表二有1格未填，按0计；没有的填0'],
])('breaks: %j', (value, message) => {
  expect(findingsOf('V-blank', withTypedCell(FIELD, value))).toEqual([
    finding({
      id: 'V-blank:proactive',
      rule: 'V-blank',
      table: 'proactive',
      message,
      fields: [FIELD],
      addresses: [TYPED_PLACE],
    }),
  ]);
});
