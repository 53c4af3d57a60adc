/** The looks that the workbook states: fonts of GB/T 9704-2012 in what is printed, yellow where people type, grey where not. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { planPrevious, planReport } from '../../src/layout';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;
const { styles } = planReport(edition);
const [BLACK, GREY, GREEN, BLUE] = ['#000000', '#595959', '#0E700E', '#0563C1'];
const [TYPED, COMPUTED] = ['#FFF9E0', '#F2F2F2'];

/** Font, size, colour, fill, place across, bordered, wrapped, to be filled in. */
const LOOKS = [
  ['title', '黑体', 18, BLACK, null, 'center', false, true, false],
  ['heading', '黑体', 14, BLACK, null, 'left', false, true, false],
  ['hint', '微软雅黑', 9, GREY, null, 'left', false, true, false],
  ['partHint', '微软雅黑', 9, GREY, null, 'left', false, true, false],
  ['item', '黑体', 11, BLACK, null, 'left', true, true, false],
  ['itemInput', '仿宋_GB2312', 12, BLACK, TYPED, 'left', true, true, true],
  ['itemText', '仿宋_GB2312', 12, BLACK, TYPED, 'left', true, true, true],
  ['itemFixed', '仿宋_GB2312', 12, BLACK, COMPUTED, 'left', true, true, false],
  ['paragraph', '仿宋_GB2312', 12, BLACK, TYPED, 'left', false, true, true],
  ['band', '黑体', 12, BLACK, null, 'center', true, true, false],
  ['header', '黑体', 12, BLACK, null, 'center', true, true, false],
  ['label', '仿宋_GB2312', 12, BLACK, null, 'left', true, true, false],
  ['groupLabel', '仿宋_GB2312', 12, BLACK, null, 'center', true, true, false],
  ['figure', '仿宋_GB2312', 12, BLACK, TYPED, 'center', true, false, true],
  ['total', '仿宋_GB2312', 12, BLACK, COMPUTED, 'center', true, false, false],
  ['checkHeader', '微软雅黑', 9, GREY, null, 'center', false, true, false],
  ['checkLabel', '微软雅黑', 9, GREY, null, 'right', false, true, false],
  ['control', '仿宋_GB2312', 11, BLACK, TYPED, 'center', true, false, true],
  ['check', '微软雅黑', 9, GREEN, null, 'center', false, true, false],
  ['listHeader', '黑体', 10, BLACK, null, 'center', true, true, false],
  ['list', '微软雅黑', 9, BLACK, null, 'left', true, true, false],
  ['listInput', '微软雅黑', 9, BLACK, TYPED, 'left', true, true, true],
  ['listText', '微软雅黑', 9, BLACK, TYPED, 'left', true, true, true],
  ['listNumber', '微软雅黑', 9, BLACK, null, 'center', true, true, false],
  ['link', '微软雅黑', 9, BLUE, null, 'center', true, true, false],
] as const;

test.each(LOOKS)('%s', (name, font, size, color, fill, horizontal, border, wrap, typed) => {
  expect(styles[name]).toEqual({
    font,
    size,
    bold: false,
    color,
    fill,
    horizontal,
    vertical: name === 'paragraph' || name === 'partHint' ? 'top' : 'center',
    wrap,
    border,
    locked: !typed,
    numberFormat: name === 'itemText' || name === 'listText' ? '@' : 'General',
  });
});

test('there are no others, and 上年数据 has the same', () => {
  expect(Object.keys(styles)).toEqual(LOOKS.map(([name]) => name));
  expect(planPrevious(edition, sampleReport(), false).styles).toEqual(styles);
});
