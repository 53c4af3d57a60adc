/** 导出 in a real browser: files that arrive, and what happens where the clipboard is refused. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { paneFrame, violations } from './axe';
import { describeInBrowser } from './browser';
import type { Opened } from './browser';
import { loadSample } from './grid';

jest.setTimeout(240_000);

const REQUESTS = '三、收到和处理政府信息公开申请情况';

/** The pane at 导出, with the sample in the workbook. */
async function exporting({ page, pane }: Opened): Promise<void> {
  await loadSample(page);
  await pane.getByRole('tab', { name: '导出' }).click();
  await pane.getByRole('button', { name: '复制全文' }).waitFor();
}

async function downloaded(page: Page, button: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

/** Of a PNG, from its first chunk. */
function pixels(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describeInBrowser('导出', ({ openPane, test }) => {
  test('a part alone as a Word document, the whole as a page that nobody is shut out of', async () => {
    const opened = await openPane();
    const { page, pane, complaints } = opened;
    await exporting(opened);
    await pane.getByRole('button', { name: `“${REQUESTS}”的更多方式` }).click();
    const part = await downloaded(page, pane.getByRole('menuitem', { name: '下载 Word' }));
    expect(part.name).toBe(`金山镇人民政府2024年政府信息公开工作年度报告（${REQUESTS}）.docx`);
    expect(strFromU8(unzipSync(part.bytes)['word/document.xml']!).match(/<w:tbl>/g)).toHaveLength(1);
    const whole = await downloaded(page, pane.getByRole('button', { name: '网页', exact: true }));
    expect(whole.name).toMatch(/\.html$/);
    expect(complaints).toEqual([]);
    const alone = await page.context().newPage();
    await alone.setContent(strFromU8(whole.bytes));
    expect(await alone.locator('table').count()).toBe(3);
    expect(await violations(alone.mainFrame())).toEqual([]);
    await alone.setViewportSize({ width: 360, height: 740 });
    expect(await alone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const requests = alone.locator('.table').nth(1);
    const total = requests.getByRole('columnheader', { name: '总计', exact: true });
    expect((await total.boundingBox())!.x).toBeGreaterThan(360);
    await requests.evaluate((table) => table.scrollTo(9999, 0));
    const { x: left, width } = (await total.boundingBox())!;
    expect(left + width).toBeLessThanOrEqual(345);
    for (const label of ['一、本年新收政府信息公开申请数量', '（三）不予公开', '8.属于行政查询事项']) {
      const box = (await requests.getByRole('rowheader', { name: label, exact: true }).boundingBox())!;
      expect([box.x >= 16, box.x + box.width <= left]).toEqual([true, true]);
    }
    await alone.close();
  });

  test('图解 as a sharp PNG, and behind the text of a Word document', async () => {
    const opened = await openPane();
    const { page, pane, complaints } = opened;
    await exporting(opened);
    await pane.getByRole('button', { name: '图解' }).click();
    await pane.getByRole('img').waitFor();
    const png = await downloaded(page, pane.getByRole('button', { name: '下载图片' }));
    expect(png.name).toBe('金山镇人民政府2024年政府信息公开工作年度报告（图解）.png');
    expect(pixels(png.bytes).width).toBeGreaterThan(1400);
    const word = await downloaded(page, pane.getByRole('button', { name: '下载含图解的全文（Word）' }));
    expect(word.name).toBe('金山镇人民政府2024年政府信息公开工作年度报告（含图解）.docx');
    const parts = Object.keys(unzipSync(word.bytes)).filter((name) => name.startsWith('word/media/'));
    expect(parts.map((name) => name.replace(/.*\./, '')).sort()).toEqual(['png', 'svg']);
    expect(complaints).toEqual([]);
  });

  test('where the browser refuses the clipboard in every way, the content is selected in a box', async () => {
    const opened = await openPane();
    const { page, pane } = opened;
    await exporting(opened);
    const frame = paneFrame(page);
    await frame.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await pane.getByRole('button', { name: `复制“${REQUESTS}”` }).click();
    await pane.getByText(/浏览器不允许写入剪贴板/).waitFor();
    const box = pane.getByRole('textbox', { name: /复制框/ });
    expect(await box.locator('table').count()).toBe(1);
    expect(await frame.evaluate(() => getSelection()?.toString() ?? '')).toContain('四、结转下年度继续办理');
  });
});
