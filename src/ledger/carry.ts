/** What goes over into the next year. */
import { yearBounds } from './count';
import type { LedgerRows } from './count';
import type { Ledger } from './types';

/**
 * The rows that are open at the end of a year, as they stand: applications without an answer, and cases that are not closed, by 31 December.
 * Those without a first day are among them, so that none is lost, and co-defendants' cases, which count nowhere.
 */
export function openAt(
  { applications, cases }: Pick<Ledger, 'applications' | 'cases'>,
  year: number,
): LedgerRows {
  const { next } = yearBounds(year);
  const isOpen = (from: string | null, to: string | null) =>
    (from === null || from < next) && (to === null || to >= next);
  return {
    applications: applications.filter(({ received, answered }) => isOpen(received, answered)),
    cases: cases.filter(({ opened, closed }) => isOpen(opened, closed)),
  };
}
