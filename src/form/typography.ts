/** How the printed report looks: GB/T 9704-2012 §5–7 (lengths in mm, sizes in points); tables as real pages have them. */

export const PAGE = {
  width: 210,
  height: 297,
  margins: { top: 37, left: 28, bottom: 35, right: 26 },
  /** 一字线 of the page number stands 7 mm below the text area; this is what is left under it. */
  footer: 22.5,
} as const;

/** 22 lines of 28.95 pt and 28 characters a line fill the text area of 156 × 225 mm. */
export const LINE_SPACING = 28.95;
export const CHARACTERS_PER_LINE = 28;

/** Font names as the standard has them, then what stands in where they are not installed. */
export const FONTS = {
  title: ['方正小标宋简体', '方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'SimSun', 'serif'],
  heading: ['黑体', 'SimHei', 'sans-serif'],
  subheading: ['楷体_GB2312', '楷体', 'KaiTi', 'serif'],
  body: ['仿宋_GB2312', '仿宋', 'FangSong', 'serif'],
  pageNumber: ['宋体', 'SimSun', 'serif'],
} as const;
export type FontRole = keyof typeof FONTS;

/** 二号, 三号, 五号, 四号. The standard sets no size for tables; 10.5 pt lets 15 columns fit the page. */
export const SIZES = { title: 22, body: 16, table: 10.5, pageNumber: 14 } as const;

/** A paragraph that begins like this opens a section of level two. */
export const LEVEL_TWO_NUMBER = /^[（(][一二三四五六七八九十]+[）)]/;
/** The end of its first sentence, which is its heading when it is short. */
export const SENTENCE_END = '。';
export const LEVEL_TWO_LONGEST = 30;
/** A paragraph that says something with clauses or numbers, and ends: no heading, though it is short. */
export const WHOLE_SENTENCE = /[，；,;\d].*。$/;
