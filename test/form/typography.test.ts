/** How the printed report looks: the numbers and fonts of GB/T 9704-2012, and where a section of level two opens. */
import {
  CHARACTERS_PER_LINE,
  FONTS,
  LEVEL_TWO_LONGEST,
  LEVEL_TWO_NUMBER,
  LINE_SPACING,
  PAGE,
  SENTENCE_END,
  SIZES,
} from '../../src/form';
import { finds } from '../support/marked';

test('an A4 page with a text area of 156 × 225 mm', () => {
  expect(PAGE).toEqual({
    width: 210,
    height: 297,
    margins: { top: 37, left: 28, bottom: 35, right: 26 },
    footer: 22.5,
  });
  expect([LINE_SPACING, CHARACTERS_PER_LINE]).toEqual([28.95, 28]);
});

test('fonts, each with what stands in for it', () => {
  expect(FONTS).toEqual({
    title: ['方正小标宋简体', '方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'SimSun', 'serif'],
    heading: ['黑体', 'SimHei', 'sans-serif'],
    subheading: ['楷体_GB2312', '楷体', 'KaiTi', 'serif'],
    body: ['仿宋_GB2312', '仿宋', 'FangSong', 'serif'],
    pageNumber: ['宋体', 'SimSun', 'serif'],
  });
});

test('二号, 三号, 四号 and the size of tables', () => {
  expect(SIZES).toEqual({ title: 22, body: 16, table: 10.5, pageNumber: 14 });
});

finds('a paragraph of level two', LEVEL_TWO_NUMBER, [
  ...[...'一二三四五六七八九十'].map((number) => `«（${number}）»主动公开。`),
  '«(十二)»主动公开',
  '（1）主动公开',
  '（）主动公开',
  '一、主动公开',
  '见（一）',
]);
test('its heading is its first sentence where that is short', () => {
  expect([SENTENCE_END, LEVEL_TWO_LONGEST]).toEqual(['。', 30]);
});
