/** What the figures of a report count: what was not read or is not filled in counts nothing, and nothing may follow from it. */
import { addUp, editionById, fieldsById, sidesOf } from '../form';
import type { Edition, Field, FieldId, Relation, Sides, TableId } from '../form';
import type { Figure, Report } from './types';

/** A number or a blank stands there. */
const stands = (figure: Figure | undefined): boolean =>
  figure !== undefined && (figure.value !== null || figure.spelling === 'blank');

/** Fields of the edition for which nothing was read: what stands there is no number, or the source lacks it. */
export const unreadFields = (report: Report, edition: Edition): readonly FieldId[] =>
  edition.fields.map(({ id }) => id).filter((id) => !stands(report.figures.get(id)));

/** An empty cell in a table whose blanks are no zeros: somebody has still to fill it in. */
export function isUnfilled(
  { figures, blankAsZero }: Report,
  { id, table }: Pick<Field, 'id' | 'table'>,
): boolean {
  const figure = figures.get(id);
  return (
    figure?.spelling === 'blank' && figure.text.trim() === '' && !figure.computed && !blankAsZero.has(table)
  );
}

/** The fields, and the totals that the source computes from them: its formulas count a text or a blank as 0. */
function withComputed(fields: readonly FieldId[], report: Report, edition: Edition): ReadonlySet<FieldId> {
  const all = new Set(fields);
  const computed = edition.fields.filter(
    ({ id, sumOf }) => sumOf.length > 0 && report.figures.get(id)?.computed,
  );
  let before = 0;
  while (all.size > before) {
    before = all.size;
    for (const { id, sumOf } of computed) if (sumOf.some((part) => all.has(part))) all.add(id);
  }
  return all;
}

interface Gaps {
  /** Absent, no number, or computed by the source from such. */
  readonly unread: ReadonlySet<FieldId>;
  /** Not filled in, or computed by the source from such. */
  readonly unfilled: ReadonlySet<FieldId>;
}

const gapsIn = new WeakMap<Report, Gaps>();
const NO_GAPS: Gaps = { unread: new Set(), unfilled: new Set() };

function gapsOf(report: Report): Gaps {
  const known = gapsIn.get(report);
  if (known) return known;
  const edition = editionById(report.edition);
  if (!edition) return NO_GAPS;
  const unfilled = edition.fields.filter((field) => isUnfilled(report, field)).map(({ id }) => id);
  const gaps = {
    unread: withComputed(unreadFields(report, edition), report, edition),
    unfilled: withComputed(unfilled, report, edition),
  };
  gapsIn.set(report, gaps);
  return gaps;
}

/** The figure was found and can be read; a blank one can. */
export const isRead = (report: Report, field: FieldId): boolean =>
  stands(report.figures.get(field)) && !gapsOf(report).unread.has(field);

/**
 * The value that relations compute with: a blank counts as 0 where the table says so, an old result as what its formula
 * makes; null where the figure was not read, or is not filled in, or is the computed sum of such.
 */
export function countOf(report: Report, field: FieldId): number | null {
  const figure = report.figures.get(field);
  if (!figure || !isRead(report, field) || gapsOf(report).unfilled.has(field)) return null;
  return figure.doubt?.kind === 'notRecalculated' ? figure.doubt.calculated : (figure.value ?? 0);
}

/** Both sides of a relation in a report; undefined where a figure of it counts nothing, and nothing can be said of it. */
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
 * A figure, or the sum of its parts where only they are filled in; null where a table that counts blanks as 0 has none of
 * them. Undefined where it cannot be told: it or a part of its sum counts nothing, or is a number of nothing that is counted.
 */
export function wholeFigure(report: Report, edition: Edition, id: FieldId): number | null | undefined {
  const value = report.figures.get(id)?.value ?? null;
  if (value !== null) {
    if (countOf(report, id) === null) return undefined;
    return Number.isInteger(value) && value >= 0 ? value : undefined;
  }
  if (!isRead(report, id)) return undefined;
  const parts = fieldsById(edition).get(id)?.sumOf ?? [];
  if (parts.length === 0) return countOf(report, id) === null ? undefined : null;
  if (!parts.every((part) => countOf(report, part) !== null)) return undefined;
  const filled = parts.flatMap((part) => report.figures.get(part)?.value ?? []);
  return filled.length > 0 ? addUp(filled) : null;
}

/**
 * Tables that visibly leave zeros out: some of their figures are filled in and none is a typed 0. What a table made
 * elsewhere leaves blank counts as 0 there.
 */
export function tablesWithoutZeros(figures: Report['figures'], edition: Edition): ReadonlySet<TableId> {
  const without = edition.tables.filter(({ id: table }) => {
    const values = edition.fields
      .filter((field) => field.table === table && !figures.get(field.id)?.computed)
      .flatMap(({ id }) => figures.get(id)?.value ?? []);
    return values.length > 0 && !values.includes(0);
  });
  return new Set(without.map(({ id }) => id));
}
