/** What nianbao ledger map does: which column of somebody's list is which, as JSON that people correct. */
import { editionById } from '../../form';
import { LEDGER_EDITION } from '../../ledger/forReport';
import { UserError } from '../../messages';
import type { CommandContext } from '../io';
import { proposedMap } from '../ledger/lists';
import { ledgerMapText } from '../ledger/mapFile';
import { line } from '../lines';
import { readNamedAs } from '../reports';
import { refuseExisting, writeOutput } from '../writing';

export interface MapFlags {
  readonly output?: string;
  readonly force?: boolean;
}

/** Writes it to a file or shows it. Throws `ledger/none` where nothing looks like a list of applications. */
export async function writeMap(
  file: string,
  { output, force = false }: MapFlags,
  { io, messages }: CommandContext,
): Promise<void> {
  if (output !== undefined) await refuseExisting(output, io.cwd, force);
  const edition = editionById(LEDGER_EDITION);
  const text = await readNamedAs(file, messages, io, (source) => {
    if (source.kind !== 'workbook' || !edition) throw new UserError('ledger/none', { file });
    return ledgerMapText(proposedMap(file, source.workbook), edition);
  });
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  await writeOutput(output, io.cwd, text, force);
  io.stdout.write(line(messages.command.written(output)));
}
