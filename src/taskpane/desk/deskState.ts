/** What the views of 审核 show. */
import type { ParsedMembers } from '../../desk/members/parse';
import type { Arrival } from '../../desk/receive/receive';
import type { DeskRemark } from '../../desk/remarks';
import type { Desk } from '../../desk/types';
import type { ReviewProgress, ReviewSource } from '../services/reviewing';
import type { Chosen } from '../services/reviewing/dropped';

/** Who is due to report: given, or taken from the files. */
export type MemberWay =
  | { readonly kind: 'files' }
  | { readonly kind: 'file' }
  | { readonly kind: 'sheet' }
  | { readonly kind: 'pasted'; readonly text: string };

export interface Beginning {
  readonly members: MemberWay;
  /** YYYY-MM-DD; empty for the usual one. */
  readonly due: string;
}

export type Running =
  { readonly phase: 'reviewing'; readonly progress: ReviewProgress } | { readonly phase: 'writing' };

export interface DeskState {
  /** False until the workbook was looked at. */
  readonly isRead: boolean;
  /** null: no desk in this workbook. */
  readonly desk: Desk | null;
  readonly remarks: readonly DeskRemark[];
  /** What was to be said of the list and the files of the last round. */
  readonly told: readonly DeskRemark[];
  /** The list of members that was brought before there is a desk. */
  readonly list: FoundList | null;
  /** What was brought before there is a desk. */
  readonly chosen: Chosen;
  /** What was brought of last year before there is a desk. */
  readonly chosenLast: readonly ReviewSource[];
  readonly running: Running | null;
  /** What became of the files that were brought last. */
  readonly arrivals: readonly Arrival[] | null;
  /** Of these, what was of no kind that is read. */
  readonly passedOver: readonly string[];
  /** What became of the files of last year that were brought last. */
  readonly lastYear: LastYearKept | null;
  /** The member whose page is open, by id. */
  readonly member: number | null;
}

export interface FoundList extends ParsedMembers {
  /** The file that it was read from. */
  readonly file: string;
}

export interface LastYearKept {
  /** Of how many members a report of last year is kept now. */
  readonly kept: number;
  /** Files that nothing was kept of: of nobody on the list, of another year, not read. */
  readonly unused: readonly string[];
}

export const NOTHING: Chosen = { sources: [], passedOver: [] };

/** Before the workbook was looked at. */
export const UNREAD: DeskState = {
  isRead: false,
  desk: null,
  remarks: [],
  told: [],
  list: null,
  chosen: NOTHING,
  chosenLast: [],
  running: null,
  arrivals: null,
  passedOver: [],
  lastYear: null,
  member: null,
};
