/** How elements of a page look, as far as it decides what is read: by their names, style sheets and `style` (CSS Cascade §6). */
import { OoxmlError } from '../../../ooxml';
import { attributeOf, BLOCKS } from '../tree';
import type { HtmlElement } from '../tree';
import { parseDeclarations } from './declarations';
import type { Declaration, Trait } from './declarations';
import { classesOf, matches } from './selector';
import type { StyleRule } from './styleSheet';

export { isForScreen, rulesOf } from './styleSheet';
export type { StyleRule } from './styleSheet';

export interface Look {
  /** It has no place in the page: a row or a cell that is hidden so is none. */
  readonly gone: boolean;
  /** A style sheet alone takes it away: pages switch between their parts so. */
  readonly switchedOff: boolean;
  /** It stands in what is switched off and is read nevertheless. */
  readonly revealed: boolean;
  /** It keeps its place, but its text is not seen, or is struck out. */
  readonly unseen: boolean;
  /** A note mark, above or below the line. */
  readonly raised: boolean;
  /** Unseen for good: nothing inside can be seen again. */
  readonly away: boolean;
  /** What is inside has it too until it says otherwise. */
  readonly inherited: Readonly<Record<Inherited, boolean>>;
}

const INHERITED = ['visibility', 'wordHidden', 'fontSize'] as const;
type Inherited = (typeof INHERITED)[number];

/** What a browser does not show, whatever its style. */
const NEVER = new Set(
  'head script style noscript template iframe frameset noframes object audio video canvas svg math button title datalist progress meter'.split(
    ' ',
  ),
);
const STRUCK = new Set(['del', 's', 'strike']);
/** Style sheets that set them on the line raise them by other means. */
const RAISED = new Set(['sup', 'sub', 'rt', 'rp']);
/** Letters in them have a size of their own. */
const FIELDS = new Set(['input', 'select', 'textarea']);
/** The mark that Word sets where a comment is. */
const COMMENT_MARK = 'msocomanchor';

/** Elements that rules are compared with: pages need up to a million. */
const MOST_STEPS = 5_000_000;
const INLINE = 10 ** 12;
const IMPORTANT = 10 ** 13;

const SHOWN: Look = {
  gone: false,
  switchedOff: false,
  revealed: false,
  unseen: false,
  raised: false,
  away: false,
  inherited: { visibility: false, wordHidden: false, fontSize: false },
};

interface Said {
  readonly on: boolean;
  readonly weight: number;
}
type Traits = Partial<Record<Trait, Said>>;

/** Rules by what their elements are called: only few have to be tried for an element. */
function indexed(rules: readonly StyleRule[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  rules.forEach(({ selector: { own } }, order) => {
    const key =
      own.id !== undefined
        ? `#${own.id}`
        : own.classes[0] !== undefined
          ? `.${own.classes[0]}`
          : (own.tag ?? '*');
    const there = index.get(key);
    if (there) there.push(order);
    else index.set(key, [order]);
  });
  return index;
}

/** What an element is by its name and attributes, before any style. */
function byNature(element: HtmlElement): Traits {
  const { tagName, attrs } = element;
  const said: Said = { on: true, weight: -1 };
  const hidden =
    attrs.some(({ name }) => name === 'hidden') ||
    (tagName === 'dialog' && attributeOf(element, 'open') === undefined) ||
    classesOf(element).includes(COMMENT_MARK);
  return { ...(hidden && { display: said }), ...(STRUCK.has(tagName) && { struck: said }) };
}

const keysOf = (element: HtmlElement): readonly string[] => {
  const id = attributeOf(element, 'id');
  return [
    '*',
    element.tagName,
    ...(id === undefined ? [] : [`#${id}`]),
    ...new Set(classesOf(element).map((each) => `.${each}`)),
  ];
};

/** Looks at the elements of one page. `of` throws `OoxmlError` for a style sheet that would take too long. */
export class Looks {
  private readonly index: ReadonlyMap<string, readonly number[]>;
  private readonly known = new Map<HtmlElement, Look>();
  private readonly inline = new Map<string, readonly Declaration[]>();
  private steps = 0;

  constructor(private readonly rules: readonly StyleRule[]) {
    this.index = indexed(rules);
  }

  of(element: HtmlElement): Look {
    const known = this.known.get(element);
    if (known) return known;
    const look = this.look(element, this.around(element));
    this.known.set(element, look);
    return look;
  }

  /** Shows what is switched off, before anything inside was looked at. */
  reveal(element: HtmlElement): void {
    this.known.set(element, { ...this.of(element), gone: false, switchedOff: false, revealed: true });
  }

  private around({ parentNode }: HtmlElement): Look {
    return parentNode && 'tagName' in parentNode ? this.of(parentNode) : SHOWN;
  }

  private look(element: HtmlElement, around: Look): Look {
    const { tagName } = element;
    if (NEVER.has(tagName)) return { ...around, gone: true };
    // A page that hides itself shows itself when its scripts run.
    if (tagName === 'html' || tagName === 'body') return SHOWN;
    const traits = this.traitsOf(element);
    const on = (trait: Trait): boolean => traits[trait]?.on ?? false;
    const inherited = { ...around.inherited };
    if (FIELDS.has(tagName)) inherited.fontSize = false;
    for (const trait of INHERITED) inherited[trait] = traits[trait]?.on ?? inherited[trait];
    const away = around.away || on('opacity') || on('clip') || on('struck');
    const weight = traits.display?.weight ?? 0;
    return {
      gone: around.gone || on('display') || on('aside'),
      switchedOff: on('display') && !around.gone && weight >= 0 && weight % IMPORTANT < INLINE,
      revealed: around.revealed,
      unseen: away || INHERITED.some((each) => inherited[each]),
      raised: around.raised || RAISED.has(tagName) || (on('raised') && !BLOCKS.has(tagName)),
      away,
      inherited,
    };
  }

  private traitsOf(element: HtmlElement): Traits {
    const traits = byNature(element);
    const apply = (declarations: readonly Declaration[], base: number): void => {
      for (const { trait, on, important } of declarations) {
        const weight = base + (important ? IMPORTANT : 0);
        if (weight >= (traits[trait]?.weight ?? -1)) traits[trait] = { on, weight };
      }
    };
    for (const { selector, declarations } of this.rulesFor(element))
      apply(declarations, selector.specificity);
    const style = attributeOf(element, 'style');
    if (style !== undefined) apply(this.declarationsOf(style), INLINE);
    return traits;
  }

  /** Rules that mean an element, in the order of their sheets. */
  private rulesFor(element: HtmlElement): readonly StyleRule[] {
    if (this.rules.length === 0) return [];
    const step = (): void => {
      if (++this.steps > MOST_STEPS) throw new OoxmlError('too-large', 'element-count', 'style');
    };
    return keysOf(element)
      .flatMap((key) => this.index.get(key) ?? [])
      .sort((one, other) => one - other)
      .flatMap((at) => {
        const rule = this.rules[at];
        return rule && matches(element, rule.selector, step) ? [rule] : [];
      });
  }

  /** The same few styles stand at thousands of cells. */
  private declarationsOf(style: string): readonly Declaration[] {
    const known = this.inline.get(style);
    if (known) return known;
    const declarations = parseDeclarations(style);
    this.inline.set(style, declarations);
    return declarations;
  }
}
