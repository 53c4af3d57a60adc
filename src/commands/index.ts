/** Entry of the ribbon buttons that run without the pane. */
import { browserStorage, hostProblem, loadPreferences, loadUndoKey } from '../addin';
import { openWorkbook } from '../excel';
import { localeFor } from '../messages';
import { loadMessages } from '../messages/load';
import { check } from './check';
import { commandHandler } from './command';
import type { Command, CommandContext, CommandEvent } from './command';
import { showDialog } from './dialog';
import { insertTemplate } from './insertTemplate';

/** By the names in manifest.xml. */
const COMMANDS: Readonly<Record<string, Command>> = { insertTemplate, check };

async function prepare(): Promise<CommandContext> {
  const storage = browserStorage();
  const preferences = loadPreferences(storage);
  const locale = preferences.locale ?? localeFor(Office.context.displayLanguage);
  return {
    workbook: openWorkbook(loadUndoKey(storage)),
    locale,
    messages: await loadMessages(locale),
    preferences,
    now: () => new Date(),
  };
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const problem = hostProblem(host);
  const guarded = (command: Command): Command => (problem ? () => Promise.reject(problem) : command);
  for (const [name, command] of Object.entries(COMMANDS)) {
    const handle = commandHandler(guarded(command), prepare, showDialog);
    Office.actions.associate(name, (event: CommandEvent) => void handle(event));
  }
}

void start();
