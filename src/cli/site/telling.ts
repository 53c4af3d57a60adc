/** How these commands speak: what goes wrong in words, and a window that stays until a person has read it. */
import { SITE_WORDS } from '../../messages/site';
import { SiteError } from '../../messages/siteErrors';
import type { SiteWords } from '../../messages/site';
import { ERROR_SIGN } from '../errorOutput';
import { EXIT } from '../io';
import type { CommandContext, ExitCode } from '../io';
import { line } from '../lines';
import { systemOf } from './system';

/** Before what has been done. */
export const DONE = '✓';

/** Does what a command does; a `SiteError` is told, whatever else is thrown goes on. */
export async function telling(
  { io, messages }: CommandContext,
  done: (code: ExitCode) => void,
  act: (words: SiteWords) => Promise<void>,
): Promise<void> {
  const words = SITE_WORDS[messages.locale];
  try {
    await act(words);
  } catch (thrown) {
    if (!(thrown instanceof SiteError)) throw thrown;
    const { sentence, next } = words.errors[thrown.code](thrown.details);
    io.stderr.write(line(`${ERROR_SIGN} ${sentence} ${next}`));
    done(EXIT.misuse);
  }
}

/** A window that was opened by a double click closes with the program: where a person is asked, it waits for that person. */
export async function closing(
  isAsked: boolean,
  { io, messages }: CommandContext,
  act: (words: SiteWords) => Promise<void>,
): Promise<void> {
  const words = SITE_WORDS[messages.locale];
  await act(words);
  if (!isAsked) return;
  io.stdout.write(line(words.close));
  await systemOf(io).enter();
}
