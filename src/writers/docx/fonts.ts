/** The fonts that the standard names, with what stands in where one is not installed (ISO/IEC 29500-1 §17.8.3.1). */
import { FONTS } from '../../form';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** GB2312: what a font without a substitute of its own is looked for by. */
const CHARSET = '86';

/** The library writes an empty table: this part goes in its place. */
export function fontTable(): { readonly path: string; readonly data: string } {
  const fonts = Object.values(FONTS).map(([name, ...others]) => {
    const [substitute] = others;
    return `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="${CHARSET}"/></w:font>`;
  });
  return {
    path: 'word/fontTable.xml',
    data: `${DECLARATION}<w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`,
  };
}
