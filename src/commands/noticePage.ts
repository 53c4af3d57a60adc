/** Entry of the notice page: asks for its words, shows them, and asks to be closed. */
import { PAGE_CLOSE, PAGE_READY } from './dialog';
import type { NoticeMessage } from './notice';

const SIGNS: Readonly<Record<NoticeMessage['kind'], string>> = { done: '✓', findings: '✗', problem: '!' };

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Fills the page; what was sent is shown as text only. */
export function showNotice(message: NoticeMessage, onClose: () => void): void {
  document.documentElement.lang = message.lang;
  document.title = message.heading;
  const title = element('h1', message.title);
  const sign = element('span', `${SIGNS[message.kind]} `);
  sign.className = message.kind;
  title.prepend(sign);
  const list = document.createElement('ul');
  list.append(...message.lines.map((line) => element('li', line)));
  const close = element('button', message.close);
  close.addEventListener('click', onClose);
  const main = document.createElement('main');
  main.append(title, list, close);
  document.body.textContent = '';
  document.body.append(main);
  close.focus();
}

async function start(): Promise<void> {
  await Office.onReady();
  const { ui } = Office.context;
  const close = () => ui.messageParent(PAGE_CLOSE);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { readonly message: string }) => showNotice(JSON.parse(message) as NoticeMessage, close),
    () => ui.messageParent(PAGE_READY),
  );
}

if (typeof Office !== 'undefined') void start();
