/** The main job in the preview with its sample: slip, see, mend, copy, download; `hour` goes all the way from an empty workbook. */
import { readFile } from 'node:fs/promises';
import { unzipSync, strFromU8 } from 'fflate';
import { describeInBrowser } from './browser';
import { cell, goTo, loadSample, type } from './grid';

jest.setTimeout(180_000);

describeInBrowser('the preview', ({ open, openPane, test }) => {
  test('the sample: 全部相符, a slip and its repair, the clipboard and the document', async () => {
    const { page, pane, complaints } = await open();
    await loadSample(page);
    await pane.getByRole('tab', { name: /检查/ }).click();
    await pane
      .getByText(/全部相符（45项核对）/)
      .first()
      .waitFor();
    await page.getByText('三、依申请公开').first().click();
    await type(page, 'D5', '5');
    await pane.getByText('自然人：5＋0≠3＋0，差2').first().waitFor();
    await type(page, 'D5', '3');
    await pane
      .getByText(/全部相符（45项核对）/)
      .first()
      .waitFor();
    await pane.getByRole('tab', { name: '导出' }).click();
    await pane.getByRole('button', { name: '复制“三、收到和处理政府信息公开申请情况”' }).click();
    await pane
      .getByText(/已复制/)
      .first()
      .waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (kind: string) => (await item!.getType(kind)).text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(copied.html).toMatch(/rowspan="?22"?/);
    expect(copied.text).toContain('一、本年新收政府信息公开申请数量');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: /下载全文/ }).click(),
    ]);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(strFromU8(parts['word/document.xml']!)).toContain('四、结转下年度继续办理');
    expect(complaints).toEqual([]);
  });

  test('figures typed one after another arrive, while those before them are calculated', async () => {
    const { page } = await openPane();
    await page.getByText('三、依申请公开').first().click();
    const typed: Record<string, number> = {};
    await goTo(page, 'D9');
    for (const [index, column] of [...'DEFGHI'].entries()) {
      const figure = 801 + index;
      typed[`${column}9`] = figure;
      await page.keyboard.type(String(figure), { delay: 60 });
      await page.keyboard.press('Tab');
    }
    await page.locator('#pane').click();
    const found = await Promise.all(Object.keys(typed).map((place) => cell(page, '三、依申请公开', place)));
    expect(found).toEqual(Object.values(typed));
  });
});
