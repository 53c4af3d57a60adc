/** One file of a round read and checked: a job that any thread can do. */
import { digestOf, reviewFile } from '../../desk/receive/reviewFile';
import { asUserError } from '../../messages';
import type { UserError } from '../../messages';
import type { CommandMessages } from '../../messages/command';
import { READABLE_ENDINGS } from '../../readers';
import { reportJson } from '../../writers/json';
import { reasonOf } from '../errorOutput';
import { readInput } from '../files';
import { libraryReader } from '../libraryThread';
import { limitFor } from '../limit';
import { jsonText } from '../lines';
import { findingJson } from '../output';
import { NODE } from '../platform';
import type { Detail, Reviewed, RoundSetting } from './setting';

/** What is kept of a file that cannot be read. */
export const unreadFile = (
  file: string,
  digest: string,
  error: UserError,
  messages: CommandMessages,
): Reviewed => ({
  kind: 'outcome',
  outcome: { kind: 'unread', file, digest, code: error.code, reason: reasonOf(error, messages) },
  detail: null,
});

/** Never throws: what goes wrong with a file is told of it. */
export async function reviewJob(
  file: string,
  setting: RoundSetting,
  messages: CommandMessages,
): Promise<Reviewed> {
  try {
    const bytes = readInput(file, setting.cwd);
    if (setting.known.length > 0) {
      const digest = digestOf(bytes);
      if (setting.known.includes(digest)) return { kind: 'known', file, digest };
    }
    const limit = limitFor(file);
    const library = libraryReader(setting.threadFile);
    let detail: Detail | null = null;
    const outcome = await reviewFile(bytes, file, setting, {
      platform: NODE,
      library,
      limit,
      kinds: messages.command.kinds(READABLE_ENDINGS),
      ...(setting.json && {
        seen: (report, { findings }) => {
          detail = { report: jsonText(reportJson(report)), findings: jsonText(findings.map(findingJson)) };
        },
      }),
    });
    return { kind: 'outcome', outcome, detail };
  } catch (thrown) {
    return unreadFile(file, '', asUserError(thrown), messages);
  }
}
