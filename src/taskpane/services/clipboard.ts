/** Copies a page and its plain text, by the newest way that the browser allows. */
import { asUserError, UserError } from '../../messages';
import type { Copyable } from '../../writers';
import type { Clipboard } from './services';

type Way = (content: Copyable) => Promise<boolean>;

/** The asynchronous clipboard; Excel on the web frames the pane without the permission for it. */
const byClipboardItem: Way = async ({ html, text }) => {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return false;
  const blob = (content: string, type: string) => new Blob([content], { type });
  const item = new ClipboardItem({
    'text/html': blob(html, 'text/html'),
    'text/plain': blob(text, 'text/plain'),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
};

/** `execCommand` needs no permission; what it copies is what the listener puts into the event. */
const byCopyEvent: Way = ({ html, text }) => {
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', onCopy, { once: true, capture: true });
  try {
    return Promise.resolve(document.execCommand('copy') && taken);
  } catch {
    return Promise.resolve(false);
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
};

const WAYS: readonly Way[] = [byClipboardItem, byCopyEvent];

export const browserClipboard: Clipboard = {
  async copy(content) {
    for (const way of WAYS) if (await way(content)) return;
    throw new UserError('export/clipboard');
  },

  async copyPicture(make) {
    if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write)
      throw new UserError('export/picture-clipboard');
    let unmade: UserError | null = null;
    // Safari wants to be asked at once, while the click counts, and waits for the picture.
    const made = make().then(
      (bytes) => new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }),
      (thrown: unknown) => {
        unmade = asUserError(thrown);
        throw unmade;
      },
    );
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })]);
    } catch (thrown) {
      await made.catch(() => undefined);
      throw unmade ?? new UserError('export/picture-clipboard', {}, thrown);
    }
  },
};
