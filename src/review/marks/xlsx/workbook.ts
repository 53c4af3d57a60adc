/** xl/workbook.xml: its sheets, and one more behind them. */
import { Edits, OoxmlError, XmlScanner } from '../../../ooxml';
import type { Relationship } from '../../../ooxml';
import { escapeAttribute } from '../../../writers/xlsx/xml';
import type { ChangedPackage } from '../changedPackage';
import { OFFICE } from '../changedPackage';
import { append, attributeIn, prefixOf, treeOf } from '../elements';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const LONGEST_NAME = 31;

/** Parts of the worksheets, by the names of the sheets as our reader gives them. */
export function sheetParts(document: ChangedPackage): ReadonlyMap<string, string> {
  const links = new Map<string, Relationship>(
    document.links(document.main, 'worksheet').map((link) => [link.id, link]),
  );
  const parts = new Map<string, string>();
  sheetTags(document.text(document.main)).forEach(({ name, id }, index) => {
    const target = links.get(id)?.target;
    const called = name ?? `Sheet${index + 1}`;
    if (target !== undefined && !parts.has(called)) parts.set(called, target);
  });
  return parts;
}

interface SheetTag {
  readonly name: string | undefined;
  readonly id: string;
  readonly number: number;
}

function sheetTags(xml: string): readonly SheetTag[] {
  const tags: SheetTag[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next())
    if (token === 'start' && scanner.name === 'sheet')
      tags.push({
        name: scanner.attribute('name'),
        id: scanner.prefixedAttribute('id') ?? '',
        number: Number(scanner.attribute('sheetId') ?? 0) || 0,
      });
  return tags;
}

/** A name that no sheet has: Excel takes upper and lower case for the same. */
function freeSheetName(
  taken: readonly SheetTag[],
  name: string,
  numbered: (number: number) => string,
): string {
  const names = new Set(taken.map((tag) => tag.name?.toLowerCase()));
  for (let number = 1, free = name; ; free = numbered(++number))
    if (!names.has(free.toLowerCase())) return free.slice(0, LONGEST_NAME);
}

/** Adds a sheet behind all others. */
export function addSheet(
  document: ChangedPackage,
  xml: string,
  name: string,
  numbered: (number: number) => string,
): void {
  const { main } = document;
  const part = document.freeName('xl/worksheets/sheet', '.xml');
  document.add(part, xml, WORKSHEET_TYPE);
  const id = document.relate(main, 'worksheet', part);
  const tree = treeOf(document.text(main));
  const sheets = tree.sections.find((section) => section.name === 'sheets');
  if (!sheets) throw new OoxmlError('damaged', 'missing-part', 'sheets');
  const tags = sheetTags(tree.xml);
  const free = escapeAttribute(freeSheetName(tags, name, numbered));
  const number = tags.reduce((most, tag) => Math.max(most, tag.number), 0) + 1;
  const edits = new Edits();
  append(
    edits,
    tree.xml,
    sheets,
    `<${prefixOf(tree)}sheet name="${free}" sheetId="${number}" xmlns:r="${OFFICE}" r:id="${id}"/>`,
  );
  document.set(main, edits.applyTo(tree.xml));
}

/** Excel of the standard in its strict form has other names for everything. */
export const isStrict = (xml: string): boolean => {
  const tree = treeOf(xml);
  return (
    xml.slice(tree.root.tag.start, tree.root.tag.end).includes('http://purl.oclc.org/ooxml/') ||
    attributeIn(xml, tree.root.tag, 'conformance')?.value === 'strict'
  );
};
