/** styles.xml with the looks of marks behind all others (ISO/IEC 29500-1 §18.8): a cell keeps its own look but for the fill. */
import type { Severity } from '../../../form';
import { Edits } from '../../../ooxml';
import { append, attributeIn, prefixOf, setAttribute, treeOf } from '../elements';
import type { Item, Section, Tree } from '../elements';

const GRAY_FILL = '<fill><patternFill patternType="gray125"/></fill>';
const FIXED_FILLS = 2;

/** What is counted, and how it begins in a part that lacks it. */
const FIRST = {
  fonts: '<font><sz val="11"/><name val="宋体"/></font>',
  fills: `<fill><patternFill patternType="none"/></fill>${GRAY_FILL}`,
  borders: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
} as const;
type Kind = keyof typeof FIRST;
const KINDS = Object.keys(FIRST) as readonly Kind[];
/** Sections in the order of the schema (§18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

const FILLS: Readonly<Record<Severity, string>> = {
  error: 'FFFFA6A6',
  warning: 'FFFFD966',
  info: 'FFBDD7EE',
};
const HEADER_FILL = 'FFD9D9D9';

const SIDES = ['left', 'right', 'top', 'bottom'];
const THIN = SIDES.map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`).join('');
const font = (size: number, mark = '', color = ''): string =>
  `<font>${mark}<sz val="${size}"/>${color}<name val="宋体"/><charset val="134"/></font>`;
const LINK_FONT = font(11, '<u/>', '<color rgb="FF0563C1"/>');

export const EMPTY_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

/** Looks of the cells of our own sheet. */
export type ListLook = 'title' | 'summary' | 'header' | 'text' | 'number' | 'link' | Severity;

export class MarkStyles {
  private readonly tree: Tree;
  private readonly prefix: string;
  private readonly sections = new Map<string, Section>();
  private readonly added: Record<Kind, string[]> = { fonts: [], fills: [], borders: [], cellXfs: [] };
  private readonly marked = new Map<string, number>();
  private readonly looks = new Map<ListLook, number>();

  constructor(private readonly xml: string) {
    this.tree = treeOf(xml, new Set(KINDS));
    this.prefix = prefixOf(this.tree);
    for (const section of this.tree.sections) this.sections.set(section.name, section);
    // The first two fills are those of Excel, whatever stands there.
    if (this.sections.has('fills'))
      for (let at = this.itemsOf('fills').length; at < FIXED_FILLS; at++) this.add('fills', GRAY_FILL);
  }

  /** The number of a look like that of `base`, with the fill of a mark. */
  marking(base: number, severity: Severity): number {
    const key = `${base} ${severity}`;
    const known = this.marked.get(key);
    if (known !== undefined) return known;
    const index = this.add('cellXfs', this.filled(this.itemsOf('cellXfs')[base], this.fill(FILLS[severity])));
    this.marked.set(key, index);
    return index;
  }

  /** The number of a look of our own sheet. */
  look(name: ListLook): number {
    const known = this.looks.get(name);
    if (known !== undefined) return known;
    const index = this.add('cellXfs', this.listLook(name));
    this.looks.set(name, index);
    return index;
  }

  /** The part with all that was asked for. */
  toXml(): string {
    const edits = new Edits();
    for (const kind of KINDS) {
      const items = this.added[kind];
      const section = this.sections.get(kind);
      if (items.length === 0) continue;
      if (section) {
        append(edits, this.xml, section, this.prefixed(items.join('')));
        if (attributeIn(this.xml, section.tag, 'count'))
          setAttribute(edits, this.xml, section.tag, 'count', section.items.length + items.length);
      } else this.insertSection(edits, kind, this.prefixed(FIRST[kind] + items.join('')));
    }
    return edits.applyTo(this.xml);
  }

  private listLook(name: ListLook): string {
    const thin = () => this.border(THIN);
    const xf = (own: string, alignment: string) =>
      `<xf numFmtId="0" ${own} quotePrefix="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" ${alignment}/></xf>`;
    const ids = (fontId: number, fillId: number, borderId: number) =>
      `fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"`;
    const plain = () => this.font(font(11));
    switch (name) {
      case 'title':
        return xf(ids(this.font(font(16, '<b/>')), 0, 0), 'horizontal="left"');
      case 'summary':
        return xf(ids(plain(), 0, 0), 'horizontal="left" wrapText="1"');
      case 'header':
        return xf(
          ids(this.font(font(11, '<b/>')), this.fill(HEADER_FILL), thin()),
          'horizontal="center" wrapText="1"',
        );
      case 'text':
        return xf(ids(plain(), 0, thin()), 'horizontal="left" wrapText="1"');
      case 'number':
        return xf(ids(plain(), 0, thin()), 'horizontal="center"').replace(' quotePrefix="1"', '');
      case 'link':
        return xf(ids(this.font(LINK_FONT), 0, thin()), 'horizontal="left" wrapText="1"');
      case 'error':
      case 'warning':
      case 'info':
        return xf(ids(plain(), this.fill(FILLS[name]), thin()), 'horizontal="center"');
    }
  }

  private font(xml: string): number {
    return this.shared('fonts', xml);
  }

  private fill(color: string): number {
    const pattern = `<patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill>`;
    return this.shared('fills', `<fill>${pattern}</fill>`);
  }

  private border(sides: string): number {
    return this.shared('borders', `<border>${sides}<diagonal/></border>`);
  }

  private shared(kind: Kind, xml: string): number {
    const at = this.added[kind].indexOf(xml);
    return at < 0 ? this.add(kind, xml) : this.countOf(kind) + at;
  }

  private add(kind: Kind, xml: string): number {
    this.added[kind].push(xml);
    return this.countOf(kind) + this.added[kind].length - 1;
  }

  private itemsOf(kind: Kind): readonly Item[] {
    return this.sections.get(kind)?.items ?? [];
  }

  /** How many there are before ours. */
  private countOf(kind: Kind): number {
    return this.sections.has(kind)
      ? this.itemsOf(kind).length
      : treeOf(`<x>${FIRST[kind]}</x>`).sections.length;
  }

  /** A look of theirs, letter by letter, with another fill; plain XML without prefix, as all that is added. */
  private filled(base: Item | undefined, fill: number): string {
    if (!base) return `<xf numFmtId="0" fontId="0" fillId="${fill}" borderId="0" applyFill="1"/>`;
    const edits = new Edits();
    setAttribute(edits, this.xml, base.tag, 'fillId', fill);
    setAttribute(edits, this.xml, base.tag, 'applyFill', 1);
    const whole = edits.applyTo(this.xml.slice(0, base.end));
    return whole.slice(base.tag.start);
  }

  /** Our own XML with the prefix of the part; theirs has it already. */
  private prefixed(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)(?![\w.-]+:)/g, `<$1${this.prefix}`);
  }

  private insertSection(edits: Edits, kind: Kind, content: string): void {
    const name = this.prefix + kind;
    const later = ORDER.slice(ORDER.indexOf(kind) + 1);
    const next = this.tree.sections.find(
      (section) => later.includes(section.name) || !ORDER.includes(section.name),
    );
    const xml = `<${name}>${content}</${name}>`;
    if (next) edits.insert(next.tag.start, xml);
    else append(edits, this.xml, this.tree.root, xml);
  }
}
