/** Making reports and looking figures up. */
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
    dates: [],
    figures: new Map(),
    parts: { preface: '', overview: '', problems: '', others: '' },
    partPlaces: NO_PLACES,
    headings: [],
    oddities: [],
    blankAsZero: new Set(),
    controls: new Map(),
    acceptances: [],
    severities: {},
    bound: [],
    localDemands: [],
    ...given,
  };
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
