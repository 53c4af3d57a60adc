/** What is written into a cell so that Excel keeps it as it is: no text turns into a formula, a number or a date. */
import { entryOf, plannedEntry } from '../../src/excel/entry';

test.each([
  ['=1+1', "'=1+1"],
  ['+5', "'+5"],
  ['-3', "'-3"],
  ['@名称', "'@名称"],
  ["'引文", "''引文"],
  ['000123', "'000123"],
  ['1-2', "'1-2"],
  ['0527-12345', "'0527-12345"],
  ['(5)', "'(5)"],
  ['（5）', "'（5）"],
  ['$5', "'$5"],
  ['￥5', "'￥5"],
  ['¥5', "'¥5"],
  ['.5', "'.5"],
  ['3.14', "'3.14"],
  ['2024年度', "'2024年度"],
  ['12345678901234567890', "'12345678901234567890"],
])('%s is kept as text', (text, entry) => {
  expect(entryOf(text)).toBe(entry);
});

test.each([
  '一、本年新收政府信息公开申请数量',
  '1.属于国家秘密',
  '10．其他',
  '2、撤销',
  '某市人民政府',
  'a=b',
  '',
  '2024年全年共收到申请五件，都已答复完毕。',
])('%s needs no mark', (text) => {
  expect(entryOf(text)).toBe(text);
});

test.each([
  [0, 0],
  [-3, -3],
  [1.5, 1.5],
  [true, true],
  [false, false],
  [null, ''],
])('%s is entered as it is', (value, entry) => {
  expect(entryOf(value)).toBe(entry);
});

test('of a planned cell the formula goes before the value', () => {
  const cell = { row: 0, column: 0, style: 'figure', value: 3 };
  expect(plannedEntry({ ...cell, formula: '=SUM(A1:A2)' })).toBe('=SUM(A1:A2)');
  expect(plannedEntry({ ...cell, formula: null })).toBe(3);
  expect(plannedEntry({ ...cell, value: '=1', formula: null })).toBe("'=1");
});
