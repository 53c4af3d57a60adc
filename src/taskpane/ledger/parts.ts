/** The parts of a row's form, in the order in which they are filled in. */
import type { ApplicationColumn } from '../../form';

export const FORM_PARTS = ['entry', 'correction', 'thirdParty', 'extension', 'answer', 'fee'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** What is asked in each; `group` goes with the outcome. */
export const PART_COLUMNS: Readonly<Record<FormPart, readonly ApplicationColumn[]>> = {
  entry: ['number', 'received', 'applicant', 'way', 'summary', 'carried', 'applicantCode'],
  correction: ['correctionAsked', 'correctionReceived'],
  thirdParty: ['thirdPartyFrom', 'thirdPartyTo'],
  extension: ['extended', 'extensionDays'],
  answer: ['answered', 'group', 'outcome'],
  fee: ['feeBasis', 'pages', 'feeNotice', 'feePaid'],
};

/** The part in which a column is asked for. */
export const partOf = (column: ApplicationColumn): FormPart =>
  FORM_PARTS.find((part) => PART_COLUMNS[part].includes(column)) ?? 'entry';
