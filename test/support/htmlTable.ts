/** Tables of an HTML text as grids of places, laid out by their spans as a browser does. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface HtmlCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const isElement = (node: Node): node is Element => 'tagName' in node;

/** All elements with a tag name, in document order. */
export function elements(root: Node, tag: string): Element[] {
  return childrenOf(root).flatMap((node) => [
    ...(isElement(node) && node.tagName === tag ? [node] : []),
    ...elements(node, tag),
  ]);
}

export function textOf(node: Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

export const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;

const isCell = (node: Node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName);

/** Cells of every table with their places; whitespace around text is dropped. */
export function htmlTables(html: string): HtmlCell[][] {
  return elements(parse(html), 'table').map((table) => {
    const taken = new Set<string>();
    return elements(table, 'tr').flatMap((tr, row) => {
      let column = 0;
      return childrenOf(tr)
        .filter(isCell)
        .map((td) => {
          while (taken.has(`${row},${column}`)) column++;
          const rowSpan = Number(attribute(td, 'rowspan') ?? 1);
          const columnSpan = Number(attribute(td, 'colspan') ?? 1);
          for (let r = row; r < row + rowSpan; r++)
            for (let c = column; c < column + columnSpan; c++) taken.add(`${r},${c}`);
          return { row, column, rowSpan, columnSpan, text: textOf(td).trim() };
        });
    });
  });
}
