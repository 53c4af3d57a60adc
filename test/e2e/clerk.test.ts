/** Last year's report and 常用语句 in the preview, in a pane of 350 pixels: the user stays where they are, and sentences go where they are. */
import type { Page } from 'playwright-core';
import { reportJson } from '../../src/writers';
import { sampleReport } from '../support/reports';
import { describeInBrowser } from './browser';
import { cell, goTo, loadSample, nameBox } from './grid';

jest.setTimeout(300_000);

const LAST_YEAR = {
  name: '上年.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(reportJson({ ...sampleReport(), year: 2023 }))),
};
const OVERVIEW = '一、总体情况';
const MADE = '本年度收到政府信息公开申请3件，与上年持平；办结3件，其中不予公开2件、无法提供1件。';

interface Preview {
  readonly nianbaoPreview: {
    readonly host: {
      readonly store: {
        readonly sheets: {
          activeId(): string;
          ids(): string[];
          name(id: string): string;
          visibility(id: string): string;
        };
      };
    };
  };
}

/** The active sheet, and the last one with its visibility. */
const sheets = (page: Page) =>
  page.evaluate(() => {
    const { sheets: all } = (window as unknown as Preview).nianbaoPreview.host.store;
    const last = all.ids().at(-1) ?? '';
    return [all.name(all.activeId()), all.name(last), all.visibility(last)];
  });

describeInBrowser('last year and sentences', ({ open, test }) => {
  test('上年数据 is kept out of sight, looked at, removed; a sentence goes below the paragraph of the user', async () => {
    const { page, pane, complaints } = await open({ width: '350' });
    await loadSample(page);
    await page.getByText('三、依申请公开').first().click();
    await goTo(page, 'E7');
    await pane.getByRole('tab', { name: '填报' }).click();
    await pane.getByLabel('上年报告文件').setInputFiles(LAST_YEAR);
    await pane.getByRole('button', { name: '读入', exact: true }).click();
    await pane.getByText('2023年 · 已读入').waitFor();
    expect(await sheets(page)).toEqual(['三、依申请公开', '上年数据', 'Hidden']);
    expect(await nameBox(page).inputValue()).toBe('E7');
    await pane.getByRole('button', { name: '查看上年数据' }).click();
    await page.waitForFunction(() => {
      const { sheets: all } = (window as unknown as Preview).nianbaoPreview.host.store;
      return all.name(all.activeId()) === '上年数据';
    });
    await pane.getByRole('button', { name: '移除上年数据', exact: true }).click();
    await pane.getByText('未读入').waitFor();
    expect((await sheets(page)).slice(1)).toEqual(['上年数据（旧）', 'Hidden']);
    await pane.getByRole('button', { name: '撤销：移除上年数据' }).click();
    await pane.getByText('2023年 · 已读入').waitFor();

    await pane.getByRole('button', { name: '选用' }).click();
    await page.getByText(OVERVIEW).first().click();
    await goTo(page, 'A4');
    const card = pane.getByRole('region', { name: '依申请公开', exact: true });
    await card.getByText('插入到“一、总体情况”第2段之后').waitFor();
    await card.getByText(/^正文已写：“/).waitFor();
    const below = await cell(page, OVERVIEW, 'A5');
    await card.getByRole('button', { name: '仍要插入“依申请公开”' }).click();
    await pane.getByText('已插入到“一、总体情况”第2段之后').waitFor();
    expect([await cell(page, OVERVIEW, 'A5'), await cell(page, OVERVIEW, 'A6')]).toEqual([MADE, below]);
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText('已撤销：插入常用语句').waitFor();
    expect(await cell(page, OVERVIEW, 'A5')).toBe(below);
    expect(complaints).toEqual([]);
  });
});
