/** nianbao ledger count, check and map, as they are called. */
import type { Command } from 'commander';
import type { CountFlags } from '../actions/ledgerCount';
import type { LedgerCheckFlags } from '../actions/ledgerCheck';
import type { MapFlags } from '../actions/ledgerMap';
import type { CommandContext, ExitCode } from '../io';
import { anotherFileName, fileName } from './fileName';

/** Adds the commands to the program; `done` is told the exit code. */
export function addLedger(program: Command, context: CommandContext, done: (code: ExitCode) => void): void {
  const words = context.messages.command;
  const { ledger } = words;
  const parent = program.command('ledger').description(ledger.about).usage(ledger.usage).helpCommand(false);
  parent
    .command('count')
    .description(ledger.count.about)
    .usage(ledger.count.usage)
    .argument(...ledger.files, anotherFileName)
    .requiredOption(...ledger.year)
    .option(...ledger.output, fileName)
    .option(ledger.map.option[0], ledger.map.option[1], fileName)
    .option('--json', ledger.count.json)
    .option('--force', words.options.force)
    .action(async (files: string[], flags: CountFlags) => {
      const { countLedgers } = await import('../actions/ledgerCount');
      done(await countLedgers(files, flags, context));
    });
  parent
    .command('check')
    .description(ledger.check.about)
    .usage(ledger.check.usage)
    .argument(...ledger.files, anotherFileName)
    .option(ledger.map.option[0], ledger.map.option[1], fileName)
    .option('--json', ledger.check.json)
    .action(async (files: string[], flags: LedgerCheckFlags) => {
      const { checkLedgers } = await import('../actions/ledgerCheck');
      done(await checkLedgers(files, flags, context));
    });
  parent
    .command('map')
    .description(ledger.map.about)
    .usage(ledger.map.usage)
    .argument(...ledger.map.file, fileName)
    .option(...ledger.map.output, fileName)
    .option('--force', words.options.force)
    .action(async (file: string, flags: MapFlags) => {
      const { writeMap } = await import('../actions/ledgerMap');
      await writeMap(file, flags, context);
    });
}
