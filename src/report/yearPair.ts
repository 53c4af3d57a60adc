/** This year's report and last year's, and which of their figures can be compared. */
import { editionById, sharedFields } from '../form';
import type { Edition, FieldId, TableId } from '../form';
import { isFilledIn } from './report';
import type { Report } from './types';

export interface YearPair {
  readonly report: Report;
  readonly last: Report;
  readonly lastEdition: Edition;
  /** Figures that mean the same in both editions. */
  readonly shared: ReadonlySet<FieldId>;
  /** Tables that are filled in in both reports. */
  readonly tables: ReadonlySet<TableId>;
}

/** The pair, or undefined where `last` is not the report of the year before. */
export function pairOf(report: Report, edition: Edition, last: Report | null): YearPair | undefined {
  const lastEdition = last && editionById(last.edition);
  if (!last || !lastEdition || report.year === null || last.year !== report.year - 1) return undefined;
  const tables = edition.tables
    .map(({ id }) => id)
    .filter((id) => isFilledIn(report, edition, id) && isFilledIn(last, lastEdition, id));
  return { report, last, lastEdition, shared: sharedFields(lastEdition, edition), tables: new Set(tables) };
}
