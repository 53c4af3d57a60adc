/** The style sheets of a page, in order: those inside it, and those that were saved beside it. */
import { isForScreen, rulesOf } from './look';
import type { StyleRule } from './look';
import { attributeOf, childrenOf, isElement, textIn } from './tree';
import type { HtmlElement, HtmlNode } from './tree';

/** The text of a style sheet by its address; undefined where it is not at hand. */
export type LinkedStyles = (address: string) => string | undefined;

function sheetOf(element: HtmlElement, linked: LinkedStyles | undefined): string | undefined {
  if (!isForScreen(attributeOf(element, 'media') ?? '')) return undefined;
  if (element.tagName === 'style') return textIn(element);
  const isSheet = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/).includes('stylesheet');
  return isSheet ? linked?.(attributeOf(element, 'href') ?? '') : undefined;
}

/** The rules of all style sheets of a page that say what is shown; those for browsers without scripts are left out. */
export function styleRules(root: HtmlNode, linked?: LinkedStyles): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  const look = (node: HtmlNode): void => {
    for (const each of childrenOf(node).filter(isElement)) {
      if (each.tagName === 'style' || each.tagName === 'link')
        for (const rule of rulesOf(sheetOf(each, linked) ?? '')) rules.push(rule);
      else if (each.tagName !== 'noscript') look(each);
    }
  };
  look(root);
  return rules;
}
