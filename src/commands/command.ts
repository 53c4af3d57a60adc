/** Runs a ribbon button: whatever happens the user is told, and Excel is told that it is over. */
import type { Preferences } from '../addin';
import type { ExcelWorkbook } from '../excel';
import { asUserError } from '../messages';
import type { Locale, Messages } from '../messages';
import { problemNotice } from './notice';
import type { Notice } from './notice';

export interface CommandContext {
  readonly workbook: ExcelWorkbook;
  readonly locale: Locale;
  /** The words of that locale. */
  readonly messages: Messages;
  readonly preferences: Preferences;
  readonly now: () => Date;
}

export type Command = (context: CommandContext) => Promise<Notice>;

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
      await show(notice, context);
    } finally {
      event.completed();
    }
  };
}
