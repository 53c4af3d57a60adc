/** A report as one JSON object, its keys in the order of the form. */
import type { BodyKind, EditionId, TextPartId } from '../form';
import { editionOf } from '../report';
import type { Contact, Report } from '../report';

export interface ReportJson {
  readonly unit: string;
  readonly year: number | null;
  readonly kind: BodyKind | null;
  readonly edition: EditionId;
  readonly contact: Contact;
  /** Every field of the edition; null where the figure is blank, unreadable or missing. */
  readonly figures: Readonly<Record<string, number | null>>;
  readonly parts: Readonly<Record<TextPartId, string>>;
}

/** The object that `convert IN out.json` writes; throws `report/edition` for an unknown edition. */
export function reportJson(report: Report): ReportJson {
  const { unit, year, kind, edition, contact, parts } = report;
  const figures = editionOf(report).fields.map(({ id }) => [id, report.figures.get(id)?.value ?? null]);
  return {
    unit,
    year,
    kind,
    edition,
    contact: {
      address: contact.address,
      postcode: contact.postcode,
      telephone: contact.telephone,
      email: contact.email,
    },
    figures: Object.fromEntries(figures) as ReportJson['figures'],
    parts: {
      preface: parts.preface,
      overview: parts.overview,
      problems: parts.problems,
      others: parts.others,
    },
  };
}
