/** Runs a ribbon button: whatever happens the user is told, and Excel is told that it is over. */
import type { PaneTask, Preferences } from '../addin';
import type { ExcelWorkbook } from '../excel';
import { asUserError } from '../messages';
import type { Locale, Messages } from '../messages';
import { problemNotice } from './notice';
import type { Notice } from './notice';

/** The pane of this workbook, as a button reaches it. */
export interface PaneLink {
  /** Whether a pane that is open took the task. */
  hand(task: PaneTask): Promise<boolean>;
  /** Leaves it for when the pane opens; never rejects. */
  leave(task: PaneTask): Promise<void>;
}

export interface CommandContext {
  readonly workbook: ExcelWorkbook;
  readonly locale: Locale;
  /** The words of that locale. */
  readonly messages: Messages;
  readonly preferences: Preferences;
  readonly now: () => Date;
  readonly pane: PaneLink;
}

/** What it has to say; null where the pane says it. */
export type Command = (context: CommandContext) => Promise<Notice | null>;

/** Resolves once the notice was read, or could not be shown; never rejects. */
export type ShowNotice = (notice: Notice, context: CommandContext) => Promise<void>;

/** The part of the event of a ribbon button that is used here. */
export interface CommandEvent {
  completed(): void;
}

/** The handler of a ribbon button. `prepare` makes the context; what it throws is an error to show like any other. */
export function commandHandler(
  command: Command,
  prepare: () => CommandContext | Promise<CommandContext>,
  show: ShowNotice,
): (event: CommandEvent) => Promise<void> {
  return async (event) => {
    try {
      const context = await prepare();
      const notice = await command(context).catch((thrown: unknown) =>
        problemNotice(asUserError(thrown), context.messages),
      );
      if (notice) await show(notice, context);
    } finally {
      event.completed();
    }
  };
}
