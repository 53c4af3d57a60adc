/** A package of which some parts are changed and others added; all else is copied byte for byte. */
import { UserError } from '../../messages';
import { encodeLike, Edits, LIMITS, OoxmlError, openPackage, patchZip, PORTABLE } from '../../ooxml';
import type { Package, Platform, Relationship } from '../../ooxml';
import { escapeAttribute } from '../../writers/xlsx/xml';
import { append, attributeIn, prefixOf, treeOf } from './elements';
import type { MarkOptions } from './types';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Where the types of relationships stand that Office documents have. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = '[Content_Types].xml';
const SIGNATURE = /^_xmlsignatures\//i;
const SIGNED = 'origin';
/** As many bytes as a byte order mark may have. */
const OPENING = 4;

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
const relsOf = (name: string): string => {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
};

/** How a part names another as seen from its folder. */
export function relativeTarget(source: string, target: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

export class ChangedPackage {
  private readonly document: Package;
  /** Texts of parts as they are now, by the names that they have in the zip. */
  private readonly changed = new Map<string, string>();
  /** Parts that were read, with the first bytes, which tell the encoding. */
  private readonly read = new Map<string, { readonly text: string; readonly opening: Uint8Array }>();
  private readonly added = new Map<string, string>();
  private readonly byLowerCase: ReadonlyMap<string, string>;
  private readonly decode: Platform['decode'];
  readonly main: string;

  /** Throws `OoxmlError` for what is no package, and `UserError` `marks/signed` for one whose signature would break. */
  constructor(
    private readonly before: Uint8Array,
    { file = '', platform = PORTABLE }: MarkOptions = {},
  ) {
    this.decode = platform.decode;
    this.document = openPackage(before, LIMITS, platform);
    this.byLowerCase = new Map(this.document.names.map((name) => [name.toLowerCase(), name]));
    const links = this.document.relationships('');
    if (this.document.names.some((name) => SIGNATURE.test(name)) || links.some(({ type }) => type === SIGNED))
      throw new UserError('marks/signed', { file });
    this.main = this.document.main();
  }

  /** Relationships as they were in the file. */
  links(part: string, type: string): readonly Relationship[] {
    return this.document.relationships(part).filter((link) => link.type === type);
  }

  has(name: string): boolean {
    return this.added.has(name) || this.byLowerCase.has(name.toLowerCase());
  }

  /** The text of a part as it is now; throws where there is none. */
  text(name: string): string {
    const own = this.nameOf(name);
    const known = this.added.get(name) ?? this.changed.get(own) ?? this.read.get(own)?.text;
    if (known !== undefined) return known;
    const bytes = this.document.bytes(own);
    if (bytes === undefined) throw new OoxmlError('damaged', 'missing-part', name);
    const text = this.decode(bytes);
    this.read.set(own, { text, opening: bytes.slice(0, OPENING) });
    return text;
  }

  set(name: string, xml: string): void {
    if (this.added.has(name)) this.added.set(name, xml);
    else this.changed.set(this.nameOf(name), xml);
  }

  /** Adds a part with its content type, none where its ending says it. */
  add(name: string, xml: string, contentType?: string): void {
    this.added.set(name, DECLARATION + xml);
    if (contentType !== undefined) this.declare('Override', 'PartName', `/${name}`, contentType);
  }

  /** Says what parts with an ending are, where nothing says it yet. */
  declareEnding(ending: string, contentType: string): boolean {
    const { xml, sections } = treeOf(this.text(CONTENT_TYPES));
    const known = sections
      .filter(({ name }) => name === 'Default')
      .find(({ tag }) => attributeIn(xml, tag, 'Extension')?.value.toLowerCase() === ending);
    if (known) return attributeIn(xml, known.tag, 'ContentType')?.value === contentType;
    this.declare('Default', 'Extension', ending, contentType);
    return true;
  }

  /** The first name of a kind that no part has: the number stands between the two. */
  freeName(start: string, ending: string): string {
    for (let number = 1; ; number++) {
      const name = `${start}${number}${ending}`;
      if (!this.has(name)) return name;
    }
  }

  /** Leads from a part to another; the id of the relationship. */
  relate(source: string, type: string, target: string): string {
    const rels = relsOf(source);
    if (!this.has(rels)) this.added.set(rels, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"/>`);
    const tree = treeOf(this.text(rels));
    const ids = new Set(tree.sections.map(({ tag }) => attributeIn(tree.xml, tag, 'Id')?.value));
    let number = 1;
    while (ids.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const path = escapeAttribute(relativeTarget(source, target));
    const edits = new Edits();
    const link = `<${prefixOf(tree)}Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${path}"/>`;
    append(edits, tree.xml, tree.root, link);
    this.set(rels, edits.applyTo(tree.xml));
    return id;
  }

  /** The whole package; equal changes make equal bytes. */
  bytes(): Uint8Array {
    const encoder = new TextEncoder();
    return patchZip(this.before, {
      replace: new Map(
        [...this.changed].map(([name, xml]) => [
          name,
          encodeLike(this.read.get(name)?.opening ?? new Uint8Array(0), xml),
        ]),
      ),
      add: new Map([...this.added].map(([name, xml]) => [name, encoder.encode(xml)])),
    });
  }

  private nameOf(name: string): string {
    return this.byLowerCase.get(name.toLowerCase()) ?? name;
  }

  private declare(element: string, attribute: string, name: string, contentType: string): void {
    const tree = treeOf(this.text(CONTENT_TYPES));
    const edits = new Edits();
    const said = `<${prefixOf(tree)}${element} ${attribute}="${escapeAttribute(name)}" ContentType="${contentType}"/>`;
    append(edits, tree.xml, tree.root, said);
    this.set(CONTENT_TYPES, edits.applyTo(tree.xml));
  }
}
