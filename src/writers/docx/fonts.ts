/** The fonts that the standard names, with what stands in where one is not installed (ISO/IEC 29500-1 §17.8.3.1). */
import { FONTS } from '../../form';
import { DECLARATION, NAMESPACE } from './parts';
import type { WordPart } from './parts';

/** GB2312: what a font without a substitute of its own is looked for by. */
const CHARSET = '86';

/** The library writes an empty table: this part goes in its place. */
export function fontTable(): WordPart {
  const fonts = Object.values(FONTS).map(([name, ...others]) => {
    const [substitute] = others;
    return `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="${CHARSET}"/></w:font>`;
  });
  return {
    path: 'word/fontTable.xml',
    data: `${DECLARATION}<w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`,
  };
}
