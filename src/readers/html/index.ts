/** Reads HTML: a page saved from a website, or what Word puts on the clipboard. Nothing is run and nothing is fetched. */
import type { Grid } from '../../grid';
import { UserError } from '../../messages';
import { documentGrids } from '../document';
import type { DocumentGrids } from '../document';
import { explainFailure } from '../failure';
import { decodeHtml } from './charset';
import { placeCells } from './place';
import { childrenOf, isElement, parseHtml } from './tree';
import type { HtmlElement, HtmlNode } from './tree';

const KINDS = '.html';
const LARGEST = 32_000_000;

/** What a browser does not show. */
const UNSEEN = new Set(
  'head script style noscript template iframe object svg math select textarea button title'.split(' '),
);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Rows of that many cells are data; a table around tables that has none is there for the layout. */
const DATA_CELLS = 4;
const DATA_ROWS = 3;

/** A line of the source that ends between two Chinese characters is no space. */
const BETWEEN_WIDE = /(?<=[^\0-\u007f])[ \t]*\r?\n\s*(?=[^\0-\u007f])/g;

/** Text with the line breaks that a browser shows; white space is one space. */
class Lines {
  private text = '';
  add(text: string): void {
    const plain = text.replace(BETWEEN_WIDE, '').replace(/[\s\u00a0]+/g, ' ');
    this.text += plain.startsWith(' ') && /(?:^|[\s])$/.test(this.text) ? plain.slice(1) : plain;
  }
  break(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text = `${this.text.trimEnd()}\n`;
  }
  take(): string {
    const { text } = this;
    this.text = '';
    return text.trim();
  }
}

const isHidden = (element: HtmlElement): boolean =>
  UNSEEN.has(element.tagName) ||
  element.attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none/i.test(value)),
  );

/** What a browser shows of the elements inside a node; a row or a cell that is hidden has no place. */
const shownIn = (node: HtmlNode): HtmlElement[] =>
  childrenOf(node)
    .filter(isElement)
    .filter((each) => !isHidden(each));

function cellText(cell: HtmlNode, skip: (table: HtmlElement) => boolean): string {
  const lines = new Lines();
  const walk = (node: HtmlNode): void => {
    if ('value' in node) lines.add(node.value);
    else if (!isElement(node)) return;
    else if (isHidden(node) || (node.tagName === 'table' && skip(node))) return;
    else if (node.tagName === 'br') lines.break();
    else {
      const isBlock = BLOCKS.has(node.tagName);
      if (isBlock) lines.break();
      childrenOf(node).forEach(walk);
      if (isBlock) lines.break();
    }
  };
  childrenOf(cell).forEach(walk);
  return lines.take();
}

/** Rows of a table without those of tables inside it. */
function rowsOf(table: HtmlElement): HtmlElement[][] {
  const rows = (node: HtmlElement): HtmlElement[] =>
    shownIn(node).flatMap((each) =>
      each.tagName === 'tr' ? [each] : /^t(?:head|body|foot)$/.test(each.tagName) ? rows(each) : [],
    );
  return rows(table).map((row) => shownIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
}

/** Tables inside a node, outermost only. */
function tablesIn(node: HtmlNode): HtmlElement[] {
  return shownIn(node).flatMap((each) => (each.tagName === 'table' ? [each] : tablesIn(each)));
}

/** What is read of an element: the words under a picture tell the picture again and are no text of the report. */
function contentOf(element: HtmlElement): readonly HtmlNode[] {
  const children = childrenOf(element);
  if (element.tagName !== 'figure' || tablesIn(element).length > 0) return children;
  return children.filter((child) => !isElement(child) || child.tagName !== 'figcaption');
}

const isSingle = (table: HtmlElement): boolean => rowsOf(table).flat().length < 2;

class Page {
  private readonly lines = new Lines();
  constructor(private readonly grids: DocumentGrids) {}

  walk(node: HtmlNode): void {
    if ('value' in node) this.lines.add(node.value);
    else if (isElement(node)) this.element(node);
    else childrenOf(node).forEach((child) => this.walk(child));
  }

  end(): void {
    this.grids.paragraph(this.lines.take());
  }

  private element(element: HtmlElement): void {
    if (isHidden(element)) return;
    const { tagName } = element;
    if (tagName === 'table' && !this.isLayout(element)) return this.table(element);
    const isBlock = BLOCKS.has(tagName) || tagName === 'br';
    if (isBlock) this.end();
    contentOf(element).forEach((child) => this.walk(child));
    if (isBlock) this.end();
  }

  private isLayout(table: HtmlElement): boolean {
    if (tablesIn(table).every(isSingle)) return false;
    return rowsOf(table).filter((cells) => cells.length >= DATA_CELLS).length < DATA_ROWS;
  }

  /** A table; larger tables inside its cells follow it. */
  private table(table: HtmlElement): void {
    this.end();
    for (const caption of shownIn(table).filter(({ tagName }) => tagName === 'caption')) {
      this.walk(caption);
      this.end();
    }
    this.grids.table(placeCells(rowsOf(table), (cell) => cellText(cell, (each) => !isSingle(each))));
    this.nested(table);
  }

  /** The larger tables inside a table, those in a frame of one cell as well. */
  private nested(table: HtmlElement): void {
    for (const each of tablesIn(table))
      if (isSingle(each)) this.nested(each);
      else this.element(each);
  }
}

/** Tables and lines of HTML text, in order. Throws `OoxmlError` for what is too large or too deep. */
export function gridsOfHtml(html: string): readonly Grid[] {
  const grids = documentGrids();
  const page = new Page(grids);
  page.walk(parseHtml(html));
  page.end();
  return grids.grids();
}

/**
 * Reads an HTML file in UTF-8, UTF-16, GBK, GB18030 or what it declares. Throws `UserError`: `file/empty`,
 * `file/too-large`, `file/unsafe`.
 */
export function readHtml(bytes: Uint8Array, fileName: string): readonly Grid[] {
  if (bytes.length === 0) throw new UserError('file/empty', { file: fileName });
  if (bytes.length > LARGEST) throw new UserError('file/too-large', { file: fileName, limit: 'page-size' });
  try {
    return gridsOfHtml(decodeHtml(bytes));
  } catch (thrown) {
    throw explainFailure(thrown, fileName, KINDS);
  }
}
