/** What the formulas of 依申请台账 show of the rows of a plan: `periods`, `count` and `fees` say it. */
import type { ApplicationResult } from '../../form';
import type { CellValue } from '../../grid';
import { LEDGER } from '../../messages';
import { fateOf, originOf, yearBounds } from '../count';
import { serialOf, yearOf } from '../days';
import { feesOf } from '../fees';
import { periodOf } from '../periods';
import { applicationProblemText } from './applicationChecks';
import { OUTCOMES } from './applicationFormulas';
import { rowContents } from './contents';
import type { LedgerSheetContext } from './types';
import { numberAsShown, saidWords } from './words';

export type ApplicationValues = Readonly<Record<ApplicationResult, CellValue>>;

const WORDINGS: ReadonlySet<CellValue> = new Set(OUTCOMES.map(({ wording }) => wording));

/** Rows whose number stands in a row above them. */
export function repeatedNumbers<Row extends { readonly number: string }>(
  rows: readonly Row[],
): ReadonlySet<Row> {
  const seen = new Set<string>();
  return new Set(
    rows.filter(({ number }) => {
      const form = numberAsShown(number);
      if (form === '') return false;
      const isSeen = seen.has(form);
      seen.add(form);
      return isSeen;
    }),
  );
}

/** The results of all rows, in their order. */
export function applicationValues(context: LedgerSheetContext): readonly ApplicationValues[] {
  const { applications, calendar, today, year, announced } = context;
  const fees = feesOf(applications);
  const repeated = repeatedNumbers(applications);
  const bounds = yearBounds(year);
  const known = Math.max(announced, yearOf(calendar.knownUntil));

  return applications.map((row) => {
    const period = periodOf(row, calendar, today);
    const cells = rowContents(row);
    const day = (of: string | null): CellValue => (of === null ? '' : serialOf(of));
    const origin = originOf(row, bounds);
    const fate = fateOf(row, bounds);
    const originWord = origin === null ? '' : LEDGER.origins[origin];
    const isEnded = row.answered !== null && row.answered >= bounds.first && row.answered < bounds.next;
    const ended = row.received !== null && row.received < bounds.next && isEnded;
    const fateWord = fate === 'carriedOut' ? LEDGER.carriedOut : ended ? String(cells.outcome ?? '') : '';
    const { notes } = LEDGER;
    const isEstimated = period.due !== null && yearOf(period.due) > known;
    const facts = {
      cells,
      isRepeated: repeated.has(row),
      isKnownOutcome: WORDINGS.has(cells.outcome),
      origin: originWord,
      fate: fateWord,
      today: serialOf(today),
      nextFirstDay: serialOf(bounds.next),
    };
    return {
      start: day(period.start),
      excluded: period.start === null ? '' : period.excluded,
      due: day(period.due),
      left: period.left ?? '',
      state: LEDGER.states[period.state],
      origin: originWord,
      fate: fateWord,
      fee: fees.get(row) ?? '',
      note: saidWords([
        ...(period.isLate ? [notes.late] : []),
        ...(period.isPaused && period.due !== null ? [notes.paused] : []),
        ...(isEstimated ? [notes.estimated] : []),
      ]),
      problem: applicationProblemText(facts),
    };
  });
}

/** A row that is not filled in shows nothing. */
export const NO_RESULTS: ApplicationValues = {
  start: '',
  excluded: '',
  due: '',
  left: '',
  state: '',
  origin: '',
  fate: '',
  fee: '',
  note: '',
  problem: '',
};
