/**
 * Shows a notice in a small dialog. At the baseline (ExcelApi 1.14, no shared runtime) a ribbon button has no other
 * way to show anything: it can neither open the pane nor a notification bar.
 */
import type { ShowNotice } from './command';
import type { NoticeMessage } from './notice';

/** Excel gives a ribbon button five minutes; a notice left open longer may be closed by it. */
const LONGEST = 4 * 60_000;

/** In percent of the screen. */
const SIZE = { height: 32, width: 28 } as const;

/** What the notice page sends: that it is ready for its words, or that it is to be closed. */
export const PAGE_READY = 'ready';
export const PAGE_CLOSE = 'close';

type DialogArgument = { readonly message: string } | { readonly error: number };

/** Shows a notice in a window of its own; resolves when it is closed. */
export const showDialog: ShowNotice = (notice, { messages, locale }) =>
  new Promise((resolve) => {
    const address = new URL('notice.html', location.href).href;
    const message: NoticeMessage = {
      ...notice,
      lang: locale,
      heading: messages.pane.name,
      close: messages.pane.close,
    };
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        resolve();
        return;
      }
      const dialog = result.value;
      const timer = setTimeout(resolve, LONGEST);
      const finish = () => {
        clearTimeout(timer);
        resolve();
      };
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (argument: DialogArgument) => {
        const sent = 'message' in argument ? argument.message : '';
        if (sent === PAGE_READY) dialog.messageChild(JSON.stringify(message));
        if (sent !== PAGE_CLOSE) return;
        dialog.close();
        finish();
      });
      // Closed by its own ✗, or its page did not load.
      dialog.addEventHandler(Office.EventType.DialogEventReceived, finish);
    });
  });
