/** What a drawing is made of, and its SVG 1.1: text and shapes only, no style sheet, no script, nothing from elsewhere. */
import { escapeHtml } from '../html';
import type { Picture } from './types';

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  /** `y` is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly fill: string;
}

export type Mark =
  | TextMark
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly stroke?: string;
    }
  | { readonly kind: 'area'; readonly path: string; readonly fill: string; readonly opacity?: number }
  | { readonly kind: 'line'; readonly path: string; readonly stroke: string; readonly width?: number };

/** Its texts have no control characters in them. */
export interface Drawing extends Pick<Picture, 'width' | 'height' | 'title' | 'description'> {
  readonly marks: readonly Mark[];
  /** Names of fonts in the order of preference. */
  readonly fonts: readonly string[];
}

/** A coordinate with at most two decimals. */
export const at = (value: number): string => String(Math.round(value * 100) / 100);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? at(value) : escapeHtml(value)}"`,
    )
    .join('');

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'text': {
      const { text, x, y, size, anchor, bold, fill } = mark;
      const weight = bold ? 'bold' : undefined;
      const place = { x, y, 'font-size': size, 'text-anchor': anchor, 'font-weight': weight, fill };
      return `<text${attributesOf(place)}>${escapeHtml(text)}</text>`;
    }
    case 'box': {
      const { x, y, width, height, fill, stroke } = mark;
      return `<rect${attributesOf({ x, y, width, height, fill, stroke })}/>`;
    }
    case 'area':
      return `<path${attributesOf({ d: mark.path, fill: mark.fill, 'fill-opacity': mark.opacity })}/>`;
    case 'line': {
      const { path, stroke, width } = mark;
      return `<path${attributesOf({ d: path, fill: 'none', stroke, 'stroke-width': width })}/>`;
    }
  }
}

const family = (fonts: readonly string[]): string =>
  fonts.map((name) => (/^[\w-]+$/.test(name) ? name : `'${name}'`)).join(',');

/** The picture: what it shows on white, with its title and its description for whoever does not see it. */
export function pictureOf({ width, height, marks, fonts, title, description }: Drawing): Picture {
  const root = attributesOf({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${at(width)} ${at(height)}`,
    role: 'img',
    lang: 'zh-CN',
    'xml:lang': 'zh-CN',
    'font-family': family(fonts),
  });
  const svg = `<svg${root}>
<title>${escapeHtml(title)}</title>
<desc>${escapeHtml(description)}</desc>
<rect width="100%" height="100%" fill="#FFFFFF"/>
${marks.map(markSvg).join('\n')}
</svg>
`;
  return { svg, width, height, title, description };
}
