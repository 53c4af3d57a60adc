/** Inline styles that Word, WPS, Outlook and browsers all keep; the `mso-` ones are hints and nothing depends on them. */
import { FONTS, LINE_SPACING, SIZES } from '../form';
import type { FontRole } from '../form';
import { CELL_PADDING } from './printed';

type Declarations = Readonly<Record<string, string>>;

/** `color:red;margin:0`. */
export function inline(declarations: Declarations): string {
  return Object.entries(declarations)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

const point = (size: number) => `${size.toFixed(1)}pt`;
/** A width for CSS, to two decimals. */
export const percent = (width: number): string => `${width.toFixed(2)}%`;

/** Font and size of a run; East-Asian and western letters use the same font. */
export function fontStyle(role: FontRole, size: number): string {
  const families = FONTS[role].map((name) => (/^[a-z-]+$/.test(name) ? name : `'${name}'`));
  const first = FONTS[role][0];
  return inline({
    'font-family': families.join(','),
    'mso-fareast-font-family': first,
    'mso-hansi-font-family': first,
    'font-size': point(size),
    'font-weight': 'normal',
    color: 'windowtext',
  });
}

const block = { margin: '0cm', 'line-height': point(LINE_SPACING), 'mso-line-height-rule': 'exactly' };
const centre = { 'text-align': 'center' };
const indent = { 'text-indent': point(2 * SIZES.body), 'mso-char-indent-count': '2.0' };

const CELL_SPACE = `${point(0.5)} ${point(CELL_PADDING)}`;

export const STYLES = {
  title: inline({ ...block, ...centre, 'line-height': point(36) }),
  heading: inline({ ...block, ...indent, 'page-break-after': 'avoid' }),
  paragraph: inline({ ...block, ...indent, 'text-align': 'justify' }),
  table: inline({
    width: '100%',
    'border-collapse': 'collapse',
    border: 'none',
    'table-layout': 'fixed',
    'mso-border-alt': 'solid windowtext .5pt',
    'mso-padding-alt': CELL_SPACE,
  }),
  row: inline({ 'page-break-inside': 'avoid' }),
  cell: inline({
    border: 'solid windowtext 1.0pt',
    'mso-border-alt': 'solid windowtext .5pt',
    padding: CELL_SPACE,
    'vertical-align': 'middle',
  }),
  centred: inline({ margin: '0cm', ...centre, 'line-height': 'normal' }),
  fromLeft: inline({ margin: '0cm', 'text-align': 'left', 'line-height': 'normal' }),
} as const;
