/** Every error a user can meet: a code, a sentence, and what to do next (the words are in the catalogues). */

export const ERROR_CODES = [
  'excel/cell-editing',
  'excel/protected',
  'excel/missing',
  'excel/hidden-sheet',
  'excel/very-hidden-sheet',
  'excel/written-not-read',
  'excel/other-workbook',
  'excel/busy',
  'excel/unsupported',
  'excel/no-host',
  'excel/failed',
  'template/failed',
  'template/sheets-exist',
  'template/not-restored',
  'write/protected',
  'write/not-restored',
  'undo/changed-since',
  'undo/moved',
  'undo/would-lose',
  'finding/changed-since',
  'import/changed-since',
  'import/several',
  'paste/empty',
  'paste/no-report',
  'explain/no-list',
  'explain/full',
  'sentences/no-list',
  'sentences/list-full',
  'sentences/no-part',
  'ledger/changed-since',
  'ledger/full',
  'ledger/no-list',
  'sentences/part-full',
  'sentences/fee',
  'report/not-found',
  'report/no-tables',
  'report/year',
  'report/edition',
  'report/unit',
  'report/kind',
  'report/part',
  'report/text-too-long',
  'report/too-many-lines',
  'report/json',
  'report/csv',
  'file/not-found',
  'file/empty',
  'file/kind',
  'file/no-report',
  'file/no-text',
  'file/no-table',
  'file/no-pdf-here',
  'file/old-word',
  'file/misnamed',
  'file/damaged',
  'file/encrypted',
  'file/too-large',
  'file/unsafe',
  'file/cannot-write',
  'file/cannot-read',
  'file/no-reader',
  'file/not-a-file',
  'file/empty-folder',
  'file/exists',
  'file/output-kind',
  'final/several',
  'desk/no-members',
  'desk/not-a-desk',
  'desk/other-year',
  'desk/foreign-sheets',
  'desk/in-part',
  'desk/no-reports',
  'desk/no-year',
  'desk/due',
  'desk/nothing-to-accept',
  'desk/nothing-to-return',
  'desk/undecided',
  'desk/no-such-file',
  'ledger/none',
  'ledger/columns',
  'ledger/lists',
  'ledger/several',
  'ledger/edition',
  'ledger/map',
  'marks/signed',
  'marks/strict',
  'marks/kind',
  'marks/inside',
  'rule/unknown',
  'ribbon/unknown',
  'export/clipboard',
  'export/download',
  'export/no-download',
  'export/picture-clipboard',
  'export/picture',
  'export/picture-kind',
  'export/date',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Details that the sentence names: a sheet, a file, a year. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** An error with words for the user. `cause` keeps what happened underneath. */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`);
    // Old web components leave out what is given to `super`.
    if (cause !== undefined)
      Object.defineProperty(this, 'cause', { value: cause, writable: true, configurable: true });
    this.name = 'UserError';
    this.code = code;
    this.details = details;
  }
}

/** Any thrown value as a UserError; what is not one becomes `unexpected` with the original as cause. */
export function asUserError(thrown: unknown): UserError {
  if (thrown instanceof UserError) return thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new UserError('unexpected', { reason }, thrown);
}
