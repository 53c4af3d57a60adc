/** Reads web archives: 单个文件网页 of Excel and Word (.mht, often named .xls or .doc), pages saved whole by browsers, mails. */
import type { Grid } from '../../grid';
import { UserError } from '../../messages';
import { OoxmlError } from '../../ooxml';
import { documentGrids } from '../document';
import { explainFailure } from '../failure';
import { addPage, decodeHtml, LARGEST_PAGE, newBudget } from '../html';
import type { LinkedStyles } from '../html';
import { mimeParts } from './mime';
import type { MimePart } from './mime';
import { isHiddenSheet, namedAfterSheet, sheetsIn } from './sheets';

const KINDS = '.mht .mhtml';

/** The last piece of an address: parts of an archive call each other by it. */
const fileOf = (address: string): string => (address.split(/[?#]/)[0] ?? '').split(/[\\/]/).at(-1) ?? '';

const isPage = ({ type, location }: MimePart): boolean =>
  type === 'text/html' || type === 'application/xhtml+xml' || /\.html?$/i.test(fileOf(location));

const textOf = (part: MimePart): string => decodeHtml(part.content(), part.charset);

/** Style sheets of an archive by their addresses; each is decoded once. */
function stylesIn(parts: readonly MimePart[]): LinkedStyles {
  const sheets = parts.filter(({ type, location }) => type === 'text/css' || /\.css$/i.test(location));
  const decoded = new Map<MimePart, string>();
  return (address) => {
    const named = (each: MimePart): boolean => fileOf(each.location) === fileOf(address);
    const sheet =
      sheets.find(({ location, id }) => location === address || `cid:${id}` === address) ??
      sheets.find(named);
    if (!sheet) return undefined;
    const text = decoded.get(sheet) ?? textOf(sheet);
    decoded.set(sheet, text);
    return text;
  };
}

/** The parts that are sheets of a workbook, in their order, with their names. */
function sheetParts(
  pages: readonly MimePart[],
): readonly { readonly name: string; readonly part: MimePart }[] {
  const byFile = new Map(pages.map((part) => [fileOf(part.location), part] as const));
  return pages
    .flatMap((part) => sheetsIn(textOf(part)))
    .flatMap(({ name, address }) => {
      const part = byFile.get(fileOf(address));
      return part ? [{ name, part }] : [];
    });
}

function gridsOf(parts: readonly MimePart[]): readonly Grid[] {
  const pages = parts.filter(isPage);
  if (pages.length === 0) throw new OoxmlError('damaged', 'missing-part', 'page');
  const budget = newBudget();
  const linked = stylesIn(parts);
  const gridsIn = (html: string): readonly Grid[] => {
    const grids = documentGrids();
    addPage(grids, html, budget, linked);
    return grids.grids();
  };
  const sheets = sheetParts(pages);
  if (sheets.length === 0) {
    const grids = documentGrids();
    for (const part of pages) addPage(grids, textOf(part), budget, linked);
    return grids.grids();
  }
  return sheets.flatMap(({ name, part }) => {
    const html = textOf(part);
    return namedAfterSheet(gridsIn(html), name, isHiddenSheet(html));
  });
}

/**
 * Reads a web archive. Throws `UserError`: `file/empty`, `file/damaged` for one that holds no page, `file/too-large` or
 * `file/unsafe`.
 */
export function readWebArchive(bytes: Uint8Array, fileName: string): readonly Grid[] {
  if (bytes.length === 0) throw new UserError('file/empty', { file: fileName });
  if (bytes.length > LARGEST_PAGE)
    throw new UserError('file/too-large', { file: fileName, limit: 'page-size' });
  try {
    return gridsOf(mimeParts(bytes));
  } catch (thrown) {
    throw explainFailure(thrown, fileName, KINDS);
  }
}
