/** What of a report is not filled in yet, part by part, in the order of the form. */
import { tableOf } from '../form';
import type { Edition, FieldId, Part, TextPartId } from '../form';
import type { MissingWords } from '../messages/zh-CN/missing';
import { isUnfilled } from './counts';
import type { Report } from './types';

/** Figures of one column of a table that stand under each other for the same thing, e.g. 自然人. */
export interface MissingColumn {
  readonly label: string;
  readonly fields: readonly FieldId[];
}

/** A part with nothing in it or with gaps. */
export interface Missing {
  /** The part, or null for what 封面 says of the report. */
  readonly part: Part | null;
  /** Of 封面: which of the two is missing; empty for any other part. */
  readonly items: readonly ('unit' | 'year')[];
  /** Figures that are not filled in, or that the source lacks, in the printed order; empty for a text. */
  readonly fields: readonly FieldId[];
  /** The same by column, where a table has one for each kind of applicant; else empty. */
  readonly columns: readonly MissingColumn[];
  /** How many figures people fill in there; 0 for a text. */
  readonly of: number;
}

function missingOfCover({ unit, year }: Report): readonly Missing[] {
  const items = [
    ...(unit.trim() === '' ? (['unit'] as const) : []),
    ...(year === null ? (['year'] as const) : []),
  ];
  return items.length === 0 ? [] : [{ part: null, items, fields: [], columns: [], of: 0 }];
}

function missingOfTable(part: Part, report: Report, edition: Edition): readonly Missing[] {
  const asked = edition.fields.filter(
    ({ id, table }) => table === part.table && !report.figures.get(id)?.computed,
  );
  const missing = asked.filter((field) => !report.figures.has(field.id) || isUnfilled(report, field));
  if (missing.length === 0) return [];
  const inFlow = edition.flow.some(({ received }) => asked.some(({ id }) => id === received));
  const labels = inFlow ? [...new Set(missing.map(({ columnLabel }) => columnLabel))] : [];
  const columns = labels.map((label) => ({
    label,
    fields: missing.filter(({ columnLabel }) => columnLabel === label).map(({ id }) => id),
  }));
  return [{ part, items: [], fields: missing.map(({ id }) => id), columns, of: asked.length }];
}

const missingOfText = (part: Part, text: TextPartId, { parts }: Report): readonly Missing[] =>
  parts[text].trim() === '' ? [{ part, items: [], fields: [], columns: [], of: 0 }] : [];

/** Everything that is missing; empty for a report that is filled in. The preface may be left out. */
export function missingOf(report: Report, edition: Edition): readonly Missing[] {
  return [
    ...missingOfCover(report),
    ...edition.parts.flatMap((part) => {
      if (part.table !== null) return missingOfTable(part, report, edition);
      return part.text === null || part.text === 'preface' ? [] : missingOfText(part, part.text, report);
    }),
  ];
}

/** Nothing of the part is filled in. */
export const isWhollyMissing = ({ fields, of }: Missing): boolean => fields.length === of;

/** One part in words: 表三：自然人22格、商业企业3格未填. */
export function missingText(missing: Missing, edition: Edition, words: MissingWords): string {
  const { part, items, fields, columns, of } = missing;
  if (part === null) return words.cover(items);
  if (part.table === null) return words.text(part.heading);
  const { name } = tableOf(edition, part.table);
  if (isWhollyMissing(missing)) return words.wholeTable(name);
  if (columns.length === 0) return words.table(name, fields.length, of);
  return words.columns(
    name,
    columns.map(({ label, fields: blank }) => ({ label, count: blank.length })),
  );
}
