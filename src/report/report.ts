/** Making reports and looking figures up. */
import type { Edition, FieldId } from '../form';
import { statedFigure } from './figure';
import type { Contact, Figure, Report } from './types';

export const NO_CONTACT: Contact = { address: '', postcode: '', telephone: '', email: '' };

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
    ...given,
  };
}

/** The value that relations compute with: blank, unreadable and missing figures count as 0. */
export function countOf(report: Report, field: FieldId): number {
  return report.figures.get(field)?.value ?? 0;
}

/** Figures stated by id and value, for every field of the edition (absent ones are blank). */
export function statedFigures(
  edition: Edition,
  values: Readonly<Record<string, number | null>>,
): ReadonlyMap<FieldId, Figure> {
  return new Map(edition.fields.map((field) => [field.id, statedFigure(values[field.id] ?? null)]));
}
