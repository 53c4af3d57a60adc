/**
 * Shows a notice in a small dialog. At the baseline (ExcelApi 1.14, no shared runtime) a ribbon button has no other
 * way to show anything by itself: it can neither open the pane (`Office.addin.showAsTaskpane` belongs to the shared
 * runtime) nor a notification bar.
 */
import type { CommandContext } from './command';
import type { Notice, NoticeMessage } from './notice';
import { noticeAddress } from './noticeAddress';

/** Excel gives a ribbon button five minutes; a notice left open longer may be closed by it. */
const LONGEST = 4 * 60_000;

/** In percent of the screen. */
const SIZE = { height: 32, width: 28 } as const;

/** The person closed it by its ✗; other events mean that its page did not load. */
const CLOSED_BY_PERSON = 12_006;

/** What the notice page sends: that it is ready for its words, or that it is to be closed. */
export const PAGE_READY = 'ready';
export const PAGE_CLOSE = 'close';

type DialogArgument = { readonly message: string } | { readonly error: number };

/**
 * Shows a notice in a window of its own. Resolves when it is closed, with true; with false where Excel opened none (another
 * one is open, a browser keeps windows from opening, no dialogs here) or its page did not load.
 */
export function showDialog(
  { kind, title, lines }: Notice,
  { locale }: Pick<CommandContext, 'locale'>,
): Promise<boolean> {
  const message: NoticeMessage = { kind, title, lines, lang: locale };
  const address = noticeAddress(new URL('notice.html', location.href).href, message);
  return new Promise((resolve) => {
    const onOpened = (result: Office.AsyncResult<Office.Dialog>) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        resolve(false);
        return;
      }
      const dialog = result.value;
      const timer = setTimeout(() => resolve(true), LONGEST);
      const finish = (wasShown: boolean) => {
        clearTimeout(timer);
        resolve(wasShown);
      };
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (argument: DialogArgument) => {
        const sent = 'message' in argument ? argument.message : '';
        if (sent === PAGE_READY) dialog.messageChild(JSON.stringify(message));
        if (sent !== PAGE_CLOSE) return;
        dialog.close();
        finish(true);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (argument: DialogArgument) =>
        finish('error' in argument && argument.error === CLOSED_BY_PERSON),
      );
    };
    try {
      Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, onOpened);
    } catch {
      resolve(false);
    }
  });
}
