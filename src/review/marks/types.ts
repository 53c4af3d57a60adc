/** What is marked in a unit's own file. */
import type { Severity } from '../../form';
import type { Address } from '../../grid';
import type { Platform } from '../../ooxml';

/** One cause with all its places; a `FoundIssue` of the desk is one as it is. */
export interface Mark {
  readonly severity: Severity;
  /** What is wrong, a sentence. */
  readonly message: string;
  /** The probable repair; empty for none. */
  readonly suggestion: string;
  /** Where it stands, in words: shown where there is no place to mark. */
  readonly places: string;
  /** The places in their file as our readers address them, the first first. All of them are marked. */
  readonly targets: readonly Address[];
}

/** A mark with its number in the list. */
export interface NumberedMark extends Mark {
  readonly number: number;
}

export interface MarkOptions {
  /** What the file is called, for the words of an error. */
  readonly file?: string;
  /** What the platform does faster. */
  readonly platform?: Platform;
}
