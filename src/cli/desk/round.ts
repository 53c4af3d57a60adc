/** The files of a round, read and checked in their order; what an interrupted call has done is not done again. */
import type { UserError } from '../../messages';
import { eachFile } from '../eachFile';
import type { Input } from '../inputs';
import type { CommandContext } from '../io';
import type { Journal } from './journal';
import { reviewJob, unreadFile } from './reviewJob';
import type { Reviewed, RoundSetting } from './setting';

/** `told` is called before each file is handed on, with how many are done. */
export async function* reviewFiles(
  inputs: readonly Input[],
  setting: RoundSetting,
  { messages }: CommandContext,
  journal: Journal | null,
): AsyncGenerator<{ readonly file: string; readonly reviewed: Reviewed }> {
  const done = new Map<string, Reviewed>();
  if (journal && journal.size > 0)
    for (const { file } of inputs) {
      const reviewed = await journal.find(file);
      if (reviewed) done.set(file, reviewed);
    }
  const rest = inputs.filter(({ file }) => !done.has(file));
  const work = eachFile<Reviewed>(rest, {
    ...(setting.threadFile !== undefined && { threadFile: setting.threadFile }),
    data: { task: 'review', ...setting },
    here: (file) => reviewJob(file, setting, messages),
    failed: (file: string, error: UserError) => unreadFile(file, '', error, messages),
  });
  try {
    for (const { file } of inputs) {
      const known = done.get(file);
      if (known) {
        yield { file, reviewed: known };
        continue;
      }
      const next = await work.next();
      if (next.done) return;
      await journal?.keep(file, next.value);
      yield { file, reviewed: next.value };
    }
  } finally {
    await work.return(undefined);
  }
}
