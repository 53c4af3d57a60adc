/**
 * The supervisor's desk: members, what they sent round by round, and what was decided of it. One plain value, read from the
 * review workbook and written back to it; every figure of it is a cell there.
 */
import type {
  BodyKind,
  EditionId,
  FieldId,
  IssueState,
  MemberKind,
  RuleId,
  Severity,
  State,
  TextPartId,
} from '../form';
import type { Address, CellValue } from '../grid';
import type { ReportState } from '../findings';
import type { LocalDemand } from '../report';

/** A body that is due to report to this desk. */
export interface Member {
  /** 编号: a positive whole number, one for each member, never used again. It leads from sheet to sheet. */
  readonly id: number;
  readonly name: string;
  readonly kind: MemberKind | null;
  /** The body that it belongs to; empty where the list names none. */
  readonly parent: string;
  /** Names that its files may bear; what was decided of an unsure file is kept here. */
  readonly otherNames: readonly string[];
  /** Its name last year, where it was another; else empty. */
  readonly lastName: string;
  /** Its own deadline as YYYY-MM-DD; null: that of the desk. */
  readonly due: string | null;
  /** 计入汇总. */
  readonly counted: boolean;
}

/** One cause that a check found in a report, in words that can be sent. */
export interface FoundIssue {
  /** Rule and subject, the same from round to round while it is the same matter. */
  readonly matter: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** Where it stands in their file, in words. */
  readonly places: string;
  /** All its places in their file, the first first: what marks are put at. */
  readonly targets: readonly Address[];
  /** The best repair in words; empty for none. */
  readonly suggestion: string;
  /** Their explanation that still holds; empty for none. */
  readonly explained: string;
}

/** A report as the desk keeps it: plain data that crosses threads. */
export interface ReturnedReport {
  readonly unit: string;
  readonly year: number | null;
  readonly kind: BodyKind | null;
  readonly edition: EditionId;
  /** Figures as they count; null for one that was not read or not filled in. */
  readonly figures: Readonly<Record<FieldId, number | null>>;
  readonly parts: Readonly<Record<TextPartId, string>>;
  /** 16 hex digits of year, edition, figures and texts. */
  readonly fingerprint: string;
  readonly state: ReportState;
  /** What is not filled in, in words. */
  readonly missing: readonly string[];
  /** The day of publication that its source bears, as YYYY-MM-DD; null for none. */
  readonly publishedOn: string | null;
  /** Causes, in the order of the form. */
  readonly issues: readonly FoundIssue[];
}

export type MatchedBy = 'name' | 'alias' | 'file' | 'person';

/** A file that was read and checked, and whose it seems to be. */
export interface ReviewedFile {
  readonly kind: 'return';
  /** Its name with its folder, as it was given. */
  readonly file: string;
  /** 16 hex digits of its bytes. */
  readonly digest: string;
  readonly report: ReturnedReport;
  /** The member, where that is sure. */
  readonly member: number | null;
  readonly matchedBy: MatchedBy | null;
  /** Members that it may be of, best first, where it is not sure. */
  readonly candidates: readonly number[];
}

/** A file that could not be read, and why, in a sentence. */
export interface UnreadReturn {
  readonly kind: 'unread';
  readonly file: string;
  readonly digest: string;
  readonly code: string;
  readonly reason: string;
}

export type ReviewOutcome = ReviewedFile | UnreadReturn;

/**
 * Several files of one member in one drop stand open until somebody chooses: none is chosen silently. `previous` is last year's
 * report, kept to compare with.
 */
export type Choice = 'only' | 'open' | 'chosen' | 'leftOut' | 'previous';

/** A report that a member sent in a round. */
export interface Return extends Omit<ReturnedReport, 'missing' | 'issues'> {
  /** null: of nobody on the list, or not sure of whom. */
  readonly member: number | null;
  /** Counted from 1 for each member; 0 where there is no member, and for a report of another year or form. */
  readonly round: number;
  readonly choice: Choice;
  readonly file: string;
  readonly digest: string;
  /** The day it came, YYYY-MM-DD. */
  readonly received: string;
  readonly matchedBy: MatchedBy | null;
  readonly candidates: readonly number[];
  readonly errors: number;
  readonly warnings: number;
}

/** What was decided of a member. */
export interface Standing {
  readonly member: number;
  readonly state: State;
  /** The round that was accepted, and its fingerprint then; null while none is. */
  readonly accepted: { readonly round: number; readonly fingerprint: string } | null;
  /** The day of publication, YYYY-MM-DD; null while not known. */
  readonly publishedOn: string | null;
  /** 通过后又改: a later round has other figures than the accepted one. */
  readonly changedAfterAcceptance: boolean;
  readonly note: string;
  /** The reviewer's own columns of 审核台账, by their headers. */
  readonly own: Readonly<Record<string, CellValue>>;
}

/** A line of 问题清单: a cause in a member's report, followed from round to round. */
export interface Issue extends FoundIssue {
  readonly member: number;
  /** The round in which it was found first. */
  readonly since: number;
  /** The latest round in which it was found; for one that is mended, the round that mended it. */
  readonly round: number;
  readonly state: IssueState;
  /** The words to send; a reviewer may have changed them. */
  readonly words: string;
}

/** 函件用语: the wording of letters, edited once for all. Placeholders as {单位} {年度} {问题} {期限} {上次}. */
export interface LetterWords {
  readonly title: string;
  readonly opening: string;
  /** From the second round on: 上次{上次}处，已改{已改}处，未改{未改}处，新增{新增}处。 */
  readonly since: string;
  readonly item: string;
  readonly repair: string;
  readonly closing: string;
  /** Where nothing is wrong. */
  readonly clean: string;
  readonly signature: string;
}

/** 类别 and 单位 above the sums, as they were typed; empty for all. */
export interface Scope {
  readonly kind: string;
  readonly member: string;
}

/** The whole desk. */
export interface Desk {
  /** The year that is reported on. */
  readonly year: number;
  readonly edition: EditionId;
  /** The deadline of all who have none of their own, YYYY-MM-DD. */
  readonly due: string;
  /** 只计已通过. */
  readonly acceptedOnly: boolean;
  /** What the sheets of the sums are narrowed to; the sums of the desk itself are of all. */
  readonly scope: Scope;
  readonly members: readonly Member[];
  /** One for each member, in the order of the members. */
  readonly standings: readonly Standing[];
  /** All rounds of all members, and what nobody on the list sent. */
  readonly returns: readonly Return[];
  readonly issues: readonly Issue[];
  /** Files that could not be read, since the last time they could. */
  readonly unread: readonly UnreadReturn[];
  readonly letterWords: LetterWords;
  /** 本地要求: what is asked of the texts besides the form; handed down with templates. */
  readonly localDemands: readonly LocalDemand[];
}

/** What became of a member's causes and figures from one round to the next. */
export interface Since {
  /** Matters. */
  readonly mended: readonly string[];
  readonly open: readonly string[];
  readonly new: readonly string[];
  readonly changed: readonly {
    readonly field: FieldId;
    readonly from: number | null;
    readonly to: number | null;
  }[];
}

/** What a roll-up counts, and why it is not complete. */
export interface RollUp {
  /** One for each member that counts and has a usable return. */
  readonly counted: readonly Return[];
  /** Ids of counting members without any file. */
  readonly missing: readonly number[];
  /** … of which only a report of another year, or in another form, is there. */
  readonly wrongYear: readonly number[];
  /** … of which two files wait for a choice. */
  readonly undecided: readonly number[];
  /** … that are not accepted; they keep it from being complete only with 只计已通过. */
  readonly notAccepted: readonly number[];
  /** … whose counted return lacks figures. */
  readonly withoutFigures: readonly number[];
  readonly complete: boolean;
  readonly totals: Readonly<Record<FieldId, number>>;
}
