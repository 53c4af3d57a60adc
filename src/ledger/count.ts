/**
 * What a ledger counts for a year, as the formulas of 表三 and 表四 count it (`sheets/figures`). The year turns by the days in the rows: an
 * application without an answer by 31 December is 结转下年度, and next year's 上年结转 (statute sheet §10).
 */
import { disputeField, outcomesOf, requestField } from '../form';
import type { Edition, FieldId } from '../form';
import type { LedgerCount } from '../report';
import { firstDayOf } from './days';
import { rowName } from './rows';
import type { Application, DisputeCase, IsoDay } from './types';

/** What a year of the ledger looks like from a row. */
export interface YearOf {
  readonly first: IsoDay;
  /** The first day of the year after. */
  readonly next: IsoDay;
}

export const yearBounds = (year: number): YearOf => ({ first: firstDayOf(year), next: firstDayOf(year + 1) });

/** 新收 or 上年结转 of the year; null where it is neither. */
export function originOf(
  { received, answered }: Pick<Application, 'received' | 'answered'>,
  { first, next }: YearOf,
): 'received' | 'carriedIn' | null {
  if (received === null || received >= next) return null;
  if (received >= first) return 'received';
  return answered !== null && answered < first ? null : 'carriedIn';
}

/** Its outcome in the year, or that it goes over into the next; null where it does neither. */
export function fateOf(
  { received, answered, outcome }: Pick<Application, 'received' | 'answered' | 'outcome'>,
  { first, next }: YearOf,
): string | null {
  if (received === null || received >= next) return null;
  if (answered === null || answered >= next) return 'carriedOut';
  return answered >= first ? outcome : null;
}

/** The result of a case at the end of the year; null where it belongs to another year or is not counted. */
export function caseFateOf(
  { opened, closed, result, coDefendant }: Pick<DisputeCase, 'opened' | 'closed' | 'result' | 'coDefendant'>,
  { first, next }: YearOf,
): string | null {
  if (coDefendant === true || opened === null || opened >= next) return null;
  if (closed === null || closed >= next) return 'pending';
  return closed >= first ? result : null;
}

/** The rows of a ledger. */
export interface LedgerRows {
  readonly applications: readonly Application[];
  readonly cases: readonly DisputeCase[];
}

/** The rows behind each figure; fields that count nothing are not in it. */
export interface CountedRows {
  readonly applications: ReadonlyMap<FieldId, readonly Application[]>;
  readonly cases: ReadonlyMap<FieldId, readonly DisputeCase[]>;
}

/** The figures of 表三 and 表四 with the rows behind each; every field of them is there, 0 where nothing is counted. */
export const countLedger = (
  rows: LedgerRows,
  edition: Edition,
  year: number,
): Omit<LedgerCount, 'incomplete'> & CountedRows => countWithin(rows, edition, yearBounds(year));

/** The same for a part of a year, from its first day on. */
export function countWithin(
  { applications, cases }: LedgerRows,
  edition: Edition,
  bounds: YearOf,
): Omit<LedgerCount, 'incomplete'> & CountedRows {
  const ofApplications = new Map<FieldId, Application[]>();
  const ofCases = new Map<FieldId, DisputeCase[]>();
  const outcomes = new Set(outcomesOf(edition).map(({ key }) => key));
  const put = <Row>(rows: Map<FieldId, Row[]>, field: FieldId, row: Row) => {
    const own = rows.get(field);
    if (own) own.push(row);
    else rows.set(field, [row]);
  };
  for (const each of applications) {
    if (each.applicant === null) continue;
    const fate = fateOf(each, bounds);
    const rows = [originOf(each, bounds), fate, fate !== null && outcomes.has(fate) ? 'handled' : null];
    for (const row of rows) {
      if (row === null) continue;
      for (const column of [each.applicant, 'total']) put(ofApplications, requestField(row, column), each);
    }
  }
  for (const each of cases) {
    const fate = caseFateOf(each, bounds);
    if (each.kind === null || fate === null) continue;
    for (const column of [fate, 'total']) put(ofCases, disputeField(each.kind, column), each);
  }
  const rowsOf = (field: FieldId): readonly (Application | DisputeCase)[] =>
    ofApplications.get(field) ?? ofCases.get(field) ?? [];
  const fields = edition.fields.flatMap(({ id, table }) => (table === 'proactive' ? [] : id));
  return {
    figures: new Map(fields.map((id) => [id, rowsOf(id).length])),
    numbers: new Map(fields.map((id) => [id, rowsOf(id).map(rowName)])),
    applications: ofApplications,
    cases: ofCases,
  };
}
