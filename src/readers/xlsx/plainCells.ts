/**
 * Cells as nearly every program writes them (`<c r="A1" s="2" t="s"><v>7</v></c>`), read straight from the characters.
 * Whatever is written in any other way is left to the scanner, which knows all of XML: this only saves it work.
 */
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../../grid';
import type { GridCell } from '../../grid';
import { LONGEST_TEXT, resolveReferences } from '../../ooxml';
import { cellOf, SMALL } from './cell';
import type { CellContext } from './cell';
import { unescapeText } from './escapes';

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const DIGIT_0 = 48;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LETTER_A = 65;
const LETTER_Z = 90;
const LETTER_b = 98;
const LETTER_c = 99;
const LETTER_e = 101;
const LETTER_f = 102;
const LETTER_i = 105;
const LETTER_n = 110;
const LETTER_r = 114;
const LETTER_s = 115;
const LETTER_t = 116;
const LETTER_v = 118;
const LETTERS = 26;
/** Looked up once: cells are many. */
const LAST_ROW = EXCEL_ROWS;
const LAST_COLUMN = EXCEL_COLUMNS;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;
/** So many digits are a number without a look at the rest. */
const SHORT_NUMBER = 9;

const TYPES: ReadonlyMap<number, string> = new Map([
  [LETTER_n, 'n'],
  [LETTER_s, 's'],
  [LETTER_b, 'b'],
  [LETTER_e, 'e'],
]);

/** Reads the cells of one worksheet part; one object, so that a cell costs no other. */
export class PlainCells {
  /** Of the cell just read: where it stands, and what it holds. */
  row = -1;
  column = -1;
  cell: GridCell | undefined;

  private at = 0;
  private text: string | undefined;
  private formula: string | null = null;
  private style = -1;
  private type = '';
  /** The value as a small whole number, or -1. */
  private whole = -1;

  constructor(
    private readonly xml: string,
    private readonly context: CellContext,
  ) {}

  /** Reads the cell that starts at a place; where the next thing starts, or -1 for what is not a plain cell. */
  read(at: number): number {
    const { xml } = this;
    if (xml.charCodeAt(at) !== LESS || xml.charCodeAt(at + 1) !== LETTER_c) return -1;
    this.at = at + 2;
    if (!this.readAttributes()) return -1;
    this.text = undefined;
    this.formula = null;
    this.whole = -1;
    const code = xml.charCodeAt(this.at);
    if (code === SLASH) {
      this.cell = undefined;
      return xml.charCodeAt(this.at + 1) === GREATER ? this.at + 2 : -1;
    }
    if (code !== GREATER) return -1;
    this.at++;
    if (!this.readContent()) return -1;
    const end = this.at;
    if (xml.charCodeAt(end + 2) !== LETTER_c || xml.charCodeAt(end + 3) !== GREATER) return -1;
    this.cell = this.makeCell();
    return end + 4;
  }

  /** ` r="A1" s="2" t="s"` in any order; the place is then at what follows them. */
  private readAttributes(): boolean {
    const { xml } = this;
    this.row = -1;
    this.style = -1;
    this.type = '';
    while (xml.charCodeAt(this.at) === SPACE) {
      const name = xml.charCodeAt(this.at + 1);
      if (xml.charCodeAt(this.at + 2) !== EQUALS || xml.charCodeAt(this.at + 3) !== QUOTE) return false;
      this.at += 4;
      if (name === LETTER_r) {
        if (this.row !== -1 || !this.readPlace()) return false;
      } else if (name === LETTER_s) {
        if (this.style !== -1) return false;
        this.style = this.readWhole();
        if (this.style < 0) return false;
      } else if (name !== LETTER_t || this.type !== '' || !this.readType()) return false;
      if (xml.charCodeAt(this.at) !== QUOTE) return false;
      this.at++;
    }
    return this.row >= 0;
  }

  private readPlace(): boolean {
    const { xml } = this;
    const start = this.at;
    let at = start;
    let column = 0;
    let code = xml.charCodeAt(at);
    for (; code >= LETTER_A && code <= LETTER_Z; code = xml.charCodeAt(++at))
      column = column * LETTERS + code - LETTER_A + 1;
    const letters = at - start;
    let row = 0;
    for (; code >= DIGIT_0 && code <= DIGIT_0 + 9; code = xml.charCodeAt(++at))
      row = row * 10 + code - DIGIT_0;
    const digits = at - start - letters;
    if (letters === 0 || letters > MOST_LETTERS || digits === 0 || digits > MOST_DIGITS) return false;
    if (row === 0 || row > LAST_ROW || column > LAST_COLUMN) return false;
    this.row = row - 1;
    this.column = column - 1;
    this.at = at;
    return true;
  }

  private readType(): boolean {
    const { xml } = this;
    const code = xml.charCodeAt(this.at);
    const short = xml.charCodeAt(this.at + 1) === QUOTE ? TYPES.get(code) : undefined;
    if (short !== undefined) this.type = short;
    else if (code === LETTER_s && xml.startsWith('str"', this.at)) this.type = 'str';
    else if (code === LETTER_i && xml.startsWith('inlineStr"', this.at)) this.type = 'inlineStr';
    else return false;
    this.at += this.type.length;
    return true;
  }

  /** Up to nine digits as a number, -1 for none or more. */
  private readWhole(): number {
    const { xml } = this;
    const start = this.at;
    let at = start;
    let value = 0;
    for (let code = xml.charCodeAt(at); code >= DIGIT_0 && code <= DIGIT_0 + 9; code = xml.charCodeAt(++at))
      value = value * 10 + code - DIGIT_0;
    this.at = at;
    return at > start && at - start <= SHORT_NUMBER ? value : -1;
  }

  /** A formula and a value, or a string; the place is then at the end tag of the cell. */
  private readContent(): boolean {
    const { xml } = this;
    if (xml.charCodeAt(this.at) !== LESS) return false;
    let code = xml.charCodeAt(this.at + 1);
    if (code === LETTER_f) {
      const formula = this.readText(3, '</f>');
      if (formula === undefined) return false;
      this.formula = `=${formula}`;
      code = xml.charCodeAt(this.at + 1);
    }
    if (code === LETTER_v) {
      if (!this.readValue()) return false;
    } else if (code === LETTER_i) {
      if (!xml.startsWith('<is><t>', this.at)) return false;
      const text = this.readText(7, '</t>');
      if (text === undefined || !xml.startsWith('</is>', this.at)) return false;
      this.text = unescapeText(text);
      this.at += 5;
    }
    return xml.charCodeAt(this.at) === LESS && xml.charCodeAt(this.at + 1) === SLASH;
  }

  private readValue(): boolean {
    const { xml } = this;
    const start = this.at;
    if (xml.charCodeAt(start + 2) !== GREATER) return false;
    this.at = start + 3;
    if (this.type !== '' && this.type !== 's' && this.type !== 'n') return this.readOther(start);
    this.whole = this.readWhole();
    const end = this.at;
    if (this.whole >= 0 && xml.charCodeAt(end) === LESS && xml.charCodeAt(end + 1) === SLASH) {
      if (xml.charCodeAt(end + 2) !== LETTER_v || xml.charCodeAt(end + 3) !== GREATER) return false;
      this.at = end + 4;
      return true;
    }
    return this.readOther(start);
  }

  /** A value whose characters are wanted as they stand. */
  private readOther(start: number): boolean {
    this.whole = -1;
    this.at = start;
    this.text = this.readText(3, '</v>');
    return this.text !== undefined;
  }

  /** The text of an element whose start tag has this many characters; undefined when more than text stands there. */
  private readText(tag: number, endTag: string): string | undefined {
    const { xml } = this;
    const start = this.at + tag;
    if (xml.charCodeAt(start - 1) !== GREATER) return undefined;
    const end = xml.indexOf('<', start);
    if (end < 0 || end - start > LONGEST_TEXT || !xml.startsWith(endTag, end)) return undefined;
    const text = xml.slice(start, end);
    if (text.includes('\r')) return undefined;
    this.at = end + endTag.length;
    return resolveReferences(text);
  }

  private makeCell(): GridCell | undefined {
    const { whole, formula, context } = this;
    const type = this.type || 'n';
    if (whole >= 0) {
      if (type === 's' && formula === null) {
        const shared = context.strings[whole];
        return shared?.value === '' ? undefined : shared;
      }
      if (type === 'n' && whole < SMALL.length)
        return formula === null ? SMALL[whole] : { value: whole, text: String(whole), formula };
    }
    const text = whole >= 0 ? String(whole) : this.text;
    return cellOf(type, { text, formula, style: this.style }, context);
  }
}
