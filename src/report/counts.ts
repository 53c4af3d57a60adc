/** What the figures of a report count: a blank is 0, what was not read is not, and nothing may follow from it. */
import { addUp, editionById, fieldsById, sidesOf } from '../form';
import type { Edition, FieldId, Relation, Sides } from '../form';
import type { Figure, Report } from './types';

/** A number or a blank stands there. */
const stands = (figure: Figure | undefined): boolean =>
  figure !== undefined && (figure.value !== null || figure.spelling === 'blank');

/** Fields of the edition for which nothing was read: what stands there is no number, or the source lacks it. */
export const unreadFields = (report: Report, edition: Edition): readonly FieldId[] =>
  edition.fields.map(({ id }) => id).filter((id) => !stands(report.figures.get(id)));

const unknownIn = new WeakMap<Report, ReadonlySet<FieldId>>();

/** Figures that are absent, no number, or computed by the source from such: its formulas count a text as 0. */
function unknownFigures(report: Report): ReadonlySet<FieldId> {
  const known = unknownIn.get(report);
  if (known) return known;
  const edition = editionById(report.edition);
  const unknown = new Set(edition ? unreadFields(report, edition) : []);
  const computed = edition?.fields.filter(
    ({ id, sumOf }) => sumOf.length > 0 && report.figures.get(id)?.computed,
  );
  let before = 0;
  while (unknown.size > before) {
    before = unknown.size;
    for (const { id, sumOf } of computed ?? []) if (sumOf.some((part) => unknown.has(part))) unknown.add(id);
  }
  unknownIn.set(report, unknown);
  return unknown;
}

/**
 * The value that relations compute with: a blank counts as 0, an old result as what its formula makes; null where the
 * figure was not read.
 */
export function countOf(report: Report, field: FieldId): number | null {
  const figure = report.figures.get(field);
  if (!figure || !stands(figure) || unknownFigures(report).has(field)) return null;
  return figure.doubt?.kind === 'notRecalculated' ? figure.doubt.calculated : (figure.value ?? 0);
}

/** The figure was found and can be read; a blank one can. */
export const isRead = (report: Report, field: FieldId): boolean => countOf(report, field) !== null;

/** Both sides of a relation in a report; undefined where a figure of it was not read, and nothing can be said of it. */
export function sidesIn(report: Report, relation: Pick<Relation, 'terms'>): Sides | undefined {
  const counts = new Map<FieldId, number>();
  for (const { field } of relation.terms) {
    const count = countOf(report, field);
    if (count === null) return undefined;
    counts.set(field, count);
  }
  return sidesOf(relation, (field) => counts.get(field) ?? 0);
}

/**
 * A figure, or the sum of its parts where only they are filled in; null where nothing is. Undefined where it cannot be
 * told: it or a part of its sum was not read, or is a number that counts nothing.
 */
export function wholeFigure(report: Report, edition: Edition, id: FieldId): number | null | undefined {
  if (!isRead(report, id)) return undefined;
  const value = report.figures.get(id)?.value ?? null;
  if (value !== null) return Number.isInteger(value) && value >= 0 ? value : undefined;
  const parts = fieldsById(edition).get(id)?.sumOf ?? [];
  if (!parts.every((part) => isRead(report, part))) return undefined;
  const filled = parts.flatMap((part) => report.figures.get(part)?.value ?? []);
  return filled.length > 0 ? addUp(filled) : null;
}
