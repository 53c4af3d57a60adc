/** What is read of a round that was interrupted: whoever can write where the workbook will be can have written it. */
import { BODY_KINDS, editionById, RULES, TEXT_PARTS } from '../../form';
import type { Reviewed } from './setting';

type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === 'string';
const isWhole: Is = (value) => Number.isSafeInteger(value);
const isCount: Is = (value) => value === null || Number.isFinite(value);
const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);
const each =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const among =
  (values: readonly unknown[]): Is =>
  (value) =>
    values.includes(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const shaped =
  (members: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isRecord(value) &&
    Object.entries(members).every(([name, is]) => Object.hasOwn(value, name) && is(value[name]));

const isJson: Is = (value) => {
  try {
    return typeof value === 'string' && JSON.parse(value) !== undefined;
  } catch {
    return false;
  }
};

const isIssue = shaped({
  matter: isText,
  rule: (value) => typeof value === 'string' && Object.hasOwn(RULES, value),
  severity: among(['error', 'warning', 'info']),
  message: isText,
  places: isText,
  targets: each(
    shaped({ kind: among(['sheet', 'table', 'text']), grid: isText, row: isWhole, column: isWhole }),
  ),
  suggestion: isText,
  explained: isText,
});

/** With a count, or none, for each field of its edition. */
const hasFigures: Is = (value) => {
  if (!isRecord(value) || typeof value['edition'] !== 'string') return false;
  const fields = editionById(value['edition'])?.fields;
  const figures = Object.fromEntries((fields ?? []).map(({ id }) => [id, isCount]));
  return fields !== undefined && shaped(figures)(value['figures']);
};

const isReportShaped = shaped({
  unit: isText,
  year: orNull(isWhole),
  kind: orNull(among(BODY_KINDS)),
  parts: shaped(Object.fromEntries(TEXT_PARTS.map((part) => [part, isText]))),
  fingerprint: isText,
  state: among(['disagrees', 'unfinished', 'agrees']),
  missing: each(isText),
  publishedOn: orNull(isText),
  issues: each(isIssue),
});

const isReturn = shaped({
  kind: among(['return']),
  file: isText,
  digest: isText,
  report: (value) => isReportShaped(value) && hasFigures(value),
  member: orNull(isWhole),
  matchedBy: orNull(among(['name', 'alias', 'file', 'person'])),
  candidates: each(isWhole),
});

const isUnread = shaped({
  kind: among(['unread']),
  file: isText,
  digest: isText,
  code: isText,
  reason: isText,
});

const isOutcome = shaped({
  kind: among(['outcome']),
  outcome: (value) => isReturn(value) || isUnread(value),
  detail: orNull(shaped({ report: isJson, findings: isJson })),
});

const isKnown = shaped({ kind: among(['known']), file: isText, digest: isText });

/** A line of the journal: a file as it was, and what was made of it. */
export interface Entry {
  readonly file: string;
  readonly size: number;
  readonly changed: number;
  readonly reviewed: Reviewed;
}

const isEntry = shaped({
  file: isText,
  size: isWhole,
  changed: Number.isFinite,
  reviewed: (value) => isOutcome(value) || isKnown(value),
});

/** The entry in a line, or null where it is cut short or none of ours. */
export function entryIn(line: string): Entry | null {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? (value as Entry) : null;
  } catch {
    return null;
  }
}
