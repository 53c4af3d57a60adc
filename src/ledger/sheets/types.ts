/** What the sheets of a ledger are made of. */
import type { SheetNames } from './places';
import type { WorkdayCalendar } from '../calendar';
import type { Application, Arrangement, DisputeCase, IsoDay } from '../types';

export interface LedgerSheetOptions {
  /** The year that the sheet counts for. */
  readonly year: number;
  /** Rows to fill in; none where it is absent. */
  readonly ledger?: {
    readonly applications: readonly Application[];
    readonly cases: readonly DisputeCase[];
    readonly arrangements?: readonly Arrangement[];
    readonly announced?: number | null;
  };
  /** The day that stands in 今天; null or absent for =TODAY(). */
  readonly today?: IsoDay | null;
  /** What TODAY() is when the plan is made: results are those of that day. */
  readonly shownOn?: IsoDay;
  /** Where 年度 comes from instead of being typed: `'封面'!$B$4`. */
  readonly yearFrom?: string;
}

/** The same, ready for the sheets. */
export interface LedgerSheetContext {
  readonly names: SheetNames;
  readonly year: number;
  readonly yearFrom: string | null;
  readonly applications: readonly Application[];
  readonly cases: readonly DisputeCase[];
  readonly arrangements: readonly Arrangement[];
  readonly announced: number;
  readonly calendar: WorkdayCalendar;
  /** The day that results are of, and whether it is typed. */
  readonly today: IsoDay;
  readonly isTypedToday: boolean;
}
