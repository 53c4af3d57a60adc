/** A number format cut into its sections and these into what each of their characters stands for (ISO/IEC 29500-1 §18.8.31). */

export type Part =
  /** A place for a digit. */
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'general' }
  | { readonly kind: 'literal'; readonly text: string }
  /** Letters of a date or a time, lower case: `yyyy`, `m`, `am/pm`. */
  | { readonly kind: 'moment'; readonly text: string }
  /** What no report has: powers of ten, fractions. */
  | { readonly kind: 'unknown' };

export interface Section {
  readonly parts: readonly Part[];
  /** `[>=10000]`: the numbers it is for. */
  readonly isFor: ((value: number) => boolean) | undefined;
}

/** Excel allows 255 characters; a longer one is no format. */
const LONGEST_FORMAT = 1_000;

const PIECES =
  /"([^"]*)"?|[\\!]([^])|_[^]?|\*[^]?|\[([^\]]*)\]|(general|g\/通用格式|[a-z]+\/通用格式)|(e[+-])|(am\/pm|a\/p|上午\/下午|[ymdhsebg]+|a{3,4})|([0#?])|[^]/giu;

const COMPARISON = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(?:h+|m+|s+)$/i;
/** `[$¥-804]` shows ¥. */
const CURRENCY = /^\$([^-]*)/;

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
};

const MARKS: Readonly<Record<string, Part>> = {
  '.': { kind: 'point' },
  ',': { kind: 'comma' },
  '%': { kind: 'percent' },
  '@': { kind: 'general' },
  '/': { kind: 'unknown' },
};

/** What stands between brackets: a condition, hours that go on beyond a day, a currency; colours and scripts say nothing. */
function bracketed(content: string): Part | Section['isFor'] {
  const [, operator = '', bound = ''] = COMPARISON.exec(content) ?? [];
  const compare = COMPARISONS[operator];
  if (compare) return (value) => compare(value, Number(bound));
  if (ELAPSED.test(content)) return { kind: 'moment', text: `[${content.toLowerCase()}]` };
  const currency = CURRENCY.exec(content)?.[1];
  return currency ? { kind: 'literal', text: currency } : undefined;
}

function partOf(piece: RegExpMatchArray): Part | undefined {
  const [whole, quoted, escaped, , general, power, moment, digit] = piece;
  if (quoted !== undefined) return { kind: 'literal', text: quoted };
  if (escaped !== undefined) return { kind: 'literal', text: escaped };
  if (general !== undefined) return { kind: 'general' };
  if (power !== undefined) return { kind: 'unknown' };
  if (moment !== undefined) return { kind: 'moment', text: moment.toLowerCase() };
  if (digit !== undefined) return { kind: 'digit', text: digit as '0' };
  if (whole.startsWith('_') || whole.startsWith('*')) return undefined;
  return MARKS[whole] ?? { kind: 'literal', text: whole };
}

/** In a date `/` separates, and so do points and commas; digits behind the point are parts of a second. */
function asMoment(section: Section): Section {
  if (!section.parts.some(({ kind }) => kind === 'moment')) return section;
  return { ...section, parts: section.parts.filter(({ kind }) => kind === 'moment') };
}

/** The sections of a format in their order; none for what is no format. */
export function sectionsOf(code: string): readonly Section[] {
  if (code.length > LONGEST_FORMAT) return [];
  const sections: { parts: Part[]; isFor: Section['isFor'] }[] = [{ parts: [], isFor: undefined }];
  for (const piece of code.matchAll(PIECES)) {
    const section = sections.at(-1);
    if (piece[0] === ';') sections.push({ parts: [], isFor: undefined });
    else if (piece[3] === undefined) {
      const part = partOf(piece);
      if (part) section?.parts.push(part);
    } else {
      const found = bracketed(piece[3]);
      if (typeof found === 'function' && section) section.isFor = found;
      else if (typeof found === 'object') section?.parts.push(found);
    }
  }
  return sections.map(asMoment);
}
