/** Rows of a table in the order in which a browser shows them, and the text of a cell. */
import { fieldText, isChecked, isRadio } from './fields';
import { Lines } from './lines';
import type { Look, Looks } from './look';
import { MOST_COLUMNS } from './layout';
import { attributeOf, BLOCKS, childrenOf, isElement } from './tree';
import type { HtmlElement, HtmlNode } from './tree';

const SECTION = /^t(?:head|body|foot)$/;

/** The cells of one row. */
export type Row = readonly HtmlElement[];

/** What a browser shows of the elements inside a node; a row or a cell that is hidden has no place. */
export const shownIn = (node: HtmlNode, looks: Looks): HtmlElement[] =>
  childrenOf(node)
    .filter(isElement)
    .filter((each) => !looks.of(each).gone);

/** The first head stands above all rows, the first foot below them, wherever they are written (CSS 2.2 §17.2). */
function inOrder(sections: readonly HtmlElement[]): HtmlElement[] {
  const head = sections.find(({ tagName }) => tagName === 'thead');
  const foot = sections.find(({ tagName }) => tagName === 'tfoot');
  const between = sections.filter((each) => each !== head && each !== foot);
  return [...(head ? [head] : []), ...between, ...(foot ? [foot] : [])];
}

/** Rows of a table by its sections, without those of tables inside it. */
export function sectionsOf(table: HtmlElement, looks: Looks): readonly (readonly Row[])[] {
  return inOrder(shownIn(table, looks).filter(({ tagName }) => SECTION.test(tagName))).map((section) =>
    shownIn(section, looks)
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => shownIn(row, looks).filter(({ tagName }) => tagName === 'td' || tagName === 'th')),
  );
}

/** Columns that a table hides: Excel writes those of a sheet so, with their cells. */
export function hiddenColumns(table: HtmlElement, looks: Looks): ReadonlySet<number> {
  const hidden = new Set<number>();
  let column = 0;
  const look = (node: HtmlElement): void => {
    for (const each of childrenOf(node).filter(isElement)) {
      if (each.tagName === 'colgroup' && childrenOf(each).some(isElement)) look(each);
      else if (each.tagName === 'col' || each.tagName === 'colgroup') {
        const span = Math.max(1, Number.parseInt(attributeOf(each, 'span') ?? '1', 10) || 1);
        const { gone, unseen } = looks.of(each);
        const end = Math.min(column + span, MOST_COLUMNS);
        if (gone || unseen) for (let at = column; at < end; at++) hidden.add(at);
        column = end;
      }
    }
  };
  look(table);
  return hidden;
}

const holdsChoice = (node: HtmlNode): boolean =>
  childrenOf(node).some(
    (each) => isElement(each) && ((isRadio(each) && isChecked(each)) || holdsChoice(each)),
  );

/** The text of a cell; tables inside it that `skip` names are left out. */
export function cellText(cell: HtmlElement, looks: Looks, skip: (table: HtmlElement) => boolean): string {
  const lines = new Lines();
  const chosenOnly = holdsChoice(cell);
  /** Behind a choice that was not made. */
  let unchosen = false;
  const add = (text: string, { unseen, raised }: Look): void => {
    if (!unseen && !unchosen) lines.add(text, raised);
  };
  const walk = (node: HtmlNode, look: Look): void => {
    if ('value' in node) add(node.value, look);
    else if (isElement(node)) element(node, looks.of(node));
  };
  const element = (node: HtmlElement, look: Look): void => {
    const { tagName } = node;
    if (look.gone || (tagName === 'table' && skip(node))) return;
    if (tagName === 'br') return lines.break();
    if (chosenOnly && isRadio(node)) unchosen = !isChecked(node);
    const field = fieldText(node);
    if (field !== undefined) return add(field, look);
    const isBlock = BLOCKS.has(tagName);
    if (isBlock) lines.break();
    for (const child of childrenOf(node)) walk(child, look);
    if (isBlock) lines.break();
  };
  const look = looks.of(cell);
  for (const child of childrenOf(cell)) walk(child, look);
  return lines.take();
}
