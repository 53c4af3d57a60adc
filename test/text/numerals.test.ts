/** Numbers in Chinese characters. */
import {
  CHINESE_DIGITS,
  CHINESE_SCALES,
  readChinese,
  readYear,
  spellChinese,
  YEAR_DIGITS,
} from '../../src/text';

test.each([
  ['零', 0],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零三', 103],
  ['两千零五十', 2050],
  ['一万二千三百', 12_300],
  ['三亿', 300_000_000],
  ['万', 10_000],
  ['亿', 100_000_000],
  ['一百一十', 110],
  ['一百十二', 112],
  ['一万零十', 10_010],
  ['三千万', 30_000_000],
  ['二千三百亿', 230_000_000_000],
])('%s is %i', (text, value) => expect(readChinese(text)).toBe(value));

test.each(['三四', '一二三'])('%s is no numeral', (text) => expect(readChinese(text)).toBeUndefined());

test.each([
  [0, '零'],
  [2, '两'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [103, '一百零三'],
  [110, '一百一十'],
  [1001, '一千零一'],
  [9999, '九千九百九十九'],
  [10_000, '10000'],
  [-1, '-1'],
  [1.5, '1.5'],
])('%d is spelled %s', (value, text) => expect(spellChinese(value)).toBe(text));

test.each([
  ['二〇二四', 2024],
  ['二零二一', 2021],
  ['2O19', 2019],
  ['二○一九', 2019],
  ['2024', 2024],
])('the year %s', (text, year) => expect(readYear(text)).toBe(year));

test.each([0, 1, 2, 3, 10, 12, 20, 21, 100, 101, 110, 115, 200, 1000, 1001, 1010, 9999])(
  'Chinese %i there and back',
  (value) => expect(readChinese(spellChinese(value))).toBe(value),
);

test('the characters of numerals, for patterns', () => {
  expect(CHINESE_DIGITS).toBe('〇一二三四五六七八九两零');
  expect(YEAR_DIGITS).toBe('〇零○O一二三四五六七八九');
  expect(CHINESE_SCALES).toEqual({ 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 });
});
