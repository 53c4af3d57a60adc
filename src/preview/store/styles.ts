/** Excel's names for formats and the codes Univer stores for them, as tables read in both directions. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';

export const HORIZONTAL = new Map<string, HorizontalAlign>([
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
]);

export const VERTICAL = new Map<string, VerticalAlign>([
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
]);

/** A border line: Excel's style and weight together are one code of Univer. */
export const BORDERS: readonly {
  readonly style: string;
  readonly weight: string;
  readonly code: BorderStyleTypes;
}[] = [
  { style: 'Continuous', weight: 'Thin', code: BorderStyleTypes.THIN },
  { style: 'Continuous', weight: 'Hairline', code: BorderStyleTypes.HAIR },
  { style: 'Continuous', weight: 'Medium', code: BorderStyleTypes.MEDIUM },
  { style: 'Continuous', weight: 'Thick', code: BorderStyleTypes.THICK },
  { style: 'Dot', weight: 'Thin', code: BorderStyleTypes.DOTTED },
  { style: 'Dash', weight: 'Thin', code: BorderStyleTypes.DASHED },
  { style: 'Dash', weight: 'Medium', code: BorderStyleTypes.MEDIUM_DASHED },
  { style: 'DashDot', weight: 'Thin', code: BorderStyleTypes.DASH_DOT },
  { style: 'DashDot', weight: 'Medium', code: BorderStyleTypes.MEDIUM_DASH_DOT },
  { style: 'DashDotDot', weight: 'Thin', code: BorderStyleTypes.DASH_DOT_DOT },
  { style: 'DashDotDot', weight: 'Medium', code: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  { style: 'SlantDashDot', weight: 'Medium', code: BorderStyleTypes.SLANT_DASH_DOT },
  { style: 'Double', weight: 'Thick', code: BorderStyleTypes.DOUBLE },
];

export function keyOf<K, V>(table: ReadonlyMap<K, V>, value: V): K | undefined {
  for (const [key, candidate] of table) if (candidate === value) return key;
  return undefined;
}

/** Excel's defaults in a workbook made by Chinese Excel. */
export const DEFAULT_FONT = '等线';
export const DEFAULT_FONT_SIZE = 11;
export const DEFAULT_COLUMN_PIXELS = 72;
export const DEFAULT_ROW_PIXELS = 19;

/** Excel works in points and rounds to whole pixels of 1/96 inch. */
export const pixelsOf = (points: number): number => Math.round((points * 96) / 72);
export const pointsOf = (pixels: number): number => (pixels * 72) / 96;

const INDENT_PIXELS = 9;

/** The formats a cell has, in Excel's words. */
export interface CellFormat {
  readonly fill: string | undefined;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly numberFormat: string;
}

/** Univer's `general` and an absent pattern are Excel's `General`; `@@@` is its text format in some menus. */
export function numberFormatOf(style: IStyleData): string {
  const pattern = style.n?.pattern;
  if (!pattern || pattern.toLowerCase() === 'general') return 'General';
  return /^@+$/.test(pattern) ? '@' : pattern;
}

export function cellFormat(style: IStyleData): CellFormat {
  return {
    fill: style.bg?.rgb ? hexColor(style.bg.rgb) : undefined,
    fontName: style.ff ?? DEFAULT_FONT,
    fontSize: style.fs ?? DEFAULT_FONT_SIZE,
    fontColor: style.cl?.rgb ? hexColor(style.cl.rgb) : '#000000',
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    horizontal: keyOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED) ?? 'General',
    vertical: keyOf(VERTICAL, style.vt ?? VerticalAlign.UNSPECIFIED) ?? 'Center',
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
    orientation: style.tr?.v === BooleanNumber.TRUE ? 180 : -(style.tr?.a ?? 0),
    numberFormat: numberFormatOf(style),
  };
}

/** The part of a style that sets one format. */
export const FORMAT_STYLE: { readonly [K in keyof CellFormat]: (value: CellFormat[K]) => IStyleData } = {
  fill: (color) => ({ bg: color === undefined ? null : { rgb: color } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  fontColor: (color) => ({ cl: { rgb: color } }),
  bold: (on) => ({ bl: on ? 1 : 0 }),
  italic: (on) => ({ it: on ? 1 : 0 }),
  underline: (on) => ({ ul: { s: on ? 1 : 0 } }),
  horizontal: (name) => ({ ht: HORIZONTAL.get(name) ?? HorizontalAlign.UNSPECIFIED }),
  vertical: (name) => ({ vt: VERTICAL.get(name) ?? VerticalAlign.BOTTOM }),
  wrap: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
  indent: (level) => ({ pd: { l: level * INDENT_PIXELS } }),
  orientation: (degrees) => ({ tr: degrees === 180 ? { a: 0, v: 1 } : { a: -degrees, v: 0 } }),
  numberFormat: (pattern) => ({ n: { pattern } }),
};

const RGB = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i;

/** `#RRGGBB` from what Univer's colour menus write: hex of 3 or 6 digits, or rgb(). */
export function hexColor(color: string): string {
  const rgb = RGB.exec(color);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : color
  ).toUpperCase();
}
