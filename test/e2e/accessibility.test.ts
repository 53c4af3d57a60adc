/** axe-core in the real pane: every view and page, in three themes from the narrowest to the widest pane. */
import type { FrameLocator, Page } from 'playwright-core';
import { paneFrame, violations } from './axe';
import { describeInBrowser, startingAnew } from './browser';
import { loadSample } from './grid';

jest.setTimeout(240_000);

const LOOKS = [
  { theme: 'light', width: '320' },
  { theme: 'dark', width: '350' },
  { theme: 'contrast', width: '450' },
] as const;

/** Starts the pane anew in each look, on the same workbook. */
async function inEachLook(page: Page, visit: () => Promise<void>): Promise<void> {
  for (const { theme, width } of LOOKS) {
    await page.selectOption('#width', width);
    await startingAnew(page, () => page.selectOption('#theme', theme));
    await visit();
  }
}

/** What is shown shuts nobody out and does not have to be scrolled sideways. */
async function look(page: Page, pane: FrameLocator, shown: string): Promise<void> {
  const sideways = await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect([shown, sideways, await violations(paneFrame(page))]).toEqual([shown, 0, []]);
}

async function goTo(pane: FrameLocator, view: string): Promise<void> {
  await pane.getByRole('tab', { name: new RegExp(view) }).click();
  await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
}

describeInBrowser('the pane has no accessibility violations', ({ open, test }) => {
  test('with a report of ours', async () => {
    const { page, pane } = await open();
    await inEachLook(page, () => look(page, pane, 'empty'));
    await loadSample(page);
    await inEachLook(page, async () => {
      for (const view of ['填报', '检查', '导出']) {
        await goTo(pane, view);
        await look(page, pane, view);
      }
      for (const name of ['图解', '核对成稿']) {
        await pane.getByRole('button', { name }).click();
        await pane.getByRole('heading', { level: 2, name }).waitFor();
        await look(page, pane, name);
        await pane.getByRole('button', { name: /返回|取消/ }).click();
      }
      await goTo(pane, '填报');
      await pane.getByRole('button', { name: '选用' }).click();
      await pane.getByRole('button', { name: '插入“依申请公开”' }).waitFor();
      await look(page, pane, '常用语句');
    });
  });

  test('with tables that were made elsewhere', async () => {
    const { page, pane } = await open();
    await page.getByRole('button', { name: '载入他人表格' }).click();
    await page.getByText('他人表格已载入').waitFor();
    await inEachLook(page, async () => {
      await pane.getByRole('button', { name: '检查当前工作簿里的表格' }).click();
      for (const view of ['检查', '填报', '导出']) {
        await goTo(pane, view);
        await look(page, pane, view);
      }
      await pane.getByRole('button', { name: '放进标准模板' }).click();
      await pane.getByRole('button', { name: '插入并填好模板' }).waitFor();
      await look(page, pane, '放进标准模板');
    });
  });
});
