/** What is written into a cell so that Excel, Chinese or English, keeps it as it is: no text turns into something else. */
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
  ['054000', "'054000"],
  ['０５４０００', "'０５４０００"],
  [' 054000', "' 054000"],
  ['　１２３　', "'　１２３　"],
  ['1,234,567.89', "'1,234,567.89"],
  ['1234567890123456789012345678', "'1234567890123456789012345678"],
  ['3%', "'3%"],
  ['３％', "'３％"],
  ['% 3', "'% 3"],
  ['1e5', "'1e5"],
  ['1.5E+10', "'1.5E+10"],
  ['1/2', "'1/2"],
  ['5 1/2', "'5 1/2"],
  ['￥5', "'￥5"],
  ['US$ 5', "'US$ 5"],
  ['€5', "'€5"],
  ['5€', "'5€"],
  ['2025-01-12', "'2025-01-12"],
  ['2025.1.12', "'2025.1.12"],
  ['2025/1/12 10:30:05', "'2025/1/12 10:30:05"],
  ['2025年1月12日 上午10时30分05秒', "'2025年1月12日 上午10时30分05秒"],
  ['5月3日', "'5月3日"],
  ['二〇二四年一月一日', "'二〇二四年一月一日"],
  ['二○二四年十二月', "'二○二四年十二月"],
  ['一月一日', "'一月一日"],
  ['10:30', "'10:30"],
  ['10:30 PM', "'10:30 PM"],
  ['8 a', "'8 a"],
  ['上午8时', "'上午8时"],
  ['下午3:30', "'下午3:30"],
  ['上午八时', "'上午八时"],
  ['八时三十分', "'八时三十分"],
  ['Jan 5', "'Jan 5"],
  ['5-Mar', "'5-Mar"],
  ['September 5, 2024', "'September 5, 2024"],
  ['Ｍａｙ ５', "'Ｍａｙ ５"],
  ['TRUE', "'TRUE"],
  ['false', "'false"],
  ['ＴＲＵＥ', "'ＴＲＵＥ"],
  ['#N/A', "'#N/A"],
  ['#DIV/0!', "'#DIV/0!"],
  ['#NAME?', "'#NAME?"],
  ['＝1＋1', "'＝1＋1"],
  [' =1+1', "' =1+1"],
  ['\n-3', "'\n-3"],
  ['"5"', '\'"5"'],
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
  '（一）予以公开',
  '(一)予以公开',
  '三、本年度办理结果',
  '是',
  '一般',
  '第一季度',
  '十八大以来',
  '真实',
  '某市某路1号',
  'gongkai@example.cn',
  'Excel',
  '#话题',
  '—— 无',
  '“数字”政府',
  '共3件，其中1件予以公开，2/3为本年新收。',
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

test.each([
  ['054000', '054000'],
  ['=1+1', '=1+1'],
  ['-3', '-3'],
  ['TRUE', 'TRUE'],
  ['2025-01-12', '2025-01-12'],
  ["'引文", "''引文"],
  [5, 5],
  [null, ''],
])('into a cell of the format @, %s', (value, entry) => {
  expect(entryOf(value, '@')).toBe(entry);
});

test('every other format is like General', () => {
  expect(['0.00', 'yyyy-mm-dd', '"@"'].map((format) => entryOf('054000', format))).toEqual([
    "'054000",
    "'054000",
    "'054000",
  ]);
});

test('of a planned cell the formula goes before the value', () => {
  const cell = { row: 0, column: 0, style: 'figure', value: 3 };
  expect(plannedEntry({ ...cell, formula: '=SUM(A1:A2)' }, 'General')).toBe('=SUM(A1:A2)');
  expect(plannedEntry({ ...cell, formula: null }, 'General')).toBe(3);
  expect(plannedEntry({ ...cell, value: '=1', formula: null }, 'General')).toBe("'=1");
  expect(plannedEntry({ ...cell, value: '=1', formula: null }, '@')).toBe('=1');
});
