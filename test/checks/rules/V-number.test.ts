/** V-number: whole numbers ≥ 0. */
import type { GridCell } from '../../../src/grid';
import { readFigure } from '../../../src/report';
import { finding, findingsOf } from '../../support/findings';
import { TYPED_PLACE, withFigureThere, withTypedCell } from '../../support/typedCell';

const FIELD = 'proactive.normativeDocuments.issued';

test('holds', () => {
  expect(findingsOf('V-number', withTypedCell(FIELD, 12))).toEqual([]);
});

test.each<[string | number | null, string]>([
  ['若干件', '行政规范性文件·本年制发件数：“若干件”不是数字，与它有关的没有核对'],
  [
    '2024-3-1',
    '行政规范性文件·本年制发件数：“2024-3-1”是日期，不是数字，没有读取；需改填数字，并把单元格格式改为常规',
  ],
  [
    '12:30',
    '行政规范性文件·本年制发件数：“12:30”是时间，不是数字，没有读取；需改填数字，并把单元格格式改为常规',
  ],
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

test.each<[string, number | null, Partial<GridCell>, string]>([
  [
    'a format that shows a date',
    45_352,
    { text: '2024-03-01' },
    '“2024-03-01”是日期，不是数字，没有读取；需改填数字，并把单元格格式改为常规',
  ],
  [
    'a formula without a result',
    null,
    { formula: '=VLOOKUP(A1,B:C,2)' },
    '公式没有计算结果，在 Excel 里打开并保存一次',
  ],
  ['a share', 0.5, { text: '50%' }, '存的是0.5，显示为“50%”，不是数量，没有读取；需把单元格格式改为常规'],
  [
    'a number that is not shown',
    5,
    { text: '' },
    '存的是5，单元格格式使它不显示，没有读取；需把单元格格式改为常规',
  ],
])('%s is named', (_, value, cell, message) => {
  const report = withTypedCell('proactive.normativeDocuments.issued', value, cell);
  expect(findingsOf('V-number', report).map((each) => [each.severity, each.message])).toEqual([
    ['error', `行政规范性文件·本年制发件数：${message}`],
  ]);
});

test.each([
  ['2024-3-1', '“2024-3-1”是日期，不是数字，没有读取；需改填数字'],
  ['12:30', '“12:30”是时间，不是数字，没有读取；需改填数字'],
])('a table of a document has no cell formats to change: %s', (text, message) => {
  const place = { kind: 'table', grid: '第2个表格', row: 3, column: 1 } as const;
  const report = withFigureThere(FIELD, readFigure({ value: text, text, formula: null }, place));
  expect(findingsOf('V-number', report).map((each) => each.message)).toEqual([
    `行政规范性文件·本年制发件数：${message}`,
  ]);
});
