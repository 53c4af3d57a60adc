/** pdf.js: what of it is used here, and how it is told to draw nothing, run nothing and fetch nothing. */
import type * as PdfJs from 'pdfjs-dist';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { UserError } from '../../messages';

export type PdfLibrary = typeof PdfJs;

/**
 * The newest that the library calls and brings no substitute for (Chromium 98). Its syntax is older, and fails to parse
 * only where this is missing, too.
 */
const canRun = (): boolean => typeof structuredClone === 'function';

/**
 * Loads the library: 1.8 MB, so only when there is a PDF to read. Throws `file/no-pdf-here` where it could not run, before
 * anything is loaded.
 */
export async function loadPdfLibrary(file: string): Promise<PdfLibrary> {
  if (!canRun()) throw new UserError('file/no-pdf-here', { file });
  const world = globalThis as { DOMMatrix?: unknown; DecompressionStream?: unknown };
  // It makes one when it starts, for drawing, which nobody asks it for; Node has none.
  world.DOMMatrix ??= class {};
  // For the hundreds of small streams of a page its own way of unpacking is several times as fast.
  world.DecompressionStream = undefined;
  // In the order of the words: the first leaves its half where the second looks for it, so that no worker is started.
  await import(
    /* webpackChunkName: "pdf", webpackMode: "lazy" */ 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
  );
  return import(/* webpackChunkName: "pdf", webpackMode: "lazy" */ 'pdfjs-dist/legacy/build/pdf.min.mjs');
}

/** Gives the library its tables of Chinese character codes; anything else that it asks for is not there. */
class OwnData {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const { characterMap } = await import(
      /* webpackChunkName: "characterMaps", webpackMode: "lazy" */ './characterMaps'
    );
    const bytes = characterMap(filename);
    if (!bytes) throw new Error(`no ${filename}`);
    return bytes;
  }
}

/** Starts to open a document. */
export function openPdf(library: PdfLibrary, bytes: Uint8Array): PDFDocumentLoadingTask {
  const settings = {
    // It takes what it is given.
    data: bytes.slice(),
    BinaryDataFactory: OwnData,
    useWorkerFetch: false,
    // A name is enough for the tables to be asked for.
    cMapUrl: 'maps/',
    cMapPacked: true,
    // Pictures are not looked at, fonts are not shown.
    maxImageSize: 1,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: library.VerbosityLevel.ERRORS,
  };
  return library.getDocument(settings);
}
