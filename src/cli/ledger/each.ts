/** What `ledger count` and `ledger check` do with each file that they are given. */
import { editionById } from '../../form';
import type { ExitCode } from '../io';
import { LEDGER_EDITION } from '../../ledger/forReport';
import { asUserError, UserError } from '../../messages';
import { READABLE_ENDINGS } from '../../readers';
import { decodeText } from '../../readers';
import { errorJson, errorText } from '../errorOutput';
import { readInput } from '../files';
import { listInputs } from '../inputs';
import { EXIT } from '../io';
import type { CommandContext } from '../io';
import { passedOverText } from '../output';
import { ledgerMapFrom } from './mapFile';
import type { LedgerMap } from './mapFile';

/** What a map file says, or null where none is named. */
export function mapNamed(file: string | undefined, { io }: CommandContext): LedgerMap | null {
  if (file === undefined) return null;
  const edition = editionById(LEDGER_EDITION);
  if (!edition) return null;
  try {
    return ledgerMapFrom(decodeText(readInput(file, io.cwd)), edition);
  } catch (thrown) {
    const error = asUserError(thrown);
    throw error.code === 'ledger/map'
      ? new UserError(error.code, { ...error.details, file }, thrown)
      : thrown;
  }
}

/** Does it with each; a file that cannot be read is told and the next is taken. */
export async function eachLedger(
  files: readonly string[],
  json: boolean,
  { io, messages }: CommandContext,
  work: (file: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { inputs, passedOver } = await listInputs(files, io.cwd, messages.command.kinds(READABLE_ENDINGS));
  const codes = new Set<ExitCode>();
  for (const { file, error } of inputs) {
    try {
      if (error) throw error;
      codes.add(await work(file));
    } catch (thrown) {
      const told = asUserError(thrown);
      if (json) io.stdout.write(errorJson(file, told, messages));
      else io.stderr.write(errorText(told, messages));
      codes.add(EXIT.misuse);
    }
  }
  for (const each of passedOver) io.stderr.write(passedOverText(each, messages));
  return codes.has(EXIT.misuse) ? EXIT.misuse : codes.has(EXIT.findings) ? EXIT.findings : EXIT.clean;
}
