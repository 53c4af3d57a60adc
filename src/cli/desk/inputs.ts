/** Files that tell of members: a review workbook, or a list in any workbook or text. */
import { readKept } from '../../desk/kept/read';
import type { Kept } from '../../desk/kept/types';
import { membersIn } from '../../desk/members/inWorkbook';
import type { ParsedMembers } from '../../desk/members/parse';
import { isDesk, readKeyedDesk } from '../../desk/stored';
import type { DeskRemark } from '../../desk/remarks';
import type { Desk } from '../../desk/types';
import type { Workbook } from '../../grid';
import { DESK, UserError } from '../../messages';
import type { CommandMessages } from '../../messages/command';
import { READABLE_ENDINGS, readFile } from '../../readers';
import { readInput } from '../files';
import type { CommandIo } from '../io';
import { libraryReader } from '../libraryThread';
import { limitFor } from '../limit';
import { NODE } from '../platform';

type Place = Pick<CommandIo, 'cwd' | 'threadFile'>;

/** The grids of a file, with names and properties, and its bytes; throws `UserError` as reading a report does. */
async function readWorkbook(
  file: string,
  place: Place,
  messages: CommandMessages,
): Promise<{ readonly workbook: Workbook; readonly bytes: Uint8Array }> {
  const bytes = readInput(file, place.cwd);
  const library = libraryReader(place.threadFile);
  const source = await readFile(bytes, file, { platform: NODE, library, limit: limitFor(file) });
  if (source.kind === 'report')
    throw new UserError('file/kind', { file, kinds: messages.command.kinds(READABLE_ENDINGS) });
  return { workbook: source.workbook, bytes };
}

export interface FoundDesk {
  readonly desk: Desk;
  readonly remarks: readonly DeskRemark[];
  readonly workbook: Workbook;
  /** What of it goes on where it is written anew. */
  readonly kept: () => Kept;
}

/** The desk in a file, or undefined where it is no review workbook. Throws `UserError` where it cannot be read. */
export async function findDesk(
  file: string,
  place: Place,
  messages: CommandMessages,
): Promise<FoundDesk | undefined> {
  const { workbook, bytes } = await readWorkbook(file, place, messages);
  if (!isDesk(workbook)) return undefined;
  const read = readKeyedDesk(workbook);
  if (!read) return undefined;
  const { desk, remarks } = read;
  return { desk, remarks, workbook, kept: () => readKept(bytes, workbook, read, NODE) };
}

/** Throws `desk/in-part` where rows of the desk were not read: what is written or summed up of the rest would be short of them. */
export function refuseInPart(remarks: readonly DeskRemark[], file: string, messages: CommandMessages): void {
  const cut = remarks.flatMap((remark) => (remark.code === 'sheet-cut' ? [DESK.sheets[remark.sheet]] : []));
  if (cut.length > 0) throw new UserError('desk/in-part', { file, sheets: messages.command.names(cut) });
}

/** The members that a file names; throws `desk/no-members` for one that names none. */
export const findMembers = async (
  file: string,
  place: Place,
  messages: CommandMessages,
): Promise<ParsedMembers> => membersIn((await readWorkbook(file, place, messages)).workbook, file);
