/** What goes wrong inside a document, as an error for the user. */
import { UserError } from '../messages';
import type { ErrorCode } from '../messages';
import type { Reason } from '../messages/reasons';
import { OoxmlError } from '../ooxml';
import type { OoxmlErrorCode } from '../ooxml';

const CODES: Readonly<Record<OoxmlErrorCode, ErrorCode>> = {
  damaged: 'file/damaged',
  encrypted: 'file/encrypted',
  'too-large': 'file/too-large',
  unsafe: 'file/unsafe',
  kind: 'file/kind',
};

/** An `OoxmlError` as the `UserError` about this file; anything else comes back as it is. `kinds` says what can be read. */
export function explainFailure(thrown: unknown, file: string, kinds: string): unknown {
  if (!(thrown instanceof OoxmlError)) return thrown;
  const reason: Reason = thrown.detail;
  return new UserError(CODES[thrown.code], { file, kinds, reason, limit: reason }, thrown);
}
