/** A ledger as it is in a file: our own sheets, or a list of anybody's that was taken for one. */
import type { Workbook } from '../../grid';
import type { IsoDay, Ledger } from '../../ledger';
import type { LeftOut, ListRemark } from '../../ledger/foreign';
import type { Report } from '../../report';

/** A wording of an outcome or of an applicant in somebody's list that is not clear. */
export interface Wording {
  readonly column: 'outcome' | 'applicant';
  readonly text: string;
  /** What it was taken for, as it stands in 表三; null where it fits nothing. */
  readonly taken: string | null;
  readonly rows: number;
  /** 编号 of the first rows, or where they stand. */
  readonly numbers: readonly string[];
}

/** A column of ours, and the header in the list that it is taken for; null where there is none. */
export interface UnsureColumn {
  readonly header: string;
  readonly taken: string | null;
}

/** What there is to be told of a list that is not ours. */
export interface Taken {
  /** Its sheets. */
  readonly sheets: readonly string[];
  /** Columns whose headers may mean something else. */
  readonly unsure: readonly UnsureColumn[];
  readonly wordings: readonly Wording[];
  /** Columns that are not read: names, identity numbers, telephones, and what is not asked for. */
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly ListRemark[];
}

export interface NamedLedger {
  readonly file: string;
  readonly ledger: Ledger;
  /** The day that deadlines are looked at from. */
  readonly today: IsoDay;
  /** Null where the sheets are ours. */
  readonly taken: Taken | null;
  /** The report beside the ledger; null where there is none. */
  readonly report: Report | null;
  readonly workbook: Workbook;
}
