/** Looks: cell styles and the looks of conditional formats, each stated once (ISO/IEC 29500-1 §18.8). */
import type { CellStyle, Plan, PlanHighlight, StyleId } from '../../layout';
import { NAMESPACE } from './namespaces';
import { counted, element } from './xml';

/**
 * Column widths are measured in digits of the first font: 宋体 11, as in Chinese Excel, whose digits are 8 pixels wide. Chinese fonts
 * that take its place where it is not installed have digits as wide; those for Calibri have not, and sheets print smaller.
 */
const FIRST_FONT = '<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>';
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const GRAY_FILL = '<fill><patternFill patternType="gray125"/></fill>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const THIN = ['left', 'right', 'top', 'bottom']
  .map((side) => element(side, { style: 'thin' }, '<color auto="1"/>'))
  .join('');
const CHINESE = /[\u2e80-\u9fff]|_GB2312$/;

/** Formats that every workbook has (§18.8.30), and the first number for one of its own. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['@', 49],
]);
const FIRST_FORMAT = 164;
/** Built-in dates are shown as the country of the machine has them. */
const DATE = 'yyyy-mm-dd';

/** The numbers of all formats of these looks. */
function formatNumbers(styles: Iterable<CellStyle>): ReadonlyMap<string, number> {
  const numbers = new Map(BUILT_IN);
  for (const { numberFormat } of styles)
    if (!numbers.has(numberFormat)) numbers.set(numberFormat, FIRST_FORMAT + numbers.size - BUILT_IN.size);
  return numbers;
}

const formatXml = ([format, numFmtId]: readonly [string, number]): string =>
  element('numFmt', { numFmtId, formatCode: format === DATE ? 'yyyy\\-mm\\-dd' : format });

/** #RRGGBB as Excel wants it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** A list in which equal entries share an index. */
class Pool {
  readonly items: string[];
  constructor(...first: string[]) {
    this.items = first;
  }
  indexOf(item: string): number {
    const index = this.items.indexOf(item);
    return index >= 0 ? index : this.items.push(item) - 1;
  }
}

function fontXml({ font, size, bold, italic, strike, underline, color }: CellStyle): string {
  const charset = CHINESE.test(font) ? element('charset', { val: 134 }) : '';
  return element(
    'font',
    {},
    `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strike ? '<strike/>' : ''}${underline ? '<u/>' : ''}` +
      `${element('sz', { val: size })}${element('color', { rgb: argb(color) })}` +
      `${element('name', { val: font })}${element('family', { val: 2 })}${charset}`,
  );
}

function fillXml(color: string | null): string {
  if (color === null) return NO_FILL;
  const colors = `${element('fgColor', { rgb: argb(color) })}<bgColor indexed="64"/>`;
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}

function highlightXml({ fill, color, bold }: PlanHighlight): string {
  const font = `${bold ? '<b/>' : ''}${element('color', { rgb: argb(color) })}`;
  const colors = element('fgColor', { rgb: argb(fill) }) + element('bgColor', { rgb: argb(fill) });
  const pattern = element('patternFill', { patternType: 'solid' }, colors);
  return element('dxf', {}, element('font', {}, font) + element('fill', {}, pattern));
}

export interface Styles {
  /** Index of the look of a cell; throws for a style that the plan does not state (a slip in the plan). */
  cell(style: StyleId): number;
  /** Index of the look of a highlight. */
  highlight(highlight: PlanHighlight): number;
  toXml(): string;
}

/** The looks of a plan, in the order in which it states them. */
export function planStyles(plan: Plan): Styles {
  const fonts = new Pool(FIRST_FONT);
  const fills = new Pool(NO_FILL, GRAY_FILL);
  const borders = new Pool(NO_BORDER);
  const highlights = new Pool();
  const formats = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  const indexes = new Map<StyleId, number>();
  const formatOf = formatNumbers(Object.values(plan.styles));
  for (const [id, style] of Object.entries(plan.styles)) {
    const alignment = element('alignment', {
      horizontal: style.horizontal,
      vertical: style.vertical,
      wrapText: style.wrap ? 1 : undefined,
    });
    const attributes = {
      numFmtId: formatOf.get(style.numberFormat),
      fontId: fonts.indexOf(fontXml(style)),
      fillId: fills.indexOf(fillXml(style.fill)),
      borderId: borders.indexOf(style.border ? `<border>${THIN}<diagonal/></border>` : NO_BORDER),
      xfId: 0,
      applyNumberFormat: style.numberFormat === 'General' ? undefined : 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: 1,
    };
    const protection = element('protection', { locked: style.locked ? 1 : 0 });
    indexes.set(id, formats.push(element('xf', attributes, alignment + protection)) - 1);
  }
  return {
    cell(style) {
      const index = indexes.get(style);
      if (index === undefined) throw new Error(`the plan has no style ${style}`);
      return index;
    },
    highlight: (highlight) => highlights.indexOf(highlightXml(highlight)),
    toXml: () =>
      element(
        'styleSheet',
        { xmlns: NAMESPACE.main },
        counted('numFmts', [...formatOf].slice(BUILT_IN.size).map(formatXml)) +
          counted('fonts', fonts.items) +
          counted('fills', fills.items) +
          counted('borders', borders.items) +
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
          counted('cellXfs', formats) +
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
          counted('dxfs', highlights.items),
      ),
  };
}
