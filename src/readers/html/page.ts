/** A page from top to bottom: its lines and its tables, in order. */
import type { DocumentGrids } from '../document';
import { fieldText } from './fields';
import { Lines } from './lines';
import type { Looks } from './look';
import { placeCells } from './place';
import { cellText, hiddenColumns, sectionsOf, shownIn } from './table';
import type { Row } from './table';
import { BLOCKS, childrenOf, isElement } from './tree';
import type { HtmlElement, HtmlNode } from './tree';

/** Rows of that many cells are data; a table around tables that has none is there for the layout. */
const DATA_CELLS = 4;
const DATA_ROWS = 3;

export class Page {
  private readonly lines = new Lines();
  constructor(
    private readonly grids: DocumentGrids,
    private readonly looks: Looks,
  ) {}

  /** Reads a page from its root. */
  read(root: HtmlNode): void {
    this.reveal(root);
    this.children(root, false, false);
    this.end();
  }

  /**
   * Pages switch between parts by a style sheet, and which of them was open when the page was saved says nothing about
   * the report: a part with a table in it is read, and said to be hidden.
   */
  private reveal(node: HtmlNode): void {
    for (const each of childrenOf(node).filter(isElement)) {
      const { gone, switchedOff } = this.looks.of(each);
      if (gone && !(switchedOff && BLOCKS.has(each.tagName) && this.holdsData(each))) continue;
      if (gone) this.looks.reveal(each);
      this.reveal(each);
    }
  }

  private holdsData(element: HtmlElement): boolean {
    if (element.tagName === 'table')
      return childrenOf(element).some((each) => childrenOf(each).length >= DATA_ROWS);
    return childrenOf(element).some((each) => isElement(each) && this.holdsData(each));
  }

  private rowsOf(table: HtmlElement): readonly Row[] {
    return sectionsOf(table, this.looks).flat();
  }

  private isSingle(table: HtmlElement): boolean {
    return this.rowsOf(table).flat().length < 2;
  }

  /** Tables inside a node, outermost only. */
  private tablesIn(node: HtmlNode): HtmlElement[] {
    return shownIn(node, this.looks).flatMap((each) =>
      each.tagName === 'table' ? [each] : this.tablesIn(each),
    );
  }

  private end(): void {
    this.grids.paragraph(this.lines.take());
  }

  private children(node: HtmlNode, unseen: boolean, raised: boolean): void {
    for (const child of this.contentOf(node))
      if (isElement(child)) this.element(child);
      else if ('value' in child && !unseen) this.lines.add(child.value, raised);
  }

  /** What is read of an element: the words under a picture tell the picture again and are no text of the report. */
  private contentOf(node: HtmlNode): readonly HtmlNode[] {
    const children = childrenOf(node);
    if (!isElement(node) || node.tagName !== 'figure' || this.tablesIn(node).length > 0) return children;
    return children.filter((child) => !isElement(child) || child.tagName !== 'figcaption');
  }

  private element(element: HtmlElement): void {
    const { gone, unseen, raised } = this.looks.of(element);
    if (gone) return;
    const { tagName } = element;
    if (tagName === 'table' && !this.isLayout(element)) return this.table(element);
    const field = fieldText(element);
    // What can be chosen on a page is its menus.
    if (field !== undefined)
      return tagName === 'select' || unseen ? undefined : this.lines.add(field, raised);
    const isBlock = BLOCKS.has(tagName) || tagName === 'br';
    if (isBlock) this.end();
    this.children(element, unseen, raised);
    if (isBlock) this.end();
  }

  private isLayout(table: HtmlElement): boolean {
    if (this.tablesIn(table).every((each) => this.isSingle(each))) return false;
    return this.rowsOf(table).filter((cells) => cells.length >= DATA_CELLS).length < DATA_ROWS;
  }

  /** A table; larger tables inside its cells follow it. */
  private table(table: HtmlElement): void {
    this.end();
    for (const child of childrenOf(table))
      if (isElement(child) && child.tagName === 'caption') this.element(child);
    this.end();
    const { looks } = this;
    const text = (cell: HtmlElement): string => cellText(cell, looks, (each) => !this.isSingle(each));
    this.grids.table(placeCells(sectionsOf(table, looks), text), undefined, {
      sheet: looks.of(table).revealed,
      rows: new Set(),
      columns: hiddenColumns(table, looks),
    });
    this.nested(table);
  }

  /** The larger tables inside a table, those in a frame of one cell as well. */
  private nested(table: HtmlElement): void {
    for (const each of this.tablesIn(table))
      if (this.isSingle(each)) this.nested(each);
      else this.element(each);
  }
}
