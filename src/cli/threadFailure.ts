/** A job without a result, as the error about its file. */
import { asUserError, UserError } from '../messages';
import type { Reason } from '../messages/reasons';
import { ThreadError } from './thread';

export function threadFailure(thrown: unknown, file: string): UserError {
  if (!(thrown instanceof ThreadError) || thrown.reason === 'ended') return asUserError(thrown);
  const limit: Reason = thrown.reason;
  return new UserError('file/too-large', { file, limit }, thrown);
}
