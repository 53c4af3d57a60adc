/** 常用语句 in the preview: put in, own words added in the grid, a figure changed, refreshed with the words left alone. */
import { describeInBrowser } from './browser';
import { loadSample, type } from './grid';

jest.setTimeout(300_000);

const MADE = '本年度收到政府信息公开申请3件；办结3件，其中不予公开2件、无法提供1件。';
const EDITED = `（六）小结。${MADE.replace('本年度', '2024年我镇')}答复都在期限内。`;
const REFRESHED =
  '（六）小结。2024年我镇收到政府信息公开申请4件；办结3件，其中不予公开2件、无法提供1件；结转下年度继续办理1件。答复都在期限内。';
/** The row under the last paragraph of the sample's part one. */
const ROW = 'A8';

describeInBrowser('常用语句 in the preview', ({ open, test }) => {
  test('insert, edit in the grid, change a figure, see it, refresh, undo', async () => {
    const { page, pane, complaints } = await open();
    await loadSample(page);
    await pane.getByRole('tab', { name: '填报' }).click();
    await pane.getByRole('button', { name: '选用' }).click();
    await pane.getByRole('button', { name: '仍要插入“依申请公开”' }).click();
    await pane.getByText('已插入到“一、总体情况”第5段之后').waitFor();
    const copied = async () => {
      await pane.getByRole('tab', { name: '导出' }).click();
      await pane.getByRole('button', { name: '复制“一、总体情况”' }).click();
      await pane.getByText(/已复制“一、总体情况”/).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await page.getByText('一、总体情况').first().click();
    await type(page, ROW, EDITED);
    await page.getByText('三、依申请公开').first().click();
    await type(page, 'D5', '4');
    await type(page, 'D29', '1');
    await pane.getByText('已插入，待更新').waitFor();
    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByText('1句待更新').waitFor();
    await pane.getByRole('tab', { name: /检查/ }).click();
    const finding = pane.locator('button[data-finding]').filter({ hasText: '“依申请公开”一句' });
    await finding.waitFor();
    expect(await finding.textContent()).toContain('“2024年我镇收到政府信息公开申请3件”应为4');
    await pane.getByRole('button', { name: '更新这一句（2处）' }).click();
    await pane.getByText('已采用，改了1格').waitFor();
    await finding.waitFor({ state: 'detached' });
    expect(await copied()).toContain(REFRESHED);
    await pane.getByRole('tab', { name: '填报' }).click();
    await pane.getByRole('button', { name: '撤销：采用建议' }).click();
    await pane.getByText('已撤销：采用建议').waitFor();
    await pane.getByText('1句待更新').waitFor();
    expect(await copied()).toContain(EDITED);
    expect(complaints).toEqual([]);
  });
});
