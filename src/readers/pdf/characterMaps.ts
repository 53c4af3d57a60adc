/**
 * Adobe's tables of Chinese character codes, for PDFs that name a font instead of holding it: as iText, Acrobat and
 * older printers write them. What the library has for other scripts is left out.
 */
import adobeGb1Ucs2 from 'pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap';
import gbEucH from 'pdfjs-dist/cmaps/GB-EUC-H.bcmap';
import gbEucV from 'pdfjs-dist/cmaps/GB-EUC-V.bcmap';
import gbk2kH from 'pdfjs-dist/cmaps/GBK2K-H.bcmap';
import gbk2kV from 'pdfjs-dist/cmaps/GBK2K-V.bcmap';
import gbkEucH from 'pdfjs-dist/cmaps/GBK-EUC-H.bcmap';
import gbkEucV from 'pdfjs-dist/cmaps/GBK-EUC-V.bcmap';
import gbkpEucH from 'pdfjs-dist/cmaps/GBKp-EUC-H.bcmap';
import gbkpEucV from 'pdfjs-dist/cmaps/GBKp-EUC-V.bcmap';
import gbpcEucH from 'pdfjs-dist/cmaps/GBpc-EUC-H.bcmap';
import gbpcEucV from 'pdfjs-dist/cmaps/GBpc-EUC-V.bcmap';
import uniGbUcs2H from 'pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap';
import uniGbUcs2V from 'pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap';
import uniGbUtf16H from 'pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap';
import uniGbUtf16V from 'pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap';

const MAPS: ReadonlyMap<string, string> = new Map([
  ['Adobe-GB1-UCS2', adobeGb1Ucs2],
  ['GB-EUC-H', gbEucH],
  ['GB-EUC-V', gbEucV],
  ['GBK2K-H', gbk2kH],
  ['GBK2K-V', gbk2kV],
  ['GBK-EUC-H', gbkEucH],
  ['GBK-EUC-V', gbkEucV],
  ['GBKp-EUC-H', gbkpEucH],
  ['GBKp-EUC-V', gbkpEucV],
  ['GBpc-EUC-H', gbpcEucH],
  ['GBpc-EUC-V', gbpcEucV],
  ['UniGB-UCS2-H', uniGbUcs2H],
  ['UniGB-UCS2-V', uniGbUcs2V],
  ['UniGB-UTF16-H', uniGbUtf16H],
  ['UniGB-UTF16-V', uniGbUtf16V],
]);

/** The table in a file of this name; undefined where there is none. */
export function characterMap(filename: string): Uint8Array | undefined {
  const url = MAPS.get(filename.replace(/\.bcmap$/, ''));
  if (url === undefined) return undefined;
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (character) => character.charCodeAt(0));
}
