/** Places in the XML of a part where something is added: its root, the sections below it and their items. */
import { OoxmlError, XmlScanner } from '../../ooxml';
import type { Edits, Span, Tag } from '../../ooxml';

export interface Item {
  readonly name: string;
  readonly tag: Tag;
  /** Behind its end tag. */
  readonly end: number;
}

export interface Section extends Item {
  readonly items: readonly Item[];
}

export interface Tree {
  readonly xml: string;
  readonly root: Item;
  readonly sections: readonly Section[];
}

type Open = { -readonly [Key in keyof Section]: Section[Key] } & { readonly items: Item[] };

/** Reads the three upper levels of a part, with the items of the sections that are asked for. */
export function treeOf(xml: string, itemsOf: ReadonlySet<string> = new Set()): Tree {
  const scanner = new XmlScanner(xml);
  const sections: Section[] = [];
  let root: { name: string; tag: Tag } | undefined;
  let section: Open | undefined;
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token === 'end' && scanner.depth === 1 && section) {
      sections.push({ ...section, end: endOf(scanner, section.tag) });
      section = undefined;
    }
    if (token !== 'start') continue;
    const { name, tag, depth } = scanner;
    if (depth === 1) root = { name, tag };
    else if (depth === 2 && itemsOf.has(name)) section = { name, tag, end: 0, items: [] };
    else {
      scanner.skipElement();
      const item = { name, tag, end: endOf(scanner, tag) };
      if (section) section.items.push(item);
      else sections.push({ ...item, items: [] });
    }
  }
  if (!root) throw new OoxmlError('damaged', 'xml', 'no root');
  return { xml, root: { ...root, end: xml.lastIndexOf('>') + 1 }, sections };
}

/** Where an element ends that the scanner just left. */
const endOf = (scanner: XmlScanner, tag: Tag): number => (tag.isEmpty ? tag.end : scanner.place);

/** The name of an element with its prefix. */
export const qualifiedName = (xml: string, { start, nameEnd }: Tag): string => xml.slice(start + 1, nameEnd);

/** `x:` where the elements of a part have a prefix, else nothing. */
export function prefixOf({ xml, root }: Tree): string {
  const name = qualifiedName(xml, root.tag);
  return name.slice(0, name.indexOf(':') + 1);
}

/** Where the value of an attribute of a tag stands, and the value as it is written. */
export function attributeIn(
  xml: string,
  tag: Span,
  name: string,
): { readonly span: Span; readonly value: string } | undefined {
  const scanner = new XmlScanner(xml.slice(tag.start, tag.end));
  scanner.next();
  const span = scanner.attributeSpan(name);
  const value = scanner.attribute(name);
  if (!span || value === undefined) return undefined;
  return { span: { start: span.start + tag.start, end: span.end + tag.start }, value };
}

/** Sets an attribute whose value needs no escapes. */
export function setAttribute(
  edits: Edits,
  xml: string,
  tag: Tag,
  name: string,
  value: string | number,
): void {
  const known = attributeIn(xml, tag, name);
  if (known) edits.replace(known.span, String(value));
  else edits.insert(tag.nameEnd, ` ${name}="${value}"`);
}

/** Adds XML behind what an element holds; an empty one is opened for it. */
export function append(edits: Edits, xml: string, { tag, end }: Item, content: string): void {
  if (tag.isEmpty)
    edits.replace({ start: tag.end - 2, end: tag.end }, `>${content}</${qualifiedName(xml, tag)}>`);
  else edits.insert(xml.lastIndexOf('</', end - 1), content);
}
