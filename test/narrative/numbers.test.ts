/** Numbers as texts write them. */
import { readNumbers, spellLike } from '../../src/narrative/numbers';
import { plainText } from '../../src/narrative/plain';

const read = (text: string) =>
  readNumbers(plainText(text).text).map(({ value, unit, bound }) => [value, unit, bound] as const);

test.each([
  ['3件', 3, '件', 'exact'],
  ['１２件', 12, '件', 'exact'],
  ['1 200 条', 1200, '条', 'exact'],
  ['1,234条', 1234, '条', 'exact'],
  ['1.2万条', 12000, '条', 'exact'],
  ['173769万条', 1737690000, '条', 'exact'],
  ['三件', 3, '件', 'exact'],
  ['两件', 2, '件', 'exact'],
  ['十二件', 12, '件', 'exact'],
  ['一百零三件', 103, '件', 'exact'],
  ['二千三百条', 2300, '条', 'exact'],
  ['一万二千条', 12000, '条', 'exact'],
  ['50余件', 50, '件', 'atLeast'],
  ['50多件', 50, '件', 'atLeast'],
  ['50件以上', 50, '件', 'atLeast'],
  ['超过50件', 50, '件', 'atLeast'],
  ['约50件', 50, '件', 'about'],
  ['近万件', 10_000, '件', 'about'],
  ['近千件', 1000, '件', 'about'],
  ['近50件', 50, '件', 'about'],
  ['50件左右', 50, '件', 'about'],
  ['12件次', 12, '件次', 'exact'],
  ['12件（次）', 12, '件（次）', 'exact'],
  ['0件', 0, '件', 'exact'],
  ['零件', 0, '件', 'exact'],
  ['均为零。', 0, '', 'exact'],
  ['98.5%', 98.5, '%', 'exact'],
  ['12。', 12, '', 'exact'],
] as const)('%s', (text, value, unit, bound) => expect(read(text)).toEqual([[value, unit, bound]]));

test.each([
  '2024年',
  '12月31日',
  '1—11月',
  '3—5件',
  '第20条',
  '〔2021〕30号',
  '0533-7500087',
  '《政府信息公开申请100问》',
  '12345热线',
  '第三件',
  '每一件',
  '一件事',
  '三四件',
  '三安全一稳定',
  '一是，二是',
  '3号楼',
  'A4纸',
])('no number in %s', (text) => expect(read(text)).toEqual([]));

test.each([
  [3, '4', '3'],
  [3, '四', '三'],
  [2, '三', '两'],
  [13, '４', '１３'],
  [1234, '2,000', '1,234'],
  [1234, '999', '1234'],
])('%i in the style of %s is %s', (value, model, spelled) => expect(spellLike(value, model)).toBe(spelled));

test.each([
  ['共12件。', { start: 1, end: 3, after: 4, value: 12, decimals: 0, unit: '件', bound: 'exact' }],
  ['共50余件。', { start: 1, end: 3, after: 5, value: 50, decimals: 0, unit: '件', bound: 'atLeast' }],
  ['共50件以上。', { start: 1, end: 3, after: 6, value: 50, decimals: 0, unit: '件', bound: 'atLeast' }],
  ['50左右。', { start: 0, end: 2, after: 4, value: 50, decimals: 0, unit: '', bound: 'about' }],
  ['98.25%左右', { start: 0, end: 5, after: 8, value: 98.25, decimals: 2, unit: '%', bound: 'about' }],
  ['1,234,567条', { start: 0, end: 9, after: 10, value: 1234567, decimals: 0, unit: '条', bound: 'exact' }],
  ['1.25万元', { start: 0, end: 5, after: 6, value: 12500, decimals: 2, unit: '元', bound: 'exact' }],
  ['3亿元', { start: 0, end: 2, after: 3, value: 300000000, decimals: 0, unit: '元', bound: 'exact' }],
  ['收到十二件。', { start: 2, end: 4, after: 5, value: 12, decimals: 0, unit: '件', bound: 'exact' }],
  ['约三十余件', { start: 1, end: 3, after: 5, value: 30, decimals: 0, unit: '件', bound: 'atLeast' }],
  ['为零', { start: 1, end: 2, after: 2, value: 0, decimals: 0, unit: '', bound: 'exact' }],
  ['大概50件', { start: 2, end: 4, after: 5, value: 50, decimals: 0, unit: '件', bound: 'about' }],
  ['不少于50件', { start: 3, end: 5, after: 6, value: 50, decimals: 0, unit: '件', bound: 'atLeast' }],
] as const)('where it stands, to its unit and bound: %s', (text, expected) =>
  expect(readNumbers(text)).toEqual([expected]),
);

test.each([
  // In reading order, whatever they are written in.
  ['三件、4件、五件', [3, 4, 5]],
  // Commas are separators in groups of three only.
  ['12,34条', [12, 34]],
  ['1,2345条', [1, 2345]],
  // What is no count does not take its neighbours with it.
  ['2024年3件', [3]],
  ['3件，2024年', [3]],
  ['1—11月3件', [3]],
  ['第20条3件', [3]],
  ['12345热线20件', [20]],
  ['12345件', [12345]],
  ['1.5.3件', [1.5]],
])('the numbers of %s', (text, values) =>
  expect(readNumbers(text).map(({ value }) => value)).toEqual(values),
);

test.each(['零是', '三', '三。', '第三十件', '一件不漏', '一件不少', '某三件', '零和一是'])(
  'in characters, no number in %s',
  (text) => expect(readNumbers(text)).toEqual([]),
);

test.each(['零，', '零。', '零；', '零、', '零）', '零'])('零 alone, where the clause ends: %s', (text) =>
  expect(readNumbers(text)).toMatchObject([{ value: 0, unit: '', after: 1 }]),
);

test.each([
  [1234, '２，０００', '１,２３４'],
  [1234.5, '2,000', '1,234.5'],
  [1234567, '2000', '1234567'],
  [12, '三', '十二'],
  [0, '4', '0'],
  [0.1234567, '1,000', '0.123457'],
])('%d in the style of %s is %s', (value, model, spelled) => expect(spellLike(value, model)).toBe(spelled));
