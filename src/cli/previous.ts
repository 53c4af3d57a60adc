/** Last year’s report of the body that is checked: the one that is named, or the one in a folder that is of this body. */
import { stat } from 'node:fs/promises';
import { BODY_KIND_NAMES } from '../form';
import type { UserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import { READABLE_ENDINGS } from '../readers';
import { bodyName, isOtherBody, isOtherName } from '../report';
import type { Body, Report } from '../report';
import { isUnreadable, orUnreadable, unreadable } from './checked';
import type { Checked, CheckSetting, LastYear, NamedBody } from './checked';
import { eachFile } from './eachFile';
import { placeOf } from './fileNames';
import { listInputs } from './inputs';
import type { PassedOver } from './inputs';
import { readNamed } from './reports';

/** What a report is compared with, and what has to be said of that. */
export interface Compared {
  readonly previous: Report | null;
  readonly said: readonly string[];
}

/** Of what a file is a report, or what is written where it cannot be read: a job that any thread can do. */
export const nameBody = (
  file: string,
  setting: CheckSetting,
  messages: CommandMessages,
): Promise<NamedBody | Checked> =>
  orUnreadable(file, setting.json, messages, async () => {
    const { report } = await readNamed(file, messages, setting);
    const { unit, kind, year } = report;
    return { file, unit, kind, year, name: bodyName(report) };
  });

export interface FoundLastYear {
  readonly lastYear: LastYear;
  readonly passedOver: readonly PassedOver[];
  readonly unread: readonly Checked[];
}

/** What `--previous` names. A single report that cannot be read is thrown as `UserError`; one in a folder is told. */
export async function findLastYear(
  file: string,
  setting: CheckSetting,
  messages: CommandMessages,
): Promise<FoundLastYear> {
  const status = await stat(placeOf(setting.cwd, file)).catch(() => undefined);
  if (!status?.isDirectory()) {
    const { report } = await readNamed(file, messages, setting);
    return { lastYear: { kind: 'report', report }, passedOver: [], unread: [] };
  }
  const { inputs, passedOver } = await listInputs(
    [file],
    setting.cwd,
    messages.command.kinds(READABLE_ENDINGS),
  );
  const bodies: NamedBody[] = [];
  const unread: Checked[] = [];
  const work = {
    ...(setting.threadFile !== undefined && { threadFile: setting.threadFile }),
    data: { task: 'name', ...setting },
    here: (each: string) => nameBody(each, setting, messages),
    failed: (each: string, error: UserError): NamedBody | Checked =>
      unreadable(each, error, setting.json, messages),
  };
  for await (const each of eachFile(inputs, work))
    if (isUnreadable(each)) unread.push(each);
    else bodies.push(each);
  return { lastYear: { kind: 'folder', folder: file, bodies }, passedOver, unread };
}

/** The name of a body; two that share it are told apart by their kinds. */
function called({ unit, kind }: Body, other: Body): string {
  return isOtherName({ unit, kind }, other) || kind === null ? unit : `${unit}（${BODY_KIND_NAMES[kind]}）`;
}

/** Says aloud that the report is of no use, or perhaps not the one that was meant. */
function doubts(
  report: Report,
  last: Report,
  { reorganised }: CheckSetting,
  words: CommandMessages,
): string[] {
  const { check } = words.command;
  return [
    ...(report.year !== null && last.year !== report.year - 1
      ? [check.notLastYear(report.year, last.year)]
      : []),
    ...(!reorganised && isOtherBody(report, last)
      ? [check.otherBody(called(last, report), called(report, last))]
      : []),
  ];
}

/** The report that this one is compared with. Throws `UserError` where it can no longer be read. */
export async function lastYearOf(
  report: Report,
  setting: CheckSetting,
  messages: CommandMessages,
): Promise<Compared> {
  const { lastYear } = setting;
  if (lastYear === null) return { previous: null, said: [] };
  if (lastYear.kind === 'report')
    return { previous: lastYear.report, said: doubts(report, lastYear.report, setting, messages) };
  const { check, names } = messages.command;
  const { folder, bodies } = lastYear;
  const { unit, year } = report;
  const name = bodyName(report);
  if (name === '' || year === null) return { previous: null, said: [check.unpaired(folder)] };
  const same = bodies.filter(
    (each) => each.year === year - 1 && each.name === name && !isOtherBody(report, each),
  );
  const [file, ...others] = same.map((each) => each.file);
  if (file === undefined) return { previous: null, said: [check.noLastYear(folder, unit, year - 1)] };
  if (others.length > 0)
    return { previous: null, said: [check.severalLastYear(unit, year - 1, names([file, ...others]))] };
  const { report: previous } = await readNamed(file, messages, setting);
  return { previous, said: [check.lastYearIs(file)] };
}
