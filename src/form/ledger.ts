/** The ledger of applications beside a report: its sheets, names and columns as keys; what they are called is in `messages/official/ledger`. */
import { fieldId } from './printing';
import type { Edition, FieldId } from './types';

export const LEDGER_SHEETS = ['applications', 'cases', 'calendar', 'lists'] as const;
export type LedgerSheet = (typeof LEDGER_SHEETS)[number];

/**
 * Defined names. `applications` and `cases` are what people type, headers first, down to the last row that is counted; `arrangements` is what
 * the user adds to 工作日历.
 */
export const LEDGER_NAMES = {
  applications: '台账_登记',
  cases: '台账_案件',
  year: '台账_年度',
  today: '台账_今天',
  arrangements: '台账_放假安排',
  announced: '台账_安排已录至',
} as const;
export type LedgerName = keyof typeof LEDGER_NAMES;

/** The last row of the sheet that is counted, as people count rows. */
export const LAST_LEDGER_ROW = 10_000;

/** What people fill in of an application, in the order of the columns. */
export const APPLICATION_COLUMNS = [
  'number',
  'received',
  'applicant',
  'way',
  'summary',
  'carried',
  'correctionAsked',
  'correctionReceived',
  'thirdPartyFrom',
  'thirdPartyTo',
  'extended',
  'extensionDays',
  'answered',
  'group',
  'outcome',
  'applicantCode',
  'feeBasis',
  'pages',
  'feeNotice',
  'feePaid',
] as const;
export type ApplicationColumn = (typeof APPLICATION_COLUMNS)[number];

/** What formulas say of it, to the right of those. */
export const APPLICATION_RESULTS = [
  'start',
  'excluded',
  'due',
  'left',
  'state',
  'origin',
  'fate',
  'fee',
  'note',
  'problem',
] as const;
export type ApplicationResult = (typeof APPLICATION_RESULTS)[number];

/** What people fill in of a case (复议, 诉讼). */
export const CASE_COLUMNS = [
  'number',
  'application',
  'kind',
  'opened',
  'closed',
  'result',
  'coDefendant',
  'remark',
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

export const CASE_RESULT_COLUMNS = ['fate', 'problem'] as const;
export type CaseResultColumn = (typeof CASE_RESULT_COLUMNS)[number];

/** Columns of what is added to 工作日历: from a day to a day, days off or working days. */
export const ARRANGEMENT_COLUMNS = ['from', 'to', 'what'] as const;
export type ArrangementColumn = (typeof ARRANGEMENT_COLUMNS)[number];

export const FEE_BASES = ['byItem', 'byPage'] as const;
export type FeeBasis = (typeof FEE_BASES)[number];

/** An outcome of an application: a row of 三、本年度办理结果. */
export interface Outcome {
  /** As in field ids: `denied.stateSecret`. */
  readonly key: string;
  /** The printed label of its group: （三）不予公开. */
  readonly group: string;
  /** The printed label of its row: 1.属于国家秘密; that of the group where the group is one row. */
  readonly label: string;
  /** As it stands in the ledger, its group with it: （三）不予公开 1.属于国家秘密. */
  readonly wording: string;
}

const TEXT_BEHIND_NAME = /^(（[^）]+）[^（]+)（.*$/;

/** The outcomes of an edition in the printed order: 21 of the edition 2021. */
export function outcomesOf({ results }: Edition): readonly Outcome[] {
  return results.flatMap((group): Outcome[] => {
    // （二）部分公开, without what the form explains behind it.
    const name = group.label.replace(TEXT_BEHIND_NAME, '$1');
    if (group.row) return [{ key: group.row.key, group: name, label: group.row.label, wording: name }];
    return group.rows.map(({ key, label }) => ({ key, group: name, label, wording: `${name} ${label}` }));
  });
}

/** The field of a row of 表三 in the column of an applicant. */
export const requestField = (row: string, column: string): FieldId => fieldId(`requests.${row}.${column}`);
/** The field of a result in a block of 表四. */
export const disputeField = (kind: string, result: string): FieldId => fieldId(`disputes.${kind}.${result}`);
