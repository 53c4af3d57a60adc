/** PDF with text → texts and tables in their order. What is only a picture is refused, not guessed at. */
import type { Workbook } from '../../grid';
import { DOCUMENT, UserError } from '../../messages';
import type { Reason } from '../../messages/reasons';
import { documentGrids } from '../document';
import { filledCells, holds } from './cells';
import { UNKNOWN } from './characters';
import { withoutFurniture } from './furniture';
import { loadPdfLibrary, openPdf } from './library';
import type { PdfLibrary } from './library';
import { readPage } from './page';
import type { Page } from './page';
import { marginsOf, paragraphsOf } from './paragraphs';
import type { TextLine } from './paragraphs';
import { tablesOf } from './tables';
import { joinPieces } from './pieces';
import type { Piece } from './pieces';
import { linesOf, middleOf, wordsOf } from './words';
import type { Word } from './words';

const MOST_PAGES = 100;
const MOST_GLYPHS = 500_000;
/** All pages together; one that hangs is ended by whoever started the thread. */
const MILLISECONDS = 8_000;
/** The share of characters that may be unknown. */
const UNREADABLE = 0.2;

interface PageParts {
  readonly lines: readonly TextLine[];
  /** From top to bottom. */
  readonly tables: readonly { readonly top: number; readonly piece: Piece }[];
}

/** Parts a page into its tables and the lines around them. */
function partsOf({ glyphs, rules, width, height }: Page, page: number): PageParts {
  const onPage = glyphs.filter(
    ({ left, right, base }) => right > 0 && left < width && base > 0 && base < height,
  );
  const tables = tablesOf(rules).map((table) => ({ table, words: [] as Word[] }));
  const around = wordsOf(onPage).filter((word) => {
    const inside = tables.find(({ table }) => holds(table, word));
    inside?.words.push(word);
    return !inside;
  });
  return {
    lines: linesOf(around).map((line) => ({ ...line, page })),
    tables: tables
      .sort((one, other) => one.table.top - other.table.top)
      .map(({ table, words }, index) => ({
        top: table.top,
        piece: {
          name: DOCUMENT.pageTableGridName(page + 1, index + 1),
          xs: table.xs,
          rowCount: table.ys.length - 1,
          cells: filledCells(table, words),
        },
      })),
  };
}

/** Lines of text and tables, in the order in which they are read; a table that goes on is one. */
function blocksOf(pages: readonly PageParts[]): (TextLine[] | Piece)[] {
  const kept = withoutFurniture(pages.map(({ lines }) => lines));
  const blocks: (TextLine[] | Piece)[] = [];
  const addLines = (lines: TextLine[]) => {
    const last = blocks.at(-1);
    if (Array.isArray(last)) last.push(...lines);
    else if (lines.length > 0) blocks.push(lines);
  };
  pages.forEach(({ tables }, page) => {
    const lines = [...(kept[page] ?? [])];
    for (const { top, piece } of tables) {
      const above = lines.findIndex((line) => middleOf(line) >= top);
      addLines(lines.splice(0, above < 0 ? lines.length : above));
      const last = blocks.at(-1);
      const whole = last && !Array.isArray(last) ? joinPieces(last, piece) : undefined;
      if (whole) blocks.splice(-1, 1, whole);
      else blocks.push(piece);
    }
    addLines(lines);
  });
  return blocks;
}

function workbookOf(pages: readonly PageParts[]): Workbook {
  const grids = documentGrids();
  const blocks = blocksOf(pages);
  const margins = marginsOf(blocks.flatMap((block) => (Array.isArray(block) ? block : [])));
  for (const block of blocks)
    if (Array.isArray(block)) paragraphsOf(block, margins).forEach((text) => grids.paragraph(text));
    else grids.table(block.cells, block.name);
  return { grids: grids.grids(), names: new Map(), properties: new Map() };
}

async function readPages(library: PdfLibrary, bytes: Uint8Array, onPage: () => void): Promise<Page[]> {
  const opening = openPdf(library, bytes);
  try {
    const pdf = await opening.promise;
    if (pdf.numPages > MOST_PAGES) throw tooLarge('page-count');
    const start = performance.now();
    const pages: Page[] = [];
    let glyphs = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(await pdf.getPage(number), library);
      pages.push(page);
      glyphs += page.glyphs.length;
      if (glyphs > MOST_GLYPHS) throw tooLarge('cell-count');
      if (performance.now() - start > MILLISECONDS) throw tooLarge('time-limit');
      onPage();
    }
    return pages;
  } finally {
    await opening.destroy();
  }
}

const tooLarge = (limit: Reason): RangeError => new RangeError(limit);

function explain(thrown: unknown, file: string): UserError {
  if (thrown instanceof UserError) return thrown;
  const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (name === 'PasswordException') return new UserError('file/encrypted', { file }, thrown);
  if (thrown instanceof RangeError && ['page-count', 'cell-count', 'time-limit'].includes(message))
    return new UserError('file/too-large', { file, limit: message }, thrown);
  return new UserError('file/damaged', { file, reason: 'unreadable' satisfies Reason }, thrown);
}

function assertText(pages: readonly Page[], file: string): void {
  const texts = pages.flatMap(({ glyphs }) => glyphs.map(({ text }) => text));
  const unknown = texts.filter((text) => text.includes(UNKNOWN)).length;
  if (texts.every((text) => text.trim() === '') || unknown > UNREADABLE * texts.length)
    throw new UserError('file/no-text', { file });
}

/** Without lines between them figures are only near each other: which is whose would be a guess. */
function assertTables(pages: readonly PageParts[], file: string): void {
  if (pages.every(({ tables }) => tables.length === 0)) throw new UserError('file/no-table', { file });
}

export const loadPdf = loadPdfLibrary;

/**
 * Reads a PDF; `onPage` is called after each page. Throws `UserError`: `file/no-text` for pictures and for text that does
 * not say its characters, `file/no-table` where no lines part the figures, `file/encrypted`, `file/too-large` or
 * `file/damaged`.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  onPage: () => void = () => undefined,
): Promise<Workbook> {
  const library = await loadPdfLibrary();
  try {
    const pages = await readPages(library, bytes, onPage);
    assertText(pages, file);
    const parts = pages.map(partsOf);
    assertTables(parts, file);
    return workbookOf(parts);
  } catch (thrown) {
    throw explain(thrown, file);
  }
}
