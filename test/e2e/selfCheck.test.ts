/** 自检 in Chromium on the site that users get: all well, a fault of each kind planted and told, and the copy of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../support/chromium';
import { describeNeeding } from '../support/needing';
import { violations } from './axe';
import { serve, SITE } from './site';
import type { Site } from './site';

jest.setTimeout(120_000);

const missing = !CHROMIUM
  ? 'Chromium is not installed'
  : existsSync(join(SITE, 'selfcheck.html'))
    ? undefined
    : 'dist/site is not built (npm run build)';

/** A name for this machine that no browser takes for secure. */
const INSECURE = 'nianbao.example';

/** Runs in place of office.js: an Excel with the API up to 1.`minor`. */
const excel = (minor: number, host = 'Excel') => `window.Office = {
  onReady: function (ready) { ready({ host: '${host}', platform: 'PC' }); },
  context: {
    diagnostics: { host: '${host}', version: '16.0.14332.20000', platform: 'PC' },
    requirements: { isSetSupported: function (set, version) {
      return set === 'ExcelApi' && Number(version.split('.')[1]) <= ${minor};
    } },
  },
};`;

/** Files that the page looks for where the rest of the site is no matter. */
const FEW = ['office/office.js', 'commands.html', 'plainPage.js', 'selfcheck.html', 'syntax.js'];

interface Fault {
  /** What is served in place of a file; null: nothing. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Headers that come with the page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs in the page before everything. */
  readonly script?: string;
  readonly host?: string;
  readonly locale?: string;
  /** Items that get no answer: the time that they are given passes at once. */
  readonly late?: readonly string[];
  /** Every file of the site is looked for, and not a few of them. */
  readonly whole?: boolean;
  /** Nothing is served otherwise than it was built but `files`. */
  readonly asBuilt?: boolean;
}

const built = (file: string): string => readFileSync(join(SITE, file), 'utf8');

describeNeeding('自检', missing, () => {
  /** The page as it is built names the digest of Microsoft's office.js; here it takes one of the tests. */
  const PAGE = built('selfcheck.html').replace(/ integrity="[^"]*"/, '');
  let site: Site;
  let browser: Browser;
  let page: Page | undefined;
  let files: Fault['files'] = {};
  beforeAll(async () => {
    site = await serve(SITE, (file) => files?.[file]);
    browser = await chromium.launch({
      executablePath: CHROMIUM as string,
      args: [...CHROMIUM_FLAGS, `--host-resolver-rules=MAP ${INSECURE} 127.0.0.1`],
    });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  afterEach(() => page?.context().close());

  const manifest = (base: string) => `<SourceLocation DefaultValue="${base}taskpane.html" />`;

  /** The page when everything has been tried. */
  async function opened(fault: Fault): Promise<Page> {
    const { headers, script, host = 'localhost', locale = 'zh-CN', late = [] } = fault;
    const url = site.url.replace('localhost', host);
    files = {
      ...(fault.asBuilt ? {} : { 'selfcheck.html': PAGE, 'office/office.js': excel(20) }),
      'manifest.xml': manifest(url),
      ...listed(fault),
      ...fault.files,
    };
    const context = await browser.newContext({ locale, permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    if (late.length > 0) await page.clock.install();
    if (script) await page.addInitScript(script);
    if (headers)
      await page.route('**/selfcheck.html*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
      });
    await page.goto(`${url}selfcheck.html?from=pane`);
    await known(page, late);
    if (late.length > 0) await page.clock.fastForward(11_000);
    await known(page, []);
    return page;
  }

  /** What comes of all items is known, but for some. */
  async function known(shown: Page, late: readonly string[]): Promise<void> {
    await shown.waitForFunction((but) => {
      const waiting = [...document.querySelectorAll('[data-item]')].filter(
        (item) => item.getAttribute('data-state') === 'wait',
      );
      const { length } = document.querySelectorAll('[data-item]');
      return length === 12 && waiting.every((item) => but.includes(item.getAttribute('data-item') ?? ''));
    }, late);
  }

  /** The list of the build, with the sizes of what the tests serve in place of it. */
  function listed({ files: changed, whole, asBuilt }: Fault): Fault['files'] {
    const list = JSON.parse(built('files.json')) as { version: string; files: Record<string, number> };
    const few = Object.fromEntries(FEW.map((name) => [name, list.files[name]]));
    const own = {
      'office/office.js': Buffer.byteLength(changed?.['office/office.js'] ?? excel(20)),
      'selfcheck.html': Buffer.byteLength(PAGE),
    };
    const sizes = { ...(whole ? list.files : few), ...(asBuilt ? {} : own) };
    return { 'files.json': JSON.stringify({ ...list, files: sizes }) };
  }

  const lineOf = (item: string) => page!.locator(`[data-item=${item}]`);
  /** Number, sign and words of what is not well, in order. */
  const told = async () =>
    page!.locator('[data-item]:not([data-state=ok])').evaluateAll((items) =>
      items.map((item) => {
        const [number, sign, label, detail] = [...item.children].map((each) => each.textContent);
        return `${number} ${sign} ${label} ${detail}`;
      }),
    );

  test('where nothing is missing all is well, and nothing leaves', async () => {
    const requests: string[] = [];
    const { url } = site;
    const shown = await opened({ whole: true });
    shown.on('request', (request) => requests.push(request.url()));
    await shown.getByRole('button', { name: '重新检查' }).click();
    await shown.getByText('12项都通过').waitFor();
    expect(await told()).toEqual([]);
    expect(await lineOf('version').innerText()).toContain('1.1.0');
    expect(await lineOf('host').innerText()).toContain('Excel 16.0.14332.20000（PC）');
    expect(await lineOf('api').innerText()).toContain('支持到 ExcelApi 1.20，需要 1.14');
    expect(await lineOf('address').innerText()).toContain(`${url}，与清单一致`);
    expect(requests.length).toBeGreaterThan(20);
    expect(requests.filter((each) => !each.startsWith(url) && each !== 'data:text/plain,1')).toEqual([]);
  });

  /** The page as a gateway leaves it that takes the policy out. */
  const withoutPolicy = () => PAGE.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '');

  /** What is planted, and what is then not well. */
  const FAULTS: Readonly<Record<string, readonly [() => Fault, ...(string | RegExp)[]]>> = {
    'files of another version': [
      () => ({ files: { 'files.json': '{"version":"0.9.0","files":{}}' } }),
      '1 ✗ 加载项版本 这一页是 1.1.0，站点文件是 0.9.0',
    ],
    'a web component that is too old': [
      () => ({ script: 'delete window.ResizeObserver;', files: { 'syntax.js': 'not (a script' } }),
      /^2 ✗ 网页组件 Chromium [\d.]+，缺少 ResizeObserver, ES2022$/,
      /^12 ✗ 站点文件 \d+个中1个有问题：syntax\.js（内容不对）$/,
    ],
    'no office.js': [
      () => ({ files: { 'office/office.js': null } }),
      '3 ✗ Excel office.js 没有加载',
      '4 – Excel 接口 office.js 没有加载',
      /^12 ✗ 站点文件 \d+个中1个有问题：office\/office\.js（404）$/,
    ],
    'an office.js that is not that of the package': [
      () => ({ asBuilt: true, files: { 'office/office.js': excel(20) } }),
      '3 ✗ Excel office.js 没有加载',
      '4 – Excel 接口 office.js 没有加载',
      /^12 ✗ 站点文件 \d+个中1个有问题：office\/office\.js（内容不对）$/,
    ],
    'an office.js that does not answer': [
      () => ({
        files: { 'office/office.js': 'window.Office = { onReady: function () {} };' },
        late: ['host', 'api'],
      }),
      '3 ✗ Excel office.js 没有应答',
      '4 – Excel 接口 office.js 没有应答',
    ],
    'another program than Excel': [
      () => ({ files: { 'office/office.js': excel(0, 'Word') } }),
      '3 ✗ Excel 在 Word 里打开',
      '4 – Excel 接口 在 Word 里打开',
    ],
    'no program around it': [
      () => ({
        files: {
          'office/office.js': 'window.Office = { onReady: function (ready) { ready({ host: null }); } };',
        },
      }),
      '3 – Excel 不是在 Excel 里打开的',
      '4 – Excel 接口 不是在 Excel 里打开的',
    ],
    'an old Excel': [
      () => ({ files: { 'office/office.js': excel(9) } }),
      '4 ✗ Excel 接口 支持到 ExcelApi 1.9，需要 1.14',
    ],
    'another address in the manifest': [
      () => ({ files: { 'manifest.xml': manifest('https://other.example/nianbao/') } }),
      /^5 ✗ 网址 http:\/\/localhost:\d+\/；清单里是 https:\/\/other\.example\/nianbao\/$/,
    ],
    'no manifest': [
      () => ({ files: { 'manifest.xml': null } }),
      /^5 – 网址 http:\/\/localhost:\d+\/；站点里没有 manifest\.xml$/,
    ],
    'a connection that is not secure': [() => ({ host: INSECURE }), '6 ✗ 安全连接 http 不是安全连接'],
    'a page whose policy was taken out': [
      () => ({ files: { 'selfcheck.html': withoutPolicy() } }),
      '7 ✗ 内容安全策略 没有生效',
      /^12 ✗ 站点文件 \d+个中1个有问题：selfcheck\.html（内容不对）$/,
    ],
    'a policy of a gateway that forbids workers': [
      () => ({ headers: { 'content-security-policy': "worker-src 'none'" } }),
      "7 ! 内容安全策略 有效；服务器另外发送的是：worker-src 'none'",
      '9 ✗ 后台处理 不能启动',
    ],
    'no way of copying': [
      () => ({
        script:
          'delete window.ClipboardItem; document.queryCommandSupported = function () { return false; };',
      }),
      '8 ✗ 复制 没有可用的办法',
    ],
    'a storage that is full': [
      () => ({ script: 'Storage.prototype.setItem = function () { throw new Error("full"); };' }),
      '10 ! 本机存储 不能写',
    ],
    'pages that do not hear each other': [
      () => ({ script: 'BroadcastChannel.prototype.postMessage = function () {};', late: ['channel'] }),
      '11 ! 窗格与按钮的联系 不通',
    ],
    'files that are missing and wrong': [
      () => ({ files: { 'plainPage.js': null, 'commands.html': '<p>Log in first</p>' } }),
      /^12 ✗ 站点文件 \d+个中2个有问题：(?=.*plainPage\.js（404）)(?=.*commands\.html（内容不对）)/,
    ],
    'no list of files': [
      () => ({ files: { 'files.json': null } }),
      '1 ! 加载项版本 1.1.0；站点文件的版本没有读到',
      '12 ✗ 站点文件 files.json 没有读到（404）',
    ],
  };

  test.each(Object.keys(FAULTS))('%s is told, with what to do, and nothing else is', async (name) => {
    const [plant, ...expected] = FAULTS[name]!;
    const shown = await opened(plant());
    const lines = await told();
    expect(lines).toEqual(
      expected.map((each) => (typeof each === 'string' ? each : (expect.stringMatching(each) as string))),
    );
    const numbers = lines.filter((line) => line.includes(' ✗ ')).map((line) => line.split(' ')[0]);
    if (numbers.length > 0)
      await shown
        .getByText(`✗ 第${numbers.join('、')}项不通过`, { exact: false })
        .first()
        .waitFor();
    for (const item of await shown.locator('[data-state=bad], [data-state=warn]').all())
      expect(await item.innerText()).toMatch(/怎么办：.{8}/);
  });

  test('is copied as plain text, and says where it could not be', async () => {
    const shown = await opened({ files: { 'office/office.js': excel(9) } });
    await shown.getByRole('button', { name: '复制结果' }).click();
    await shown.getByText('已复制。').waitFor();
    const copied = (await shown.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
    expect(copied[0]).toMatch(/^年报助手 自检 1\.1\.0 \d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(copied[1]).toBe('✗ 第4项不通过');
    expect(copied).toContain('4 ✗ Excel 接口 支持到 ExcelApi 1.9，需要 1.14');
    expect(copied).toContain('   怎么办：使用 Excel LTSC 2021、Microsoft 365 或更新的版本。');
    expect(copied.filter((line) => /^\d+ [✓✗!–] /.test(line))).toHaveLength(12);
    await shown.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('forbidden'));
      document.execCommand = () => false;
    });
    await shown.getByRole('button', { name: '复制结果' }).click();
    await shown.getByText('按 Ctrl+C 复制', { exact: false }).first().waitFor();
    expect(await shown.getByRole('textbox').inputValue()).toContain('4 ✗ Excel 接口');
    expect(await told()).toContain('8 ✗ 复制 刚才没有复制成功');
  });

  test.each(['light', 'dark'] as const)(
    'shuts nobody out in the %s, in a narrow pane too',
    async (colorScheme) => {
      const shown = await opened({
        script: 'Storage.prototype.setItem = function () { throw new Error("full"); };',
        files: { 'office/office.js': excel(9), 'manifest.xml': null },
      });
      await shown.emulateMedia({ colorScheme });
      await shown.setViewportSize({ width: 220, height: 400 });
      expect((await told()).map((line) => line.slice(0, 4))).toEqual(['4 ✗ ', '5 – ', '10 !']);
      expect(await violations(shown.mainFrame())).toEqual([]);
      expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBe(220);
    },
  );

  test('speaks English, has no Chinese in it then, and leads back to the pane', async () => {
    const shown = await opened({ locale: 'en-GB', files: { 'office/office.js': excel(9) } });
    await shown.getByText('✗ not well: 4').waitFor();
    const words = (await shown.innerText('main')).replace(/年报助手|中文/g, '');
    expect(words).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/);
    await shown.getByRole('button', { name: '中文' }).click();
    await shown.getByText('✗ 第4项不通过').waitFor();
    expect(await shown.getByRole('link', { name: '返回窗格' }).getAttribute('href')).toBe('taskpane.html');
  });

  test('says what it can where nearly everything is missing, as in Internet Explorer', async () => {
    const gone = [
      'fetch',
      'Worker',
      'BroadcastChannel',
      'ClipboardItem',
      'ResizeObserver',
      'queueMicrotask',
      'isSecureContext',
      'URL',
      'URLSearchParams',
    ];
    await opened({
      script: gone.map((name) => `Object.defineProperty(window, '${name}', { value: undefined });`).join(''),
      files: { 'syntax.js': 'not (a script' },
    });
    expect(await told()).toEqual([
      expect.stringMatching(/^2 ✗ 网页组件 Chromium .*缺少 queueMicrotask, ResizeObserver, ES2022$/),
      '9 ✗ 后台处理 不能启动',
      expect.stringMatching(/^12 ✗ 站点文件 .*syntax\.js（内容不对）$/),
    ]);
  });
});
