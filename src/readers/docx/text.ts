/** The text of a Word paragraph (ISO/IEC 29500-1 §17.3): what is shown once all changes are accepted. */
import type { XmlScanner } from '../../ooxml';
import { isAnchor, readAnchored } from './anchored';
import { readMarks } from './marks';
import { skipsElement } from './skipped';
import type { Block, WordSource } from './source';
import type { Look } from './styles';

/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '',
};

/** A character of a symbol font: Wingdings and Symbol stand at U+F000. */
function symbol(scanner: XmlScanner): string {
  const code = Number.parseInt(scanner.prefixedAttribute('char') ?? '', 16);
  return Number.isNaN(code) || code === 0 ? '' : String.fromCharCode(code >= 0xf000 ? code - 0xf000 : code);
}

export interface ParagraphText {
  readonly text: string;
  /** Without what is raised. */
  readonly plain: string;
  /** What is anchored in it. */
  readonly anchored: readonly Block[];
}

const PLAIN: Look = { unseen: false, raised: false };

class ParagraphReader {
  private text = '';
  private plain = '';
  private readonly anchored: Block[] = [];
  private style: string | undefined;
  /** Of a run that says nothing itself; of the run at hand. */
  private usual: Look = PLAIN;
  private look: Look = PLAIN;

  constructor(
    private readonly source: WordSource,
    private readonly tableStyle: string | undefined,
  ) {
    this.takeStyle(undefined);
  }

  read(): ParagraphText {
    const { scanner } = this.source;
    for (const depth = scanner.depth; scanner.depth >= depth;)
      if (scanner.next() === 'start') this.element(scanner);
    const { text, plain, anchored } = this;
    return { text, plain, anchored };
  }

  private element(scanner: XmlScanner): void {
    const { name } = scanner;
    if (name === 't') this.add(scanner.elementText());
    else if (name === 'r') this.look = this.usual;
    else if (name === 'rPr') this.readRunProperties(scanner);
    else if (name === 'sym') this.add(symbol(scanner));
    else if (name === 'pPr' && !this.source.styles.areSilent) this.readProperties(scanner);
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.passNoteMark(scanner);
    else if (isAnchor(name)) this.readAnchor(scanner);
    else if (!skipsElement(scanner)) this.add(CHARACTERS[name] ?? '');
  }

  private add(text: string): void {
    if (this.look.unseen) return;
    this.text += text;
    if (!this.look.raised) this.plain += text;
  }

  private takeStyle(style: string | undefined): void {
    const { styles } = this.source;
    this.style = style;
    if (!styles.areSilent) this.usual = styles.look({ table: this.tableStyle, paragraph: style }, {});
  }

  /** The style of the paragraph; other properties are those of its end. */
  private readProperties(scanner: XmlScanner): void {
    for (const depth = scanner.depth; scanner.depth >= depth;) {
      if (scanner.next() !== 'start') continue;
      if (scanner.name === 'pStyle') this.takeStyle(scanner.prefixedAttribute('val'));
      scanner.skipElement();
    }
  }

  private readRunProperties(scanner: XmlScanner): void {
    const { styles } = this.source;
    if (scanner.lacks(styles.telling)) return scanner.skipElement();
    this.look = styles.look({ table: this.tableStyle, paragraph: this.style }, readMarks(scanner));
  }

  /** The number of a note is no text; a mark that somebody chose stands in the same run. */
  private passNoteMark(scanner: XmlScanner): void {
    if (scanner.prefixedAttribute('customMarkFollows') !== undefined)
      this.look = { ...this.look, raised: true };
  }

  private readAnchor(scanner: XmlScanner): void {
    if (this.look.unseen) scanner.skipElement();
    else this.anchored.push(...readAnchored(this.source));
  }
}

/** Reads the `p` that just started, up to its end; in a table with the style of the table. */
export function readParagraph(source: WordSource, tableStyle?: string): ParagraphText {
  return new ParagraphReader(source, tableStyle).read();
}
