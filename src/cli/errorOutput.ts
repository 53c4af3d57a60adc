/** How errors are shown: for people in one line, for programs as one line of JSON. */
import { describeError } from '../messages';
import type { UserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import { jsonLine, line } from './lines';

/** Before what is said about a file; the sign of an error is that of a finding that is one. */
export const ERROR_SIGN = '✗';

/** What went wrong, and what to do next. */
export function reasonOf(error: UserError, messages: CommandMessages): string {
  const { sentence, next } = describeError(error, messages);
  return `${sentence} ${next}`;
}

/** An error with what to do next, in one line. */
export const errorText = (error: UserError, messages: CommandMessages): string =>
  line(`${ERROR_SIGN} ${reasonOf(error, messages)}`);

/** What a program reads of a file that cannot be read. */
export const errorJson = (file: string, error: UserError, messages: CommandMessages): string =>
  jsonLine({ file, error: { code: error.code, message: reasonOf(error, messages) } });
