/** Style sheets → rules on what is shown. Which rule wins is decided in `index`. */
import { parseDeclarations } from './declarations';
import type { Declaration } from './declarations';
import { parseSelector } from './selector';
import type { Selector } from './selector';

export interface StyleRule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
}

/** Pages are read as a window of this width shows them. */
const WINDOW = 1_280;
const FEATURE = /^\(\s*(min|max)-(?:device-)?width\s*:\s*(\d+(?:\.\d+)?)(px|em|rem)\s*\)$/;
const EM = 16;
/** Blocks of rules that hold whatever the window is. */
const ALWAYS = /^@(?:layer|supports|document)\b/i;

function featureHolds(feature: string): boolean {
  if (/^(?:only\s+)?(?:all|screen)?$/.test(feature)) return true;
  const [, limit, length, unit] = FEATURE.exec(feature) ?? [];
  if (limit === undefined) return false;
  const width = Number(length) * (unit === 'px' ? 1 : EM);
  return limit === 'min' ? width <= WINDOW : width >= WINDOW;
}

/** Whether a list of media means a screen of the usual width. */
export const isForScreen = (media: string): boolean =>
  media
    .toLowerCase()
    .split(',')
    .some((query) =>
      query
        .trim()
        .split(/\s+and\s+/)
        .every(featureHolds),
    );

/** The brace that ends the block which begins at a place, behind the blocks inside it. */
function blockEnd(css: string, start: number): number {
  const braces = /[{}]/g;
  braces.lastIndex = start;
  let depth = 1;
  for (let found = braces.exec(css); found; found = braces.exec(css)) {
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return found.index;
  }
  return css.length;
}

function withoutComments(css: string): string {
  let plain = '';
  let from = 0;
  for (let at = css.indexOf('/*'); at >= 0; at = css.indexOf('/*', from)) {
    plain += css.slice(from, at);
    const end = css.indexOf('*/', at + 2);
    from = end < 0 ? css.length : end + 2;
  }
  return (plain + css.slice(from)).replace(/<!--|-->/g, '');
}

/** Whether the rules inside an at-rule are rules of this page. */
const isOpen = (prelude: string): boolean =>
  ALWAYS.test(prelude) || (/^@media\b/i.test(prelude) && isForScreen(prelude.slice('@media'.length)));

function rulesOfBlock(prelude: string, block: string): StyleRule[] {
  const declarations = parseDeclarations(block);
  if (declarations.length === 0) return [];
  return prelude.split(',').flatMap((each) => {
    const selector = parseSelector(each);
    return selector ? [{ selector, declarations }] : [];
  });
}

/** The rules of a style sheet that say what is shown, in order. What it imports is not fetched. */
export function rulesOf(css: string): readonly StyleRule[] {
  const text = withoutComments(css);
  const rules: StyleRule[] = [];
  const ends = /[{};]/g;
  let start = 0;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    const prelude = text.slice(start, found.index).trim();
    start = ends.lastIndex;
    if (found[0] !== '{') continue;
    if (prelude.startsWith('@') && isOpen(prelude)) continue;
    const end = blockEnd(text, start);
    if (!prelude.startsWith('@'))
      for (const rule of rulesOfBlock(prelude, text.slice(start, end))) rules.push(rule);
    start = end + 1;
    ends.lastIndex = start;
  }
  return rules;
}
