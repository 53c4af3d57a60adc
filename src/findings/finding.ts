/** What a check has to say. */
import type { FieldId, RuleId, Severity, TableId, TextPartId } from '../form';
import type { Address } from '../grid';
import type { Acceptance, BoundSentence, Missing } from '../report';

/** What kind of slip a repair undoes, where the numbers show it. */
export type SlipKind =
  'digitSwap' | 'missingDigit' | 'extraDigit' | 'shiftedColumn' | 'shiftedRow' | 'doubleCounted' | 'total';

export interface FigureChange {
  readonly field: FieldId;
  readonly from: number | null;
  readonly to: number;
}

/** Characters `start` to `end` (exclusive, UTF-16) of a part's text become `to`. */
export interface TextChange {
  readonly part: TextPartId;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** One explanation: all its changes together put things right. */
export interface Suggestion {
  /** One sentence, e.g. 很可能是“4.保护第三方合法权益”：1 应为 2. */
  readonly message: string;
  readonly slip: SlipKind | null;
  /** False where others are as possible: nothing is claimed then. */
  readonly decided: boolean;
  readonly figures: readonly FigureChange[];
  readonly texts: readonly TextChange[];
  /** The bound sentence as it is made now, to be kept in place of what was kept of it. */
  readonly bound?: BoundSentence;
}

/** The sentence of a text that a finding is about; offsets within the part's text. */
export interface Excerpt {
  readonly part: TextPartId;
  readonly start: number;
  readonly end: number;
  /** The sentence as it stands. */
  readonly sentence: string;
}

export interface Finding<Id extends RuleId = RuleId> {
  /** Stable from check to check while it is the same matter: rule and subject. */
  readonly id: string;
  readonly rule: Id;
  readonly severity: Severity;
  /** The table it is listed under, or null for a finding on a text or the whole report. */
  readonly table: TableId | null;
  /** Where the text says it, or null. */
  readonly excerpt: Excerpt | null;
  /** One sentence with the user's own numbers. */
  readonly message: string;
  readonly fields: readonly FieldId[];
  /** Where the fields or the sentence stand, without those that have no place. */
  readonly addresses: readonly Address[];
  /** What the rest of the report says it should be; null where no number can be named. */
  readonly expected: number | null;
  readonly actual: number | null;
  /** actual − expected. */
  readonly difference: number | null;
  /** What it is held against that is not in the report, e.g. counts of a ledger: an explanation lapses when it changes. */
  readonly against?: string;
  /** Repairs, best first; never applied without being asked. */
  readonly suggestions: readonly Suggestion[];
  /** The finding that this one goes with, where that one's first repair settles both; null for a cause of its own. */
  readonly follows: string | null;
  /** Somebody's explanation that still holds; of what follows, that of its cause. */
  readonly acceptance?: Acceptance;
}

/** Something does not agree; else something is not filled in; else all is there and agrees. */
export type ReportState = 'disagrees' | 'unfinished' | 'agrees';

export interface CheckResult {
  /** A cause first, what follows from it behind it. */
  readonly findings: readonly Finding[];
  readonly state: ReportState;
  /** What is not filled in yet, in the order of the form. */
  readonly missing: readonly Missing[];
  /** How many lines of 校验 could be judged: relations among figures that are there, and tables that are filled in. */
  readonly checked: number;
  /** Relations that could not be assessed, because a figure of them was not read or is not filled in. */
  readonly unassessed: number;
}
