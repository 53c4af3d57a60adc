/** The ledger: applications and cases as they were read, whatever list they come from. Days are YYYY-MM-DD. */
import type { ApplicationColumn, CaseColumn, FeeBasis } from '../form';
import type { Address } from '../grid';
import type { ProblemCode, ReadingCode } from '../messages';

export type { ProblemCode, ReadingCode };

/** A day as YYYY-MM-DD. */
export type IsoDay = string;

/** Something about a cell that its reader has to say; the words are in the messages `ledger`. */
export interface Remark<Column extends string = string> {
  readonly code: ReadingCode;
  readonly column: Column;
  /** As it stands in the cell. */
  readonly text: string;
}

/** One application; what is absent or was not read is null or an empty text. */
export interface Application {
  /** Where its 编号 stands. */
  readonly place: Address;
  readonly number: string;
  readonly received: IsoDay | null;
  /** Key of `APPLICANTS`. */
  readonly applicant: string | null;
  readonly way: string;
  readonly summary: string;
  /** What somebody says in 是否上年结转; the days decide. */
  readonly carried: boolean | null;
  readonly correctionAsked: IsoDay | null;
  readonly correctionReceived: IsoDay | null;
  readonly thirdPartyFrom: IsoDay | null;
  readonly thirdPartyTo: IsoDay | null;
  readonly extended: boolean | null;
  /** Working days. */
  readonly extensionDays: number | null;
  readonly answered: IsoDay | null;
  /** The printed name of the group, as `Outcome.group`. */
  readonly group: string | null;
  /** Key of `outcomesOf`: `denied.stateSecret`. */
  readonly outcome: string | null;
  readonly applicantCode: string;
  readonly feeBasis: FeeBasis | null;
  readonly pages: number | null;
  readonly feeNotice: IsoDay | null;
  readonly feePaid: IsoDay | null;
  readonly remarks: readonly Remark<ApplicationColumn>[];
}

/** One case: an application can have a review and a suit, each a case. */
export interface DisputeCase {
  /** Where its first cell stands. */
  readonly place: Address;
  readonly number: string;
  /** 编号 of the application; 往年 or empty for one of an earlier year. */
  readonly application: string;
  /** Key of `CASES`: review, directSuit, suitAfterReview. */
  readonly kind: string | null;
  readonly opened: IsoDay | null;
  readonly closed: IsoDay | null;
  /** Key of `CASE_RESULTS`, never `pending`: a case without a closing day is pending. */
  readonly result: string | null;
  /** True where the body is there only as the reviewing body: the case counts for the body of the original act (Q201). */
  readonly coDefendant: boolean | null;
  readonly remark: string;
  readonly remarks: readonly Remark<CaseColumn>[];
}

/** What a user added to 工作日历: these days are days off, or working days. */
export interface Arrangement {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly works: boolean;
}

/** A row of the list that is beyond what is counted. */
export interface Beyond {
  readonly list: 'applications' | 'cases';
  /** The first such row, as people count. */
  readonly row: number;
  /** 0 where the sheet was not read any further: nobody knows. */
  readonly rows: number;
}

/** The ledger of a workbook. */
export interface Ledger {
  /** What the cell 年度 says; null where it says no year. */
  readonly year: number | null;
  /** What the cell 今天 says; null where it says no day. */
  readonly today: IsoDay | null;
  readonly applications: readonly Application[];
  readonly cases: readonly DisputeCase[];
  readonly arrangements: readonly Arrangement[];
  /** The last year whose arrangement the user says is in 工作日历; null where nothing is said. */
  readonly announced: number | null;
  readonly beyond: readonly Beyond[];
  /** Where the columns stand, counted from 0; without it a problem points at the first cell of its row. */
  readonly columns?: {
    readonly applications: ReadonlyMap<ApplicationColumn, number>;
    readonly cases: ReadonlyMap<CaseColumn, number>;
  };
  /** The sheets they stand on, as they are called now; null for a sheet that is gone. */
  readonly sheets: { readonly applications: string; readonly cases: string | null };
}

/** `incomplete`: a figure is short of the row; `wrong`: it contradicts itself; `note`: it is to be known. */
export type ProblemWeight = 'incomplete' | 'wrong' | 'note';

export interface RowProblem {
  readonly code: ProblemCode;
  readonly weight: ProblemWeight;
  readonly list: 'applications' | 'cases';
  /** 编号 of the row; may be empty. */
  readonly number: string;
  /** The cell it is about. */
  readonly address: Address;
  readonly column: ApplicationColumn | CaseColumn;
  /** As it stands in the cell, or what it is held against: another row, a day. */
  readonly text: string;
}
