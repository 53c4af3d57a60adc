/** RTF as tokens (Rich Text Format 1.9.1): groups, control words with their numbers, bytes of text. */

export type RtfToken =
  | { readonly kind: 'open' | 'close' | 'done' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  /** Bytes of text, a character each. */
  | { readonly kind: 'bytes'; readonly bytes: string };

const OPEN: RtfToken = { kind: 'open' };
const CLOSE: RtfToken = { kind: 'close' };
const DONE: RtfToken = { kind: 'done' };

const TOKEN = /\\([a-z]+)(-?[0-9]+)? ?|\\'([0-9a-f]{2})|\\([^])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giy;
/** Characters that stand for themselves, and those that stand for others. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': ' ',
  _: '-',
};
const LONGEST_NUMBER = 10;

export class RtfScanner {
  private place = 0;

  /** `text` has a character for each byte. */
  constructor(private readonly text: string) {}

  next(): RtfToken {
    for (;;) {
      TOKEN.lastIndex = this.place;
      const found = TOKEN.exec(this.text);
      if (!found) return DONE;
      this.place = TOKEN.lastIndex;
      const token = this.tokenOf(found);
      if (token) return token;
    }
  }

  private tokenOf(found: RegExpExecArray): RtfToken | undefined {
    const [, name, number, escaped, symbol, brace, plain] = found;
    if (plain !== undefined) return { kind: 'bytes', bytes: plain };
    if (brace !== undefined) return brace === '{' ? OPEN : CLOSE;
    if (escaped !== undefined)
      return { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(escaped, 16)) };
    if (symbol !== undefined) return this.symbol(symbol);
    if (name === undefined) return undefined;
    const value = number === undefined ? undefined : Number(number.slice(0, LONGEST_NUMBER));
    // So many bytes that are no RTF.
    if (name === 'bin') this.place += Math.max(0, value ?? 0);
    return { kind: 'word', name, value };
  }

  private symbol(symbol: string): RtfToken | undefined {
    if (symbol === '\n' || symbol === '\r') return { kind: 'word', name: 'par', value: undefined };
    if (symbol === '*') return { kind: 'word', name: '*', value: undefined };
    const bytes = SYMBOLS[symbol];
    return bytes === undefined ? undefined : { kind: 'bytes', bytes };
  }
}
