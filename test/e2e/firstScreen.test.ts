/** What is seen in a pane of 350 × 378 pixels, as Excel first opens it, without scrolling; and what a toast leaves to be seen. */
import type { Locator } from 'playwright-core';
import { paneFrame } from './axe';
import { describeInBrowser } from './browser';
import { loadSample, type } from './grid';
import { inSize } from './looks';

jest.setTimeout(240_000);

const HEIGHT = 378;

/** Where it ends, in pixels from the top of the pane. */
const end = (shown: Locator): Promise<number> =>
  shown.evaluate((each) => each.getBoundingClientRect().bottom);

describeInBrowser('the first screen', ({ open, test }) => {
  test('the first finding, the download of the whole report; a toast covers nothing', async () => {
    const { page, pane } = await open();
    await loadSample(page);
    await page.getByText('三、依申请公开').first().click();
    await type(page, 'D4', '5');
    await inSize(page, 350, HEIGHT);
    await pane.getByRole('tab', { name: /检查/ }).click();
    const finding = pane.locator('button[data-finding]').first();
    await finding.waitFor();
    expect(await end(finding)).toBeLessThanOrEqual(HEIGHT);
    await pane.getByRole('tab', { name: '导出' }).click();
    const whole = pane.getByRole('button', { name: '下载全文（Word）' });
    await whole.waitFor();
    expect(await end(whole)).toBeLessThanOrEqual(HEIGHT);
    await pane.getByRole('button', { name: '复制全文' }).click();
    await pane.getByText(/已复制全文/).waitFor();
    const seen = await paneFrame(page).evaluate(() => {
      const scroller = document.querySelector('main')?.parentElement?.getBoundingClientRect();
      const toast = [...document.querySelectorAll('[role=status]')].at(-1)?.getBoundingClientRect();
      return { upTo: scroller?.bottom, from: toast?.top, to: toast?.bottom };
    });
    expect(seen).toEqual({ upTo: seen.from, from: expect.any(Number) as number, to: HEIGHT });
    expect(seen.from).toBeLessThan(HEIGHT);
  });
});
