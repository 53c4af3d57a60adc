/** The notice page: shows the words in its address at once; all of them when Office is there; asks to be closed. */
import { localeFor } from '../messages';
import { NOTICE_WORDS } from '../messages/notice';
import { PAGE_CLOSE, PAGE_READY } from './dialog';
import type { NoticeMessage } from './notice';
import { noticeInHash, noticeInMessage } from './noticeAddress';

const SIGNS: Readonly<Record<NoticeMessage['kind'], string>> = { done: '✓', findings: '✗', problem: '!' };

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A general sentence in place of words that did not arrive, in the language of the browser. */
function lostNotice(): NoticeMessage {
  const lang = localeFor(navigator.language);
  return { kind: 'problem', title: NOTICE_WORDS[lang].lost, lines: [], lang };
}

/** Fills the page; what was sent is shown as text only. */
export function showNotice(sent: NoticeMessage | 'lost', onClose: () => void): void {
  const { lang, kind, title, lines } = sent === 'lost' ? lostNotice() : sent;
  const words = NOTICE_WORDS[lang];
  document.documentElement.lang = lang;
  document.title = words.heading;
  const heading = element('h1', title);
  const sign = element('span', `${SIGNS[kind]} `);
  sign.className = kind;
  heading.prepend(sign);
  const list = document.createElement('ul');
  list.append(...lines.map((line) => element('li', line)));
  const close = element('button', words.close);
  close.addEventListener('click', onClose);
  const main = document.createElement('main');
  main.append(heading, list, close);
  document.body.textContent = '';
  document.body.append(main);
  close.focus();
}

/** Resolves once office.js, which this page does not wait for, has run. */
async function officeLoaded(): Promise<void> {
  if (typeof Office !== 'undefined') return;
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  await new Promise((resolve) => script?.addEventListener('load', resolve));
}

/** Runs the page in the window it is loaded into. */
export async function startNoticePage(): Promise<void> {
  let close = () => window.close();
  const onClose = () => close();
  let shown = '';
  const show = (sent: NoticeMessage | 'lost') => {
    const text = JSON.stringify(sent);
    // The same again would take the focus from where a reader is.
    if (text !== shown) showNotice(sent, onClose);
    shown = text;
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onClose();
  });
  const addressed = noticeInHash(location.hash);
  if (addressed) show(addressed);
  await officeLoaded();
  await Office.onReady();
  const { ui } = Office.context;
  close = () => ui.messageParent(PAGE_CLOSE);
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { readonly message: string }) => show(noticeInMessage(message)),
    () => ui.messageParent(PAGE_READY),
  );
}
