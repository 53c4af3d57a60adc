/** What 封面 shows of a report, and what goes back there. */
import { BODY_KIND_NAMES } from '../form';
import type { CoverKey } from '../form';
import type { CellValue } from '../grid';
import type { Report } from './types';

export type CoverValues = Readonly<Record<CoverKey, Exclude<CellValue, boolean>>>;

/** The value of each item of 封面; null where the report has nothing to show. */
export function coverValues({
  unit,
  year,
  kind,
  edition,
  contact,
  parts,
}: Pick<Report, 'unit' | 'year' | 'kind' | 'edition' | 'contact' | 'parts'>): CoverValues {
  return {
    unit: unit || null,
    year,
    kind: kind === null ? null : BODY_KIND_NAMES[kind],
    // A number, so that Excel does not warn of a number stored as text.
    edition: Number(edition) || edition || null,
    address: contact.address || null,
    postcode: contact.postcode || null,
    telephone: contact.telephone || null,
    email: contact.email || null,
    preface: parts.preface || null,
  };
}
