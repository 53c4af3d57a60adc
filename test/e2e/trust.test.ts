/**
 * What the policy of the pages holds back, in a real browser: each way out and each way of running a text is tried on the
 * site that users get, with the policy and, so that the attempts are known to be real, without it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../support/chromium';
import { describeNeeding } from '../support/needing';
import { PREVIEW, serve, SITE } from './site';

jest.setTimeout(120_000);

const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types default nianbao-chunks nianbao-copy";

/** Of a page that is only read. */
const PAPER =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Stands right behind the page's character set, before all that it loads. */
const HEAD = '<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="';
const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

const pagesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.html'));
const fileIn = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** Long enough for what was not held back to arrive. */
const ENOUGH = 1_500;

const WAYS = [
  ...[
    'audio',
    'background',
    'beacon',
    'events',
    'fetch',
    'font',
    'form',
    'frame',
    'image',
    'import',
    'imported',
  ],
  ...['module', 'object', 'ping', 'prefetch', 'preload', 'script', 'socket', 'style'],
  ...['worker-fetch', 'worker-scripts', 'worker-socket', 'worker-xhr', 'xhr'],
];
const TEXTS = [
  ...['address', 'adjacent', 'blob', 'data', 'document', 'eval', 'fragment', 'function', 'handler', 'inline'],
  ...['markup', 'timer', 'worker', 'worker-eval', 'worker-function', 'worker-timer'],
];

/** Another server of this machine, which should hear nothing; what it was asked for, by the name of the way. */
interface Elsewhere {
  readonly url: string;
  readonly asked: Set<string>;
  readonly close: () => Promise<unknown>;
}

async function listenElsewhere(): Promise<Elsewhere> {
  const asked = new Set<string>();
  const server: Server = createServer(({ url = '' }, response) => {
    asked.add(url.replace(/[/?]/g, ''));
    response.writeHead(204).end();
  });
  server.on('upgrade', ({ url = '' }, socket) => {
    asked.add(url.slice(1));
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, close };
}

const missing = !CHROMIUM
  ? 'Chromium is not installed'
  : [SITE, PREVIEW].some((folder) => !existsSync(join(folder, 'taskpane.html')))
    ? 'dist/site and dist/preview are not built (npm run build, npm run build:preview)'
    : undefined;

describeNeeding('what the pages may do', missing, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: CHROMIUM_FLAGS });
  }, 60_000);
  afterAll(() => browser.close());

  test('each page brings the policy before all that it loads', () => {
    const found = pagesIn(SITE).map((name) => {
      const [before = '', policy = ''] = fileIn(SITE, name).split(HEAD);
      expect(before).not.toMatch(/<(?:script|link|style|img)/);
      return [name, policy.slice(0, policy.indexOf('"')).replaceAll('&#39;', "'")];
    });
    expect(Object.fromEntries(found)).toEqual({
      'commands.html': POLICY,
      'help-en.html': PAPER,
      'help.html': PAPER,
      'notice.html': POLICY,
      'selfcheck.html': POLICY,
      'taskpane.html': POLICY,
    });
    for (const name of ['taskpane.html', 'preview-taskpane.html', 'commands.html', 'notice.html'])
      expect(fileIn(PREVIEW, name)).toContain(`${HEAD}${POLICY}"`);
  });

  /** What gets out of a page of the site, and which texts run in it. */
  async function attempted(name: string, policy: boolean): Promise<{ out: string[]; ran: string[] }> {
    const elsewhere = await listenElsewhere();
    const own = (script: string) => fileIn(__dirname, script);
    const site = await serve(
      SITE,
      (file) => {
        if (file === 'attempts.js') return own(file);
        if (file === 'attemptsInWorker.js') return own(file);
        if (file !== name) return undefined;
        const html = fileIn(SITE, name)
          .replace('<html', `<html data-elsewhere="${elsewhere.url}"`)
          .replace('</body>', '<script src="attempts.js"></script></body>');
        return policy ? html : html.replace(META, '');
      },
      policy,
    );
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(`${site.url}${name}`);
      const inWorker = await page.evaluate(
        (address) =>
          new Promise<string[]>((resolve) => {
            new Worker(address).onmessage = ({ data }) => resolve(data as string[]);
          }),
        `${site.url}attemptsInWorker.js#${elsewhere.url}`,
      );
      await page.waitForTimeout(ENOUGH);
      const inPage = await page.evaluate(() => (window as unknown as { ran: string[] }).ran);
      return { out: [...elsewhere.asked].sort(), ran: [...inPage, ...inWorker].sort() };
    } finally {
      await context.close();
      await site.close();
      await elsewhere.close();
    }
  }

  test('without the policy every attempt succeeds', async () => {
    expect(await attempted('commands.html', false)).toEqual({ out: WAYS, ran: TEXTS });
  });

  test.each(['taskpane.html', 'commands.html', 'notice.html', 'selfcheck.html'])(
    'nothing gets out of %s, and no text runs there, nor in a worker',
    async (name) => {
      expect(await attempted(name, true)).toEqual({ out: [], ran: [] });
    },
  );

  /** An Excel that sends telemetry by itself, as those before LTSC 2021 did where it is not switched off. */
  const TALKATIVE = `;(function () {
    var host = window.external, info = host.GetHostInfo(), context = host.GetContext;
    host.GetLoggingAllowed = function () { return true; };
    host.GetHostInfo = function () { return info.replace('disableLogging', ''); };
    host.GetContext = function () {
      var given = context.call(host);
      given.GetHostFullVersion = function () { return '16.0.10400.20000'; };
      return given;
    };
  })();`;

  test("office.js's telemetry is held back, and missed by nobody", async () => {
    const site = await serve(PREVIEW, (file) =>
      file === 'preview-host.js' ? fileIn(PREVIEW, file) + TALKATIVE : undefined,
    );
    const page = await browser.newPage();
    try {
      const left: string[] = [];
      // What the policy refuses never comes here.
      await page.route(
        (url) => !url.href.startsWith(site.url),
        (route) => {
          left.push(route.request().url());
          return route.abort();
        },
      );
      const refused = page.waitForEvent('console', (message) =>
        /browser\.pipe\.aria\.microsoft\.com.*connect-src 'self'/.test(message.text()),
      );
      await page.goto(site.url);
      await refused;
      const pane = page.frameLocator('#pane');
      await pane.getByRole('button', { name: '插入空白模板' }).click();
      await pane.getByLabel('机关名称').fill('金山镇人民政府');
      await pane.getByRole('button', { name: '插入', exact: true }).click();
      await pane
        .getByText(/已插入/)
        .first()
        .waitFor();
      expect(left).toEqual([]);
    } finally {
      await page.close();
      await site.close();
    }
  });

  test.each([
    ['as it is runs', (script: string) => script, 'object'],
    ['that somebody changed does not', (script: string) => `${script};`, 'undefined'],
  ])('an office.js %s', async (_, change, type) => {
    const site = await serve(SITE, (file) =>
      file === 'office/office.js' ? change(fileIn(SITE, file)) : undefined,
    );
    const page = await browser.newPage();
    try {
      await page.goto(`${site.url}commands.html`);
      expect(await page.evaluate(() => typeof (window as { Office?: unknown }).Office)).toBe(type);
    } finally {
      await page.close();
      await site.close();
    }
  });
});

describeNeeding('the files of the site', missing, () => {
  const EVAL = /(?<![\w$.])eval\s*\(|(?<![\w$.])(?:new\s+)?Function\s*\((?!\))[^)]{0,40}\)/g;

  /** Microsoft's asks for the global object in case there is no other; pdf.js is told not to (`isEvalSupported`). */
  const ASKED = [
    'office/excel-mac-16.00.js: new Function("return this")',
    'office/excel-win32-16.01.js: new Function("return this")',
    'pdf.js: Function("return this")',
    `pdf.js: Function('return require("'+e+'")`,
    `pdf.js: Function('return require("'+t+'")`,
    'pdf.js: new Function("")',
    'pdf.js: new Function("src","srcOffset","dest","destOffset",e)',
  ];

  test('run no text, but for what libraries do where a policy lets them', () => {
    const found = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => (fileIn(SITE, name).match(EVAL) ?? []).map((call) => `${name}: ${call}`))
      .map((each) => each.replace(/^pdf\.[^.]+\.js/, 'pdf.js'));
    expect([...new Set(found)].sort()).toEqual(ASKED);
  });
});
