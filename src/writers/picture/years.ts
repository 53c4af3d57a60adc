/** Which earlier reports can stand beside a report: those of the same body for the years right before it. */
import { editionById, sharedFields } from '../../form';
import type { Edition, FieldId } from '../../form';
import { isOtherBody } from '../../report';
import type { Report } from '../../report';

/** Of another body, of a year that does not join on, of a year that is there already, or of an unknown form. */
export type RefusalReason = 'body' | 'year' | 'twice' | 'edition';

export interface Refusal {
  readonly report: Report;
  readonly reason: RefusalReason;
}

export interface EarlierReports {
  /** The year before first. */
  readonly used: readonly Report[];
  readonly refused: readonly Refusal[];
}

/** Years in a comparison besides the year of the report. */
const MOST = 2;

/** Sorts the reports into those that are compared, without a gap between the years, and those that are not. */
export function earlierReports(report: Report, earlier: readonly Report[]): EarlierReports {
  const { year } = report;
  const byYear = new Map<number, Report>();
  const refused: Refusal[] = [];
  for (const each of earlier) {
    const back = year === null || each.year === null ? 0 : year - each.year;
    const refuse = (reason: RefusalReason) => refused.push({ report: each, reason });
    if (isOtherBody(report, each)) refuse('body');
    else if (!editionById(each.edition)) refuse('edition');
    else if (back < 1 || back > MOST) refuse('year');
    else if (byYear.has(back)) refuse('twice');
    else byYear.set(back, each);
  }
  const [last, beforeLast] = [byYear.get(1), byYear.get(2)];
  if (!last && beforeLast) refused.push({ report: beforeLast, reason: 'year' });
  const used = last ? [last, ...(beforeLast ? [beforeLast] : [])] : [];
  return { used, refused };
}

/** The figures of an edition that mean the same in the edition of an earlier report. */
export function comparableFields(report: Report, edition: Edition): ReadonlySet<FieldId> {
  const own = editionById(report.edition);
  return own ? sharedFields(own, edition) : new Set();
}
