/** V-text: a number stored as text is read, and said. */
import { finding, findingsOf } from '../../support/findings';
import { TYPED_PLACE, withTypedCell } from '../../support/typedCell';

const FIELD = 'proactive.normativeDocuments.issued';

test('holds', () => {
  expect(findingsOf('V-text', withTypedCell(FIELD, 12))).toEqual([]);
});

test.each<[string | number | null, string]>([
  ['１２', '行政规范性文件·本年制发件数：“１２”是文本，这里按12计，表中公式不计'],
  ['1,234', '行政规范性文件·本年制发件数：“1,234”是文本，这里按1234计，表中公式不计'],
  ['3件', '行政规范性文件·本年制发件数：“3件”是文本，这里按3计，表中公式不计'],
])('breaks: %j', (value, message) => {
  expect(findingsOf('V-text', withTypedCell(FIELD, value))).toEqual([
    finding({
      id: 'V-text:proactive.normativeDocuments.issued',
      rule: 'V-text',
      table: 'proactive',
      message,
      fields: [FIELD],
      addresses: [TYPED_PLACE],
    }),
  ]);
});
