/** What nianbao ledger check does: rows that are incomplete or contradict themselves, and what is overdue. */
import { todayOf } from '../desk/options';
import { EXIT } from '../io';
import type { CommandContext, ExitCode } from '../io';
import { checkedJson, checkedText, checkNamed, isClean } from '../ledger/checked';
import { eachLedger, mapNamed } from '../ledger/each';
import { readNamedLedger } from '../ledger/reading';

export interface LedgerCheckFlags {
  readonly map?: string;
  readonly json?: boolean;
}

/** Looks at each ledger and shows it; 1 where a row is not counted as it should be, or an answer is overdue. */
export async function checkLedgers(
  files: readonly string[],
  { map: mapFile, json = false }: LedgerCheckFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, messages } = context;
  const map = mapNamed(mapFile, context);
  return eachLedger(files, json, context, async (file) => {
    const named = await readNamedLedger(file, { map, year: null, now: todayOf(io) }, messages, io);
    const checked = checkNamed(named);
    io.stdout.write(json ? checkedJson(named, checked, messages) : checkedText(named, checked, messages));
    return isClean(named, checked) ? EXIT.clean : EXIT.findings;
  });
}
