/** Reviewing many files: what is asked for, and what is told while it goes on. */
import type { ReviewOutcome } from '../../../desk/types';
import type { ReviewSetting } from '../../../desk/receive/reviewFile';

/** A file to be reviewed; it is opened when its turn comes, and its bytes are let go after it. */
export interface ReviewSource {
  /** With its folder, as people know it. */
  readonly name: string;
  readonly file: File;
}

export interface ReviewProgress {
  /** Files that are done, this one included. */
  readonly done: number;
  readonly all: number;
  /** The file that was done last. */
  readonly file: string;
}

export interface ReviewRun {
  /** What came of the files, in their order; of a run that was stopped, of those that were done. Never rejects. */
  readonly finished: Promise<readonly ReviewOutcome[]>;
  /** Ends it; what is done stays. */
  readonly stop: () => void;
}

/** Reads and checks files; a file that cannot be read, or never comes to an end, is told as unread. */
export type Review = (
  sources: readonly ReviewSource[],
  setting: ReviewSetting,
  onDone: (progress: ReviewProgress) => void,
) => ReviewRun;
