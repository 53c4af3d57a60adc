/**
 * What somebody says of a list that is not ours: which column is which, and which outcome a wording means. `nianbao ledger map` writes it,
 * people correct it, `--map` reads it; every value is looked at before it is believed.
 */
import { APPLICANTS, APPLICATION_COLUMNS, outcomesOf } from '../../form';
import type { ApplicationColumn, Edition } from '../../form';
import { columnIndex, columnName, EXCEL_COLUMNS } from '../../grid';
import { jsonLines } from '../lines';
import type { ListColumn } from '../../ledger/foreign';
import { UserError } from '../../messages';
import { LEDGER } from '../../messages/official/ledger';
import { withoutByteOrderMark } from '../../text';

/** A list on a sheet; rows and columns counted from 0. */
export interface MappedList {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ApplicationColumn, number>;
}

export interface LedgerMap {
  readonly lists: readonly MappedList[];
  /** Key of an outcome, and of an applicant, by the wording of the list. */
  readonly outcomes: ReadonlyMap<string, string>;
  readonly applicants: ReadonlyMap<string, string>;
}

type JsonObject = Readonly<Record<string, unknown>>;

function refuse(place: string, problem: string, cause?: unknown): never {
  throw new UserError('ledger/map', { place, problem }, cause);
}

function objectAt(value: unknown, place: string): JsonObject {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(place, 'object');
  return value as JsonObject;
}

const LETTERS = /^[A-Z]{1,3}$/i;

function columnAt(value: unknown, place: string): number {
  if (typeof value !== 'string' || !LETTERS.test(value.trim())) return refuse(place, 'column');
  const column = columnIndex(value.trim().toUpperCase());
  return column < EXCEL_COLUMNS ? column : refuse(place, 'column');
}

const BY_HEADER = new Map<string, ApplicationColumn>(
  APPLICATION_COLUMNS.map((column) => [LEDGER.columns[column], column]),
);

function columnsAt(value: unknown, place: string): MappedList['columns'] {
  const columns = new Map<ApplicationColumn, number>();
  for (const [header, letters] of Object.entries(objectAt(value, place))) {
    const column = BY_HEADER.get(header) ?? refuse(`${place}.${header}`, 'header');
    if (letters !== null && letters !== '') columns.set(column, columnAt(letters, `${place}.${header}`));
  }
  return columns;
}

function listAt(value: unknown, place: string): MappedList {
  const { sheet, headerRow, columns } = objectAt(value, place);
  if (typeof sheet !== 'string') return refuse(`${place}.sheet`, 'text');
  if (typeof headerRow !== 'number' || !Number.isInteger(headerRow) || headerRow < 1)
    return refuse(`${place}.headerRow`, 'row');
  return { sheet, headerRow: headerRow - 1, columns: columnsAt(columns, `${place}.columns`) };
}

/** What wordings mean, as `place` says it: by the label, the key. */
function decisionsAt(
  value: unknown,
  place: 'outcomes' | 'applicants',
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keys = new Map([...labels].map(([key, label]) => [label, key]));
  const decisions = new Map<string, string>();
  for (const [wording, label] of Object.entries(objectAt(value, place))) {
    // What nobody decided yet stays in doubt.
    if (label === null || label === '') continue;
    const key = typeof label === 'string' ? keys.get(label) : undefined;
    decisions.set(wording, key ?? refuse(`${place}.${wording}`, place));
  }
  return decisions;
}

const outcomeLabels = (edition: Edition): ReadonlyMap<string, string> =>
  new Map(outcomesOf(edition).map(({ key, wording }) => [key, wording]));
const APPLICANT_LABELS: ReadonlyMap<string, string> = new Map(
  APPLICANTS.map(({ key, label }) => [key, label]),
);

function parse(text: string): unknown {
  try {
    return JSON.parse(withoutByteOrderMark(text));
  } catch (error) {
    return refuse('', 'syntax', error);
  }
}

/** Reads it; throws `ledger/map` with the place of what is wrong. */
export function ledgerMapFrom(text: string, edition: Edition): LedgerMap {
  const { lists, outcomes, applicants } = objectAt(parse(text), '');
  if (!Array.isArray(lists) || lists.length === 0) return refuse('lists', 'list');
  return {
    lists: lists.map((each: unknown, index) => listAt(each, `lists[${index}]`)),
    outcomes: decisionsAt(outcomes, 'outcomes', outcomeLabels(edition)),
    applicants: decisionsAt(applicants, 'applicants', APPLICANT_LABELS),
  };
}

/** What is proposed; null where nobody knows. */
export interface LedgerMapProposal {
  readonly lists: readonly (MappedList & { readonly headers: readonly ListColumn[] })[];
  readonly outcomes: ReadonlyMap<string, string | null>;
  readonly applicants: ReadonlyMap<string, string | null>;
}

/** A column for people to know it by: its header and some of what stands in it. */
const shownColumn = ({ header, samples }: ListColumn): string =>
  samples.length === 0 ? header : `${header}: ${samples.join(' / ')}`;

/**
 * Writes it for people: every column with its letter or null, wordings that are not clear with what they are taken for; beside these, what
 * may be written, which nothing reads.
 */
export function ledgerMapText({ lists, outcomes, applicants }: LedgerMapProposal, edition: Edition): string {
  const labelled = (decisions: LedgerMapProposal['outcomes'], labels: ReadonlyMap<string, string>) =>
    Object.fromEntries(
      [...decisions].map(([wording, key]) => [wording, key === null ? null : (labels.get(key) ?? null)]),
    );
  const plain = {
    lists: lists.map(({ sheet, headerRow, columns, headers }) => ({
      sheet,
      headerRow: headerRow + 1,
      headers: Object.fromEntries(headers.map((each) => [columnName(each.column), shownColumn(each)])),
      columns: Object.fromEntries(
        APPLICATION_COLUMNS.map((column) => {
          const at = columns.get(column);
          return [LEDGER.columns[column], at === undefined ? null : columnName(at)];
        }),
      ),
    })),
    outcomes: labelled(outcomes, outcomeLabels(edition)),
    applicants: labelled(applicants, APPLICANT_LABELS),
    choices: {
      outcomes: [...outcomeLabels(edition).values()],
      applicants: [...APPLICANT_LABELS.values()],
    },
  };
  return jsonLines(plain);
}
