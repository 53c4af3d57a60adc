/** What the fields of a form show: saved pages in which a report was filled in hold its figures there. */
import { attributeOf, childrenOf, isElement, textIn } from './tree';
import type { HtmlElement, HtmlNode } from './tree';

/** Inputs that show their value as text; what has no known type is one. */
const WITHOUT_TEXT = new Set(
  'hidden checkbox radio submit button reset image file password range color'.split(' '),
);

const typeOf = (input: HtmlElement): string => (attributeOf(input, 'type') ?? '').trim().toLowerCase();
const has = (element: HtmlElement, name: string): boolean => attributeOf(element, name) !== undefined;

function optionsIn(node: HtmlNode): HtmlElement[] {
  return childrenOf(node)
    .filter(isElement)
    .flatMap((each) => (each.tagName === 'option' ? [each] : optionsIn(each)));
}

/** The choice that is made, else the first one, which a browser shows. */
function chosen(select: HtmlElement): string {
  const options = optionsIn(select);
  const made = options.filter((each) => has(each, 'selected'));
  if (has(select, 'multiple')) return made.map(textIn).join(' ');
  const shown = made.at(-1) ?? options[0];
  return shown ? textIn(shown) : '';
}

/** What a field shows; undefined for what is no field. */
export function fieldText(element: HtmlElement): string | undefined {
  const { tagName } = element;
  if (tagName === 'input')
    return WITHOUT_TEXT.has(typeOf(element)) ? '' : (attributeOf(element, 'value') ?? '');
  if (tagName === 'textarea') return textIn(element);
  return tagName === 'select' ? chosen(element) : undefined;
}

/** One of several choices, of which only one holds. */
export const isRadio = (element: HtmlElement): boolean =>
  element.tagName === 'input' && typeOf(element) === 'radio';
export const isChecked = (input: HtmlElement): boolean => has(input, 'checked');
