/** 落款: the body and the day below the text, right, as GB/T 9704-2012 §7.3.5.2 has it without a seal. */
import type { Paragraph } from 'docx';
import { CHARACTERS_PER_LINE } from '../../form';
import { DOCUMENT } from '../../messages';
import type { Day } from '../../text';
import { placesOf } from '../outline';
import { CHARACTER } from './measures';
import type { Docx } from './page';
import { styledParagraph } from './paragraph';
import { STYLE } from './styles';
import type { SignaturePlace } from './styles';

/** Characters that stay free on the right, and by which the day begins further right than the body. */
const FREE = 2;

export interface Signature {
  /** Empty where it is not known: the day stands alone. */
  readonly unit: string;
  readonly date: string;
}

export const signatureOf = (unit: string, day: Day): Signature => ({ unit, date: DOCUMENT.day(day) });

/** The day begins two characters further right than the body; the longer of them ends two before the margin. */
export function signaturePlace({ unit, date }: Signature): SignaturePlace {
  const wide = Math.min(placesOf(unit), CHARACTERS_PER_LINE - FREE);
  const long = placesOf(date);
  const [unitRight, dateRight] = long > wide ? [long + 2 * FREE - wide, FREE] : [FREE, wide - long];
  return { unit: Math.round(unitRight * CHARACTER), date: Math.round(dateRight * CHARACTER) };
}

/** An empty line, the body, the day. */
export function signatureParagraphs(docx: Docx, { unit, date }: Signature): Paragraph[] {
  return [
    new docx.Paragraph({ keepNext: true }),
    ...(unit === '' ? [] : [styledParagraph(docx, STYLE.signature, unit)]),
    styledParagraph(docx, STYLE.date, date),
  ];
}
