/** nianbao install and nianbao uninstall, as they are called. */
import { Option } from 'commander';
import type { Command } from 'commander';
import type { InstallOptions } from '../actions/install';
import type { UninstallOptions } from '../actions/uninstall';
import type { CommandContext, ExitCode } from '../io';
import { fileName } from './fileName';

/** For a double click and for the list of apps: a person agrees first, and the window stays open. */
const ask = () => new Option('--ask').hideHelp();

/** Adds the commands to the program. */
export function addInstall(program: Command, context: CommandContext, done: (code: ExitCode) => void): void {
  const words = context.messages.command;
  program
    .command('install')
    .description(words.install.about)
    .usage(words.install.usage)
    .option('--show', words.install.show)
    .option(...words.install.port)
    .option(words.install.folder[0], words.install.folder[1], fileName)
    .addOption(ask())
    .action(async (options: InstallOptions) => {
      const { install } = await import('../actions/install');
      await install(options, context, done);
    });
  program
    .command('uninstall')
    .description(words.uninstall.about)
    .usage(words.uninstall.usage)
    .addOption(ask())
    .action(async (options: UninstallOptions) => {
      const { uninstall } = await import('../actions/uninstall');
      await uninstall(options, context, done);
    });
}
