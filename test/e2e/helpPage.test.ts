/** The help on the web: complete without a script, asking for nothing but its pictures, readable in either light and in a narrow window. */
import { HELP_PICTURES } from '../../src/messages/help';
import { violations } from './axe';
import { describeInBrowser } from './browser';

jest.setTimeout(180_000);

describeInBrowser('the page of the help', ({ open, test }) => {
  test('in both languages', async () => {
    const { page, complaints } = await open();
    const home = page.url();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(home, '')));
    for (const [file, locale, title] of [
      ['help.html', 'zh-CN', '年报助手 帮助'],
      ['help-en.html', 'en-US', '年报助手 help'],
    ] as const) {
      asked.length = 0;
      await page.setViewportSize({ width: 1100, height: 900 });
      await page.goto(home + file);
      expect(await page.title()).toBe(title);
      // Pictures load when they come near.
      const pictures = page.locator('img');
      for (let index = 0; index < (await pictures.count()); index++)
        await pictures.nth(index).scrollIntoViewIfNeeded();
      await page.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 300));
      expect([...new Set(asked)].filter((each) => each !== 'favicon.ico').sort()).toEqual(
        [file, ...HELP_PICTURES.map((id) => `assets/help/${locale}/${id}.png`)].sort(),
      );
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect([colorScheme, await violations(page.mainFrame())]).toEqual([colorScheme, []]);
      }
      await page.setViewportSize({ width: 360, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    expect(complaints.filter((each) => !/404/.test(each))).toEqual([]);
  });
});
