/** Two consecutive reports of one body that agree: whole tables of 0 and the figures that a test states. */
import { editionForYear } from '../../src/form';
import { newReport, statedFigures } from '../../src/report';
import type { Report } from '../../src/report';

export type Values = Readonly<Record<string, number | null>>;

/** A finished report of the year with 0 in every figure that is not stated, and blanks that count as 0; totals are stated too where a test needs them. */
export function reportOf(year: number, values: Values = {}, given: Partial<Report> = {}): Report {
  const edition = editionForYear(year);
  if (!edition) throw new Error(`no edition for ${year}`);
  const zeros = Object.fromEntries(edition.fields.map(({ id }) => [id, 0]));
  const figures = statedFigures(edition, { ...zeros, ...values });
  const blankAsZero = new Set(edition.tables.map(({ id }) => id));
  return newReport(edition, { unit: '青石镇人民政府', year, figures, blankAsZero, ...given });
}

/** The same, of which blanks are not filled in yet. */
export const unfinishedReportOf = (year: number, values: Values = {}, given: Partial<Report> = {}): Report =>
  reportOf(year, values, { blankAsZero: new Set(), ...given });
