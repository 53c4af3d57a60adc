/** Debian's Chromium through playwright-core; `describeInBrowser` skips aloud where it or the built preview is missing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { VERSION } from '../../src/taskpane/shell/version';
import { CHROMIUM, CHROMIUM_FLAGS } from '../support/chromium';
import { describeNeeding } from '../support/needing';
import { PREVIEW, serve } from './site';
import type { Site } from './site';

export interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors on the console, and requests that left this machine's preview. */
  readonly complaints: string[];
}

export interface OpenOptions {
  readonly theme?: string;
  readonly width?: string;
  /** Of the pane in pixels; below the bar of the preview. */
  readonly height?: number;
  /** The add-in was never used on this computer. */
  readonly isFirst?: boolean;
}

export interface BrowserTest {
  /** A fresh page of the preview with the pane ready. */
  readonly open: (options?: OpenOptions) => Promise<Opened>;
  /** The page of the test before with a fresh pane, on the workbook as it stands; loading a page takes seconds. */
  readonly openPane: () => Promise<Opened>;
  /** As jest's; a failure says what stood in the pane. */
  readonly test: (name: string, body: () => Promise<void>) => void;
}

async function withPane(thrown: unknown, opened: Opened | undefined): Promise<unknown> {
  if (!(thrown instanceof Error) || !opened) return thrown;
  const text = await opened.pane
    .locator('body')
    .innerText({ timeout: 5000 })
    .catch(() => 'nothing that could be read');
  thrown.message += `\n\nThe pane said:\n${text}\nAnd complained:\n${opened.complaints.join('\n')}`;
  return thrown;
}

/**
 * Does what makes the pane start anew, and waits until its new page has taken the place of the old one, which else could
 * still be taken for it.
 */
export async function startingAnew(page: Page, act: () => Promise<unknown>): Promise<void> {
  const pane = await (await page.locator('#pane').elementHandle())?.contentFrame();
  await Promise.all([page.waitForEvent('framenavigated', (frame) => frame === pane), act()]);
  await page.frameLocator('#pane').getByRole('heading').first().waitFor();
}

/** The bar of the preview above the pane, and the pane below it, on a screen of 1366 × 768. */
const BAR_HEIGHT = 48;
const PANE_HEIGHT = 720;

/** Longer than a busy machine ever takes; nothing is asserted about time. */
const PATIENCE = 90_000;

/**
 * What the pane says for a moment stays until it says the next thing: a busy machine may sleep through the five seconds
 * in which a test looks for it.
 */
function holdToasts(): void {
  const later = window.setTimeout.bind(window);
  const held = (action: TimerHandler, delay?: number, ...rest: unknown[]) =>
    later(action, delay === 5000 || delay === 10_000 ? 3_600_000 : delay, ...rest);
  window.setTimeout = held as typeof window.setTimeout;
}

/** The pane of somebody who knows this version: what is said once is not between a test and what it looks at. */
function knowVersion(version: string): void {
  try {
    localStorage.setItem('nianbao.seen', version);
  } catch {
    // A frame without a page has no storage.
  }
}

/** Registers the tests with one browser and one server for all of them. */
export function describeInBrowser(name: string, tests: (browser: BrowserTest) => void): void {
  const missing = !CHROMIUM
    ? 'Chromium is not installed'
    : !existsSync(join(PREVIEW, 'index.html'))
      ? 'dist/preview is not built (npm run build:preview)'
      : undefined;
  describeNeeding(name, missing, () => {
    let site: Site;
    let browser: Browser;
    let context: BrowserContext | undefined;
    let opened: Opened | undefined;
    beforeAll(async () => {
      site = await serve(PREVIEW);
      browser = await chromium.launch({ executablePath: CHROMIUM as string, args: CHROMIUM_FLAGS });
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await site.close();
    });
    const open: BrowserTest['open'] = async ({
      theme,
      width,
      height = PANE_HEIGHT,
      isFirst = false,
    } = {}) => {
      // A page that is left open goes on drawing.
      await context?.close();
      context = await browser.newContext({
        viewport: { width: 1366, height: height + BAR_HEIGHT },
        permissions: ['clipboard-read', 'clipboard-write'],
        acceptDownloads: true,
      });
      context.setDefaultTimeout(PATIENCE);
      await context.addInitScript(holdToasts);
      if (!isFirst) await context.addInitScript(knowVersion, VERSION);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(site.url) && !/^(blob|data):/.test(url)) complaints.push(`request to ${url}`);
      });
      await page.goto(site.url);
      const pane = page.frameLocator('#pane');
      await pane.getByRole('heading').first().waitFor();
      if (theme !== undefined) await startingAnew(page, () => page.selectOption('#theme', theme));
      if (width !== undefined) await page.selectOption('#width', width);
      opened = { page, pane, complaints };
      return opened;
    };
    const openPane: BrowserTest['openPane'] = async () => {
      if (!opened) return open();
      const { page, complaints } = opened;
      complaints.length = 0;
      await startingAnew(page, () =>
        page
          .locator('#pane')
          .evaluate((frame) => (frame as HTMLIFrameElement).contentWindow?.location.reload()),
      );
      return opened;
    };
    const tell: BrowserTest['test'] = (title, body) =>
      test(title, async () => {
        try {
          await body();
        } catch (thrown) {
          throw await withPane(thrown, opened);
        }
      });
    tests({ open, openPane, test: tell });
  });
}
