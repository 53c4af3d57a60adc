/** What is to be said of the rows of a ledger: what keeps one from being counted is named, so that no sum is silently short. */
import { cellName, formatAddress } from '../grid';
import { byColumn, countingProblemsOf } from './applicationProblems';
import { countingProblemsOfCase, otherProblemsOfCase } from './caseProblems';
import type { WorkdayCalendar } from './calendar';
import { yearOf } from './days';
import { numberForm } from './numbers';
import { periodProblemsOf } from './periodProblems';
import { sayOfApplication, sayOfCase } from './rows';
import type { Application, DisputeCase, IsoDay, Ledger, RowProblem } from './types';

type Row = Application | DisputeCase;

/** For each row whose 编号 stands in a row above it already, that row. */
function repeated<Each extends Row>(rows: readonly Each[]): ReadonlyMap<Each, Each> {
  const first = new Map<string, Each>();
  const twice = new Map<Each, Each>();
  for (const row of rows) {
    const number = numberForm(row.number);
    if (number === '') continue;
    const other = first.get(number);
    if (other) twice.set(row, other);
    else first.set(number, row);
  }
  return twice;
}

/** The cell of another row; with its sheet where that is another one. */
const placeOf = ({ place }: Row, { place: { grid } }: Row): string =>
  place.grid === grid ? cellName(place.row, place.column) : formatAddress(place);

/** The year that the marks are about, and the day they are read on. */
interface Now {
  readonly year: number;
  readonly today: IsoDay;
}

/** Only what keeps rows from being counted, which needs no calendar. */
export const countingProblems = (ledger: Ledger, now: Now): readonly RowProblem[] => [
  ...ledger.applications.flatMap((row) => countingProblemsOf(row, now, sayOfApplication(row, ledger))),
  ...ledger.cases.flatMap((row) => countingProblemsOfCase(row, sayOfCase(row, ledger))),
];

/** All that is to be said of the rows, in their order: applications first, then cases; within a row as its columns stand. */
export function problemsOf(ledger: Ledger, calendar: WorkdayCalendar, today: IsoDay): readonly RowProblem[] {
  const now = { year: ledger.year ?? yearOf(today), today };
  const twice = repeated(ledger.applications);
  const casesTwice = repeated(ledger.cases);
  const numbers = new Set(ledger.applications.map(({ number }) => numberForm(number)));
  const ofApplications = ledger.applications.flatMap((row) => {
    const say = sayOfApplication(row, ledger);
    const other = twice.get(row);
    return byColumn([
      ...(other ? [say('number-twice', 'wrong', 'number', placeOf(other, row))] : []),
      ...countingProblemsOf(row, now, say),
      ...periodProblemsOf(row, calendar, today, say),
    ]);
  });
  const ofCases = ledger.cases.flatMap((row) => {
    const say = sayOfCase(row, ledger);
    const other = casesTwice.get(row);
    return [
      ...(other ? [say('number-twice', 'wrong', 'number', placeOf(other, row))] : []),
      ...countingProblemsOfCase(row, say),
      ...otherProblemsOfCase(row, numbers, today, say),
    ];
  });
  return [...ofApplications, ...ofCases];
}
