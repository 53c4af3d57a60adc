/** The clerk's hour in a pane of 350 × 378 pixels, from the empty workbook to the document; and a workbook that is half finished. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { FieldId } from '../../src/form';
import { statedFigure } from '../../src/report';
import { reportJson } from '../../src/writers';
import { sampleReport } from '../support/reports';
import { describeInBrowser } from './browser';
import { cell, goTo, loadSample, nameBox, type } from './grid';

jest.setTimeout(400_000);

const UNIT = '青石镇人民政府';
const SIZE = { width: '350', height: 378 } as const;
const REQUESTS = '三、依申请公开';

/** Last year's report of the same body, which left one application of a natural person. */
function lastYear() {
  const sample = sampleReport();
  const figures = new Map(sample.figures);
  for (const key of ['natural', 'total']) {
    figures.set(`requests.received.${key}` as FieldId, statedFigure(4));
    figures.set(`requests.carriedOut.${key}` as FieldId, statedFigure(1));
  }
  const report = { ...sample, unit: UNIT, year: 2023, figures };
  return {
    name: '2023.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(reportJson(report))),
  };
}

const openSheet = (page: Page, name: string) => page.getByText(name).first().click();
const tab = (pane: FrameLocator, name: RegExp) => pane.getByRole('tab', { name }).click();
const causes = (pane: FrameLocator) => pane.locator('button[data-finding]');

/** Whether all of it is within the pane as it stands, without scrolling. */
const isOnScreen = (what: Locator) =>
  what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

describeInBrowser('the clerk’s hour', ({ open, test }) => {
  test('empty, template, last year, two slips, their causes, sentences, document', async () => {
    const { page, pane, complaints } = await open(SIZE);
    await pane.getByText('这个工作簿里还没有年度报告。').waitFor();
    await pane.getByRole('button', { name: '插入空白模板' }).click();
    await pane.getByLabel('机关名称').fill(UNIT);
    await pane.getByLabel('年度').fill('2024');
    await pane.getByRole('button', { name: '插入', exact: true }).click();

    // Nothing is filled in: neither well nor wrong, and the way on is not to the export.
    await tab(pane, /检查/);
    await pane.getByText('○ 未填完').waitFor();
    expect(await pane.getByRole('button', { name: '去导出' }).count()).toBe(0);
    await pane.getByRole('button', { name: '还有6个部分未填完' }).click();
    await pane.getByRole('button', { name: '表三未填' }).waitFor();

    // Last year's report comes in, and what it left is filled in; the user stays where they are.
    await tab(pane, /填报/);
    await openSheet(page, REQUESTS);
    await goTo(page, 'E9');
    await pane.getByLabel('上年报告文件').setInputFiles(lastYear());
    await pane.getByRole('button', { name: '读入', exact: true }).click();
    await pane.getByText('2023年 · 已读入').waitFor();
    expect(await nameBox(page).inputValue()).toBe('E9');
    await pane.getByText('上年结转可按上年报告填入6列').waitFor();
    await pane.getByRole('button', { name: '填入上年结转', exact: true }).click();
    await pane.getByText('已填入6列上年结转').waitFor();
    expect(await cell(page, REQUESTS, 'D6')).toBe(1);

    // One figure filled in of a column is no error, and nobody offers to make up the rest.
    await tab(pane, /检查/);
    await pane.getByText('○ 未填完').waitFor();
    expect(await causes(pane).count()).toBe(0);
    expect(await pane.getByRole('button', { name: /^采用/ }).count()).toBe(0);

    // Figures are typed, two of them wrong; what was left blank is 0.
    for (const [place, figure] of Object.entries({ D5: '5', D6: '2', D7: '6', E5: '12', E7: '21' }))
      await type(page, place, figure);
    await tab(pane, /填报/);
    for (const [sheet, done] of [
      ['二、主动公开', '表二10格已填0'],
      [REQUESTS, '表三134格已填0'],
      ['四、复议诉讼', '表四12格已填0'],
    ] as const) {
      await pane.getByRole('button', { name: `${sheet}未填的格填0` }).click();
      await pane.getByText(done).waitFor();
    }

    // Two slips are two causes, and the first of them is on the first screen.
    await tab(pane, /检查/);
    await pane.getByText('✗ 2处不符').waitFor();
    await pane.getByRole('tab', { name: '检查 2处不符' }).waitFor();
    expect(await causes(pane).allInnerTexts()).toEqual([
      expect.stringContaining('自然人：5＋2≠6＋0，差1'),
      expect.stringContaining('商业企业：12＋0≠21＋0，差9'),
    ]);
    expect(await isOnScreen(causes(pane).first())).toBe(true);
    // Last year's report tells the first: its repair selects the cell, and what follows from it is folded.
    const repair = pane.getByRole('button', {
      name: /^很可能是“二、上年结转政府信息公开申请数量”：2 应为 1/,
    });
    await repair.click();
    await page.waitForFunction(
      (box) => (box as HTMLInputElement | null)?.value === 'D6',
      await nameBox(page).elementHandle(),
    );
    await pane.getByRole('button', { name: /^改后下列\d处随之相符/ }).waitFor();
    await pane.getByRole('button', { name: /^采用：很可能是“二、上年结转/ }).click();
    await pane.getByText('已采用：自然人·上年结转 2→1').waitFor();
    expect(await cell(page, REQUESTS, 'D6')).toBe(1);
    // Nothing tells the second: what is possible is listed, nothing is claimed.
    await pane.getByText('✗ 1处不符').waitFor();
    await causes(pane).filter({ hasText: '商业企业' }).focus();
    expect(await pane.getByRole('button', { name: /^采用/ }).count()).toBe(0);
    await pane.getByRole('button', { name: /^可能是下列\d+种之一/ }).click();
    await pane.getByRole('button', { name: /^可能是“（一）予以公开”：21 应为 12（两位数字颠倒）/ }).click();
    await page.waitForFunction(
      (box) => (box as HTMLInputElement | null)?.value === 'E7',
      await nameBox(page).elementHandle(),
    );
    await type(page, 'E7', '12');
    await pane.getByText('✗ 1处不符').waitFor({ state: 'detached' });
    await pane.getByText('○ 未填完').waitFor();

    // The texts: sentences from the figures, and words of one's own.
    await pane.getByRole('button', { name: '继续填报' }).click();
    await pane.getByRole('button', { name: '选用' }).click();
    await pane.getByRole('button', { name: '插入“依申请公开”' }).click();
    await pane.getByText(/^已插入到“一、总体情况”/).waitFor();
    await openSheet(page, '五、问题改进');
    await type(page, 'A3', '目录更新不够勤，下一年度每季度清理一次。');
    await openSheet(page, '六、其他事项');
    await type(page, 'A3', '本年度没有收取信息处理费。');
    await pane.getByRole('button', { name: '返回' }).click();
    await tab(pane, /检查/);
    await pane.getByText('✓ 全部相符（45项核对）').waitFor();
    await pane.getByText('○ 未填完').waitFor({ state: 'detached' });

    // The document.
    await pane.getByRole('button', { name: '去导出' }).click();
    const whole = pane.getByRole('button', { name: /下载全文/ });
    await whole.waitFor();
    expect(await isOnScreen(whole)).toBe(true);
    const [download] = await Promise.all([page.waitForEvent('download'), whole.click()]);
    expect(download.suggestedFilename()).toBe(`${UNIT}2024年政府信息公开工作年度报告.docx`);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    const text = strFromU8(parts['word/document.xml']!).replace(/<[^>]+>/g, '');
    expect(text).toContain('本年度收到政府信息公开申请17件');
    expect(text).toContain('本年度没有收取信息处理费。');
    expect(complaints).toEqual([]);
  });

  test('half finished: what is there is judged, what is not is missing', async () => {
    const { page, pane, complaints } = await open(SIZE);
    await loadSample(page);
    await tab(pane, /检查/);
    await pane.getByText('✓ 全部相符（45项核对）').waitFor();
    await openSheet(page, REQUESTS);
    await goTo(page, 'E5');
    await page.keyboard.press('Delete');
    await pane.getByText('○ 未填完').waitFor();
    expect(await causes(pane).count()).toBe(0);
    expect(await pane.getByRole('button', { name: '去导出' }).count()).toBe(0);
    await pane.getByRole('button', { name: '还有1个部分未填完' }).click();
    await pane.getByRole('button', { name: '表三：商业企业1格未填' }).click();

    // A column that is finished is judged beside one that is not.
    await type(page, 'D5', '9');
    await pane.getByText('✗ 1处不符').waitFor();
    await pane.getByText('○ 未填完').waitFor();
    expect(await causes(pane).allInnerTexts()).toEqual([expect.stringContaining('自然人：9＋0≠3＋0，差6')]);
    await tab(pane, /导出/);
    await pane.getByRole('button', { name: '仍有1处不符' }).waitFor();
    await pane.getByRole('button', { name: '未填完：表三：商业企业1格未填' }).click();
    await pane.getByRole('button', { name: `${REQUESTS}未填的格填0` }).click();
    await pane.getByText('表三1格已填0').waitFor();
    await tab(pane, /检查/);
    await type(page, 'D5', '3');
    await pane.getByText('✓ 全部相符（45项核对）').waitFor();
    expect(complaints).toEqual([]);
  });
});
