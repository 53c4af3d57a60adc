/** The desk that a round is received at, in the review workbook that an earlier one wrote. */
import { foreignSheets } from '../../desk/stored';
import type { DeskRemark } from '../../desk/remarks';
import type { Kept } from '../../desk/kept/types';
import type { Desk } from '../../desk/types';
import { UserError } from '../../messages';
import type { CommandContext } from '../io';
import { findDesk, refuseInPart } from './inputs';

export interface OpenDesk {
  readonly desk: Desk;
  readonly remarks: readonly DeskRemark[];
  readonly kept: Kept;
}

/**
 * The desk in the review workbook `file`. Throws `desk/not-a-desk`, `desk/in-part`, `desk/other-year` where another year is asked for, and
 * `desk/foreign-sheets` where sheets that are not ours would be lost, unless they may be.
 */
export async function openDesk(
  file: string,
  year: number | null,
  force: boolean,
  { io, messages }: CommandContext,
): Promise<OpenDesk> {
  const found = await findDesk(file, io, messages);
  if (!found) throw new UserError('desk/not-a-desk', { file });
  const { desk, remarks, workbook } = found;
  refuseInPart(remarks, file, messages);
  if (year !== null && desk.year !== year)
    throw new UserError('desk/other-year', { file, year: desk.year, expected: year });
  const foreign = foreignSheets(workbook);
  if (foreign.length > 0 && !force)
    throw new UserError('desk/foreign-sheets', { file, sheets: messages.command.names(foreign) });
  const kept = found.kept();
  return { desk, remarks: [...remarks, ...kept.remarks], kept };
}
