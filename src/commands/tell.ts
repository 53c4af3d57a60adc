/** How a button says what it has to say: in a dialog of its own; where there is none, through the pane. */
import type { PaneTask } from '../addin';
import type { Command, ShowNotice } from './command';
import { showDialog } from './dialog';

/** In a dialog, else by the pane that is open, else by the pane as soon as it opens. */
export const tell: ShowNotice = async (notice, context) => {
  if (await showDialog(notice, context)) return;
  if (await context.pane.hand(notice.task)) return;
  await context.pane.leave(notice.task);
};

/** A button whose whole work is done by the pane where that is open, and by `command` where it is not. */
export const byPaneOr =
  (task: PaneTask, command: Command): Command =>
  async (context) =>
    (await context.pane.hand(task)) ? null : command(context);
