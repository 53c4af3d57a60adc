/** The formulas that totals are made of, as a tree: references, numbers, operators, calls (ISO/IEC 29500-1 §18.17). */
import { parseRectangle } from '../grid';
import type { Rectangle } from '../grid';

export type Operator = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | null }
  /** Cells of a sheet; null is the sheet of the formula. */
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Rectangle }
  | { readonly kind: 'negative' | 'percent'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] };

/** A longer formula is no total. */
const LONGEST = 4_000;
const DEEPEST = 40;

const SPACE = /[ \n\r\t]*/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?(?![\w.:!])/iy;
const TEXT = /"((?:[^"]|"")*)"/y;
const AREA =
  /(?:(?:'((?:[^']|'')+)'|([^\s'"!(),;:+*/^&=<>{}[\]-]+))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w.:!(])/iy;
const TRUTH = /(TRUE|FALSE)(?:\(\))?(?![\w.!(])/iy;
const CALL = /([A-Z][A-Z0-9.]*)\(/iy;

/** By how tightly they bind, the loosest first. */
const BINARY: readonly RegExp[] = [/<=|>=|<>|=|<|>/y, /&/y, /[+-]/y, /[*/]/y];

/** A formula that is none of these. */
class Unsupported extends Error {}

class Parser {
  private at: number;
  private depth = 0;

  constructor(private readonly formula: string) {
    this.at = formula.startsWith('=') ? 1 : 0;
  }

  whole(): Expression {
    const expression = this.binary(0);
    if (this.at < this.formula.length) throw new Unsupported();
    return expression;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.formula);
    if (found) {
      this.at = pattern.lastIndex;
      SPACE.lastIndex = this.at;
      SPACE.exec(this.formula);
      this.at = SPACE.lastIndex;
    }
    return found;
  }

  private binary(level: number): Expression {
    const pattern = BINARY[level];
    if (!pattern) return this.signed();
    let left = this.binary(level + 1);
    for (let found = this.take(pattern); found; found = this.take(pattern))
      left = { kind: 'binary', operator: found[0] as Operator, left, right: this.binary(level + 1) };
    return left;
  }

  private signed(): Expression {
    const sign = this.take(/[+-]/y)?.[0];
    if (sign === '+') return this.deeper(() => this.signed());
    if (sign === '-') return { kind: 'negative', of: this.deeper(() => this.signed()) };
    let expression = this.deeper(() => this.primary());
    while (this.take(/%/y)) expression = { kind: 'percent', of: expression };
    return expression;
  }

  /** A formula cannot be nested without end. */
  private deeper(read: () => Expression): Expression {
    if (++this.depth > DEEPEST) throw new Unsupported();
    const expression = read();
    this.depth--;
    return expression;
  }

  private primary(): Expression {
    const area = this.take(AREA);
    if (area) return this.area(area);
    const number = this.take(NUMBER);
    if (number) return { kind: 'constant', value: Number(number[0]) };
    const text = this.take(TEXT);
    if (text) return { kind: 'constant', value: (text[1] ?? '').replace(/""/g, '"') };
    const truth = this.take(TRUTH);
    if (truth) return { kind: 'constant', value: truth[1]?.toUpperCase() === 'TRUE' };
    const call = this.take(CALL);
    if (call) return { kind: 'call', name: (call[1] ?? '').toUpperCase(), given: this.given() };
    if (!this.take(/\(/y)) throw new Unsupported();
    const inner = this.binary(0);
    this.expect(/\)/y);
    return inner;
  }

  private area([, quoted, plain, place]: RegExpExecArray): Expression {
    const area = parseRectangle(place ?? '');
    if (!area) throw new Unsupported();
    return { kind: 'area', sheet: quoted?.replace(/''/g, "'") ?? plain ?? null, area };
  }

  private given(): Expression[] {
    const given: Expression[] = [];
    if (this.take(/\)/y)) return given;
    do {
      const isLeftOut = /[,)]/.test(this.formula.charAt(this.at));
      given.push(isLeftOut ? { kind: 'constant', value: null } : this.binary(0));
    } while (this.take(/,/y));
    this.expect(/\)/y);
    return given;
  }

  private expect(pattern: RegExp): void {
    if (!this.take(pattern)) throw new Unsupported();
  }
}

/** What nearly all totals are: the parser would find the same, with more looks. */
const SUM_OF_AREA = /^=?SUM\((\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7})\)$/i;

function sumOfArea(formula: string): Expression | undefined {
  const area = parseRectangle(SUM_OF_AREA.exec(formula)?.[1] ?? '');
  return area && { kind: 'call', name: 'SUM', given: [{ kind: 'area', sheet: null, area }] };
}

/** The tree of a formula, with or without its equals sign; undefined for one with anything else in it. */
export function parseFormula(formula: string): Expression | undefined {
  if (formula.length > LONGEST) return undefined;
  const sum = sumOfArea(formula);
  if (sum) return sum;
  try {
    return new Parser(formula.trim()).whole();
  } catch (thrown) {
    if (thrown instanceof Unsupported) return undefined;
    throw thrown;
  }
}
