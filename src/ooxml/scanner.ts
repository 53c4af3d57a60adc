/**
 * A pull scanner for the XML of Office documents: one pass over a string, nothing built that nobody asks for.
 * Elements go by local name whatever their prefix. DOCTYPE is refused, so there are no entities to expand.
 */
import { normalizeLineEnds, resolveReferences } from './characters';
import { OoxmlError } from './error';
import { LONGEST_TEXT, MAX_DEPTH, MOST_ATTRIBUTES, MOST_ELEMENTS } from './limits';

export type Token = 'start' | 'end' | 'text' | 'done';

/** Characters from `start` to `end`, exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A start tag as it stands in the text, from `<` to behind `>`. */
export interface Tag extends Span {
  /** Behind its name. */
  readonly nameEnd: number;
  /** It is its own end: `<x/>`. */
  readonly isEmpty: boolean;
}

const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/** One-letter names are most of a worksheet; they need no new string each. */
const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** Letters come last in ASCII and first here. Past the end of the string a code is NaN, for which this is false. */
const inName = (code: number): boolean => code > GREATER || (code > SPACE && code < LESS && code !== SLASH);
const isSpace = (code: number): boolean => code <= SPACE;

export class XmlScanner {
  /** Local name of the element that `next` just met the start or the end of. */
  name = '';
  /** Elements that are open; inside the root element 1. */
  depth = 0;
  /** What is scanned. */
  readonly xml: string;

  private position = 0;
  private elementsLeft = MOST_ELEMENTS;
  private pendingEnd = false;
  private seenRoot = false;
  private textStart = 0;
  private textEnd = 0;
  private literal = false;
  /** Ends of elements may be looked for. */
  private searching = true;
  /** Attributes are passed over. */
  private skipping = false;
  private attributeCount = 0;
  /** Per attribute: where its qualified name, its local name and its value start and end. */
  private readonly spans: number[] = [];
  /** Per open element: where its qualified name starts and ends. */
  private readonly open: number[] = [];
  private readonly openNames: string[] = [];

  constructor(xml: string) {
    this.xml = xml;
  }

  /** Where the next token starts, for a caller that knows a shorter way; -1 at the end of an empty element. */
  get place(): number {
    return this.pendingEnd ? -1 : this.position;
  }

  /** Where the start tag of the element that just started stands, for a caller that changes the text. */
  get tag(): Tag {
    const first = this.open[this.depth * 2 - 2] as number;
    return {
      start: first - 1,
      nameEnd: this.open[this.depth * 2 - 1] as number,
      end: this.position,
      isEmpty: this.pendingEnd,
    };
  }

  /** Where the value of an attribute without prefix stands between its quotes. */
  attributeSpan(name: string): Span | undefined {
    const at = this.spanOf(name, false);
    if (at === undefined) return undefined;
    return { start: this.spans[at + 3] as number, end: this.spans[at + 4] as number };
  }

  /** Goes on from a place behind whole elements that the caller read itself, inside the element that is open. */
  goOnFrom(place: number): void {
    this.position = place;
  }

  /** The next token; throws `OoxmlError` when the XML is not well-formed, nested too deeply or has a DOCTYPE. */
  next(): Token {
    if (this.pendingEnd) {
      this.pendingEnd = false;
      return this.close();
    }
    const { xml } = this;
    for (;;) {
      const at = this.position;
      if (at >= xml.length) return this.finish();
      if (xml.charCodeAt(at) !== LESS) {
        const end = xml.indexOf('<', at);
        this.position = end < 0 ? xml.length : end;
        if (this.depth === 0) continue;
        return this.takeText(at, this.position, false);
      }
      const code = xml.charCodeAt(at + 1);
      if (code === SLASH) return this.readEnd(at + 2);
      if (code === QUESTION) this.position = this.after('?>', at + 2);
      else if (code === EXCLAMATION) {
        if (xml.startsWith('<!--', at)) this.position = this.after('-->', at + 4);
        else if (xml.startsWith('<![CDATA[', at) && this.depth > 0) {
          this.position = this.after(']]>', at + 9);
          return this.takeText(at + 9, this.position - 3, true);
        } else if (xml.startsWith('<!DOCTYPE', at)) throw new OoxmlError('unsafe', 'doctype');
        else throw this.broken(at);
      } else return this.readStart(at + 1);
    }
  }

  /** The characters of the text token at hand; one text may come as several tokens. */
  text(): string {
    if (this.textEnd - this.textStart > LONGEST_TEXT)
      throw new OoxmlError('too-large', 'unpacked-size', 'text');
    const raw = normalizeLineEnds(this.xml.slice(this.textStart, this.textEnd));
    return this.literal ? raw : resolveReferences(raw);
  }

  /** An attribute without prefix of the element that just started. */
  attribute(name: string): string | undefined {
    return this.find(name, false);
  }

  /** An attribute of any prefix by its local name, such as `r:id` and `w:val`. */
  prefixedAttribute(name: string): string | undefined {
    return this.find(name, true);
  }

  /** All text inside the element that just started, its children's too; goes on behind its end. */
  elementText(): string {
    const { xml } = this;
    const start = this.position;
    if (!this.pendingEnd) {
      let at = start;
      let code = xml.charCodeAt(at);
      while (code !== LESS && code !== AMPERSAND && code !== CARRIAGE_RETURN && code === code)
        code = xml.charCodeAt(++at);
      if (code === LESS && xml.charCodeAt(at + 1) === SLASH && at - start <= LONGEST_TEXT) {
        this.readEnd(at + 2);
        return xml.slice(start, at);
      }
    }
    let text = '';
    for (const depth = this.depth; this.depth >= depth;) if (this.next() === 'text') text += this.text();
    return text;
  }

  /** Goes on behind the end of the element that just started; what is inside need not be well-formed. */
  skipElement(): void {
    const end = this.ownEnd();
    if (end >= 0) {
      this.readEnd(end + 2);
      return;
    }
    this.skipping = true;
    for (const depth = this.depth; this.depth >= depth;) this.next();
    this.skipping = false;
  }

  /** True when words are certainly nowhere inside the element that just started. */
  lacks(words: RegExp): boolean {
    const end = this.ownEnd();
    return end >= 0 && !words.test(this.xml.slice(this.position, end));
  }

  /**
   * Where the end tag of the element that just started is, or -1 when it takes more than a search to tell: the first end
   * tag of its name is its own, unless another such element, a comment, CDATA or an instruction is on the way. A document
   * that has one is not searched again, so that nothing is searched through many times.
   */
  private ownEnd(): number {
    const { xml, position } = this;
    if (this.pendingEnd || !this.searching) return -1;
    const name = xml.slice(this.open[this.depth * 2 - 2], this.open[this.depth * 2 - 1]);
    const end = xml.indexOf(`</${name}>`, position);
    const inside = xml.slice(position, Math.max(position, end));
    this.searching = end >= 0 && [`<${name}`, '<!', '<?'].every((start) => !inside.includes(start));
    return this.searching ? end : -1;
  }

  private find(name: string, prefixed: boolean): string | undefined {
    const at = this.spanOf(name, prefixed);
    return at === undefined
      ? undefined
      : this.attributeValue(this.spans[at + 3] as number, this.spans[at + 4] as number);
  }

  /** Where the places of an attribute begin among those of the tag. */
  private spanOf(name: string, prefixed: boolean): number | undefined {
    const { xml, spans } = this;
    const { length } = name;
    const last = this.attributeCount * 5;
    for (let at = 0; at < last; at += 5) {
      const local = spans[at + 1] as number;
      if ((spans[at + 2] as number) - local !== length || !this.standsAt(name, local)) continue;
      const start = spans[at] as number;
      if (start !== local && (!prefixed || xml.startsWith('xmlns:', start))) continue;
      return at;
    }
    return undefined;
  }

  private standsAt(name: string, start: number): boolean {
    for (let at = 0; at < name.length; at++)
      if (this.xml.charCodeAt(start + at) !== name.charCodeAt(at)) return false;
    return true;
  }

  /** Line ends and tabs in an attribute are spaces (XML 1.0 §3.3.3). */
  private attributeValue(start: number, end: number): string {
    const { xml } = this;
    const value = xml.slice(start, end);
    for (let at = start; at < end; at++) {
      const code = xml.charCodeAt(at);
      if (code === AMPERSAND || code < SPACE) return resolveReferences(value.replace(/\r\n|[\t\n\r]/g, ' '));
    }
    return value;
  }

  private takeText(start: number, end: number, literal: boolean): Token {
    this.textStart = start;
    this.textEnd = end;
    this.literal = literal;
    return 'text';
  }

  private readStart(start: number): Token {
    const { xml } = this;
    let at = start;
    let local = start;
    let code = xml.charCodeAt(at);
    while (inName(code)) {
      if (code === COLON) local = at + 1;
      code = xml.charCodeAt(++at);
    }
    if (at === local) throw this.broken(start);
    if (this.depth === 0 && this.seenRoot) throw this.broken(start);
    if (this.depth >= MAX_DEPTH) throw new OoxmlError('unsafe', 'nesting');
    if (--this.elementsLeft < 0) throw new OoxmlError('too-large', 'element-count');
    this.seenRoot = true;
    this.name =
      at - local === 1 ? (LETTERS[xml.charCodeAt(local)] ?? xml.slice(local, at)) : xml.slice(local, at);
    this.open[this.depth * 2] = start;
    this.open[this.depth * 2 + 1] = at;
    this.openNames[this.depth] = this.name;
    this.depth++;
    this.attributeCount = 0;
    if (this.skipping) {
      this.passAttributes(at);
      return 'start';
    }
    for (;;) {
      while (isSpace(code)) code = xml.charCodeAt(++at);
      if (code === GREATER) break;
      if (code === SLASH) {
        if (xml.charCodeAt(at + 1) !== GREATER) throw this.broken(at);
        this.pendingEnd = true;
        at++;
        break;
      }
      at = this.readAttribute(at);
      code = xml.charCodeAt(at);
    }
    this.position = at + 1;
    return 'start';
  }

  /** Goes on behind the tag without a look at its attributes; what stands in quotes does not end it. */
  private passAttributes(start: number): void {
    const { xml } = this;
    let at = start;
    for (let code = xml.charCodeAt(at); code !== GREATER; code = xml.charCodeAt(++at)) {
      if (code === QUOTE || code === APOSTROPHE) {
        at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at < 0) throw this.broken(start);
      } else if (code === LESS || at >= xml.length) throw this.broken(start);
    }
    this.pendingEnd = xml.charCodeAt(at - 1) === SLASH;
    this.position = at + 1;
  }

  private readAttribute(start: number): number {
    const { xml, spans } = this;
    let at = start;
    let local = start;
    let code = xml.charCodeAt(at);
    while (inName(code)) {
      if (code === COLON) local = at + 1;
      code = xml.charCodeAt(++at);
    }
    const nameEnd = at;
    while (isSpace(code)) code = xml.charCodeAt(++at);
    if (nameEnd === local || code !== EQUALS) throw this.broken(start);
    code = xml.charCodeAt(++at);
    while (isSpace(code)) code = xml.charCodeAt(++at);
    if (code !== QUOTE && code !== APOSTROPHE) throw this.broken(at);
    const end = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (end < 0) throw this.broken(at);
    if (this.attributeCount >= MOST_ATTRIBUTES) throw new OoxmlError('unsafe', 'attribute-count');
    const span = this.attributeCount++ * 5;
    spans[span] = start;
    spans[span + 1] = local;
    spans[span + 2] = nameEnd;
    spans[span + 3] = at + 1;
    spans[span + 4] = end;
    return end + 1;
  }

  private readEnd(start: number): Token {
    const { xml } = this;
    if (this.depth === 0) throw this.broken(start);
    const from = this.open[this.depth * 2 - 2] as number;
    const length = (this.open[this.depth * 2 - 1] as number) - from;
    for (let index = 0; index < length; index++)
      if (xml.charCodeAt(start + index) !== xml.charCodeAt(from + index)) throw this.broken(start);
    let at = start + length;
    let code = xml.charCodeAt(at);
    while (isSpace(code)) code = xml.charCodeAt(++at);
    if (code !== GREATER) throw this.broken(at);
    this.position = at + 1;
    return this.close();
  }

  private close(): Token {
    this.depth--;
    this.name = this.openNames[this.depth] as string;
    return 'end';
  }

  private finish(): Token {
    if (this.depth > 0 || !this.seenRoot) throw this.broken(this.xml.length);
    return 'done';
  }

  private after(text: string, from: number): number {
    const at = this.xml.indexOf(text, from);
    if (at < 0) throw this.broken(from);
    return at + text.length;
  }

  private broken(at: number): OoxmlError {
    return new OoxmlError('damaged', 'xml', `character ${at}`);
  }
}
