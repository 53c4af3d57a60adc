/** What is said of the rows of a ledger, in English; columns keep their Chinese headers. */
import type { LedgerWords, ProblemWords } from '../zh-CN/ledger';
import type { ProblemCode } from '../ledgerProblems';

const CHOOSE = 'pick one from the list';
const CHECK_DAYS = 'check these dates';
const TYPE_DATE = 'type a date such as 2026-3-7';

const problems: Readonly<Record<ProblemCode, ProblemWords>> = {
  'day-as-text': {
    says: ({ column, text }) => `${column}: “${text}” is text, which the sheet’s formulas do not see`,
    todo: TYPE_DATE,
  },
  'day-unreadable': { says: ({ column, text }) => `${column}: “${text}” is no date`, todo: TYPE_DATE },
  'number-unreadable': {
    says: ({ column, text }) => `${column}: “${text}” is no whole number`,
    todo: 'type a whole number',
  },
  'number-as-text': {
    says: ({ column, text }) => `${column}: “${text}” is text, which the sheet’s formulas do not see`,
    todo: 'type the number again',
  },
  'not-in-list': { says: ({ column, text }) => `${column}: “${text}” is not in the list`, todo: CHOOSE },
  'other-wording': {
    says: ({ column, text }) =>
      `${column}: “${text}” is worded otherwise than in the list; the sheet’s formulas do not see it`,
    todo: CHOOSE,
  },
  'number-missing': {
    says: () => 'there is no number (编号)',
    todo: 'give each application a number of its own',
  },
  'number-twice': {
    says: ({ text }) => `the number (编号) is that of ${text}, too`,
    todo: 'if both rows are one application, delete one of them; if not, change the number',
  },
  'received-missing': {
    says: () => 'there is no date of receipt (收到日期): not counted in table 3',
    todo: 'type the date of receipt',
  },
  'applicant-missing': {
    says: () => 'there is no kind of applicant (申请人类别): not counted in table 3',
    todo: CHOOSE,
  },
  'outcome-missing': {
    says: ({ text }) => `answered on ${text} without an outcome (办理结果): table 3 does not balance`,
    todo: 'pick the outcome',
  },
  'answered-missing': {
    says: () => 'there is an outcome (办理结果) but no date of the answer: counted as not answered',
    todo: 'type the date of the answer; if there is none yet, clear the outcome',
  },
  'group-without-outcome': {
    says: ({ text }) => `the group (结果类别) is “${text}” without an outcome (办理结果)`,
    todo: 'pick the outcome',
  },
  'group-differs': {
    says: ({ text }) =>
      `the group (结果类别) is not that of the outcome, which is of “${text}”; the outcome is counted`,
    todo: 'change the group, or pick the outcome again',
  },
  'day-too-early': {
    says: ({ column, text }) => `${column} ${text} is before 2019`,
    todo: 'check the year',
  },
  'day-in-future': {
    says: ({ column, text }) => `${column} ${text} is after today`,
    todo: 'check the date; leave out what has not happened yet',
  },
  'answered-before-received': {
    says: ({ text }) => `the answer is before the receipt (${text})`,
    todo: CHECK_DAYS,
  },
  'correction-order': {
    says: ({ column, text }) =>
      `${column} ${text} is out of order: receipt, request to correct, corrected application, answer`,
    todo: CHECK_DAYS,
  },
  'correction-late': {
    says: ({ text }) =>
      `the request to correct (补正通知日 ${text}) is later than 7 working days after the receipt (article 30)`,
    todo: 'check both dates',
  },
  'correction-open': {
    says: ({ text }) => `a correction was asked for on ${text} and has not come in 20 working days`,
    todo: 'if it is overdue without good reason, close the application under （六）1.',
  },
  'third-party-order': {
    says: ({ column, text }) => `${column} ${text} is out of order: receipt, from, to, answer`,
    todo: CHECK_DAYS,
  },
  'third-party-open': {
    says: ({ text }) =>
      `third parties have been asked since ${text}, more than 15 working days (article 32): the time goes on`,
    todo: 'if they answered, fill in 征求第三方止; if not, decide without them',
  },
  'extension-days': {
    says: ({ text }) =>
      `延期工作日 “${text}” does not go with 是否延期, or is not a whole number from 1 to 20`,
    todo: 'type 1 to 20 where it was extended, nothing where it was not',
  },
  'extension-unsaid': {
    says: () => 'extended without a number of working days (延期工作日): 20 are counted',
    todo: 'type the number that the applicant was told',
  },
  'extension-long': {
    says: ({ text }) => `extended by ${text} working days: more than 20 do not count (article 33)`,
    todo: 'if the time was set by article 35, what the applicant was told holds',
  },
  'outcome-against-days': {
    says: ({ text }) =>
      `the outcome says that the correction or the payment did not come in time, but it came on ${text}`,
    todo: 'check the outcome and the date',
  },
  'carried-mark': {
    says: ({ text }) => `是否上年结转 does not go with the date of receipt (${text}); the date is counted`,
    todo: 'check the date of receipt, or change the mark',
  },
  'answered-late': {
    says: ({ text }) => `answered after the last day (${text})`,
    todo: 'if there was a correction, an inquiry or an extension, fill it in',
  },
  'fee-order': {
    says: ({ column, text }) => `${column} ${text} is out of order: receipt, notice of fees, payment, answer`,
    todo: CHECK_DAYS,
  },
  'fee-notice-late': {
    says: ({ text }) => `the notice of fees is after the last day for the answer (${text})`,
    todo: 'it has to be given within that time; check 收费通知日',
  },
  'fee-unpaid': {
    says: ({ text }) => `the notice of fees is of ${text}, and nothing has been paid in 20 working days`,
    todo: 'if it was paid, fill in 缴费日; if not, close the application under （六）2.',
  },
  'kind-missing': { says: () => 'there is no kind (种类): not counted in table 4', todo: CHOOSE },
  'opened-missing': {
    says: () => 'there is no opening date (收案日期): not counted in table 4',
    todo: 'type the date',
  },
  'closed-missing': {
    says: () => 'there is a result but no closing date (结案日期): counted as pending',
    todo: 'type the closing date; if the case is pending, clear the result',
  },
  'result-missing': {
    says: ({ text }) => `closed on ${text} without a result (结果): not counted in table 4`,
    todo: CHOOSE,
  },
  'closed-before-opened': {
    says: ({ text }) => `the closing date is before the opening date (${text})`,
    todo: CHECK_DAYS,
  },
  'application-unknown': {
    says: ({ text }) => `申请编号 “${text}” is not in the ledger of applications`,
    todo: 'check the number; for an application of an earlier year type 往年',
  },
};

export const ledger: LedgerWords = {
  problems,
  numbered: (number) => `No. ${number}`,
  inCell: (sheet, cell) => `“${sheet}” ${cell}`,
  beyond: ({ rows, last }) =>
    `${rows} ${rows === 1 ? 'row stands' : 'rows stand'} below row ${last} and ${rows === 1 ? 'is' : 'are'} not counted`,
  moveUp: (last) => `move them above row ${last}`,
  unread: 'the file is too large: rows from here on were not read and are not counted',
  split: 'move sheets that are not of the ledger to another file',
  line: ({ row, says, todo }) => `${row}: ${says}; ${todo}`,
};
