/** V-text: a number stored as text is read, and said. */
import { readFigure } from '../../../src/report';
import type { Figure } from '../../../src/report';
import { finding, findingsOf } from '../../support/findings';
import { TYPED_PLACE, withFigureThere, withTypedCell } from '../../support/typedCell';

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

test.each<[string, Figure, string]>([
  [
    'a format that shows another number',
    readFigure({ value: 157_317, text: '1573170', formula: null }, TYPED_PLACE),
    '显示为“1573170”，存的是157317；这里按显示的1573170计，表中公式按157317计',
  ],
  [
    'a total that was not recalculated',
    {
      ...readFigure({ value: 7, text: '7', formula: '=B1+B2' }, TYPED_PLACE),
      doubt: { kind: 'notRecalculated', stored: 5, calculated: 7 },
    },
    '公式的结果存的是5，应为7，没有重新计算；核对按7计，请在 Excel 里按 F9 重算并保存',
  ],
])('breaks: %s', (_, figure, message) => {
  const found = findingsOf('V-text', withFigureThere(FIELD, figure));
  expect(found.map((each) => [each.severity, each.message])).toEqual([
    ['warning', `行政规范性文件·本年制发件数：${message}`],
  ]);
});
