/** A package of parts (OPC, ISO/IEC 29500-2): relationships and content types, transitional and strict alike. */
import { OoxmlError } from './error';
import type { Limits } from './limits';
import { PORTABLE } from './platform';
import type { Platform } from './platform';
import { XmlScanner } from './scanner';
import { openZip } from './zip';

export interface Relationship {
  readonly id: string;
  /** The last word of the type, in small letters without hyphens: `worksheet`, `sharedstrings`, `customproperties`. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

export interface Package {
  readonly names: readonly string[];
  /** The text of an XML part, or undefined where there is none. */
  text(name: string): string | undefined;
  /** The bytes of any part, which hold until the next is read. */
  bytes(name: string): Uint8Array | undefined;
  /** As of `Archive`. */
  readonly size: (name: string) => number;
  readonly pieces: (name: string, take: (piece: Uint8Array) => boolean) => boolean;
  /** Says which parts will be read next, so that they can be unpacked together. */
  expect(names: readonly string[]): void;
  /** Where a part leads inside the package; `''` is the package itself. Empty when it leads nowhere. */
  relationships(name: string): readonly Relationship[];
  /** Name of the part that the package is about (`xl/workbook.xml`, `word/document.xml`); throws when there is none. */
  main(): string;
}

/** Content types of the parts that packages are about. */
export const MAIN_CONTENT = /\.main\+xml$/;

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Most targets are a plain path below the folder of the part, which needs no decoding and no steps up. */
const PLAIN_TARGET = /^(?:\w[\w.-]*\/)*\w[\w.-]*$/;

/** The part a target names, seen from the part that holds the relationship: absolute or relative (RFC 3986). */
export function resolveTarget(source: string, target: string): string {
  if (PLAIN_TARGET.test(target)) return folderOf(source) + target;
  const [place = ''] = target.split('#', 1);
  const path = decodeTarget(place).replace(/\\/g, '/');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folderOf(source) + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function typeWord(type: string): string {
  const word = type.slice(type.lastIndexOf('/') + 1).toLowerCase();
  return word.includes('-') ? word.replace(/-/g, '') : word;
}

/** Relationships inside the package; those that lead outside are left out. */
export function readRelationships(xml: string, source: string): Relationship[] {
  const found: Relationship[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start' || scanner.name !== 'Relationship') continue;
    if (scanner.attribute('TargetMode')?.toLowerCase() === 'external') continue;
    found.push({
      id: scanner.attribute('Id') ?? '',
      type: typeWord(scanner.attribute('Type') ?? ''),
      target: resolveTarget(source, scanner.attribute('Target') ?? ''),
    });
  }
  return found;
}

function mainByContentType(xml: string): string | undefined {
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next())
    if (token === 'start' && MAIN_CONTENT.test(scanner.attribute('ContentType') ?? ''))
      return resolveTarget('', scanner.attribute('PartName') ?? '');
  return undefined;
}

/** What a package is made of, however it is packed. */
export type Parts = Pick<Package, 'names' | 'text' | 'bytes' | 'size' | 'pieces' | 'expect'> & {
  /** The part that it is about, where no relationship says so. */
  readonly mainPart?: string | undefined;
};

/** A package of these parts. */
export function packageOf(parts: Parts): Package {
  const { text } = parts;
  const read = new Map<string, readonly Relationship[]>();
  const relationships = (name: string): readonly Relationship[] => {
    const known = read.get(name);
    if (known) return known;
    const folder = folderOf(name);
    const xml = text(`${folder}_rels/${name.slice(folder.length)}.rels`);
    const found = xml === undefined ? [] : readRelationships(xml, name);
    read.set(name, found);
    return found;
  };
  return {
    ...parts,
    relationships,
    main() {
      const named = relationships('').find(({ type }) => type === 'officedocument')?.target;
      const main = named ?? parts.mainPart ?? mainByContentType(text('[Content_Types].xml') ?? '<none/>');
      if (main === undefined) throw new OoxmlError('kind', 'other-kind');
      return main;
    },
  };
}

/** Opens a package; throws `OoxmlError` as `openZip` does. */
export function openPackage(bytes: Uint8Array, limits?: Limits, platform: Platform = PORTABLE): Package {
  const archive = openZip(bytes, limits, platform);
  return packageOf({
    names: archive.names,
    bytes: (name) => archive.read(name),
    size: (name) => archive.size(name),
    pieces: (name, take) => archive.pieces(name, take),
    expect: (names) => archive.expect(names),
    text(name) {
      const part = archive.read(name);
      return part && platform.decode(part);
    },
  });
}
