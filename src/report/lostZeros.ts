/** A postcode or telephone that a program took for a number: its leading 0 is gone. */
import type { Address } from '../grid';
import { figureForm } from '../text';
import type { Oddity, OddityKind } from './oddity';
import type { Contact, Report } from './types';

/** Postcodes begin with 01 to 07 in 内蒙古, 山西 and 河北, and with 08 or 09 nowhere. */
const SHORT_POSTCODE = /^[1-7]\d{4}$/;
/** Area codes of 内蒙古 (047, 048), and of 山西 and 河北 (031 to 035), without their 0, in front of 7 or 8 digits. */
const NORTHERN = /^4[78]\d{8,9}$/;
const SOUTHERN = /^3[1-5]\d{8,9}$/;

/**
 * What a telephone was before: only beside a postcode that lost its 0 in the same way, and with the area code of its
 * province. On its own a number without a 0 may be anything.
 */
const isShortTelephone = (telephone: string, postcode: string): boolean =>
  (/^[12]/.test(postcode) ? NORTHERN : SOUTHERN).test(telephone);

/** Where the preface says it; null where it does not. */
function placeInPreface({ parts, partPlaces }: Report, text: string): Address | null {
  const line = parts.preface.split('\n').findIndex((each) => each.includes(text));
  return partPlaces.preface[line] ?? null;
}

/**
 * The report with the 0 put back and an oddity for each; as it is where nothing was lost. `placeOf` tells where an item
 * stands, else the preface is looked through.
 */
export function withLostZeros(
  report: Report,
  placeOf: (key: keyof Contact) => Address | undefined = () => undefined,
): Report {
  const { contact } = report;
  const postcode = figureForm(contact.postcode);
  if (!SHORT_POSTCODE.test(postcode)) return report;
  const telephone = figureForm(contact.telephone);
  const lost: readonly (readonly [keyof Contact, OddityKind, string])[] = [
    ['postcode', 'postcode-zero', `0${postcode}`],
    ...(isShortTelephone(telephone, postcode)
      ? [['telephone', 'telephone-zero', `0${telephone}`] as const]
      : []),
  ];
  const oddities = lost.map(([key, kind, expected]): Oddity => {
    const text = contact[key];
    const address = placeOf(key) ?? placeInPreface(report, text);
    return { kind, table: null, address, text, expected, fields: [] };
  });
  const mended = Object.fromEntries(lost.map(([key, , expected]) => [key, expected]));
  return { ...report, contact: { ...contact, ...mended }, oddities: [...report.oddities, ...oddities] };
}
