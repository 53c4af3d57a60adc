/** What is said of rows of the ledger, as codes; the words are in `ledgerWords`. */

/** What reading a cell finds: read in spite of how it is written, or not read. */
export type ReadingCode =
  /** A day that is written as a text: formulas do not see it. Read. */
  | 'day-as-text'
  /** No day can be made of it: not read. */
  | 'day-unreadable'
  /** Not a whole number where one is asked. Not read. */
  | 'number-unreadable'
  /** A number that is written as a text. Read. */
  | 'number-as-text'
  /** Not one of the list. Not read. */
  | 'not-in-list'
  /** Known by another wording than that of the list: formulas do not see it. Read. */
  | 'other-wording';

/** What keeps a row from being counted, or is contradictory in it. */
export type ProblemCode =
  | ReadingCode
  | 'number-missing'
  | 'number-twice'
  | 'received-missing'
  | 'applicant-missing'
  | 'outcome-missing'
  | 'answered-missing'
  | 'group-without-outcome'
  | 'group-differs'
  | 'day-too-early'
  | 'day-in-future'
  | 'answered-before-received'
  | 'correction-order'
  | 'correction-late'
  | 'correction-open'
  | 'third-party-order'
  | 'third-party-open'
  | 'extension-days'
  | 'extension-unsaid'
  | 'extension-long'
  | 'outcome-against-days'
  | 'carried-mark'
  | 'answered-late'
  | 'fee-order'
  | 'fee-notice-late'
  | 'fee-unpaid'
  | 'kind-missing'
  | 'opened-missing'
  | 'closed-missing'
  | 'result-missing'
  | 'closed-before-opened'
  | 'application-unknown';
