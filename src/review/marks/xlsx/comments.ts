/** The notes of a sheet (ISO/IEC 29500-1 §18.7): new ones behind the others; a cell that has one already gets more text in it. */
import { cellName, parseRectangle } from '../../../grid';
import { Edits, XmlScanner } from '../../../ooxml';
import { escapeText } from '../../../writers/xlsx/xml';
import { cellText } from '../../../writers/xlsx/strings';
import { append, attributeIn, prefixOf, treeOf } from '../elements';
import type { Item, Section, Tree } from '../elements';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const EMPTY_COMMENTS = `<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;

const RUN_LOOK = (p: string, mark: string): string =>
  `<${p}rPr>${mark}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="宋体"/><${p}charset val="134"/></${p}rPr>`;

function run(prefix: string, text: string, isBold = false): string {
  const look = RUN_LOOK(prefix, isBold ? `<${prefix}b/>` : '');
  return `<${prefix}r>${look}<${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t></${prefix}r>`;
}

export class Comments {
  private readonly tree: Tree;
  private readonly prefix: string;
  private readonly edits = new Edits();
  private readonly added: string[] = [];
  private readonly known = new Map<string, Item>();
  private readonly authors: Section | undefined;
  private readonly list: Section | undefined;

  constructor(
    private readonly xml: string,
    private readonly author: string,
  ) {
    this.tree = treeOf(xml, new Set(['authors', 'commentList']));
    this.prefix = prefixOf(this.tree);
    this.authors = this.section('authors');
    this.list = this.section('commentList');
    for (const item of this.list?.items ?? []) {
      const place = parseRectangle(attributeIn(xml, item.tag, 'ref')?.value ?? '');
      if (place) this.known.set(cellName(place.row, place.column), item);
    }
  }

  /** True where the cell had no note: it needs a shape. */
  add({ row, column, text }: Note): boolean {
    const place = cellName(row, column);
    const known = this.known.get(place);
    if (known) {
      this.lengthen(known, text);
      return false;
    }
    const p = this.prefix;
    const runs = run(p, `${this.author}：\n`, true) + run(p, text);
    this.added.push(
      `<${p}comment ref="${place}" authorId="${this.authorId()}"><${p}text>${runs}</${p}text></${p}comment>`,
    );
    return true;
  }

  toXml(): string {
    const p = this.prefix;
    const { root } = this.tree;
    if (this.added.length > 0) {
      const author = `<${p}author>${escapeText(this.author)}</${p}author>`;
      if (!this.authors) this.edits.insert(root.tag.end, `<${p}authors>${author}</${p}authors>`);
      else if (this.isNewAuthor()) append(this.edits, this.xml, this.authors, author);
      const added = this.added.join('');
      if (this.list) append(this.edits, this.xml, this.list, added);
      else append(this.edits, this.xml, root, `<${p}commentList>${added}</${p}commentList>`);
    }
    return this.edits.applyTo(this.xml);
  }

  private section(name: string): Section | undefined {
    return this.tree.sections.find((section) => section.name === name);
  }

  private authorId(): number {
    const known = this.authorNames().indexOf(this.author);
    return known < 0 ? this.authorNames().length : known;
  }

  private isNewAuthor(): boolean {
    return !this.authorNames().includes(this.author);
  }

  private authorNames(): readonly string[] {
    return (this.authors?.items ?? []).map(({ tag, end }) => {
      const scanner = new XmlScanner(this.xml.slice(tag.start, end));
      scanner.next();
      return scanner.elementText();
    });
  }

  /** Puts our text behind that of a note which is there. */
  private lengthen({ tag, end }: Item, text: string): void {
    const { sections } = treeOf(this.xml.slice(tag.start, end));
    const own = sections.find(({ name }) => name === 'text');
    const runs = run(this.prefix, `\n${this.author}：\n`, true) + run(this.prefix, text);
    if (!own) {
      append(
        this.edits,
        this.xml,
        { name: 'comment', tag, end },
        `<${this.prefix}text>${runs}</${this.prefix}text>`,
      );
      return;
    }
    const shifted = {
      ...own.tag,
      start: own.tag.start + tag.start,
      nameEnd: own.tag.nameEnd + tag.start,
      end: own.tag.end + tag.start,
    };
    append(this.edits, this.xml, { name: 'text', tag: shifted, end: own.end + tag.start }, runs);
  }
}

/** Cells with a conversation, which Excel shows in place of a note. */
export function threadedCells(xml: string): ReadonlySet<string> {
  const { sections } = treeOf(xml);
  return new Set(
    sections.flatMap(({ tag }) => {
      const place = parseRectangle(attributeIn(xml, tag, 'ref')?.value ?? '');
      return place ? [cellName(place.row, place.column)] : [];
    }),
  );
}
