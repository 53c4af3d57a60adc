/** What Excel throws → what the user can do. Codes: Excel.ErrorCodes and OfficeExtension.ErrorCodes. */
import { UserError } from '../messages';
import type { ErrorCode } from '../messages';

const CODES: Readonly<Record<string, ErrorCode>> = {
  InvalidOperationInCellEditMode: 'excel/cell-editing',
  AccessDenied: 'excel/protected',
  ItemNotFound: 'excel/missing',
  InvalidReference: 'excel/missing',
  InactiveWorkbook: 'excel/other-workbook',
  RequestAborted: 'excel/busy',
  Timeout: 'excel/busy',
  ApiNotFound: 'excel/unsupported',
};

interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const isHostError = (thrown: unknown): thrown is HostError =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string';

/** Any thrown value as a UserError; the original is its cause. */
export function translateError(thrown: unknown): UserError {
  if (thrown instanceof UserError) return thrown;
  if (!isHostError(thrown)) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return new UserError('excel/failed', { reason }, thrown);
  }
  const code = CODES[thrown.code] ?? 'excel/failed';
  const place = thrown.debugInfo?.errorLocation ?? '';
  return new UserError(
    code,
    { reason: [thrown.code, place].filter((each) => each !== '').join(' '), needed: place || thrown.code },
    thrown,
  );
}

/** Errors that already say what to do: nothing else that is tried instead can help. */
const TELLING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'excel/cell-editing',
  'excel/protected',
  'excel/other-workbook',
  'excel/busy',
  'excel/unsupported',
]);

/** Whether the error already says what to do, so that no other way is worth a try. */
export const isTelling = (thrown: unknown): boolean => TELLING.has(translateError(thrown).code);

/** "Excel on the web has a payload size limit for requests and responses of 5MB." */
export const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/** The code that Excel itself gave, or undefined. */
export function hostCode(thrown: unknown): string | undefined {
  const cause = thrown instanceof UserError ? thrown.cause : thrown;
  return isHostError(cause) ? cause.code : undefined;
}

/** Runs a batch; whatever goes wrong comes out as a UserError. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (thrown) {
    throw translateError(thrown);
  }
}
