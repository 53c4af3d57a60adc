/** MIME: a file of several parts, each with headers of its own (RFC 2045, RFC 2046, RFC 2557). */
import { bytesOf, charactersOf, OoxmlError } from '../../ooxml';

/** A part that is itself one file, still as it was sent. */
export interface MimePart {
  /** Without parameters, in small letters: `text/html`. */
  readonly type: string;
  readonly charset: string | undefined;
  /** Where it came from, and its own identifier, as other parts call it; empty where it has none. */
  readonly location: string;
  readonly id: string;
  /** Its bytes. Throws `OoxmlError` where they are not written in the way that it says. */
  content(): Uint8Array;
}

/** A web archive has some hundred, most of them pictures. */
const MOST_PARTS = 5_000;
const DEEPEST = 5;
const HEADERS_WITHIN = 65_536;

/** Headers by their names in small letters, and where what they are about begins. */
function headersAt(
  text: string,
  start: number,
): { readonly headers: ReadonlyMap<string, string>; readonly end: number } {
  const headers = new Map<string, string>();
  const lines = /([^\r\n]*)(?:\r\n|\r|\n|$)/y;
  lines.lastIndex = start;
  let name = '';
  for (let line = lines.exec(text); line && line[1] !== ''; line = lines.exec(text)) {
    const written = line[1] ?? '';
    if (lines.lastIndex - start > HEADERS_WITHIN) throw new OoxmlError('damaged', 'truncated', 'headers');
    const colon = written.indexOf(':');
    if (/^[ \t]/.test(written)) headers.set(name, `${headers.get(name) ?? ''} ${written.trim()}`);
    else if (colon > 0)
      headers.set((name = written.slice(0, colon).trim().toLowerCase()), written.slice(colon + 1).trim());
  }
  return { headers, end: Math.min(lines.lastIndex || text.length, text.length) };
}

/** A parameter of a header: `boundary="x"`. */
function parameter(header: string, name: string): string | undefined {
  const [, quoted, plain] =
    new RegExp(`[;\\s]${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(header) ?? [];
  return quoted ?? plain;
}

/** Programs that say so and write the page as it is are common: then it has letters or attributes that must not stand there. */
const NOT_QUOTED = /[\x80-\xff]|=["']/;

/** Quoted-printable (RFC 2045 §6.7). */
const fromQuotedPrintable = (text: string): string =>
  NOT_QUOTED.test(text)
    ? text
    : text
        .replace(/=[ \t]*\r?\n/g, '')
        .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/[^A-Za-z\d+/]/g, ''));
  } catch {
    throw new OoxmlError('damaged', 'truncated', 'base64');
  }
}

const DECODERS: Readonly<Record<string, (text: string) => string>> = {
  'quoted-printable': fromQuotedPrintable,
  base64: fromBase64,
};

/** Where the bodies between the lines of a boundary begin and end; the last may lack its end. */
function* bodies(
  text: string,
  start: number,
  boundary: string,
): Generator<readonly [start: number, end: number]> {
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = text.indexOf(mark, start); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    const isLine = at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
    if (!isLine || !/^(?:--)?[ \t]*(?:\r|\n|$)/.test(text.slice(at + mark.length, at + mark.length + 80)))
      continue;
    if (from >= 0) yield [from, at];
    if (text.startsWith('--', at + mark.length)) return;
    const end = text.indexOf('\n', at);
    from = end < 0 ? text.length : end + 1;
  }
  if (from >= 0) yield [from, text.length];
}

function partsIn(text: string, depth: number, parts: MimePart[]): void {
  const { headers, end } = headersAt(text, 0);
  const contentType = headers.get('content-type') ?? 'text/plain';
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  if (type.startsWith('multipart/')) {
    const boundary = parameter(contentType, 'boundary');
    if (!boundary) throw new OoxmlError('damaged', 'missing-part', 'boundary');
    if (depth >= DEEPEST) throw new OoxmlError('unsafe', 'nesting');
    for (const [from, to] of bodies(text, end, boundary)) partsIn(text.slice(from, to), depth + 1, parts);
    return;
  }
  if (parts.length >= MOST_PARTS) throw new OoxmlError('too-large', 'part-count');
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  parts.push({
    type,
    charset: parameter(contentType, 'charset'),
    location: headers.get('content-location') ?? '',
    id: (headers.get('content-id') ?? '').replace(/^<|>$/g, ''),
    content: () => bytesOf((DECODERS[encoding] ?? String)(text.slice(end))),
  });
}

/** The parts of a file, those of parts inside it as well. Throws `OoxmlError` for one that is damaged or made to hurt. */
export function mimeParts(bytes: Uint8Array): readonly MimePart[] {
  const parts: MimePart[] = [];
  partsIn(charactersOf(bytes), 0, parts);
  return parts;
}
