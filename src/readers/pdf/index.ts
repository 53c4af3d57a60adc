/** PDF with text → texts and tables in their order. What is only a picture is refused, not guessed at. */
import type { Workbook } from '../../grid';
import { UserError } from '../../messages';
import type { Reason } from '../../messages/reasons';
import { partsOf, workbookOf } from './blocks';
import type { PageParts } from './blocks';
import { UNKNOWN } from './characters';
import { loadPdfLibrary, openPdf } from './library';
import type { PdfLibrary } from './library';
import { readPage } from './page';
import type { Page } from './page';

const MOST_PAGES = 100;
const MOST_GLYPHS = 500_000;
/** All pages together; one that hangs is ended by whoever started the thread. */
const MILLISECONDS = 20_000;
/** The share of characters that may be unknown. */
const UNREADABLE = 0.2;

async function readPages(
  library: PdfLibrary,
  bytes: Uint8Array,
  file: string,
  onPage: () => void,
): Promise<Page[]> {
  const tooLarge = (limit: Reason) => new UserError('file/too-large', { file, limit });
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
      if (glyphs > MOST_GLYPHS) throw tooLarge('text-length');
      if (performance.now() - start > MILLISECONDS) throw tooLarge('time-limit');
      onPage();
    }
    return pages;
  } finally {
    await opening.destroy();
  }
}

function explain(thrown: unknown, file: string): UserError {
  if (thrown instanceof UserError) return thrown;
  if (thrown instanceof Error && thrown.name === 'PasswordException')
    return new UserError('file/encrypted', { file }, thrown);
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
 * not say its characters, `file/no-pdf-here` where the library could not run, `file/no-table` where no lines part the figures, `file/encrypted`, `file/too-large` or
 * `file/damaged`.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  onPage: () => void = () => undefined,
): Promise<Workbook> {
  const library = await loadPdfLibrary(file);
  try {
    const pages = await readPages(library, bytes, file, onPage);
    assertText(pages, file);
    const parts = pages.map(partsOf);
    assertTables(parts, file);
    return workbookOf(parts);
  } catch (thrown) {
    throw explain(thrown, file);
  }
}
