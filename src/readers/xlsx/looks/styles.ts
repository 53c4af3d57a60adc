/** How the cell styles of a workbook look, resolved: fonts, fills, alignment, number formats (ISO/IEC 29500-1 §18.8). */
import { XmlScanner } from '../../../ooxml';
import { isOn, isTrue, parseDouble, parseIndex } from '../numbers';
import { blended, colorOf, paletteWith } from './colors';
import type { Colors } from './colors';

/** Sizes in points, colours as #RRGGBB. */
export interface CellLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: boolean;
  readonly color: string;
  /** null: no fill. */
  readonly fill: string | null;
  /** As the file has it: `general`, `left`, `center` … */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** A line on any side. */
  readonly border: boolean;
  readonly numberFormat: string;
}

type Font = Pick<CellLook, 'font' | 'size' | 'bold' | 'italic' | 'strike' | 'underline' | 'color'>;

const PLAIN_FONT: Font = {
  font: '',
  size: 11,
  bold: false,
  italic: false,
  strike: false,
  underline: false,
  color: '#000000',
};

/** Built-in formats, those of Chinese Excel (§18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00' },
  ...{ 5: '"¥"#,##0;"¥"\\-#,##0', 6: '"¥"#,##0;[Red]"¥"\\-#,##0' },
  ...{ 7: '"¥"#,##0.00;"¥"\\-#,##0.00', 8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00' },
  ...{ 12: '# ?/?', 13: '# ??/??', 14: 'yyyy/m/d', 15: 'd\\-mmm\\-yy', 16: 'd\\-mmm', 17: 'mmm\\-yy' },
  ...{ 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm' },
  ...{ 27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm/d/yy', 31: 'yyyy"年"m"月"d"日"' },
  ...{ 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"', 37: '#,##0_);(#,##0)' },
  ...{ 38: '#,##0_);[Red](#,##0)', 39: '#,##0.00_);(#,##0.00)', 40: '#,##0.00_);[Red](#,##0.00)' },
  ...{ 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@', 50: 'yyyy"年"m"月"' },
  ...{ 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 57: 'yyyy"年"m"月"' },
  ...{ 58: 'm"月"d"日"' },
};
/** As Excel takes them. */
const LONGEST_FORMAT = 255;
const LONGEST_FONT = 31;
const LARGEST_FONT = 409;

/** A format in the spelling of a plan; programs write our dates in several. */
function formatCode(code: string): string {
  if (/^yyyy\\?-mm\\?-dd(?:;@)?$/i.test(code)) return 'yyyy-mm-dd';
  return code === '' || code.length > LONGEST_FORMAT || /^general$/i.test(code) ? 'General' : code;
}

/** How much of a cell the lines of a pattern cover (§18.18.55). */
const COVERED: Readonly<Record<string, number>> = {
  ...{ darkGray: 0.75, mediumGray: 0.5, lightGray: 0.25, gray125: 0.125, gray0625: 0.0625 },
};
const HALF = 0.5;

class StylesReader {
  private readonly scanner: XmlScanner;
  private readonly custom = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: boolean[] = [];
  private readonly looks: CellLook[] = [];
  private readonly colors: Colors;

  constructor(
    private readonly xml: string,
    theme: readonly string[],
  ) {
    this.colors = {
      theme,
      palette: paletteWith(/<(?:\w+:)?indexedColors\b/.test(xml) ? this.ownPalette() : []),
    };
    this.scanner = new XmlScanner(xml);
  }

  read(): readonly CellLook[] {
    const { scanner } = this;
    for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
      if (token !== 'start' || scanner.depth !== 2) continue;
      const section = scanner.name;
      if (!this.readsSection(section)) scanner.skipElement();
    }
    return this.looks;
  }

  private readsSection(section: string): boolean {
    const item: Readonly<Record<string, () => void>> = {
      numFmts: () => this.readFormat(),
      fonts: () => this.fonts.push(this.font()),
      fills: () => this.fills.push(this.fill()),
      borders: () => this.borders.push(this.border()),
      cellXfs: () => this.looks.push(this.look()),
    };
    const read = item[section];
    if (!read) return false;
    this.within(() => read());
    return true;
  }

  /** Calls for each element within the one that just started; goes on behind its end. */
  private within(take: (name: string) => void): void {
    const { scanner } = this;
    const { depth } = scanner;
    for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
      if (token === 'start') take(scanner.name);
      else if (token === 'end' && scanner.depth < depth) return;
    }
  }

  /** The palette stands behind what refers to it. */
  private ownPalette(): readonly (string | undefined)[] {
    const scanner = new XmlScanner(this.xml);
    const colors: (string | undefined)[] = [];
    let inside = false;
    for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
      if (scanner.name === 'indexedColors') inside = token === 'start';
      else if (inside && token === 'start') colors.push(scanner.attribute('rgb'));
    }
    return colors;
  }

  private readFormat(): void {
    this.custom.set(
      parseIndex(this.scanner.attribute('numFmtId')),
      this.scanner.attribute('formatCode') ?? '',
    );
  }

  private font(): Font {
    const { scanner } = this;
    const font = { ...PLAIN_FONT };
    this.within((name) => {
      const value = scanner.attribute('val');
      if (name === 'b') font.bold = isOn(value);
      else if (name === 'i') font.italic = isOn(value);
      else if (name === 'strike') font.strike = isOn(value);
      else if (name === 'u') font.underline = value !== 'none';
      else if (name === 'color') font.color = colorOf(scanner, this.colors) ?? font.color;
      else if (name === 'name') font.font = (value ?? '').slice(0, LONGEST_FONT);
      else if (name === 'sz') {
        const size = parseDouble(value ?? '');
        if (size !== undefined && size >= 1 && size <= LARGEST_FONT) font.size = size;
      }
    });
    return font;
  }

  private fill(): string | null {
    const { scanner } = this;
    let pattern = 'none';
    let [lines, paper]: [string | undefined, string | undefined] = [undefined, undefined];
    this.within((name) => {
      if (name === 'patternFill') pattern = scanner.attribute('patternType') ?? 'none';
      else if (name === 'gradientFill') pattern = 'solid';
      else if (name === 'fgColor') lines = colorOf(scanner, this.colors);
      else if (name === 'bgColor') paper = colorOf(scanner, this.colors);
      // Of a gradient the first colour.
      else if (name === 'color') lines ??= colorOf(scanner, this.colors);
    });
    if (pattern === 'none') return null;
    if (pattern === 'solid') return lines ?? null;
    return blended(lines ?? '#000000', paper ?? '#FFFFFF', COVERED[pattern] ?? HALF);
  }

  private border(): boolean {
    const { scanner } = this;
    let hasLine = false;
    this.within(() => (hasLine ||= (scanner.attribute('style') ?? 'none') !== 'none'));
    return hasLine;
  }

  private look(): CellLook {
    const { scanner } = this;
    const id = parseIndex(scanner.attribute('numFmtId'));
    const font = this.fonts[parseIndex(scanner.attribute('fontId'))];
    const fill = this.fills[parseIndex(scanner.attribute('fillId'))] ?? null;
    const border = this.borders[parseIndex(scanner.attribute('borderId'))] ?? false;
    let [horizontal, vertical, wrap] = ['general', 'bottom', false];
    this.within((name) => {
      if (name !== 'alignment') return;
      horizontal = scanner.attribute('horizontal') ?? horizontal;
      vertical = scanner.attribute('vertical') ?? vertical;
      wrap = isTrue(scanner.attribute('wrapText'));
    });
    return {
      ...(font ?? PLAIN_LOOK),
      fill,
      border,
      horizontal,
      vertical,
      wrap,
      numberFormat: formatCode(this.custom.get(id) ?? BUILT_IN[id] ?? ''),
    };
  }
}

/** The look of a cell of a workbook that says nothing. */
export const PLAIN_LOOK: CellLook = {
  ...PLAIN_FONT,
  fill: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  border: false,
  numberFormat: 'General',
};

/** The looks of all cell styles, by their numbers; `theme` has the colours of the theme. */
export const readLooks = (xml: string, theme: readonly string[]): readonly CellLook[] =>
  new StylesReader(xml, theme).read();
