/** What all files of one round have in common, and what is made of one of them. */
import type { ReviewOutcome } from '../../desk/types';
import type { ReviewSetting } from '../../desk/receive/reviewFile';

export interface RoundSetting extends ReviewSetting {
  readonly cwd: string;
  readonly threadFile?: string;
  readonly json: boolean;
  /** Digests of files that the desk has already: they are not read again. */
  readonly known: readonly string[];
}

/** What programs read of a report beside what the desk keeps of it, as JSON already: it is made where the file is read. */
export interface Detail {
  readonly report: string;
  readonly findings: string;
}

/** A file of a round: read and checked, not to be read, or there already. */
export type Reviewed =
  | { readonly kind: 'outcome'; readonly outcome: ReviewOutcome; readonly detail: Detail | null }
  | { readonly kind: 'known'; readonly file: string; readonly digest: string };
