/** Every sentence a person reads. The catalogues themselves are in `catalogue`, all at once, and in `load`, one by one. */
import type { zhCN } from './zh-CN';
import type { ErrorWords } from './zh-CN/errors';
import type { UserError } from './errors';

export { asUserError, ERROR_CODES, UserError } from './errors';
export type { ErrorCode, ErrorDetails } from './errors';
export type { ErrorWords } from './zh-CN/errors';
export type { ProblemCode, ReadingCode } from './ledgerProblems';
export { DESK } from './official/desk';
export { DESK_SHEETS } from './official/deskSheets';
export { DOCUMENT } from './official/document';
export { LEDGER } from './official/ledger';
export { MARKS } from './official/marks';
export type { MarkWords } from './official/marks';
export { READ_BACK } from './official/readBack';
export { reportTitle } from './official/title';
export { WORKBOOK } from './official/workbook';

export type Messages = typeof zhCN;

export const LOCALES = ['zh-CN', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];
/** Whether a value from outside is a language that we have. */
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** The locale for a language tag such as `zh-CN`, `en-GB`; Chinese unless the tag says English. */
export function localeFor(tag: string): Locale {
  return tag.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}

/** The words for an error; its code stands for them while they are not loaded. */
export function describeError(
  { code, details }: UserError,
  { errors }: Pick<Messages, 'errors'>,
): ErrorWords {
  const words: Partial<Messages['errors']> = errors;
  return words[code]?.(details) ?? errors.unexpected({ reason: code });
}
