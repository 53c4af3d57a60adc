/** Reads HTML: a page saved from a website, or what Word puts on the clipboard. Nothing is run and nothing is fetched. */
import type { Grid } from '../../grid';
import { UserError } from '../../messages';
import { documentGrids } from '../document';
import type { DocumentGrids } from '../document';
import { explainFailure } from '../failure';
import { decodeHtml } from './charset';
import { Looks } from './look';
import { Page } from './page';
import { styleRules } from './styles';
import type { LinkedStyles } from './styles';
import { newBudget, parseHtml } from './tree';
import type { ElementBudget } from './tree';

export { decodeHtml, newBudget };
export type { ElementBudget, LinkedStyles };

const KINDS = '.html';
/** A page with everything in it, pictures as well. */
export const LARGEST_PAGE = 32_000_000;

/** Adds the lines and tables of a page; `linked` finds the style sheets that stand beside it. */
export function addPage(
  grids: DocumentGrids,
  html: string,
  budget: ElementBudget = newBudget(),
  linked?: LinkedStyles,
): void {
  const root = parseHtml(html, budget);
  new Page(grids, new Looks(styleRules(root, linked))).read(root);
}

/** Tables and lines of HTML text, in order. Throws `OoxmlError` for what is too large or too deep. */
export function gridsOfHtml(html: string): readonly Grid[] {
  const grids = documentGrids();
  addPage(grids, html);
  return grids.grids();
}

/**
 * Reads an HTML file in UTF-8, UTF-16, GBK, GB18030 or what it declares. Throws `UserError`: `file/empty`,
 * `file/too-large`, `file/unsafe`.
 */
export function readHtml(bytes: Uint8Array, fileName: string): readonly Grid[] {
  if (bytes.length === 0) throw new UserError('file/empty', { file: fileName });
  if (bytes.length > LARGEST_PAGE)
    throw new UserError('file/too-large', { file: fileName, limit: 'page-size' });
  try {
    return gridsOfHtml(decodeHtml(bytes));
  } catch (thrown) {
    throw explainFailure(thrown, fileName, KINDS);
  }
}
