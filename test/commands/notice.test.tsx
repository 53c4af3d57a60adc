/** The notice: what goes between the ribbon button and its dialog, and the page itself. */
import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/react';
import { DEFAULT_PREFERENCES } from '../../src/addin';
import { showDialog } from '../../src/commands/dialog';
import type { NoticeMessage } from '../../src/commands/notice';
import { showNotice } from '../../src/commands/noticePage';
import { MESSAGES } from '../../src/messages/catalogue';
import { FakeWorkbook } from '../taskpane/fakeWorkbook';

const NOTICE = { kind: 'findings', title: '1处不符', lines: ['自然人：3＋0≠2＋0，差1'] } as const;
const MESSAGE: NoticeMessage = { ...NOTICE, lang: 'zh-CN', heading: '年报助手', close: '关闭' };
const CONTEXT = {
  workbook: new FakeWorkbook(),
  locale: 'zh-CN',
  messages: MESSAGES['zh-CN'],
  preferences: DEFAULT_PREFERENCES,
  now: () => new Date(),
} as const;

type Handler = (argument: object) => void;

/** An Office that opens dialogs, or refuses to. */
function office(opens: boolean) {
  const handlers = new Map<string, Handler>();
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
    messageChild: jest.fn(),
    close: jest.fn(),
  };
  const opened: string[] = [];
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Failed: 'failed' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
      context: {
        ui: {
          displayDialogAsync: (address: string, _: object, answer: (result: object) => void) => {
            opened.push(address);
            answer(opens ? { status: 'succeeded', value: dialog } : { status: 'failed' });
          },
        },
      },
    },
  });
  return { dialog, opened, send: (type: string, argument: object) => handlers.get(type)?.(argument) };
}

describe('the dialog', () => {
  test('gets its words when its page is ready, and the button ends when it is closed', async () => {
    const { dialog, opened, send } = office(true);
    const ended = showDialog(NOTICE, CONTEXT);
    expect(opened).toEqual(['http://localhost/notice.html']);
    send('message', { message: 'ready' });
    expect(JSON.parse(String(dialog.messageChild.mock.calls[0]))).toEqual(MESSAGE);
    send('message', { message: 'close' });
    await ended;
    expect(dialog.close).toHaveBeenCalled();
  });

  test('closed by its own ✗, the button ends too', async () => {
    const { send } = office(true);
    const ended = showDialog(NOTICE, CONTEXT);
    send('event', { error: 12006 });
    await expect(ended).resolves.toBeUndefined();
  });

  test('refused by Excel, the button ends', async () => {
    office(false);
    await expect(showDialog(NOTICE, CONTEXT)).resolves.toBeUndefined();
  });
});

describe('the notice page', () => {
  test('shows the words as text, and asks to be closed', async () => {
    const close = jest.fn();
    showNotice({ ...MESSAGE, lines: ['<img src=x>'] }, close);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('✗ 1处不符');
    expect(screen.getByRole('listitem').textContent).toBe('<img src=x>');
    expect(document.querySelector('img')).toBeNull();
    expect(document.title).toBe('年报助手');
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(close).toHaveBeenCalledTimes(1);
  });
});
