/** A report as lines that a spreadsheet opens: one item a line, in the order of the form. */
import { BODY_KIND_NAMES, COVER_ITEMS, tableOf } from '../form';
import type { CoverKey } from '../form';
import { DOCUMENT } from '../messages';
import { editionOf, unreadFields } from '../report';
import type { Report } from '../report';
import { csvText, textCell } from './csvText';

const coverLabel = (key: CoverKey): string => COVER_ITEMS.find((item) => item.key === key)?.label ?? '';

/**
 * The text that `convert IN out.csv` writes, with a byte order mark: id, table, row, column, value. A figure that is
 * blank has no value; in place of one that was not read there is a word. Throws `report/edition` for an unknown edition.
 */
export function reportCsv(report: Report): string {
  const edition = editionOf(report);
  const { unit, year, kind, contact, parts } = report;
  const unread = new Set(unreadFields(report, edition));
  const item = (id: string, label: string, text: string) => [id, '', label, '', textCell(text)];
  const lines: readonly (readonly string[])[] = [
    DOCUMENT.csvColumns,
    item('unit', coverLabel('unit'), unit),
    item('year', coverLabel('year'), year === null ? '' : String(year)),
    item('kind', coverLabel('kind'), kind === null ? '' : BODY_KIND_NAMES[kind]),
    item('edition', coverLabel('edition'), edition.id),
    item('contact.address', coverLabel('address'), contact.address),
    item('contact.postcode', coverLabel('postcode'), contact.postcode),
    item('contact.telephone', coverLabel('telephone'), contact.telephone),
    item('contact.email', coverLabel('email'), contact.email),
    item('parts.preface', coverLabel('preface'), parts.preface),
    ...edition.parts.flatMap(({ heading, text }) =>
      text === null ? [] : [item(`parts.${text}`, heading, parts[text])],
    ),
    ...edition.fields.map(({ id, table, rowLabel, columnLabel }) => [
      id,
      tableOf(edition, table).name,
      rowLabel,
      columnLabel,
      unread.has(id) ? DOCUMENT.csvUnread : String(report.figures.get(id)?.value ?? ''),
    ]),
  ];
  return csvText(lines);
}
