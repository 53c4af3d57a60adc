/** axe-core in the real pane: every view, three themes, the narrowest and the widest pane. */
import { paneFrame, violations } from './axe';
import { describeInBrowser } from './browser';
import { loadSample } from './grid';

jest.setTimeout(180_000);

describeInBrowser('the pane has no accessibility violations', ({ open }) => {
  test.each([
    ['light', '320'],
    ['dark', '350'],
    ['contrast', '450'],
  ])('%s theme, %s pixels', async (theme, width) => {
    const { page, pane } = await open({ theme, width });
    expect(await violations(paneFrame(page))).toEqual([]);
    await loadSample(page);
    for (const view of ['填报', '检查', '导出']) {
      await pane.getByRole('tab', { name: new RegExp(view) }).click();
      await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
      expect([view, await violations(paneFrame(page))]).toEqual([view, []]);
    }
    await pane.getByRole('tab', { name: /填报/ }).click();
    await pane.getByRole('button', { name: '选用' }).click();
    await pane.getByRole('button', { name: '插入“依申请公开”' }).waitFor();
    expect(['常用语句', await violations(paneFrame(page))]).toEqual(['常用语句', []]);
    await page.getByRole('button', { name: '载入他人表格' }).click();
    await page.getByText('他人表格已载入').waitFor({ timeout: 90_000 });
    await pane.getByRole('button', { name: '检查当前工作簿里的表格' }).click({ timeout: 60_000 });
    for (const view of ['检查', '填报', '导出']) {
      await pane.getByRole('tab', { name: new RegExp(view) }).click({ timeout: 60_000 });
      await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
      expect([view, await violations(paneFrame(page))]).toEqual([view, []]);
    }
    await pane.getByRole('button', { name: '放进标准模板' }).click();
    await pane.getByRole('button', { name: '插入并填好模板' }).waitFor();
    expect(await violations(paneFrame(page))).toEqual([]);
    const sideways = await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(sideways).toBe(0);
  });
});
