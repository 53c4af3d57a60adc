/** HTML → parse5's tree, without anything that hostile markup could make slow or deep. */
import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import { OoxmlError } from '../../ooxml';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A Word paste of a report has some 10,000 elements, 30 deep. */
const MOST_ELEMENTS = 150_000;
const DEEPEST = 400;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
export const childrenOf = (node: HtmlNode): readonly HtmlNode[] =>
  'childNodes' in node ? node.childNodes : [];
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The characters inside a node as they are written, whatever is seen of them. */
export const textIn = (node: HtmlNode): string =>
  'value' in node ? node.value : childrenOf(node).map(textIn).join('');

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** How many elements may still be made, by all pages of one file. */
export interface ElementBudget {
  left: number;
}
export const newBudget = (): ElementBudget => ({ left: MOST_ELEMENTS });

/** The usual tree, with counts, and with its searches from the end: what is looked for was just added. */
function cappedAdapter(budget: ElementBudget): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement(name, space, attributes) {
      if (--budget.left < 0) throw new OoxmlError('too-large', 'cell-count', 'elements');
      return defaultTreeAdapter.createElement(name, space, attributes);
    },
    insertBefore(parent, node, reference) {
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
      node.parentNode = parent;
    },
    insertTextBefore(parent, text, reference) {
      const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
      if (before && defaultTreeAdapter.isTextNode(before)) before.value += text;
      else this.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
    },
    onItemPush() {
      if (++depth > DEEPEST) throw new OoxmlError('unsafe', 'nesting');
    },
    onItemPop() {
      depth--;
    },
  };
}

/** Throws `OoxmlError` for too many elements or too deep a nesting. */
export function parseHtml(html: string, budget: ElementBudget): HtmlNode {
  return parse(html, { treeAdapter: cappedAdapter(budget), scriptingEnabled: false });
}
