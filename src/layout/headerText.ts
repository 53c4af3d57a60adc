/** The heading above a printed table in the codes of Excel's headers (ISO/IEC 29500-1 §18.3.1.46): 黑体, 三号 as in the document. */
import { FONTS, SIZES } from '../form';

/** A page header in the code of Excel: font, size, the text with its & doubled. */
export function headerText(heading: string): string {
  return `&"${FONTS.heading[0]},Regular"&${SIZES.body}${heading.replace(/&/g, '&&')}`;
}
