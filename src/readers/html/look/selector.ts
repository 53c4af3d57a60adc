/** Selectors of a style sheet, as far as saved pages need them: names, classes, ids, attributes, within and directly within. */
import { attributeOf } from '../tree';
import type { HtmlElement } from '../tree';

/** What one element must be. */
interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly AttributeTest[];
}

interface AttributeTest {
  readonly name: string;
  readonly operator: string;
  readonly value: string;
}

/** What an element must be, and what it must stand in. */
export interface Selector {
  readonly own: Compound;
  /** From the inside out; `direct` where the next one must be the parent. */
  readonly around: readonly { readonly direct: boolean; readonly compound: Compound }[];
  /** Ids, classes and names, as numbers that compare (Selectors §16). */
  readonly specificity: number;
}

const ID = 1_000_000;
const CLASS = 1_000;
/** More parts in one selector than any page has. */
const MOST_PARTS = 50;
const NAME = String.raw`(?:[-\w\u0080-\uffff]|\\[^\n])+`;
const PART = new RegExp(
  String.raw`\*|(${NAME})|\.(${NAME})|#(${NAME})|\[\s*(${NAME})\s*(?:([~^$*|]?=)\s*["']?([^"'\]]*)["']?\s*)?\]|(\s*>\s*|\s+)`,
  'y',
);

const plain = (name: string): string => name.replace(/\\/g, '');

const classes = new WeakMap<HtmlElement, readonly string[]>();
const NONE: readonly string[] = [];

/** Classes of an element; each is asked for once for every rule that might mean it. */
export function classesOf(element: HtmlElement): readonly string[] {
  const written = attributeOf(element, 'class');
  if (written === undefined) return NONE;
  const known = classes.get(element);
  if (known) return known;
  const found = written.split(/\s+/);
  classes.set(element, found);
  return found;
}

interface Building {
  tag?: string;
  id?: string;
  classes: string[];
  attributes: AttributeTest[];
}

const compoundOf = ({ tag, id, classes, attributes }: Building): Compound => ({
  tag,
  id,
  classes,
  attributes,
});

/** Reads one selector; undefined for one that asks for what cannot be seen in a saved page (`:hover`, `+`). */
export function parseSelector(text: string): Selector | undefined {
  const trimmed = text.trim();
  const compounds: { direct: boolean; compound: Building }[] = [
    { direct: false, compound: { classes: [], attributes: [] } },
  ];
  let specificity = 0;
  let parts = 0;
  for (PART.lastIndex = 0; PART.lastIndex < trimmed.length;) {
    const found = PART.exec(trimmed);
    const last = compounds[0];
    if (!found || !last || ++parts > MOST_PARTS) return undefined;
    const [, tag, className, id, attribute, operator = '', value = '', combinator] = found;
    if (combinator !== undefined)
      compounds.unshift({ direct: combinator.includes('>'), compound: { classes: [], attributes: [] } });
    else if (id !== undefined) last.compound.id = plain(id);
    else if (className !== undefined) last.compound.classes.push(plain(className));
    else if (attribute !== undefined)
      last.compound.attributes.push({ name: plain(attribute).toLowerCase(), operator, value });
    else if (tag !== undefined) last.compound.tag = plain(tag).toLowerCase();
    specificity +=
      id !== undefined
        ? ID
        : className !== undefined || attribute !== undefined
          ? CLASS
          : tag !== undefined
            ? 1
            : 0;
  }
  const [own, ...around] = compounds;
  if (!own || parts === 0) return undefined;
  return {
    own: compoundOf(own.compound),
    around: around.map(({ compound }, at) => ({
      direct: compounds[at]?.direct ?? false,
      compound: compoundOf(compound),
    })),
    specificity,
  };
}

const TESTS: Readonly<Record<string, (held: string, value: string) => boolean>> = {
  '': () => true,
  '=': (held, value) => held === value,
  '~=': (held, value) => held.split(/\s+/).includes(value),
  '^=': (held, value) => value !== '' && held.startsWith(value),
  '$=': (held, value) => value !== '' && held.endsWith(value),
  '*=': (held, value) => value !== '' && held.includes(value),
  '|=': (held, value) => held === value || held.startsWith(`${value}-`),
};

function isThat(element: HtmlElement, { tag, id, classes: wanted, attributes }: Compound): boolean {
  if (tag !== undefined && element.tagName !== tag) return false;
  if (id !== undefined && attributeOf(element, 'id') !== id) return false;
  if (wanted.length > 0) {
    const own = classesOf(element);
    if (!wanted.every((each) => own.includes(each))) return false;
  }
  return attributes.every(({ name, operator, value }) => {
    const held = attributeOf(element, name);
    return held !== undefined && (TESTS[operator]?.(held, value) ?? false);
  });
}

const parentOf = ({ parentNode }: HtmlElement): HtmlElement | undefined =>
  parentNode && 'tagName' in parentNode ? parentNode : undefined;

/** Whether a selector means an element; `step` is called for each element that is looked at. */
export function matches(element: HtmlElement, { own, around }: Selector, step: () => void): boolean {
  step();
  if (!isThat(element, own)) return false;
  let at = parentOf(element);
  for (const { direct, compound } of around) {
    while (at && !isThat(at, compound)) {
      step();
      at = direct ? undefined : parentOf(at);
    }
    if (!at) return false;
    at = parentOf(at);
  }
  return true;
}
