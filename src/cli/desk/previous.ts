/** Last year's reports of the members: a review workbook, a report, or a folder of reports. */
import { stat } from 'node:fs/promises';
import { membersFromFiles } from '../../desk/members/fromFiles';
import { lastYearOf, matched } from '../../desk/receive/previous';
import type { Member, ReviewedFile } from '../../desk/types';
import { READABLE_ENDINGS } from '../../readers';
import { placeOf } from '../fileNames';
import { listInputs } from '../inputs';
import type { PassedOver } from '../inputs';
import type { CommandContext } from '../io';
import { findDesk } from './inputs';
import { reviewFiles } from './round';
import type { RoundSetting } from './setting';

export interface FoundPrevious {
  /** Reports of last year, each with its member where that is sure. */
  readonly files: readonly ReviewedFile[];
  /** The members that were given, or where none were, those that last year tells of. */
  readonly members: readonly Member[];
  readonly passedOver: readonly PassedOver[];
  /** Files that could not be read, with the reason. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

const isFolder = async (path: string, cwd: string): Promise<boolean> =>
  (await stat(placeOf(cwd, path)).catch(() => undefined))?.isDirectory() ?? false;

/** Throws `UserError` for a file that cannot be read; those in a folder are told. */
export async function findPrevious(
  path: string,
  setting: RoundSetting,
  context: CommandContext,
): Promise<FoundPrevious> {
  const { io, messages } = context;
  if (!(await isFolder(path, io.cwd))) {
    const found = await findDesk(path, io, messages).catch(() => undefined);
    if (found) {
      const members = setting.members.length > 0 ? setting.members : found.desk.members;
      return { files: matched(lastYearOf(found.desk).files, members), members, passedOver: [], unread: [] };
    }
  }
  const { inputs, passedOver } = await listInputs([path], io.cwd, messages.command.kinds(READABLE_ENDINGS));
  const read: ReviewedFile[] = [];
  const unread: { file: string; reason: string }[] = [];
  for await (const { reviewed } of reviewFiles(inputs, { ...setting, json: false }, context, null)) {
    if (reviewed.kind === 'known') continue;
    const { outcome } = reviewed;
    if (outcome.kind === 'unread') unread.push({ file: outcome.file, reason: outcome.reason });
    else read.push(outcome);
  }
  const members = setting.members.length > 0 ? setting.members : membersFromFiles(read);
  return { files: matched(read, members), members, passedOver, unread };
}
