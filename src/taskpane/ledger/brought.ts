/** A file with another list as it was brought: what was found in it, what was agreed to, and what that gives. */
import { keptMapping } from '../../addin/ledger/mappings';
import type { PreferenceStorage } from '../../addin';
import type { ApplicationColumn } from '../../form';
import type { Workbook } from '../../grid';
import { numberForm, openAt } from '../../ledger';
import type { Application, DisputeCase, Ledger } from '../../ledger';
import { findLists, mappingKey, readLists } from '../../ledger/foreign';
import type { FoundList, ListMapping, ListReading } from '../../ledger/foreign';
import { readLedger } from '../../ledger/stored';
import { UserError } from '../../messages';

/** Which rows of another list are taken over. */
export type Scope = 'all' | 'open';

export interface BroughtList {
  readonly list: FoundList;
  readonly mapping: ListMapping;
  readonly isTaken: boolean;
  /** The mapping is one that was agreed to before. */
  readonly isRemembered: boolean;
}

export interface Brought {
  readonly file: string;
  readonly workbook: Workbook;
  /** A ledger of ours is read as it is; null for anybody's lists. */
  readonly own: Ledger | null;
  readonly lists: readonly BroughtList[];
  /** Wordings that were decided on, by column and text. */
  readonly decided: ReadonlyMap<string, string>;
}

export const decisionKey = (column: 'outcome' | 'applicant', text: string): string => `${column} ${text}`;

/** Looks a file through; throws `ledger/no-list` where nothing in it is a list of applications. */
export function lookThrough(
  file: string,
  workbook: Workbook,
  storage: PreferenceStorage | undefined,
): Brought {
  const own = readLedger(workbook);
  const lists = own ? [] : findLists(workbook);
  if (!own && lists.length === 0) throw new UserError('ledger/no-list', { file });
  return {
    file,
    workbook,
    own,
    lists: lists.map((list) => {
      const kept = keptMapping(storage, mappingKey(list));
      return { list, mapping: kept ?? list.mapping, isTaken: true, isRemembered: kept !== null };
    }),
    decided: new Map(),
  };
}

/** With a column of the list for one of ours; null to leave it out. Lists with the same headers go together. */
export function mapped(
  brought: Brought,
  { list: { columns } }: BroughtList,
  column: ApplicationColumn,
  to: number | null,
): Brought {
  const key = mappingKey({ columns });
  return {
    ...brought,
    lists: brought.lists.map((each) => {
      if (mappingKey(each.list) !== key) return each;
      const { [column]: _, ...others } = each.mapping;
      return { ...each, mapping: to === null ? others : { ...others, [column]: to } };
    }),
  };
}

const NO_READING: Omit<ListReading, 'applications'> = { doubts: [], leftOut: [], remarks: [] };

function decisions({ decided }: Brought, column: 'outcome' | 'applicant'): ReadonlyMap<string, string> {
  const start = decisionKey(column, '');
  return new Map(
    [...decided].flatMap(([key, value]) => (key.startsWith(start) ? [[key.slice(start.length), value]] : [])),
  );
}

/** What the file says by what was agreed to. */
export function readBrought(brought: Brought): ListReading {
  const { own, workbook, lists } = brought;
  if (own) return { ...NO_READING, applications: own.applications };
  return readLists(
    workbook,
    lists.filter(({ isTaken }) => isTaken),
    { outcomes: decisions(brought, 'outcome'), applicants: decisions(brought, 'applicant') },
  );
}

export interface Takings {
  readonly applications: readonly Application[];
  readonly cases: readonly DisputeCase[];
  /** Whose 编号 are in the ledger already. */
  readonly known: number;
}

/** The rows that go into the ledger: all, or those that are open at the end of a year; none that is there already. */
export function takingsOf(
  { own }: Pick<Brought, 'own'>,
  { applications }: ListReading,
  scope: Scope,
  year: number,
  ledger: Ledger | null,
): Takings {
  const all = { applications, cases: own?.cases ?? [] };
  const wanted = scope === 'open' ? openAt(all, year) : all;
  const there = new Set(ledger?.applications.map(({ number }) => numberForm(number)).filter(Boolean));
  const fresh = wanted.applications.filter(({ number }) => !there.has(numberForm(number)));
  const thereCases = new Set(ledger?.cases.map(({ number }) => numberForm(number)).filter(Boolean));
  return {
    applications: fresh,
    cases: wanted.cases.filter(({ number }) => !thereCases.has(numberForm(number))),
    known: wanted.applications.length - fresh.length,
  };
}
