/** A filled report: what a body reports for a year, with the place each figure came from. */
import type {
  BodyKind,
  EditionId,
  FieldId,
  RuleId,
  SentenceId,
  Severity,
  TableId,
  TextPartId,
  WrittenPartId,
} from '../form';
import type { Address } from '../grid';
import type { Day } from '../text';
import type { Oddity } from './oddity';

/** How a figure was spelled in its source. */
export type Spelling =
  /** A plain number. */
  | 'number'
  /** Nothing, `/` or `-`: the marks count as 0, an empty cell only in a table of `Report.blankAsZero`. */
  | 'blank'
  /** A number written as text, with full-width digits, separators or a unit. */
  | 'text'
  /** Not a number: it counts nothing, not even 0, until it is mended. */
  | 'unreadable';

/** What makes a figure doubtful besides its spelling. */
export type Doubt =
  /** A date or a time: not read. */
  | { readonly kind: 'moment' }
  /** A formula that its source holds no result of, and that is more than a sum: not read. */
  | { readonly kind: 'noResult' }
  /** The stored result of a formula is not what it makes of the stored cells: the value is what it makes, unless its cells are gone. */
  | { readonly kind: 'notRecalculated'; readonly stored: number; readonly calculated: number }
  /** A number format shows another number than is stored: the value is what is shown, or null where that is no number. */
  | { readonly kind: 'format'; readonly stored: number };

export interface Figure {
  /** null for blank and unreadable. */
  readonly value: number | null;
  readonly spelling: Spelling;
  /** As it stands in the source. */
  readonly text: string;
  /** Where it stands, or null for a figure without a source. */
  readonly address: Address | null;
  /** True where the source computes it. */
  readonly computed: boolean;
  readonly doubt?: Doubt;
}

export interface Contact {
  readonly address: string;
  readonly postcode: string;
  readonly telephone: string;
  readonly email: string;
}

/** A day that a document or its page bears. */
export interface DocumentDate extends Day {
  /** As it is called: 发布日期; empty for one that stands alone, under the title or the text (落款). */
  readonly label: string;
  readonly address: Address;
}

/** A finding that somebody explained. It lapses when what it rests on changes. */
export interface Acceptance {
  /** Id of the finding. */
  readonly finding: string;
  /** Its sentence when it was explained. */
  readonly message: string;
  readonly reason: string;
  readonly by: string;
  /** Date as YYYY-MM-DD. */
  readonly on: string;
  /** The figures or the sentence it rested on, as `checks` wrote them down. */
  readonly basis: string;
}

/** A sentence that was made from the figures and put into a part of the text. */
export interface BoundSentence {
  readonly sentence: SentenceId;
  readonly part: TextPartId;
  /** As it was made last, before anybody edited it. */
  readonly text: string;
}

/** A heading of a part in the source that is not the printed one. */
export interface OddHeading {
  /** The printed one, by which the part is known. */
  readonly heading: string;
  /** Worded otherwise, run together with its text, or not there though the part is. */
  readonly how: 'changed' | 'glued' | 'missing';
  /** As it stands in the source; empty where it is missing. */
  readonly text: string;
  /** Where it stands, or what stands under it. */
  readonly address: Address | null;
}

/** What a supervisor asks of a part of the text; null for what was not understood. */
export interface LocalDemand {
  readonly part: WrittenPartId | null;
  /** A paragraph or line that begins with the words as its heading, or the words anywhere. */
  readonly asked: 'heading' | 'phrase' | null;
  readonly words: string;
  /** Kinds of body it is for; empty: all. */
  readonly kinds: readonly BodyKind[] | null;
  /** Where it is asked, or null for one without a source. */
  readonly address: Address | null;
}

/** What a ledger of applications and cases counts for the year of a report (rule L-ledger). */
export interface LedgerCount {
  /** Every figure that it can tell: all of 表三 and of 表四. */
  readonly figures: ReadonlyMap<FieldId, number>;
  /** 编号 of the rows behind each figure, in the order of the list. */
  readonly numbers: ReadonlyMap<FieldId, readonly string[]>;
  /** Rows that are missing from some figure because they are incomplete or contradict themselves, by their 编号 or row. */
  readonly incomplete: readonly string[];
  /** Tables whose list has no row yet: nothing is held against it. Absent where both have some. */
  readonly unkept?: ReadonlySet<TableId>;
}

export interface Report {
  /** Name of the body, e.g. 金山镇人民政府; empty when the source has none. */
  readonly unit: string;
  readonly year: number | null;
  readonly kind: BodyKind | null;
  readonly edition: EditionId;
  readonly contact: Contact;
  /** Days that the source bears, in their order; our own workbooks have none. */
  readonly dates: readonly DocumentDate[];
  /** One entry per field that was found; a missing entry is a field that the source lacks. */
  readonly figures: ReadonlyMap<FieldId, Figure>;
  /** Paragraphs are separated by `\n`; empty when there is none. */
  readonly parts: Readonly<Record<TextPartId, string>>;
  /** Where each paragraph of a part stands, in order; empty where the source has no places. */
  readonly partPlaces: Readonly<Record<TextPartId, readonly Address[]>>;
  /** Headings of the source that are not the printed ones, in the order of the parts; our own workbooks have none. */
  readonly headings: readonly OddHeading[];
  /** What was odd about the form in the source; of our own workbooks only what they hide. */
  readonly oddities: readonly Oddity[];
  /**
   * Tables whose blank cells count as 0: 空白按0 beside the table says so, or a table made elsewhere visibly leaves its
   * zeros out. In any other table a blank is not filled in yet, and nothing is said of it.
   */
  readonly blankAsZero: ReadonlySet<TableId>;
  /** Totals that somebody typed beside the table to control it. */
  readonly controls: ReadonlyMap<FieldId, number>;
  /** Findings that were explained. */
  readonly acceptances: readonly Acceptance[];
  /** Severities that a supervisor set for this workbook. */
  readonly severities: Readonly<Partial<Record<RuleId, Severity>>>;
  /** Sentences of the text that were made from the figures and follow them. */
  readonly bound: readonly BoundSentence[];
  /** What the sheet 本地要求 asks of the texts; empty where there is none. */
  readonly localDemands: readonly LocalDemand[];
}
