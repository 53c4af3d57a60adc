/** The JSON that `convert IN out.json` writes, back to a Report; every value is looked at before it is believed. */
import { BODY_KINDS, fieldsById, TEXT_PARTS } from '../form';
import type { BodyKind, Edition, FieldId } from '../form';
import { UserError } from '../messages';
import {
  editionOf,
  newReport,
  requireEdition,
  requireYear,
  statedFigure,
  tablesWithoutZeros,
  withLostZeros,
} from '../report';
import type { Figure, Report } from '../report';
import { withoutByteOrderMark } from '../text';

type JsonObject = Readonly<Record<string, unknown>>;

function refuse(place: string, problem: string, cause?: unknown): never {
  throw new UserError('report/json', { place, problem }, cause);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(withoutByteOrderMark(text));
  } catch (error) {
    return refuse('', 'syntax', error);
  }
}

function objectAt(value: unknown, place: string): JsonObject {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) refuse(place, 'object');
  return value as JsonObject;
}

function textAt(value: unknown, place: string): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : refuse(place, 'text');
}

/** The texts of an object under the given keys; a missing one is empty. */
function textsAt<Key extends string>(
  value: unknown,
  place: string,
  keys: readonly Key[],
): Record<Key, string> {
  const object = objectAt(value, place);
  const texts = keys.map((key) => [key, textAt(object[key], `${place}.${key}`)] as const);
  return Object.fromEntries(texts) as Record<Key, string>;
}

function yearAt(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  return requireYear(typeof value === 'number' ? value : NaN, JSON.stringify(value));
}

function editionAt(value: unknown, year: number | null): Edition {
  const id = textAt(value, 'edition');
  if (id !== '') return editionOf({ edition: id, year });
  return year === null ? refuse('', 'report') : requireEdition(year);
}

function kindAt(value: unknown): BodyKind | null {
  if (value === undefined || value === null) return null;
  return BODY_KINDS.find((kind) => kind === value) ?? refuse('kind', 'kind');
}

/** Ids of figures that were not read when the JSON was written. */
function unreadAt(value: unknown): ReadonlySet<unknown> {
  if (value === undefined || value === null) return new Set();
  return Array.isArray(value) ? new Set(value) : refuse('unread', 'list');
}

function figuresAt(value: unknown, edition: Edition, unread: ReadonlySet<unknown>): Map<FieldId, Figure> {
  const fields = fieldsById(edition);
  const figures = new Map<FieldId, Figure>();
  for (const [key, number] of Object.entries(objectAt(value, 'figures'))) {
    const field = fields.get(key as FieldId) ?? refuse(`figures.${key}`, 'field');
    if (number !== null && typeof number !== 'number') refuse(`figures.${key}`, 'number');
    if (number !== null || !unread.has(key)) figures.set(field.id, statedFigure(number));
  }
  return figures;
}

/** Tables that count blanks as 0; a JSON that does not say so tells by its figures. */
function blankAsZeroAt(value: unknown, edition: Edition, figures: Report['figures']): Report['blankAsZero'] {
  if (value === undefined || value === null) return tablesWithoutZeros(figures, edition);
  if (!Array.isArray(value)) return refuse('blankAsZero', 'list');
  const listed = new Set<unknown>(value);
  return new Set(edition.tables.map(({ id }) => id).filter((id) => listed.has(id)));
}

/**
 * Reads one report. Missing texts are empty, missing figures and those named as not read are absent, and without `edition`
 * the year tells it. Throws `report/json` (with the place), `report/year` or `report/edition`.
 */
export function reportFromJson(text: string): Report {
  return reportFromValue(parse(text));
}

/** The same of what the JSON holds. */
export function reportFromValue(json: unknown): Report {
  if (json === null || json === undefined) refuse('', 'object');
  const object = objectAt(json, '');
  const year = yearAt(object['year']);
  const edition = editionAt(object['edition'], year);
  const figures = figuresAt(object['figures'], edition, unreadAt(object['unread']));
  const report = newReport(edition, {
    unit: textAt(object['unit'], 'unit'),
    year,
    kind: kindAt(object['kind']),
    contact: textsAt(object['contact'], 'contact', ['address', 'postcode', 'telephone', 'email']),
    figures,
    blankAsZero: blankAsZeroAt(object['blankAsZero'], edition, figures),
    parts: textsAt(object['parts'], 'parts', TEXT_PARTS),
  });
  return withLostZeros(report);
}
