/** The notice: what goes between the ribbon button and its dialog, and the page itself. */
import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/react';
import '../taskpane/browserParts';
import type { PaneTask } from '../../src/addin';
import { DEFAULT_PREFERENCES } from '../../src/addin';
import type { CommandContext } from '../../src/commands/command';
import { showDialog } from '../../src/commands/dialog';
import type { Notice, NoticeMessage } from '../../src/commands/notice';
import { noticeAddress, noticeInHash, noticeInMessage } from '../../src/commands/noticeAddress';
import { showNotice, startNoticePage } from '../../src/commands/noticePage';
import { byPaneOr, tell } from '../../src/commands/tell';
import { MESSAGES } from '../../src/messages/catalogue';
import { FakeWorkbook } from '../taskpane/fakeWorkbook';

const TASK: PaneTask = { kind: 'check' };
const NOTICE: Notice = { kind: 'findings', title: '1处不符', lines: ['自然人：3＋0≠2＋0，差1'], task: TASK };
const MESSAGE: NoticeMessage = {
  kind: 'findings',
  title: '1处不符',
  lines: ['自然人：3＋0≠2＋0，差1'],
  lang: 'zh-CN',
};
/** `{"kind":"findings","title":"1处不符","lines":["自然人：3＋0≠2＋0，差1"],"lang":"zh-CN"}` as another program encodes it. */
const HASH =
  '#eyJraW5kIjoiZmluZGluZ3MiLCJ0aXRsZSI6IjHlpITkuI3nrKYiLCJsaW5lcyI6WyLoh6rnhLbkurrvvJoz77yLMOKJoDLvvIsw77yM5beuMSJdLCJsYW5nIjoiemgtQ04ifQ';
const LOST = '! 按钮的结果没有传到这个窗口。打开年报助手，可以看到工作簿现在的情况。';

/** The pane as the button reaches it: open or not. */
function context(isOpen = false) {
  const handed: PaneTask[] = [];
  const left: PaneTask[] = [];
  const given: CommandContext = {
    workbook: new FakeWorkbook(),
    locale: 'zh-CN',
    messages: MESSAGES['zh-CN'],
    preferences: DEFAULT_PREFERENCES,
    now: () => new Date(2025, 0, 12),
    pane: {
      hand: (task) => {
        if (isOpen) handed.push(task);
        return Promise.resolve(isOpen);
      },
      leave: (task) => {
        left.push(task);
        return Promise.resolve();
      },
    },
  };
  return { given, handed, left };
}

type Handler = (argument: object) => void;

/** An Office that opens dialogs, or refuses to, or has none. */
function office(opens: boolean | 'has none') {
  const handlers = new Map<string, Handler>();
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
    messageChild: jest.fn(),
    close: jest.fn(),
  };
  const opened: string[] = [];
  const ui = {
    displayDialogAsync: (address: string, _: object, answer: (result: object) => void) => {
      opened.push(address);
      answer(opens ? { status: 'succeeded', value: dialog } : { status: 'failed', error: { code: 12007 } });
    },
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Failed: 'failed' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
      context: opens === 'has none' ? {} : { ui },
    },
  });
  return { dialog, opened, send: (type: string, argument: object) => handlers.get(type)?.(argument) };
}

describe('the dialog', () => {
  test('has its words in its address, gets them again when its page is ready, and the button ends when it is closed', async () => {
    const { dialog, opened, send } = office(true);
    const ended = showDialog(NOTICE, { locale: 'zh-CN' });
    expect(opened).toEqual([`http://localhost/notice.html${HASH}`]);
    send('message', { message: 'ready' });
    expect(JSON.parse(String(dialog.messageChild.mock.calls[0]))).toEqual(MESSAGE);
    send('message', { message: 'close' });
    await expect(ended).resolves.toBe(true);
    expect(dialog.close).toHaveBeenCalled();
  });

  test('closed by its own ✗, it was shown', async () => {
    const { send } = office(true);
    const ended = showDialog(NOTICE, { locale: 'zh-CN' });
    send('event', { error: 12006 });
    await expect(ended).resolves.toBe(true);
  });

  test('its page did not load: it was not', async () => {
    const { send } = office(true);
    const ended = showDialog(NOTICE, { locale: 'zh-CN' });
    send('event', { error: 12002 });
    await expect(ended).resolves.toBe(false);
  });

  test.each([false, 'has none'] as const)('Excel opens none (%s)', async (opens) => {
    office(opens);
    await expect(showDialog(NOTICE, { locale: 'zh-CN' })).resolves.toBe(false);
  });
});

describe('who says it', () => {
  test('a dialog that opens: nobody else', async () => {
    const { send } = office(true);
    const { given, handed, left } = context(true);
    const told = tell(NOTICE, given);
    send('event', { error: 12006 });
    await told;
    expect([handed, left]).toEqual([[], []]);
  });

  test('no dialog: the pane that is open', async () => {
    office(false);
    const { given, handed, left } = context(true);
    await tell(NOTICE, given);
    expect([handed, left]).toEqual([[TASK], []]);
  });

  test('no dialog and no pane: it is left for the pane', async () => {
    office(false);
    const { given, handed, left } = context(false);
    await tell(NOTICE, given);
    expect([handed, left]).toEqual([[], [TASK]]);
  });

  test('检查 is the work of the pane where that is open, and of the button where it is not', async () => {
    const command = jest.fn(() => Promise.resolve(NOTICE));
    const check = byPaneOr(TASK, command);
    const open = context(true);
    await expect(check(open.given)).resolves.toBeNull();
    expect([open.handed, command.mock.calls]).toEqual([[TASK], []]);
    await expect(check(context(false).given)).resolves.toEqual(NOTICE);
  });
});

describe('the address', () => {
  test('holds as many lines as it can, the first ones', () => {
    const line = '自然人：办理结果各项之和1＋1＋1＝3≠（七）总计2，差1，可能是第四项';
    const lines = Array.from({ length: 30 }, (_, index) => `${index + 1} ${line}`);
    const address = noticeAddress('https://localhost/notice.html', { ...MESSAGE, lines });
    expect(address.length).toBeLessThanOrEqual(2000);
    const held = noticeInHash(address.slice(address.indexOf('#')));
    expect(held).not.toBe('lost');
    const kept = (held as NoticeMessage).lines;
    expect(kept).toHaveLength(13);
    expect(kept[12]).toBe('13 自然人：办理结果各项之和1＋1＋1＝3≠（七）总计2，差1，可能是第四项');
  });

  test('is left without words where even the title is too long', () => {
    const title = '长'.repeat(1000);
    expect(noticeAddress('https://localhost/notice.html', { ...MESSAGE, title })).toBe(
      'https://localhost/notice.html',
    );
  });

  test('none is none', () => {
    expect([noticeInHash(''), noticeInHash('#')]).toEqual([null, null]);
  });

  test.each([
    ['no base64', '#%3Cscript%3E'],
    ['no JSON', '#PHNjcmlwdD4'],
    ['no UTF-8', '#_w'],
    ['a kind that is not known', '#eyJraW5kIjoib2JleSIsInRpdGxlIjoieCIsImxpbmVzIjpbXSwibGFuZyI6InpoLUNOIn0'],
  ])('%s', (_, hash) => {
    expect(noticeInHash(hash)).toBe('lost');
  });

  test.each([
    'null',
    '"x"',
    '{',
    JSON.stringify({ ...MESSAGE, lang: 'fr' }),
    JSON.stringify({ ...MESSAGE, title: { html: '<b>' } }),
    JSON.stringify({ ...MESSAGE, lines: ['x', 1] }),
    JSON.stringify({ ...MESSAGE, lines: Array.from({ length: 51 }, () => '') }),
  ])('a message that is none: %.40s', (text) => {
    expect(noticeInMessage(text)).toBe('lost');
  });
});

describe('the notice page', () => {
  beforeEach(() => {
    document.body.replaceChildren();
    location.hash = '';
  });
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

  test('shows the words as text, and asks to be closed', async () => {
    const close = jest.fn();
    showNotice({ ...MESSAGE, lines: ['<img src=x>'] }, close);
    expect(heading()).toBe('✗ 1处不符');
    expect(screen.getByRole('listitem').textContent).toBe('<img src=x>');
    expect(document.querySelector('img')).toBeNull();
    expect(document.title).toBe('年报助手');
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(close).toHaveBeenCalledTimes(1);
  });

  /** Office in the dialog, when it comes. */
  function officeInDialog() {
    const sent: string[] = [];
    let hear: (argument: { message: string }) => void = () => undefined;
    const Office = {
      onReady: () => Promise.resolve(),
      EventType: { DialogParentMessageReceived: 'parent' },
      context: {
        ui: {
          messageParent: (message: string) => sent.push(message),
          addHandlerAsync: (_: string, handler: typeof hear, ready: () => void) => {
            hear = handler;
            ready();
          },
        },
      },
    };
    return { Office, sent, receive: (message: unknown) => hear({ message: JSON.stringify(message) }) };
  }

  test('without Office: the words of its address are there at once; all of them when Office has come', async () => {
    Reflect.deleteProperty(globalThis, 'Office');
    const script = document.createElement('script');
    script.setAttribute('src', 'office/office.js');
    script.type = 'text/plain';
    document.head.append(script);
    location.hash = HASH;
    const started = startNoticePage();
    expect(heading()).toBe('✗ 1处不符');
    expect(screen.getByRole('listitem').textContent).toBe('自然人：3＋0≠2＋0，差1');

    const { Office, sent, receive } = officeInDialog();
    Object.assign(globalThis, { Office });
    script.dispatchEvent(new Event('load'));
    await started;
    expect(sent).toEqual(['ready']);
    const button = screen.getByRole('button');
    receive(MESSAGE);
    // The same words again do not take the place of those that are being read.
    expect(screen.getByRole('button')).toBe(button);
    receive({ ...MESSAGE, lines: ['自然人：3＋0≠2＋0，差1', '另有1处'] });
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      '自然人：3＋0≠2＋0，差1',
      '另有1处',
    ]);
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(sent).toEqual(['ready', 'close']);
    script.remove();
  });

  test('an address that somebody else wrote: a general sentence, and the words when they come', async () => {
    location.hash = '#%3Cscript%3Ealert(1)%3C/script%3E';
    const { Office, receive } = officeInDialog();
    Object.assign(globalThis, { Office });
    Object.defineProperty(navigator, 'language', { value: 'zh-CN', configurable: true });
    const started = startNoticePage();
    expect(heading()).toBe(LOST);
    expect(document.body.textContent).not.toContain('alert');
    await started;
    receive(MESSAGE);
    expect(heading()).toBe('✗ 1处不符');
  });

  test('nothing in the address: it waits for the words', async () => {
    const { Office, receive } = officeInDialog();
    Object.assign(globalThis, { Office });
    await startNoticePage();
    expect(document.body.textContent).toBe('');
    receive({ html: '<b>' });
    expect(heading()).toBe(LOST);
  });
});
