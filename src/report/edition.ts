import { editionById } from '../form';
import type { Edition } from '../form';
import { UserError } from '../messages';
import type { Report } from './types';

/** The edition of a report; throws `report/edition` when it is unknown. */
export function editionOf({ edition: id, year }: Pick<Report, 'edition' | 'year'>): Edition {
  const edition = editionById(id);
  if (!edition) throw new UserError('report/edition', { year: year ?? id });
  return edition;
}
