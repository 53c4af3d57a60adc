/**
 * Whether Excel takes a text for a formula, and whether it would accept it: operands with operators between them, brackets
 * and quotes closed. What a name means does not matter: an unknown one is accepted and shows #NAME?.
 * https://support.microsoft.com/office/using-calculation-operators-in-excel-formulas-78be92ad-563c-4d62-b081-ae6da5c2ca69
 */

/** Also a text that begins with a plus or minus sign is one, unless it is a number, and `@` begins a function of Lotus. */
export function formulaOf(entered: string): string | undefined {
  if (entered.length < 2) return undefined;
  if (entered.startsWith('=')) return entered;
  if (/^[+-]/.test(entered)) return `=${entered}`;
  return entered.startsWith('@') ? `=${entered.slice(1)}` : undefined;
}

const SPACE = /\s+/y;
const OPERAND = new RegExp(
  [
    /"(?:[^"]|"")*"/u, // a text
    /#[A-Z0-9/]+[!?]?/u, // an error
    /\{[^{}]*\}/u, // an array
    /(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}_\\][\p{L}\p{N}_.\\?]*)!(?:#REF!|\$?[\p{L}\p{N}_\\][\p{L}\p{N}_.$]*)/u, // on another sheet
    /\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\p{L}_])|\.\d+(?:E[+-]?\d+)?/u, // a number
    /\$?\d+(?=\s*:)|\$\d+/u, // a row
    /[\p{L}_\\$][\p{L}\p{N}_.\\?$]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?/u, // a name, a cell, a table
  ]
    .map(({ source }) => source)
    .join('|'),
  'iuy',
);
const BINARY = /<>|<=|>=|[-+*/^&=<>:]/y;
const PREFIX = /[-+@]/y;
const POSTFIX = /[%#]/y;

class Scanner {
  private at = 1;

  constructor(private readonly text: string) {}

  isFormula(): boolean {
    return this.expression() && this.at === this.text.length;
  }

  private expression(): boolean {
    for (;;) {
      this.take(SPACE);
      while (this.take(PREFIX)) this.take(SPACE);
      if (!this.operand()) return false;
      while (this.take(POSTFIX));
      const isApart = this.take(SPACE);
      if (this.take(BINARY)) continue;
      // Two ranges with a space between them mean what they share.
      if (isApart && this.at < this.text.length && !/[,;)]/.test(this.text.charAt(this.at))) continue;
      return true;
    }
  }

  private operand(): boolean {
    if (this.isAt('(')) return this.list(1);
    if (!this.take(OPERAND)) return false;
    return !this.isAt('(') || this.list(0);
  }

  /** What stands between brackets; an argument may be left out. */
  private list(least: number): boolean {
    this.at += 1;
    for (let count = 0; ; count++) {
      this.take(SPACE);
      const isLeftOut = count >= least || least === 0 ? /[,)]/.test(this.text.charAt(this.at)) : false;
      if (!isLeftOut && !this.expression()) return false;
      if (this.isAt(')')) {
        this.at += 1;
        return true;
      }
      if (!this.isAt(',')) return false;
      this.at += 1;
    }
  }

  private isAt(character: string): boolean {
    return this.text.charAt(this.at) === character;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}

/** `formula` with its equals sign. */
export const isWellFormed = (formula: string): boolean => new Scanner(formula).isFormula();
