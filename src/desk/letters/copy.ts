/** Papers for the clipboard: the same as text and as a page looks. */
import { SIZES } from '../../form';
import type { FontRole } from '../../form';
import type { Copyable } from '../../writers';
import { escapeHtml } from '../../writers/html';
import { fontStyle, inline, STYLES } from '../../writers/style';
import type { Paper } from './letter';

const PLAIN = inline({ margin: '0cm', 'text-align': 'left' });
const RIGHT = inline({ margin: '0cm', 'text-align': 'right' });

const paragraph = (text: string, style: string, font: FontRole, size: number): string =>
  `<p class="MsoNormal" style="${style}"><span lang="ZH-CN" style="${fontStyle(font, size)}">${escapeHtml(text)}</span></p>`;

function html({ title, addressee, paragraphs, signature }: Paper): string {
  const body = (text: string, style: string) => paragraph(text, style, 'body', SIZES.body);
  return [
    paragraph(title, STYLES.title, 'title', SIZES.title),
    ...(addressee === '' ? [] : [body(addressee, PLAIN)]),
    ...paragraphs.map((text) => body(text, STYLES.paragraph)),
    ...(signature === '' ? [] : [body(signature, RIGHT)]),
  ].join('');
}

const lines = ({ title, addressee, paragraphs, signature }: Paper): string =>
  [title, addressee, ...paragraphs, signature].filter((line) => line !== '').join('\n');

/** An empty line stands between several. */
export const copyOfPapers = (papers: readonly Paper[]): Copyable => ({
  html: papers.map(html).join('<p>&nbsp;</p>'),
  text: papers.map(lines).join('\n\n'),
});
