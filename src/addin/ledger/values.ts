/** A row of the ledger as the fields of a form have it: texts, days as YYYY-MM-DD, choices by their keys. */
import { APPLICATION_COLUMNS, outcomesOf } from '../../form';
import type { ApplicationColumn, Edition, FeeBasis } from '../../form';
import type { Address } from '../../grid';
import type { Application } from '../../ledger';
import { parseNumber } from '../../report';

export type ApplicationValues = Readonly<Record<ApplicationColumn, string>>;

const YES = 'yes';
const NO = 'no';
const choiceOf = (value: boolean | null): string => (value === null ? '' : value ? YES : NO);
const truthOf = (text: string): boolean | null => (text === '' ? null : text === YES);

/** The fields of a row that is there. */
export function valuesOf(application: Application): ApplicationValues {
  const { carried, extended, extensionDays, pages } = application;
  const text = (column: ApplicationColumn): string => {
    const value = application[column];
    return typeof value === 'string' ? value : '';
  };
  return {
    ...(Object.fromEntries(APPLICATION_COLUMNS.map((column) => [column, text(column)])) as ApplicationValues),
    carried: choiceOf(carried),
    extended: choiceOf(extended),
    extensionDays: extensionDays === null ? '' : String(extensionDays),
    pages: pages === null ? '' : String(pages),
  };
}

const wholeOf = (text: string): number | null => {
  const number = parseNumber(text.trim());
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : null;
};
/** Whether a field for a number holds something else. */
export const isNoNumber = (text: string): boolean => text.trim() !== '' && wholeOf(text) === null;

const orNull = (text: string): string | null => (text === '' ? null : text);
const basisOf = (text: string): FeeBasis | null => (text === 'byItem' || text === 'byPage' ? text : null);

/** The row that the fields make; a result has its group. */
export function applicationOf(values: ApplicationValues, place: Address, edition: Edition): Application {
  const outcome = outcomesOf(edition).find(({ key }) => key === values.outcome);
  const trimmed = (column: ApplicationColumn): string => values[column].trim();
  const day = (column: ApplicationColumn): string | null => orNull(values[column]);
  return {
    place,
    number: trimmed('number'),
    received: day('received'),
    applicant: orNull(values.applicant),
    way: trimmed('way'),
    summary: trimmed('summary'),
    carried: truthOf(values.carried),
    correctionAsked: day('correctionAsked'),
    correctionReceived: day('correctionReceived'),
    thirdPartyFrom: day('thirdPartyFrom'),
    thirdPartyTo: day('thirdPartyTo'),
    extended: truthOf(values.extended),
    extensionDays: wholeOf(values.extensionDays),
    answered: day('answered'),
    group: outcome?.group ?? orNull(values.group),
    outcome: outcome?.key ?? null,
    applicantCode: trimmed('applicantCode'),
    feeBasis: basisOf(values.feeBasis),
    pages: wholeOf(values.pages),
    feeNotice: day('feeNotice'),
    feePaid: day('feePaid'),
    remarks: [],
  };
}

const BLANK = Object.fromEntries(APPLICATION_COLUMNS.map((column) => [column, ''])) as ApplicationValues;

/** A row that is not there yet, with what is usual in it. */
export const newValues = (number: string, received: string): ApplicationValues => ({
  ...BLANK,
  number,
  received,
});
