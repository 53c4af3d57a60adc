/** What goes wrong with the site, in words, and with the exit code of misuse. */
import type { SiteWords } from '../../messages/site';
import { SITE_WORDS, SiteError } from '../../messages/site';
import { ERROR_SIGN } from '../errorOutput';
import { EXIT } from '../io';
import type { CommandContext, ExitCode } from '../io';
import { line } from '../lines';

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
