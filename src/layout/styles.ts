/** The looks of the workbook. Fonts as GB/T 9704-2012 names them; colours keep 4.5 : 1 against their fill. */
import type { CellStyle } from './plan';

const BODY = '仿宋_GB2312';
const HEADING = '黑体';
const SCREEN = '微软雅黑';

const plain: CellStyle = {
  font: BODY,
  size: 11,
  bold: false,
  color: '#000000',
  fill: null,
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  border: false,
  locked: true,
  numberFormat: 'General',
};
const INPUT = '#FFF9E0';
const COMPUTED = '#F2F2F2';
const itemInput: CellStyle = { ...plain, size: 12, border: true, fill: INPUT, locked: false };
const listInput: CellStyle = { ...plain, font: SCREEN, size: 9, border: true, fill: INPUT, locked: false };

/** Every style of the workbook by name; sizes in points. */
export const STYLES = {
  title: { ...plain, font: HEADING, size: 18, horizontal: 'center' },
  heading: { ...plain, font: HEADING, size: 14 },
  hint: { ...plain, font: SCREEN, size: 9, color: '#595959' },
  partHint: { ...plain, font: SCREEN, size: 9, color: '#595959', vertical: 'top' },
  item: { ...plain, font: HEADING, border: true },
  itemInput,
  itemText: { ...itemInput, numberFormat: '@' },
  itemFixed: { ...plain, size: 12, border: true, fill: COMPUTED },
  paragraph: { ...plain, size: 12, vertical: 'top', fill: INPUT, locked: false },
  band: { ...plain, font: HEADING, size: 12, horizontal: 'center', border: true },
  header: { ...plain, font: HEADING, size: 12, horizontal: 'center', border: true },
  label: { ...plain, size: 12, border: true },
  groupLabel: { ...plain, size: 12, horizontal: 'center', border: true },
  figure: { ...plain, size: 12, horizontal: 'center', wrap: false, border: true, fill: INPUT, locked: false },
  total: { ...plain, size: 12, horizontal: 'center', wrap: false, border: true, fill: COMPUTED },
  checkHeader: { ...plain, font: SCREEN, size: 9, horizontal: 'center', color: '#595959' },
  checkLabel: { ...plain, font: SCREEN, size: 9, horizontal: 'right', color: '#595959' },
  control: {
    ...plain,
    size: 11,
    horizontal: 'center',
    wrap: false,
    border: true,
    fill: INPUT,
    locked: false,
  },
  check: { ...plain, font: SCREEN, size: 9, horizontal: 'center', color: '#0E700E' },
  listHeader: { ...plain, font: HEADING, size: 10, horizontal: 'center', border: true },
  list: { ...plain, font: SCREEN, size: 9, border: true },
  listInput,
  listText: { ...listInput, numberFormat: '@' },
  listNumber: { ...plain, font: SCREEN, size: 9, horizontal: 'center', border: true },
  link: { ...plain, font: SCREEN, size: 9, horizontal: 'center', border: true, color: '#0563C1' },
} satisfies Record<string, CellStyle>;
export type StyleName = keyof typeof STYLES;

/** Fills of highlights: the failing column stronger than the rows it stands in. */
export const HIGHLIGHT = {
  strong: { fill: '#F4A6A6', color: '#6E0811', bold: true },
  medium: { fill: '#FBD5D5', color: '#6E0811', bold: false },
  weak: { fill: '#FFEFE5', color: '#000000', bold: false },
  sign: { fill: '#FFFFFF', color: '#B10E1C', bold: true },
  unfinished: { fill: '#FFFFFF', color: '#595959', bold: false },
} as const;

export const TAB_COLORS = { cover: '#7F7F7F', text: '#548235', table: '#2F5597', check: '#C00000' } as const;
