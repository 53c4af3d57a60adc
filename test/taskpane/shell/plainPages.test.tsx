/** What is shown where the pane cannot run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import packageJson from '../../../package.json';
import { UserError } from '../../../src/messages';
import { MESSAGES } from '../../../src/messages/catalogue';
import { LIGHT } from '../../../src/taskpane/services/themes';
import { PlainPage } from '../../../src/taskpane/shell/PlainPage';
import { selfCheckAddress } from '../../../src/taskpane/shell/selfCheck';
import { VERSION } from '../../../src/taskpane/shell/version';

const script = readFileSync(join(__dirname, '../../../src/webview/plainPage.js'), 'utf8');

test.each([
  [new UserError('excel/no-host'), '这个页面要在 Excel 里打开。', '在 Excel 的“开始”选项卡上点“年报助手”。'],
  [
    new UserError('excel/unsupported', { needed: 'ExcelApi 1.14' }),
    '这个版本的 Excel 不支持所需的功能（ExcelApi 1.14）。',
    '使用 Excel LTSC 2021、Microsoft 365 或更新的版本。',
  ],
])('%s says what is the matter and what to do', (error, sentence, next) => {
  render(<PlainPage error={error} messages={MESSAGES['zh-CN']} theme={LIGHT} />);
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.getByText(next)).toBeTruthy();
});

describe('an old web component', () => {
  const OLD = MESSAGES['zh-CN'].pane.oldWebview;
  const holders: Readonly<Record<string, object>> = {
    globalThis: window,
    queueMicrotask: window,
    ResizeObserver: window,
    allSettled: Promise,
    fromEntries: Object,
    flatMap: Array.prototype,
    matchAll: String.prototype,
    arrayBuffer: Blob.prototype,
  };
  const NEEDED = Object.keys(holders);
  let language: jest.SpyInstance;
  beforeEach(() => {
    document.body.innerHTML = '<div id="root"></div>';
    language = jest.spyOn(navigator, 'language', 'get').mockReturnValue('zh-CN');
  });
  afterEach(() => language.mockRestore());

  /** Runs the script with these members hidden; the environment of the tests lacks some that it is given. */
  function saidWithout(...hidden: readonly string[]): string {
    const kept = NEEDED.map((name) => Object.getOwnPropertyDescriptor(holders[name], name));
    for (const name of NEEDED)
      Object.defineProperty(holders[name], name, {
        value: hidden.includes(name) ? undefined : () => undefined,
        configurable: true,
        writable: true,
      });
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
      new Function(script)();
      return document.body.textContent;
    } finally {
      NEEDED.forEach((name, at) => {
        const before = kept[at];
        if (before) Object.defineProperty(holders[name], name, before);
        else Reflect.deleteProperty(holders[name]!, name);
      });
    }
  }

  test.each(NEEDED)('without %s is told what to install', (name) => {
    expect(saidWithout(name)).toBe(`${OLD.sentence}${OLD.next}自检`);
  });

  test('without promises, observers and the rest, as Internet Explorer, as well', () => {
    expect(saidWithout(...NEEDED)).toBe(`${OLD.sentence}${OLD.next}自检`);
  });

  test('the buttons open the page of words, whatever Excel appends to their address, and are done', () => {
    const opened: string[] = [];
    const completed = jest.fn();
    history.replaceState(null, '', '/commands.html?host=Excel/16#info=a/b');
    Object.assign(globalThis, {
      Office: {
        onReady: (run: () => void) => run(),
        actions: { associate: (_: string, answer: (event: object) => void) => answer({ completed }) },
        context: {
          ui: {
            displayDialogAsync: (address: string, _: object, done: () => void) => {
              opened.push(address);
              done();
            },
          },
        },
      },
    });
    try {
      saidWithout('ResizeObserver');
    } finally {
      Reflect.deleteProperty(globalThis, 'Office');
      history.replaceState(null, '', '/');
    }
    expect(opened).toEqual(['http://localhost/notice.html', 'http://localhost/notice.html']);
    expect(completed).toHaveBeenCalledTimes(2);
  });

  test('is told in English where English is asked for', () => {
    language.mockReturnValue('en-US');
    const { sentence, next } = MESSAGES['en-US'].pane.oldWebview;
    expect(saidWithout('ResizeObserver')).toBe(`${sentence}${next}Self-check`);
  });

  test('that has what is needed is left alone', () => {
    expect(saidWithout()).toBe('');
  });

  test('its words are those of the catalogues', () => {
    for (const { pane } of Object.values(MESSAGES)) {
      expect(script).toContain(`selfCheck: '${pane.selfCheck}'`);
      for (const { sentence, next } of [pane.oldWebview, pane.notStarted]) {
        expect(script).toContain(`'${sentence}'`);
        expect(script).toContain(`'${next}'`);
      }
    }
  });
});

describe('the way to 自检', () => {
  test.each([
    ['/nianbao/taskpane.html', 'selfcheck.html?from=pane&lang=en-US'],
    ['/preview-taskpane.html', 'preview-selfcheck.html?from=pane&lang=en-US'],
    ['/', 'selfcheck.html?from=pane&lang=en-US'],
  ])('from %s is %s', (pathname, address) => {
    expect(selfCheckAddress({ pathname }, 'en-US')).toBe(address);
  });

  test('is on the page of words', () => {
    render(<PlainPage error={new UserError('excel/no-host')} messages={MESSAGES['zh-CN']} theme={LIGHT} />);
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: '自检' });
    expect(href).toMatch(/^http:\/\/localhost\/selfcheck\.html\?from=pane&lang=/);
  });

  test.each([
    ['/taskpane.html', '/selfcheck.html?from=pane'],
    ['/a/preview-taskpane.html', '/a/preview-selfcheck.html?from=pane'],
    ['/notice.html', '/selfcheck.html'],
  ])('is on the plain page of %s', (pathname, address) => {
    history.replaceState(null, '', `${pathname}?plain=failed`);
    document.body.innerHTML = '<div id="root"></div>';
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
      new Function(script)();
      expect(document.querySelector('a')?.getAttribute('href')).toBe(address);
    } finally {
      history.replaceState(null, '', '/');
    }
  });
});

test('the version that the pane names is that of the package', () => {
  expect(VERSION).toBe(packageJson.version);
});
