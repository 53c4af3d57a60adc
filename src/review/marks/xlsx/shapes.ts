/** The shapes of notes, in VML (ISO/IEC 29500-4 §19): Excel shows no note without one. */
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../../../grid';
import { OoxmlError } from '../../../ooxml';
import type { Note } from './comments';
import type { SheetSizes } from './sheet';

const NAMESPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing without shapes; `block` is the number of its thousand of ids. */
export const emptyDrawing = (block: number): string =>
  `<xml ${Object.entries(NAMESPACES)
    .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
    .join(' ')}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`;

/** Ids of one drawing are a block of these. */
const BLOCK = 1_024;
const ID = /_x0000_s(\d+)/g;
const IDMAP = /<o:idmap\b[^>]*\bdata="(\d+)/;

const WIDTH = 300;
const GAP = 12;
const LEAST_HEIGHT = 60;
const MOST_HEIGHT = 480;
/** How many pixels wide a letter of Latin is in a note, and how high a line. */
const LETTER = 7;
const LINE = 17;

/** How many pixels high a note has to be for its text. */
function heightOf(text: string): number {
  const lines = text.split('\n').map((line) => {
    const width = [...line].reduce(
      (sum, each) => sum + (each.charCodeAt(0) < 0x2e80 ? LETTER : 2 * LETTER),
      0,
    );
    return Math.max(1, Math.ceil(width / (WIDTH - 2 * GAP)));
  });
  const count = lines.reduce((sum, each) => sum + each, 1);
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, count * LINE + GAP));
}

/** The row or column, and the pixels within it, that are so many pixels behind the start of one. */
function placeBehind(
  first: number,
  pixels: number,
  sizeOf: (index: number) => number,
  limit: number,
): readonly [index: number, rest: number] {
  let left = pixels;
  let index = first;
  while (index < limit - 1 && left >= sizeOf(index)) left -= sizeOf(index++);
  return [index, Math.min(left, Math.max(0, sizeOf(index) - 1))];
}

/** Right of the cell, a little above it: left, top, right, bottom, each as a cell and pixels in it (§19.4.2.3). */
function anchorOf({ row, column, text }: Note, { width, height }: SheetSizes): string {
  const left = Math.min(column + 1, EXCEL_COLUMNS - 4);
  const top = Math.max(0, row - 1);
  return [
    ...placeBehind(left, GAP, width, EXCEL_COLUMNS),
    ...placeBehind(top, GAP, height, EXCEL_ROWS),
    ...placeBehind(left, GAP + WIDTH, width, EXCEL_COLUMNS),
    ...placeBehind(top, GAP + heightOf(text), height, EXCEL_ROWS),
  ].join(', ');
}

function shape(note: Note, id: number, order: number, sizes: SheetSizes): string {
  const size = `width:${(WIDTH * 3) / 4}pt;height:${(heightOf(note.text) * 3) / 4}pt`;
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:0;margin-top:0;${size};z-index:${order};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchorOf(note, sizes)}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${note.row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Declares the prefixes that are used and not there yet, in the start tag of the drawing. */
function withPrefixes(vml: string): string {
  const start = /<xml\b[^>]*>/.exec(vml);
  if (!start) throw new OoxmlError('damaged', 'xml', 'vml');
  const lacking = Object.entries(NAMESPACES)
    .filter(([prefix]) => !start[0].includes(`xmlns:${prefix}=`))
    .map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);
  const at = start.index + '<xml'.length;
  return vml.slice(0, at) + lacking.join('') + vml.slice(at);
}

/**
 * A drawing with shapes for notes behind its own. It is changed as text: what Excel writes into drawings is not always
 * well-formed. Throws `OoxmlError` for what is no drawing.
 */
export function withShapes(before: string, notes: readonly Note[], sizes: SheetSizes): string {
  const vml = withPrefixes(before.replace(/<xml\b([^>]*)\/>\s*$/, '<xml$1></xml>'));
  const end = vml.lastIndexOf('</xml');
  if (end < 0) throw new OoxmlError('damaged', 'xml', 'vml');
  const ids = [...vml.matchAll(ID)].map(([, id]) => Number(id));
  const block = Number(IDMAP.exec(vml)?.[1] ?? 1);
  const last = ids.reduce((most, id) => Math.max(most, id), block * BLOCK);
  const shapes = notes.map((note, at) => shape(note, last + 1 + at, ids.length + at + 1, sizes));
  const type = vml.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  return vml.slice(0, end) + type + shapes.join('') + vml.slice(end);
}
