/** Pages of `dist/site` in Chromium, on the embedded workbook of this process: what is measured of the page is the page's own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { openWorkbook } from '../../../src/excel';
import type { Plan } from '../../../src/layout';
import type { EmbeddedHost } from '../../../src/preview/host/host';
import { createDialogs } from '../../../src/preview/transport/dialogs';
import { hostDoor } from '../../e2e/old/hostDoor';
import type { Session } from '../../e2e/old/devtools';
import { serve, SITE } from '../../e2e/site';
import { VERSION } from '../../../src/taskpane/shell/version';
import { CHROMIUM, CHROMIUM_FLAGS } from '../../support/chromium';
import { bootEmbedded } from '../../support/embedded';

/** What the page is taken for ready by: a selector, which the first element with it in the page answers. */
const NOTICE = (ready: string) => `(function () {
  function look() {
    if (window.nianbaoReady === undefined && document.querySelector(${JSON.stringify(ready)})) {
      window.nianbaoReady = performance.now();
      if (window.nianbaoTell) window.nianbaoTell(window.nianbaoReady);
    }
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
})();
try { localStorage.setItem('nianbao.seen', ${JSON.stringify(VERSION)}); } catch (thrown) {}`;

/** The pane as it is first drawn, with a report that was read and checked, and with a workbook that has none. */
export const READY = {
  drawn: 'header .fui-Button',
  report: '[role=tabpanel] button',
  empty: 'main .fui-Button',
};

export interface Shown {
  readonly page: Page;
  readonly session: CDPSession;
  /** From the beginning of the navigation until it was ready, in milliseconds. */
  readonly milliseconds: number;
  /** What the page has worked, in milliseconds: its main thread, office.js included. */
  readonly work: () => Promise<number>;
  /** What was fetched until then, without office.js: names within the folder. */
  readonly files: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Bench {
  readonly browser: Browser;
  readonly host: EmbeddedHost;
  /** Puts a plan into the workbook. */
  readonly insert: (plan: Plan) => Promise<void>;
  /** A page of a folder that is served, in a context of its own: nothing is kept from the page before. */
  readonly show: (folder: string, file: string, ready: string) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

export const missing = (): string | undefined => {
  if (CHROMIUM === undefined) return 'Chromium is not installed';
  return existsSync(join(SITE, 'taskpane.html')) ? undefined : 'dist/site is not built (npm run build)';
};

const asSession = (session: CDPSession): Session => ({
  send: (method, params) => session.send(method as 'Page.enable', params),
  listen: (onEvent) => {
    session.on('Runtime.bindingCalled', (params) => onEvent('Runtime.bindingCalled', params as never));
  },
});

/** Starts a browser and a workbook; `folders` are served beside the site, with its office.js. */
export async function startBench(...folders: readonly string[]): Promise<Bench> {
  const embedded = await bootEmbedded();
  const { host } = embedded;
  const office = (file: string) =>
    file.startsWith('office/') && file.endsWith('.js') ? readFileSync(join(SITE, file), 'utf8') : undefined;
  const sites = new Map(
    await Promise.all(
      [SITE, ...folders].map(async (folder) => [folder, await serve(folder, office)] as const),
    ),
  );
  const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: CHROMIUM_FLAGS });

  async function show(folder: string, file: string, selector: string): Promise<Shown> {
    const url = sites.get(folder)?.url;
    if (url === undefined) throw new Error(`${folder} is not served`);
    // Where the stand-in says that messages between pages come from.
    Object.assign(globalThis, { location: new URL(url) });
    const context: BrowserContext = await browser.newContext({ viewport: { width: 350, height: 720 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const dialogs = createDialogs(() => () => undefined).owner;
    const door = await hostDoor(asSession(session), { host, theme: () => 'light', dialogs });
    await page.addInitScript(`${door};${NOTICE(selector)}`);
    const files: string[] = [];
    page.on('request', (request) => {
      const name = request.url().replace(url, '').replace(/\?.*$/, '');
      if (!name.startsWith('office/') && request.url().startsWith(url)) files.push(name);
    });
    await session.send('Performance.enable');
    const work = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    await page.goto(url + file);
    // Playwright's own waiting is a text that runs, which the policy of the pages forbids.
    const ready = await page.evaluate<number>(
      `new Promise((resolve) => window.nianbaoReady === undefined ? (window.nianbaoTell = resolve) : resolve(window.nianbaoReady))`,
    );
    const fetched = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd <= window.nianbaoReady).map(({ name }) => name)`,
    );
    const before = new Set(fetched.map((each) => each.replace(url, '')));
    return {
      page,
      session,
      milliseconds: ready,
      work,
      files: [...new Set(files)].filter((name) => name === file || before.has(name)),
      close: () => context.close(),
    };
  }

  return {
    browser,
    host,
    insert: async (plan) => {
      await openWorkbook().insert(() => plan, 'ask', 'insert');
      await host.settle();
    },
    show,
    close: async () => {
      await browser.close();
      await Promise.all([...sites.values()].map((site) => site.close()));
      await embedded.dispose();
    },
  };
}

/** The one in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
