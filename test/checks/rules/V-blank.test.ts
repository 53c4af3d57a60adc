/** V-blank: a /, a - or, in a table whose blanks count as 0, a blank where a figure belongs reads as 0, and is said. */
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
  const report = { ...withTypedCell(FIELD, value), blankAsZero: new Set(['proactive' as const]) };
  expect(findingsOf('V-blank', report)).toEqual([
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

test('a blank where blanks are no zeros is not filled in, and no finding', () => {
  expect(findingsOf('V-blank', withTypedCell(FIELD, null))).toEqual([]);
  expect(findingsOf('V-blank', withTypedCell(FIELD, '/'))).toHaveLength(1);
});
