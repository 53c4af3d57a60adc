/** What a ledger counts for a year, with the rows that are missing from it. */
import type { Edition } from '../form';
import type { Address } from '../grid';
import type { LedgerCount } from '../report';
import { countWithin, yearBounds } from './count';
import type { CountedRows, YearOf } from './count';
import { dayAfter } from './days';
import { countingProblems } from './problems';
import { rowName } from './rows';
import type { Application, DisputeCase, IsoDay, Ledger, ProblemCode, RowProblem } from './types';

/** These keep a row out of a figure that it belongs into, whatever reads it; what is only written oddly is read. */
const MISSING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['day-unreadable', 'not-in-list'] as const),
  ...(['received-missing', 'applicant-missing', 'outcome-missing', 'answered-missing'] as const),
  ...(['group-without-outcome', 'answered-before-received'] as const),
  ...([
    'kind-missing',
    'opened-missing',
    'closed-missing',
    'result-missing',
    'closed-before-opened',
  ] as const),
]);

/** Whether a row with these days may belong into the year; a day that is missing may be any. */
function mayBelong(from: IsoDay | null, to: IsoDay | null, { first, next }: YearOf): boolean {
  const within = (day: IsoDay) => day >= first && day < next;
  if (from === null) return to === null || to >= first;
  if (within(from) || (to !== null && within(to))) return true;
  return from < first && (to === null || to >= next);
}

/** Closed in a later year: it is counted as open, whatever its result is. */
const isOpenFor = (from: IsoDay | null, to: IsoDay | null, group: string | null, { next }: YearOf): boolean =>
  from !== null && to !== null && group !== null && from < next && to >= next;

/** One list may stand on several sheets. */
const rowKey = (list: RowProblem['list'], { grid, row }: Address): string => `${list} ${row} ${grid}`;

function incompleteOf(
  { applications, cases }: Pick<Ledger, 'applications' | 'cases'>,
  bounds: YearOf,
  problems: readonly RowProblem[],
): readonly string[] {
  const missing = new Set(
    problems
      .filter(({ code, weight }) => weight !== 'note' && MISSING.has(code))
      .map(({ list, address }) => rowKey(list, address)),
  );
  const isMissing = (
    list: RowProblem['list'],
    { place }: Application | DisputeCase,
    from: IsoDay | null,
    to: IsoDay | null,
    group: string | null,
  ) => missing.has(rowKey(list, place)) && mayBelong(from, to, bounds) && !isOpenFor(from, to, group, bounds);
  return [
    ...applications.filter((row) =>
      isMissing('applications', row, row.received, row.answered, row.applicant),
    ),
    ...cases.filter(
      (row) => row.coDefendant !== true && isMissing('cases', row, row.opened, row.closed, row.kind),
    ),
  ].map(rowName);
}

/** The figures of a year, the rows behind each, and the rows that are missing from one, by 编号. */
export function ledgerCount(
  ledger: Pick<Ledger, 'applications' | 'cases'>,
  edition: Edition,
  year: number,
  problems: readonly RowProblem[],
): LedgerCount & CountedRows {
  const bounds = yearBounds(year);
  return { ...countWithin(ledger, edition, bounds), incomplete: incompleteOf(ledger, bounds, problems) };
}

/** What would be reported if the year ended today; the whole year once it is over. */
export function projected(
  ledger: Ledger,
  edition: Edition,
  year: number,
  today: IsoDay,
): LedgerCount & CountedRows {
  const { first, next } = yearBounds(year);
  const tomorrow = dayAfter(today);
  const bounds = { first, next: tomorrow > next ? next : tomorrow < first ? first : tomorrow };
  const incomplete = incompleteOf(ledger, bounds, countingProblems(ledger, { year, today }));
  return { ...countWithin(ledger, edition, bounds), incomplete };
}
