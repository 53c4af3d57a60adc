/** A report as one JSON object, its keys in the order of the form. */
import type { BodyKind, EditionId, FieldId, TableId, TextPartId } from '../form';
import { editionOf, unreadFields } from '../report';
import type { Contact, Report } from '../report';

export interface ReportJson {
  readonly unit: string;
  readonly year: number | null;
  readonly kind: BodyKind | null;
  readonly edition: EditionId;
  readonly contact: Contact;
  /** Every field of the edition; null where the figure is blank or was not read. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** Those of them that were not read, where there are any: they are not 0. */
  readonly unread?: readonly FieldId[];
  /** Tables that count their blanks as 0, where anything is blank; in the others a blank is not filled in. */
  readonly blankAsZero?: readonly TableId[];
  readonly parts: Readonly<Record<TextPartId, string>>;
}

/** The object that `convert IN out.json` writes; throws `report/edition` for an unknown edition. */
export function reportJson(report: Report): ReportJson {
  const { unit, year, kind, edition, contact, parts } = report;
  const form = editionOf(report);
  const figures = form.fields.map(({ id }) => [id, report.figures.get(id)?.value ?? null]);
  const unread = unreadFields(report, form);
  const hasBlanks = [...report.figures.values()].some(({ spelling }) => spelling === 'blank');
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
    ...(unread.length > 0 && { unread }),
    ...(hasBlanks && { blankAsZero: [...report.blankAsZero] }),
    parts: {
      preface: parts.preface,
      overview: parts.overview,
      problems: parts.problems,
      others: parts.others,
    },
  };
}
