/** Which form a report uses; what is refused is refused here. */
import { editionById, editionForYear, FIRST_YEAR, LAST_YEAR } from '../form';
import type { Edition } from '../form';
import { UserError } from '../messages';
import type { Report } from './types';

/** The edition of a report; throws `report/edition` when it is unknown. */
export function editionOf({ edition: id, year }: Pick<Report, 'edition' | 'year'>): Edition {
  const edition = editionById(id);
  if (!edition) throw new UserError('report/edition', { year: year ?? id });
  return edition;
}

/** The edition that reports for a year use; throws `report/edition` for a year without a form. */
export function requireEdition(year: number): Edition {
  const edition = editionForYear(year);
  if (!edition) throw new UserError('report/edition', { year });
  return edition;
}

/** A year that a report can be for; throws `report/year` with what was typed for any other number. */
export function requireYear(year: number, typed: string): number {
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new UserError('report/year', { year: typed, first: FIRST_YEAR, last: LAST_YEAR });
}
