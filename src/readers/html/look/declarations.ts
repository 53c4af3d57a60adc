/** Style declarations, as far as they take text away from who reads a page, or make a note mark of it. */

/** Ways in which a style takes text away. */
export type Trait =
  'display' | 'visibility' | 'wordHidden' | 'fontSize' | 'opacity' | 'clip' | 'aside' | 'struck' | 'raised';

export interface Declaration {
  readonly trait: Trait;
  /** True where the value takes the text away, false where it shows it. */
  readonly on: boolean;
  readonly important: boolean;
}

/** A length of nothing, whatever it is measured in. */
const NOTHING = /^0*\.?0+(?:[a-z]+|%)?$/;
/** What `font` says of the size: the length before the line height or the family. */
const FONT_SIZE = /(?:^|\s)(\d*\.?\d+(?:[a-z]+|%))(?:\s*\/|\s)/;
/** What Word sets beside the text: headers, notes and comments of a page. */
const BESIDE_THE_TEXT = /^(?:(?:first-|even-)?(?:header|footer)|comment|footnote|endnote)/;
const CLIPPED = /^rect\(\s*[01](?:px)?[\s,]/;

const fontSize = (value: string): boolean | undefined =>
  /^inherit/.test(value) ? undefined : NOTHING.test(value);

/** By property: whether a value takes text away; undefined where it says nothing about it. */
const PROPERTIES: Readonly<Record<string, readonly [Trait, (value: string) => boolean | undefined]>> = {
  display: ['display', (value) => value === 'none'],
  visibility: [
    'visibility',
    (value) => (value === 'inherit' ? undefined : /^(?:hidden|collapse)$/.test(value)),
  ],
  'mso-hide': ['wordHidden', (value) => value === 'all'],
  'font-size': ['fontSize', fontSize],
  font: [
    'fontSize',
    (value) => NOTHING.test(FONT_SIZE.exec(`${value} `)?.[1] ?? '1') || /(?:^|\s)0\//.test(value),
  ],
  opacity: ['opacity', (value) => NOTHING.test(value)],
  clip: ['clip', (value) => CLIPPED.test(value)],
  'mso-element': ['aside', (value) => BESIDE_THE_TEXT.test(value)],
  'text-decoration': ['struck', (value) => value.includes('line-through')],
  'text-decoration-line': ['struck', (value) => value.includes('line-through')],
  'vertical-align': ['raised', (value) => /^(?:super|sub)$/.test(value)],
};

const OF_INTEREST = /display|visibility|mso-|font|opacity|clip|decoration|vertical-align/i;
const IMPORTANT = /\s*!\s*important$/;

function declaration(written: string): Declaration[] {
  const colon = written.indexOf(':');
  const property = PROPERTIES[written.slice(0, Math.max(0, colon)).trim().toLowerCase()];
  if (!property) return [];
  const value = written
    .slice(colon + 1)
    .trim()
    .toLowerCase();
  const on = property[1](value.replace(IMPORTANT, ''));
  return on === undefined ? [] : [{ trait: property[0], on, important: IMPORTANT.test(value) }];
}

/** The declarations of a block or of a `style` attribute that matter here, in order. */
export function parseDeclarations(style: string): readonly Declaration[] {
  return OF_INTEREST.test(style) ? style.split(';').flatMap(declaration) : [];
}
