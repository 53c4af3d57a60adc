/** Entry of the ribbon buttons that run without the pane. */
import {
  browserStorage,
  callPane,
  hostProblem,
  later,
  leaveTask,
  loadPreferences,
  loadUndoKey,
  openChannel,
} from '../addin';
import { openWorkbook, workbookIdentity } from '../excel';
import { localeFor } from '../messages';
import { loadMessages } from '../messages/load';
import { check } from './check';
import { commandHandler } from './command';
import type { Command, CommandContext, CommandEvent, PaneLink } from './command';
import { insertTemplate } from './insertTemplate';
import { byPaneOr, tell } from './tell';

/** By the names in manifest.xml. */
const COMMANDS: Readonly<Record<string, Command>> = {
  insertTemplate,
  check: byPaneOr({ kind: 'check' }, check),
};

function paneLink(): PaneLink {
  const channel = openChannel();
  return {
    hand: (task) => callPane(channel, task, workbookIdentity, later),
    leave: (task) =>
      workbookIdentity().then(
        (workbook) => leaveTask(browserStorage(), workbook, task, new Date()),
        () => undefined,
      ),
  };
}

const pane = paneLink();

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
    pane,
  };
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const problem = hostProblem(host);
  const guarded = (command: Command): Command => (problem ? () => Promise.reject(problem) : command);
  for (const [name, command] of Object.entries(COMMANDS)) {
    const handle = commandHandler(guarded(command), prepare, tell);
    Office.actions.associate(name, (event: CommandEvent) => void handle(event));
  }
}

void start();
