/** What nianbao ledger count does: 表三 and 表四 as a ledger counts them. */
import { extname } from 'node:path';
import { UserError } from '../../messages';
import { requireYear } from '../../report';
import { ENDING } from '../../writers/endings';
import { todayOf } from '../desk/options';
import { readInput } from '../files';
import { EXIT } from '../io';
import type { CommandContext, ExitCode } from '../io';
import { countNamed, ledgerEditionOf } from '../ledger/counted';
import { eachLedger, mapNamed } from '../ledger/each';
import { countJson, countText, isComplete } from '../ledger/lines';
import { readNamedLedger } from '../ledger/reading';
import { countedWorkbook } from '../ledger/workbook';
import { line } from '../lines';
import { SIGNS } from '../output';
import { refuseExisting, writeOutput } from '../writing';

export interface CountFlags {
  readonly year: string;
  readonly output?: string;
  readonly map?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

async function refuseOutput(
  output: string,
  files: readonly string[],
  force: boolean,
  { io }: CommandContext,
): Promise<void> {
  if (extname(output).toLowerCase() !== ENDING.workbook)
    throw new UserError('file/output-kind', { file: output, kinds: ENDING.workbook });
  if (files.length > 1) throw new UserError('ledger/several', { count: files.length });
  await refuseExisting(output, io.cwd, force);
}

/** Counts each ledger and shows it; 1 where a row is missing from a figure. Throws `UserError` for what the call itself lacks. */
export async function countLedgers(
  files: readonly string[],
  { output, map: mapFile, json = false, force = false, ...flags }: CountFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, messages } = context;
  const year = requireYear(/^\d{4}$/.test(flags.year) ? Number(flags.year) : NaN, flags.year);
  const edition = ledgerEditionOf(year);
  const map = mapNamed(mapFile, context);
  if (output !== undefined) await refuseOutput(output, files, force, context);
  return eachLedger(files, json, context, async (file) => {
    const named = await readNamedLedger(file, { map, year, now: todayOf(io) }, messages, io);
    const counted = countNamed(named, year);
    io.stdout.write(json ? countJson(named, counted) : countText(named, counted, edition, messages));
    if (output !== undefined) {
      const { bytes, left } = countedWorkbook(named, counted, edition, readInput(file, io.cwd));
      await writeOutput(output, io.cwd, bytes, force);
      const { command } = messages;
      if (left.length > 0)
        io.stderr.write(line(`${SIGNS.warning} ${command.ledger.sheetsLeft(command.names(left))}`));
      if (!json) io.stdout.write(line(command.written(output)));
    }
    return isComplete(named, counted) ? EXIT.clean : EXIT.findings;
  });
}
