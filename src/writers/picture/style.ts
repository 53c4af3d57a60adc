/**
 * Colours and measures of 图解, in pixels of 1/96 inch. Neighbouring bands differ in lightness first, so that they are
 * told apart in grey and by colour-blind readers (after Okabe and Ito, darkened to 3 : 1 against white); labels stand
 * beside them and never depend on colour.
 */

/** A4 at 96 dots per inch. */
export const SHEET = { width: 794, height: 1123, margin: 48 } as const;
export const INNER_WIDTH = SHEET.width - 2 * SHEET.margin;
export const RIGHT_EDGE = SHEET.width - SHEET.margin;

export const COLOR = {
  text: '#1A1A1A',
  quiet: '#595959',
  accent: '#1F4E79',
  rule: '#B8C4D0',
  tile: '#F3F6F9',
  /** Applications as they come in: new ones, and those carried over at either end. */
  received: '#1F4E79',
  carried: '#2E2E2E',
  trunk: '#44546A',
  bar: '#2F6EA5',
  /** From the earliest year to the year of the report. */
  years: ['#7C94AE', '#4A7299', '#1F4E79'],
  outcomes: ['#005A9C', '#3E97D0', '#8C2D04', '#D9731A', '#0A5C3E', '#B0719B'],
} as const;

/** Bands are paler than the bars that they join. */
export const BAND_OPACITY = 0.4;

export const SIZE = {
  title: 28,
  unit: 22,
  heading: 17,
  number: 17,
  label: 15,
  small: 13,
  note: 12.5,
} as const;

/** What the longest bar stands for at the least: a small number is drawn small, also where none is larger. */
export const FEW = 20;
/** The thickest that one application is drawn in the flow, for the same reason. */
export const THICKEST = 12;

/** A heading with the room below it. */
export const HEADING_HEIGHT = 38;
export const SECTION_GAP = 16;

export const FONT_NAMES = [
  'Microsoft YaHei',
  'PingFang SC',
  'Noto Sans CJK SC',
  'Source Han Sans SC',
  'SimHei',
  'sans-serif',
] as const;

/** The colour with this number; colours come again where there are more numbers. */
export const colorAt = (colors: readonly string[], index: number): string =>
  colors[index % colors.length] ?? COLOR.text;
