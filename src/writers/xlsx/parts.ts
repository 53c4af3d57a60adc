/** The frame of a package: content types and relationships (ISO/IEC 29500-2). */
import { NAMESPACE, PART } from './namespaces';
import type { PartKind } from './namespaces';
import { element } from './xml';

export interface PartPlace {
  /** Without a slash in front, e.g. xl/worksheets/sheet1.xml. */
  readonly name: string;
  readonly kind: PartKind;
}

/** [Content_Types].xml for these parts. */
export function contentTypes(parts: readonly PartPlace[]): string {
  const defaults = element('Default', {
    Extension: 'rels',
    ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
  });
  const overrides = parts.map(({ name, kind }) =>
    element('Override', { PartName: `/${name}`, ContentType: PART[kind][1] }),
  );
  const xml = element('Default', { Extension: 'xml', ContentType: 'application/xml' });
  return element('Types', { xmlns: NAMESPACE.contentTypes }, defaults + xml + overrides.join(''));
}

/** Relationships rId1, rId2, … to these parts, from a part in `folder` (empty, or ending in a slash). */
export function relationships(parts: readonly PartPlace[], folder: string): string {
  const links = parts.map(({ name, kind }, index) =>
    element('Relationship', {
      Id: `rId${index + 1}`,
      Type: PART[kind][0],
      Target: name.slice(folder.length),
    }),
  );
  return element('Relationships', { xmlns: NAMESPACE.relationships }, links.join(''));
}
