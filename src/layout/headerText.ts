/** The heading above a printed table in the codes of Excel's headers (ISO/IEC 29500-1 §18.3.1.46): 黑体, 三号 as in the document. */
import { FONTS, SIZES } from '../form';
import { LIMITS } from './limits';

/** In front of what stands in the middle. */
const CENTRED = '&C';

/** A page header in the code of Excel: font, size, the text with its & doubled, cut where a header has no room for more. */
export function headerText(heading: string): string {
  const codes = `&"${FONTS.heading[0]},Regular"&${SIZES.body}`;
  let text = '';
  for (const letter of heading) {
    const next = text + (letter === '&' ? '&&' : letter);
    if (CENTRED.length + codes.length + next.length > LIMITS.header) break;
    text = next;
  }
  return codes + text;
}
