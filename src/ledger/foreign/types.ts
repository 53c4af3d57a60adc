/** A list of applications that an office keeps in its own way, what its columns are taken for, and what reading it gives. */
import type { ApplicationColumn } from '../../form';
import type { Address } from '../../grid';
import type { Application } from '../types';

/** Why a column is not taken over. */
export const LEFT_OUT_KINDS = ['name', 'identity', 'telephone', 'address', 'email', 'other'] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** A column of a list; columns count from 0. */
export interface ListColumn {
  readonly column: number;
  /** As it stands in the list; of two rows of headers both, parted by a slash. */
  readonly header: string;
  /** Some of its values; none where it holds what is not taken over. */
  readonly samples: readonly string[];
  /** It holds what is not taken over: identity numbers, telephones …; `name`: becomes a code. */
  readonly keeps: Exclude<LeftOutKind, 'other'> | null;
}

/** Which column of a list is which of ours; a column of a list may serve more than one. */
export type ListMapping = Readonly<Partial<Record<ApplicationColumn, number>>>;

/** A list with what its columns are taken for. */
export interface FoundList {
  readonly sheet: string;
  /** The first and the last row of its headers. */
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  /** Rows below in which anything stands. */
  readonly rows: number;
  readonly columns: readonly ListColumn[];
  /** What is proposed. */
  readonly mapping: ListMapping;
  /** Those of the proposal that should be looked at: the header says it in other words, or two columns might be meant. */
  readonly unsure: readonly ApplicationColumn[];
  /** Kinds of applicants that have a column of their own to be ticked, by key of `APPLICANTS`; empty where there are none. */
  readonly ticked: Readonly<Record<string, number>>;
  /** The year that the sheet or its title names; null where none does. */
  readonly year: number | null;
  /** Nobody sees the sheet as it is. */
  readonly isHidden: boolean;
}

/** How a wording is understood: `doubtful`, the law or practice leaves a choice; `group`, only the group is told; `unknown`, not at all. */
export type DoubtWeight = 'doubtful' | 'group' | 'unknown';

/** A wording of results or of applicants that a person should look at. */
export interface Doubt {
  readonly column: 'outcome' | 'applicant';
  /** As it stands in the list; the key of `ReadOptions.outcomes` and `applicants`. Of a name only what tells its kind. */
  readonly text: string;
  readonly weight: DoubtWeight;
  /** Key of `outcomesOf` or of `APPLICANTS` that was taken; null where none was. */
  readonly taken: string | null;
  readonly count: number;
  /** 编号 of the first of them. */
  readonly numbers: readonly string[];
}

/** A column that was not taken over. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly header: string;
  readonly sheet: string;
  /** How many of its cells hold something. */
  readonly count: number;
}

/** What has to be said of rows and texts; what is said of single cells stands with their application. */
export type ListRemarkCode =
  /** A row of sums was passed over. */
  | 'total-row'
  /** A row that says something else: a note, a signature, a heading between. Passed over. */
  | 'other-row'
  /** Headers that are repeated further down. Passed over. */
  | 'header-again'
  /** Rows that have a number and nothing else. Passed over. */
  | 'only-number'
  /** Cells that are merged over several rows: their value counts in each. */
  | 'merged-cells'
  /** Rows under one merged number are one application; what else the later rows say was not read. */
  | 'rows-joined'
  /** Days that have no year of their own were read in this one: that of the list, or one beside it. */
  | 'year-taken'
  /** Identity numbers, telephones, e-mails or names within a text were left out. */
  | 'text-masked'
  /** There is no number of its own: it was made of the year and the place in the list. */
  | 'number-made'
  /** Hidden rows were read like any other. */
  | 'hidden-rows'
  /** The sheet has more rows than were read. */
  | 'rows-unread';

export interface ListRemark {
  readonly code: ListRemarkCode;
  /** The first place it is about. */
  readonly place: Address;
  /** As it stands there; for `year-taken` the year. */
  readonly text: string;
  /** How many rows or cells it is about. */
  readonly count: number;
}

export interface ReadOptions {
  /** What a person decided about wordings of results: from `Doubt.text` to the key of an outcome. */
  readonly outcomes?: ReadonlyMap<string, string>;
  /** The same of applicants. */
  readonly applicants?: ReadonlyMap<string, string>;
  /** The year of days that have none; that of the list where it is not said. */
  readonly year?: number | null;
}

export interface ListReading {
  readonly applications: readonly Application[];
  readonly doubts: readonly Doubt[];
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly ListRemark[];
}
