/** What is shown where the pane cannot run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import packageJson from '../../../package.json';
import { UserError } from '../../../src/messages';
import { MESSAGES } from '../../../src/messages/catalogue';
import { LIGHT } from '../../../src/taskpane/services/themes';
import { PlainPage } from '../../../src/taskpane/shell/PlainPage';
import { VERSION } from '../../../src/taskpane/shell/version';

const script = readFileSync(join(__dirname, '../../../src/taskpane/oldWebview.js'), 'utf8');

test.each([
  [new UserError('excel/no-host'), '这个页面要在 Excel 里打开。', '在 Excel 的“开始”选项卡上点“年报助手”。'],
  [
    new UserError('excel/unsupported', { needed: 'ExcelApi 1.14' }),
    '这个版本的 Excel 不支持所需的功能（ExcelApi 1.14）。',
    '请使用 Excel LTSC 2021、Microsoft 365 或更新的版本。',
  ],
])('%s says what is the matter and what to do', (error, sentence, next) => {
  render(<PlainPage error={error} messages={MESSAGES['zh-CN']} theme={LIGHT} />);
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.getByText(next)).toBeTruthy();
});

describe('an old web component', () => {
  const runWith = (userAgent: string) => {
    document.body.innerHTML = '';
    jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
    jest.spyOn(navigator, 'language', 'get').mockReturnValue('zh-CN');
    const listen = jest.spyOn(document, 'addEventListener');
    const element = document.createElement('script');
    element.textContent = script;
    document.head.append(element);
    const [ready] = listen.mock.calls;
    listen.mockRestore();
    if (typeof ready?.[1] === 'function') ready[1](new Event('DOMContentLoaded'));
    return document.body.textContent;
  };

  test.each([
    'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.19041',
  ])('%s is told what to install', (userAgent) => {
    const { sentence, next } = MESSAGES['zh-CN'].pane.oldWebview;
    expect(runWith(userAgent)).toBe(sentence + next);
  });

  test('WebView2 is left alone', () => {
    expect(runWith('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120 Safari/537.36 Edg/120')).toBe(
      '',
    );
  });

  test('its words are those of the catalogues', () => {
    for (const { pane } of Object.values(MESSAGES)) {
      expect(script).toContain(pane.oldWebview.sentence);
      expect(script).toContain(pane.oldWebview.next);
    }
  });
});

test('the version that the pane names is that of the package', () => {
  expect(VERSION).toBe(packageJson.version);
});
