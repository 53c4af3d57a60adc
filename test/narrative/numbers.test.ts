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
