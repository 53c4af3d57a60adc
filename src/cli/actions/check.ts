/** What nianbao check does: every file read and checked, those of a folder too; what does not hold is listed. */
import { UserError } from '../../messages';
import { FINDING_LIST_WORDS } from '../../messages/findingList';
import { READABLE_ENDINGS } from '../../readers';
import { isUnread } from '../../review/list/list';
import type { ListedFile, UnreadFile } from '../../review/list/list';
import { summarize } from '../../review/list/summary';
import type { ListedBody } from '../../review/list/summary';
import { checkFile } from '../checkFile';
import { isUnreadable, orUnreadable, unreadable } from '../checked';
import type { Checked, CheckSetting, LastYear } from '../checked';
import { closingJson, closingText } from '../closing';
import { eachFile } from '../eachFile';
import { listInputs } from '../inputs';
import type { Input } from '../inputs';
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
  const { inputs, passedOver, several } = await listInputs(
    files,
    io.cwd,
    messages.command.kinds(READABLE_ENDINGS),
  );
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
  for (const each of unread) show(each, io);
  const { codes, bodies, listed } = await checkAll(inputs, whole, list !== undefined, { io, messages });
  const asked = yearAsked(whole.lastYear);
  const allPassedOver = [...(before?.passedOver ?? []), ...passedOver];
  if (several) {
    const unreadPrevious = unread.map((each) => each.listed.file);
    const closing = { summary: summarize(bodies, asked), passedOver: allPassedOver, unreadPrevious };
    const words = FINDING_LIST_WORDS[messages.locale];
    io.stdout.write(json ? closingJson(closing) : closingText(closing, messages, words));
  } else for (const each of allPassedOver) io.stderr.write(passedOverText(each, messages));
  if (list !== undefined) {
    await writeList(list, listed, asked, force, { io, messages });
    if (!json) io.stdout.write(line(messages.command.written(list)));
  }
  if (codes.has(EXIT.misuse) || unread.length > 0) return EXIT.misuse;
  return codes.has(EXIT.findings) ? EXIT.findings : EXIT.clean;
}

/** What is kept of each of many files until the end: not what was found in it. */
function withoutFindings(listed: ListedFile): ListedBody | UnreadFile {
  if (isUnread(listed)) return listed;
  const { file, unit, year, kind, state } = listed;
  return { file, unit, year, kind, state };
}

/** The year after that of the one report that all are compared with, or null. */
function yearAsked(lastYear: LastYear | null): number | null {
  const year = lastYear?.kind === 'report' ? lastYear.report.year : null;
  return year === null ? null : year + 1;
}

interface AllChecked {
  readonly codes: ReadonlySet<ExitCode>;
  readonly bodies: readonly (ListedBody | UnreadFile)[];
  /** Empty where no list is asked for: what was found in many files is not kept. */
  readonly listed: readonly ListedFile[];
}

/** Checks each file and shows it. */
async function checkAll(
  inputs: readonly Input[],
  setting: CheckSetting,
  keep: boolean,
  { io, messages }: CommandContext,
): Promise<AllChecked> {
  const codes = new Set<ExitCode>();
  const bodies: (ListedBody | UnreadFile)[] = [];
  const listed: ListedFile[] = [];
  const work = {
    ...(setting.threadFile !== undefined && { threadFile: setting.threadFile }),
    data: { task: 'check', ...setting },
    here: (file: string) => checkFile(file, setting, messages),
    failed: (file: string, error: UserError) => unreadable(file, error, setting.json, messages),
  };
  for await (const checked of eachFile(inputs, work)) {
    show(checked, io);
    codes.add(checked.code);
    bodies.push(withoutFindings(checked.listed));
    if (keep) listed.push(checked.listed);
  }
  return { codes, bodies, listed };
}

function refuse(unread: Checked, io: CommandIo): ExitCode {
  show(unread, io);
  return EXIT.misuse;
}

function show({ out, err }: Checked, io: CommandIo): void {
  if (out !== '') io.stdout.write(out);
  if (err !== '') io.stderr.write(err);
}
