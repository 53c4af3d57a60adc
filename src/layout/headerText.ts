/** The heading above a printed table in the codes of Excel's headers (ISO/IEC 29500-1 §18.3.1.46): 黑体, 三号 as in the document. */
import { FONTS, SIZES } from '../form';

export function headerText(heading: string): string {
  return `&"${FONTS.heading[0]},Regular"&${SIZES.body}${heading.replace(/&/g, '&&')}`;
}
