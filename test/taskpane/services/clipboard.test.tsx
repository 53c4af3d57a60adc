import { UserError } from '../../../src/messages';
import { browserClipboard } from '../../../src/taskpane/services/clipboard';

const CONTENT = { html: '<p>表三</p>', text: '表三' };

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(globalThis, 'ClipboardItem');
  Reflect.deleteProperty(document, 'execCommand');
});

function allowEvent(answer = true): Map<string, string> {
  const data = new Map<string, string>();
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, {
      clipboardData: { setData: (type: string, value: string) => data.set(type, value) },
    });
    document.dispatchEvent(event);
    return answer;
  };
  return data;
}

function allowItems(write: (items: unknown[]) => Promise<void>): void {
  Object.assign(globalThis, {
    ClipboardItem: class {
      constructor(readonly parts: Record<string, Blob>) {}
    },
  });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
}

test('the asynchronous clipboard gets both kinds', async () => {
  const write = jest.fn((items: unknown[]) => Promise.resolve(void items));
  allowItems(write);
  await browserClipboard.copy(CONTENT);
  const [item] = write.mock.calls[0]?.[0] as { parts: Record<string, Blob> }[];
  expect(Object.keys(item?.parts ?? {})).toEqual(['text/html', 'text/plain']);
});

test('where its permission is refused, the copy event carries both kinds', async () => {
  allowItems(() => Promise.reject(new Error('NotAllowedError')));
  const data = allowEvent();
  await browserClipboard.copy(CONTENT);
  expect(Object.fromEntries(data)).toEqual({ 'text/html': CONTENT.html, 'text/plain': CONTENT.text });
});

test('where neither is allowed, export/clipboard', async () => {
  allowEvent(false);
  await expect(browserClipboard.copy(CONTENT)).rejects.toMatchObject({ code: 'export/clipboard' });
});

describe('a picture', () => {
  const PNG = Uint8Array.of(0x89, 0x50);
  /** As Safari: it is asked at once, and waits for what is still being made. */
  const waiting = async (items: unknown[]) => {
    for (const { parts } of items as { parts: Record<string, Promise<Blob>> }[]) await parts['image/png'];
  };

  test('the clipboard is asked before the picture is made', async () => {
    const asked: string[] = [];
    allowItems((items) => {
      asked.push('asked');
      return waiting(items);
    });
    await browserClipboard.copyPicture(async () => {
      await Promise.resolve();
      asked.push('made');
      return PNG;
    });
    expect(asked).toEqual(['asked', 'made']);
  });

  test('what could not be drawn is said as that', async () => {
    allowItems(waiting);
    const make = () => Promise.reject(new UserError('export/picture', { reason: 'no-canvas' }));
    await expect(browserClipboard.copyPicture(make)).rejects.toMatchObject({ code: 'export/picture' });
  });

  test('a clipboard that is forbidden, or takes no pictures', async () => {
    const code = { code: 'export/picture-clipboard' };
    const make = () => Promise.resolve(PNG);
    await expect(browserClipboard.copyPicture(make)).rejects.toMatchObject(code);
    allowItems(() => Promise.reject(new Error('NotAllowedError')));
    await expect(browserClipboard.copyPicture(make)).rejects.toMatchObject(code);
  });
});
