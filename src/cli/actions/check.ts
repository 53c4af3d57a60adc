/** What nianbao check does: every file read and checked, those of a folder too; what does not hold is listed. */
import { UserError } from '../../messages';
import { READABLE_ENDINGS } from '../../readers';
import type { FindingList } from '../../review/list/list';
import { checkFile } from '../checkFile';
import { isUnreadable, orUnreadable, unreadable } from '../checked';
import type { Checked, CheckSetting } from '../checked';
import { eachFile } from '../eachFile';
import { listInputs } from '../inputs';
import { EXIT } from '../io';
import type { CommandContext, CommandIo, ExitCode } from '../io';
import { line } from '../lines';
import { refuseList, writeList } from '../list';
import { passedOverText } from '../output';
import { findLastYear } from '../previous';
import { readNamed } from '../reports';

export interface CheckFlags {
  readonly json?: boolean;
  readonly previous?: string;
  readonly reorganised?: boolean;
  readonly final?: string;
  readonly list?: string;
  readonly force?: boolean;
}

/** Checks the files and shows each in turn; the result is the exit code. What it is to be checked against has to be readable. */
export async function check(
  files: readonly string[],
  { json = false, previous, reorganised = false, final, list, force = false }: CheckFlags,
  { io, messages }: CommandContext,
): Promise<ExitCode> {
  const place = { cwd: io.cwd, ...(io.threadFile === undefined ? {} : { threadFile: io.threadFile }) };
  const setting: CheckSetting = { ...place, locale: messages.locale, json, reorganised, lastYear: null };
  const { inputs, passedOver } = await listInputs(files, io.cwd, messages.command.kinds(READABLE_ENDINGS));
  if (final !== undefined && inputs.length > 1)
    throw new UserError('final/several', { count: inputs.length });
  if (list !== undefined) await refuseList(list, force, { io, messages });
  const before =
    previous === undefined
      ? null
      : await orUnreadable(previous, json, messages, () => findLastYear(previous, setting, messages));
  if (before && isUnreadable(before)) return refuse(before, io);
  const document =
    final === undefined
      ? null
      : await orUnreadable(final, json, messages, () => readNamed(final, messages, setting));
  if (document && isUnreadable(document)) return refuse(document, io);
  const whole: CheckSetting = {
    ...setting,
    lastYear: before?.lastYear ?? null,
    ...(document && { final: document }),
  };
  const unread = before?.unread ?? [];
  for (const each of [...(before?.passedOver ?? []), ...passedOver])
    io.stderr.write(passedOverText(each, messages));
  for (const each of unread) show(each, io);
  const counts = { [EXIT.clean]: 0, [EXIT.findings]: 0, [EXIT.misuse]: 0 };
  const lists: FindingList[] = [];
  const work = {
    ...place,
    data: { task: 'check', ...whole },
    here: (file: string) => checkFile(file, whole, messages),
    failed: (file: string, error: UserError) => unreadable(file, error, json, messages),
  };
  for await (const checked of eachFile(inputs, work)) {
    show(checked, io);
    counts[checked.code]++;
    if (checked.list && list !== undefined) lists.push(checked.list);
  }
  if (list !== undefined) {
    await writeList(list, lists, force, { io, messages });
    if (!json) io.stdout.write(line(messages.command.written(list)));
  }
  if (!json && inputs.length > 1)
    io.stdout.write(line(messages.command.files(inputs.length, counts[EXIT.findings], counts[EXIT.misuse])));
  if (counts[EXIT.misuse] > 0 || unread.length > 0) return EXIT.misuse;
  return counts[EXIT.findings] > 0 ? EXIT.findings : EXIT.clean;
}

function refuse(unread: Checked, io: CommandIo): ExitCode {
  show(unread, io);
  return EXIT.misuse;
}

function show({ out, err }: Checked, io: CommandIo): void {
  if (out !== '') io.stdout.write(out);
  if (err !== '') io.stderr.write(err);
}
