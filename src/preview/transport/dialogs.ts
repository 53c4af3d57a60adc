/** Dialogs of the add-in (`displayDialogAsync`): a page of its own that exchanges messages with the page that opened it. */

/** How a message arrives at the opening page: 0 is a message, other numbers are events such as closing. */
export type OnMessage = (type: number, message: string) => void;

const MESSAGE = 0;
const CLOSED_BY_PERSON = 12_006;

/** What `displayDialogAsync` asks for; width and height in percent of the screen. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Shows a page as a dialog; returns how to take it away. */
export type ShowDialog = (request: DialogRequest, closedByPerson: () => void) => () => void;

/** The page that opens dialogs, one at a time. */
export interface DialogOwner {
  /** `request` is JSON, as the client sends it. */
  open(request: string, onMessage: OnMessage): void;
  close(): void;
  /** `dialog.messageChild` */
  send(message: string): void;
}

/** The page in the dialog. */
export interface DialogPage {
  /** `Office.context.ui.messageParent` */
  send(message: string): void;
  listen(onMessage: (message: string) => void): void;
}

/** Both ends of one dialog after another. */
export function createDialogs(show: ShowDialog): { readonly owner: DialogOwner; readonly page: DialogPage } {
  let toOwner: OnMessage | undefined;
  let toPage: ((message: string) => void) | undefined;
  let remove: (() => void) | undefined;
  const close = (): void => {
    remove?.();
    remove = toOwner = toPage = undefined;
  };
  return {
    owner: {
      open(request, onMessage) {
        close();
        toOwner = onMessage;
        remove = show(JSON.parse(request) as DialogRequest, () => {
          close();
          onMessage(CLOSED_BY_PERSON, '');
        });
      },
      close,
      send: (message) => toPage?.(message),
    },
    page: {
      send: (message) => toOwner?.(MESSAGE, message),
      listen: (onMessage) => {
        toPage = onMessage;
      },
    },
  };
}
