/** How errors are shown: for people in one line, for programs as one line of JSON. */
import { describeError } from '../messages';
import type { UserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import { jsonLine, line } from './lines';

/** Before what is said about a file; the sign of an error is that of a finding that is one. */
export const ERROR_SIGN = '✗';

/** An error with what to do next, in one line. */
export function errorText(error: UserError, messages: CommandMessages): string {
  const { sentence, next } = describeError(error, messages);
  return line(`${ERROR_SIGN} ${sentence} ${next}`);
}

/** What a program reads of a file that cannot be read. */
export function errorJson(file: string, error: UserError, messages: CommandMessages): string {
  const { sentence, next } = describeError(error, messages);
  return jsonLine({ file, error: { code: error.code, message: `${sentence} ${next}` } });
}
