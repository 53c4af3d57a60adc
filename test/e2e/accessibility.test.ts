/**
 * The real pane, every view and page, in both languages: names and roles (axe), contrast in every theme of Office and in
 * forced colours, nothing that moves where less motion is asked for, no sideways scrolling from 175 pixels (350 at twice the size) to 450, no short word in two pieces, Tab in
 * reading order, the focus on what was opened and back on what opened it.
 */
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/messages';
import { paneFrame, violations } from './axe';
import { describeInBrowser } from './browser';
import { loadSample } from './grid';
import { broken, inSize, inTheme, moving, outOfOrder, sideways, THEMES } from './looks';
import { reviewing, speaking, tourDesk, tourEmpty, tourReport, tourTables } from './tour';
import type { Visit } from './tour';

jest.setTimeout(240_000);

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];
const WIDTHS = [320, 350, 450] as const;

/** Looks at each place and adds what is amiss to what is told in the end. */
function visiting(page: Page, locale: Locale, told: unknown[]): Visit {
  return async (shown) => {
    const tell = (what: string, found: readonly string[]) =>
      found.length > 0 && told.push([locale, shown, what, found]);
    tell('sideways at 175', await sideways(await inSize(page, 175)));
    for (const width of WIDTHS) {
      const frame = await inSize(page, width);
      tell(`sideways at ${width}`, await sideways(frame));
      tell(`in two at ${width}`, await broken(frame));
      tell(`out of order at ${width}`, await outOfOrder(frame));
    }
    tell('axe', await violations(paneFrame(page)));
    tell('moving', await moving(page));
    let judged: string = THEMES[0].seen;
    for (const theme of THEMES.slice(1)) {
      const frame = await inTheme(page, theme);
      // Two themes of Office are one of Fluent's: the same colours need no second look.
      if (theme.seen !== judged) tell(`contrast, ${theme.name}`, await violations(frame, ['color-contrast']));
      judged = theme.seen;
    }
    await inTheme(page, THEMES[0]);
    await inSize(page, 350);
  };
}

describeInBrowser('nobody is shut out', ({ open, test }) => {
  test('with a report of ours, and before there is one', async () => {
    const { page, pane } = await open({ isFirst: true });
    const told: unknown[] = [];
    await pane.getByRole('heading', { name: '初次使用' }).waitFor();
    await visiting(page, 'zh-CN', told)('how to begin');
    await pane.getByRole('button', { name: '知道了' }).click();
    for (const locale of LOCALES) {
      await speaking(page, locale);
      await tourEmpty(pane, locale, visiting(page, locale, told));
    }
    await loadSample(page);
    for (const locale of LOCALES) {
      await speaking(page, locale);
      await tourReport(pane, locale, visiting(page, locale, told));
    }
    expect(told).toEqual([]);
  });

  test('with a desk', async () => {
    const { page, pane } = await open();
    const told: unknown[] = [];
    await reviewing(page, pane, 'zh-CN');
    // The longer words; the Chinese ones are looked at in desk.test.ts.
    await speaking(page, 'en-US');
    await tourDesk(pane, 'en-US', visiting(page, 'en-US', told));
    expect(told).toEqual([]);
  });

  test('with tables that were made elsewhere', async () => {
    const { page, pane } = await open();
    const told: unknown[] = [];
    await page.getByRole('button', { name: '载入他人表格' }).click();
    await page.getByText('他人表格已载入').waitFor();
    for (const locale of LOCALES) {
      await speaking(page, locale);
      await tourTables(pane, locale, visiting(page, locale, told));
    }
    expect(told).toEqual([]);
  });

  test('on pages of their own', async () => {
    const { page } = await open();
    const told: unknown[] = [];
    const home = page.url();
    const mainFrame = () => page.mainFrame();
    for (const file of ['selfcheck.html', 'help.html', 'help-en.html']) {
      const tell = (what: string, found: readonly string[]) =>
        found.length > 0 && told.push([file, what, found]);
      await page.goto(new URL(file, home).href);
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const width of [175, 350]) {
        await page.setViewportSize({ width, height: 720 });
        tell(`sideways at ${width}`, await sideways(mainFrame()));
      }
      tell('axe', await violations(mainFrame()));
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        tell(`contrast, forced colours, ${colorScheme}`, await violations(mainFrame(), ['color-contrast']));
      }
      await page.emulateMedia({ forcedColors: null, colorScheme: null });
    }
    expect(told).toEqual([]);
  });
});
