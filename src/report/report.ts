/** Making reports and looking figures up. */
import { addUp, fieldsById } from '../form';
import type { Edition, FieldId, TableId } from '../form';
import { statedFigure } from './figure';
import type { Contact, Figure, Report } from './types';

/** Nothing is known of whom to ask. */
export const NO_CONTACT: Contact = { address: '', postcode: '', telephone: '', email: '' };

/** No paragraph has a cell. */
export const NO_PLACES: Report['partPlaces'] = { preface: [], overview: [], problems: [], others: [] };

/** A report of an edition with nothing in it, or with what is given. */
export function newReport(edition: Edition, given: Partial<Report> = {}): Report {
  return {
    unit: '',
    year: null,
    kind: null,
    edition: edition.id,
    contact: NO_CONTACT,
    figures: new Map(),
    parts: { preface: '', overview: '', problems: '', others: '' },
    partPlaces: NO_PLACES,
    oddities: [],
    controls: new Map(),
    acceptances: [],
    severities: {},
    bound: [],
    ...given,
  };
}

/** The value that relations compute with: blank, unreadable and missing figures count as 0. */
export function countOf(report: Report, field: FieldId): number {
  return report.figures.get(field)?.value ?? 0;
}

/** A figure, or the sum of its parts where only they are filled in; null where nothing is or what is counts nothing. */
export function wholeFigure(report: Report, edition: Edition, id: FieldId): number | null {
  const value = report.figures.get(id)?.value ?? null;
  if (value !== null) return Number.isInteger(value) && value >= 0 ? value : null;
  const parts = fieldsById(edition)
    .get(id)
    ?.sumOf.flatMap((part) => report.figures.get(part)?.value ?? []);
  return parts && parts.length > 0 ? addUp(parts) : null;
}

/** Somebody filled something in: an empty table has no figures that could disagree. */
export function isFilledIn(report: Report, edition: Edition, table: TableId): boolean {
  return edition.fields.some(({ id, table: own }) => {
    const figure = report.figures.get(id);
    return own === table && figure !== undefined && figure.value !== null && !figure.computed;
  });
}

/** Figures stated by id and value, for every field of the edition (absent ones are blank). */
export function statedFigures(
  edition: Edition,
  values: Readonly<Record<string, number | null>>,
): ReadonlyMap<FieldId, Figure> {
  return new Map(edition.fields.map((field) => [field.id, statedFigure(values[field.id] ?? null)]));
}
