/** A package written as one XML file (flat OPC): parts as XML, or as base64. */
import { bytesOf } from './bytes';
import { OoxmlError } from './error';
import { LIMITS } from './limits';
import { MAIN_CONTENT, packageOf } from './package';
import type { Package } from './package';
import { XmlScanner } from './scanner';

const BINARY = /^[A-Za-z0-9+/]*={0,2}$/;

function fromBase64(base64: string): Uint8Array {
  const packed = base64.replace(/\s+/g, '');
  if (!BINARY.test(packed) || packed.length % 4 === 1) throw new OoxmlError('damaged', 'xml', 'base64');
  return bytesOf(atob(packed));
}

/** Where the content of the element that just started stands; goes on behind its end. */
function contentOf(scanner: XmlScanner): string {
  const { place } = scanner;
  if (place < 0) return '';
  scanner.skipElement();
  const end = scanner.xml.lastIndexOf('</', scanner.place - 1);
  return scanner.xml.slice(place, end);
}

interface FlatParts {
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  readonly mainPart: string | undefined;
}

function readParts(xml: string): FlatParts {
  let mainPart: string | undefined;
  const parts = new Map<string, string | Uint8Array>();
  const scanner = new XmlScanner(xml);
  let name = '';
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start') continue;
    if (scanner.name === 'part') {
      name = (scanner.prefixedAttribute('name') ?? '').replace(/^\/+/, '');
      if (MAIN_CONTENT.test(scanner.prefixedAttribute('contentType') ?? '')) mainPart ??= name;
      if (parts.size >= LIMITS.parts) throw new OoxmlError('too-large', 'part-count');
    } else if (scanner.name === 'xmlData') parts.set(name, contentOf(scanner));
    else if (scanner.name === 'binaryData') parts.set(name, fromBase64(contentOf(scanner)));
  }
  return { parts, mainPart };
}

/** Opens the text of such a file; throws `OoxmlError` where it is broken. */
export function openFlat(xml: string): Package {
  if (xml.length > LIMITS.bytes) throw new OoxmlError('too-large', 'unpacked-size');
  const { parts, mainPart } = readParts(xml);
  const bytes = (name: string): Uint8Array | undefined => {
    const part = parts.get(name);
    return typeof part === 'string' ? new TextEncoder().encode(part) : part;
  };
  return packageOf({
    names: [...parts.keys()],
    mainPart,
    expect() {
      // All of it is there already.
    },
    text(name) {
      const part = parts.get(name);
      return typeof part === 'string' ? part : undefined;
    },
    bytes,
    size: (name) => parts.get(name)?.length ?? 0,
    pieces(name, take) {
      const part = bytes(name);
      return part !== undefined && take(part);
    },
  });
}
