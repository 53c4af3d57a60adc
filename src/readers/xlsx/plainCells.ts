/**
 * Rows and cells as nearly every program writes them (`<row r="1" ht="22"><c r="A1" s="2" t="s"><v>7</v></c></row>`), read
 * straight from the characters. Whatever is written in any other way is left to the scanner, which knows all of XML:
 * this only saves it work. Each method that reads takes a place and says where the next thing starts, or -1.
 */
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../../grid';
import type { GridCell } from '../../grid';
import { LONGEST_TEXT, resolveReferences } from '../../ooxml';
import { cellOf, isStruckOut, leftOf, numberCell } from './cell';
import type { CellContext, Raw } from './cell';
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
const LETTER_c = 99;
const LETTER_f = 102;
const LETTER_i = 105;
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

/** The most common first. */
const TYPES = ['s', 'str', 'n', 'b', 'e', 'inlineStr'];

/** The end of a row and the start of the next; a hidden one is for the scanner, other attributes do not matter. */
const NEXT_ROW = /<\/row><row r="([0-9]{1,7})"(?: (?!hidden="(?!0"|false"))[\w:]+="[^"<>]*")*>/y;

/** Reads one worksheet part; one object, so that a cell costs no other. */
export class PlainCells implements Raw {
  /** Of the row or cell just read: where it stands, and what it holds. */
  row = -1;
  column = -1;
  cell: GridCell | undefined;
  text: string | undefined;
  formula: string | null = null;
  style = -1;

  private type = '';
  /** A small whole number just read, or -1. */
  private whole = -1;
  /** A text may have line ends that are to be made `\n`. */
  private readonly hasReturns: boolean;

  /** `start` is a place before the first row. */
  constructor(
    private readonly xml: string,
    start: number,
    private readonly context: CellContext,
  ) {
    this.hasReturns = xml.includes('\r', start);
  }

  /** Reads the end of a row and the start of the next. */
  readRow(start: number): number {
    NEXT_ROW.lastIndex = start;
    const row = Number(NEXT_ROW.exec(this.xml)?.[1] ?? 0);
    if (row === 0 || row > LAST_ROW) return -1;
    this.row = row - 1;
    return NEXT_ROW.lastIndex;
  }

  /** Reads a cell. */
  readCell(start: number): number {
    const { xml } = this;
    if (xml.charCodeAt(start) !== LESS || xml.charCodeAt(start + 1) !== LETTER_c) return -1;
    const tail = this.readAttributes(start + 2);
    if (tail < 0) return -1;
    if (xml.charCodeAt(tail) === SLASH) {
      this.cell = undefined;
      return xml.charCodeAt(tail + 1) === GREATER ? tail + 2 : -1;
    }
    if (xml.charCodeAt(tail) !== GREATER) return -1;
    const end = this.readContent(tail + 1);
    if (xml.charCodeAt(end) !== LESS || xml.charCodeAt(end + 1) !== SLASH) return -1;
    if (xml.charCodeAt(end + 2) !== LETTER_c || xml.charCodeAt(end + 3) !== GREATER) return -1;
    this.cell = this.makeCell();
    return end + 4;
  }

  /** ` r="A1" s="2" t="s"` in any order. */
  private readAttributes(start: number): number {
    const { xml } = this;
    this.row = -1;
    this.style = -1;
    this.type = '';
    let at = start;
    while (xml.charCodeAt(at) === SPACE) {
      const name = xml.charCodeAt(at + 1);
      if (xml.charCodeAt(at + 2) !== EQUALS || xml.charCodeAt(at + 3) !== QUOTE) return -1;
      if (name === LETTER_r) at = this.readPlace(at + 4);
      else if (name === LETTER_s) at = this.readStyle(at + 4);
      else if (name === LETTER_t) at = this.readType(at + 4);
      else return -1;
      if (at < 0 || xml.charCodeAt(at) !== QUOTE) return -1;
      at++;
    }
    return this.row >= 0 ? at : -1;
  }

  private readPlace(start: number): number {
    if (this.row !== -1) return -1;
    const { xml } = this;
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
    if (letters === 0 || letters > MOST_LETTERS || digits === 0 || digits > MOST_DIGITS) return -1;
    if (row === 0 || row > LAST_ROW || column > LAST_COLUMN) return -1;
    this.row = row - 1;
    this.column = column - 1;
    return at;
  }

  private readStyle(start: number): number {
    if (this.style !== -1) return -1;
    const end = this.readWhole(start);
    this.style = this.whole;
    return this.style < 0 ? -1 : end;
  }

  private readType(start: number): number {
    if (this.type !== '') return -1;
    for (const type of TYPES)
      if (this.xml.charCodeAt(start + type.length) === QUOTE && this.xml.startsWith(type, start)) {
        this.type = type;
        return start + type.length;
      }
    return -1;
  }

  /** Up to nine digits as a number, -1 for none or more. */
  private readWhole(start: number): number {
    const { xml } = this;
    let at = start;
    let value = 0;
    for (let code = xml.charCodeAt(at); code >= DIGIT_0 && code <= DIGIT_0 + 9; code = xml.charCodeAt(++at))
      value = value * 10 + code - DIGIT_0;
    this.whole = at > start && at - start <= SHORT_NUMBER ? value : -1;
    return at;
  }

  /** A formula and a value, or a string. */
  private readContent(start: number): number {
    const { xml } = this;
    this.text = undefined;
    this.formula = null;
    this.whole = -1;
    if (xml.charCodeAt(start) !== LESS) return -1;
    let at = start;
    if (xml.charCodeAt(at + 1) === LETTER_f) {
      at = this.readText(at + 3, LETTER_f);
      if (at < 0) return -1;
      this.formula = `=${this.text ?? ''}`;
      this.text = undefined;
    }
    const code = xml.charCodeAt(at + 1);
    if (code === LETTER_v) return this.readValue(at);
    return code === LETTER_i ? this.readInline(at) : at;
  }

  private readValue(start: number): number {
    const { xml } = this;
    if (xml.charCodeAt(start) !== LESS || xml.charCodeAt(start + 2) !== GREATER) return -1;
    if (this.type === '' || this.type === 's' || this.type === 'n') {
      const end = this.readWhole(start + 3);
      if (this.whole >= 0 && xml.charCodeAt(end) === LESS && xml.charCodeAt(end + 1) === SLASH)
        return xml.charCodeAt(end + 2) === LETTER_v && xml.charCodeAt(end + 3) === GREATER ? end + 4 : -1;
      this.whole = -1;
    }
    return this.readText(start + 3, LETTER_v);
  }

  private readInline(start: number): number {
    if (!this.xml.startsWith('<is><t>', start)) return -1;
    const end = this.readText(start + 7, LETTER_t);
    if (end < 0 || !this.xml.startsWith('</is>', end)) return -1;
    this.text = unescapeText(this.text ?? '');
    return end + 5;
  }

  /** The text between a start tag that ends here and the end tag of one letter, when nothing else stands between them. */
  private readText(start: number, letter: number): number {
    const { xml } = this;
    if (xml.charCodeAt(start - 1) !== GREATER || this.hasReturns) return -1;
    const end = xml.indexOf('<', start);
    if (xml.charCodeAt(end + 1) !== SLASH || xml.charCodeAt(end + 2) !== letter) return -1;
    if (xml.charCodeAt(end + 3) !== GREATER || end - start > LONGEST_TEXT) return -1;
    this.text = resolveReferences(xml.slice(start, end));
    return end + 4;
  }

  private makeCell(): GridCell | undefined {
    const { whole, type, formula, style, context } = this;
    if (isStruckOut(style, context))
      return leftOf(type, whole < 0 ? this.text : String(whole), undefined, context);
    if (whole < 0) return cellOf(type || 'n', this, context);
    if (type !== 's') return numberCell(whole, this, context);
    const shared = context.strings.cells[whole];
    if (formula === null) return shared?.value === '' ? undefined : shared;
    return cellOf(type, { text: String(whole), formula, style: -1 }, context);
  }
}
