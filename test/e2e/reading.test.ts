/** Sources that are read in the worker of the pane: by file, drop and paste; ended when they hang; said when it is missing. */
import { read as readBook, write as writeBook } from '@e965/xlsx';
import type { FrameLocator, Page } from 'playwright-core';
import { editionForYear } from '../../src/form';
import { planReport } from '../../src/layout';
import type { Report } from '../../src/report';
import { copyOf } from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { modelOf } from '../corpus/model';
import { PAPERS, pdfOf, RULINGS, WRITINGS } from '../corpus/pdf';
import type { PdfStyle } from '../corpus/pdf';
import { hangingWorkbook } from '../support/hanging';
import { sampleReport, withFigure } from '../support/reports';
import { describeInBrowser } from './browser';
import { loadSample } from './grid';

jest.setTimeout(240_000);

const changed = withFigure(sampleReport(), 'requests.received.natural', 9);

/** As SheetJS saves our workbook in the format of Excel 97. */
function legacyFile(report: Report, name: string) {
  const book = readBook(writeXlsx(planReport(editionForYear(2024)!, { report, typedTotals: true })));
  const buffer = Buffer.from(writeBook(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array);
  return { name, mimeType: 'application/vnd.ms-excel', buffer };
}
function pdfFile(report: Report, name: string, style: Partial<PdfStyle> = {}) {
  const whole: PdfStyle = {
    font: 'embedded',
    ruling: RULINGS['boxes and corners']!,
    writing: WRITINGS['a piece a row']!,
    paper: PAPERS['upright']!,
    ...style,
  };
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(pdfOf(modelOf(report), whole)) };
}
const hanging = () => ({ name: '无尽.ods', mimeType: '', buffer: Buffer.from(hangingWorkbook()) });

async function openImport(page: Page, pane: FrameLocator): Promise<void> {
  await loadSample(page);
  await pane.getByRole('tab', { name: '填报' }).click();
  await pane.getByRole('button', { name: '导入已有报告', exact: true }).click();
  await pane.getByRole('button', { name: '选择文件' }).waitFor();
}
const chosen = (pane: FrameLocator) => pane.getByLabel('要导入的文件');
const seen = (pane: FrameLocator) => pane.getByText('3 → 9').first().waitFor();

describeInBrowser('reading in the worker', ({ openPane, test }) => {
  test('an .xls by the file input, then written; another by a drop; a page by a paste', async () => {
    const { page, pane, complaints } = await openPane();
    await openImport(page, pane);
    await chosen(pane).setInputFiles(legacyFile(changed, '同事.xls'));
    await seen(pane);
    await pane.getByRole('button', { name: '换一份' }).click();
    const { name, buffer } = legacyFile(changed, '同事.xls');
    await pane.locator('body').evaluate(
      (body, [file, base64]) => {
        const bytes = Uint8Array.from(atob(base64!), (character) => character.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], file!));
        body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, buffer.toString('base64')],
    );
    await seen(pane);
    await pane.getByRole('button', { name: '换一份' }).click();
    const { html, text } = copyOf(changed);
    await pane.getByLabel('或粘贴内容').evaluate(
      (box, [markup, plain]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', markup!);
        clipboardData.setData('text/plain', plain!);
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [html, text],
    );
    await seen(pane);
    await pane.getByRole('button', { name: /^写入\d+处/ }).click();
    await pane.getByText(/已导入，写入\d+处/).waitFor();
    expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringMatching(/\/reader\.js$/)]);
    expect(complaints).toEqual([]);
  });

  test('one that hangs is ended with a sentence, the pane stays awake, and the next is read', async () => {
    const { page, pane, complaints } = await openPane();
    await openImport(page, pane);
    await chosen(pane).setInputFiles(hanging());
    await pane.getByText('正在读取 无尽.ods…').waitFor();
    const bar = pane.getByText('无尽.ods 太大，超过上限（读取时间）。');
    // The pane answers while the worker hangs.
    await pane.getByRole('button', { name: '取消' }).click();
    await pane.getByRole('button', { name: '导入已有报告', exact: true }).click();
    expect(await bar.count()).toBe(0);
    await bar.waitFor();
    await chosen(pane).setInputFiles(legacyFile(changed, '同事.xls'));
    await seen(pane);
    expect(complaints).toEqual([]);
  });

  test('a PDF; one whose font is only named; one without lines is refused', async () => {
    const { page, pane, complaints } = await openPane();
    await openImport(page, pane);
    for (const font of ['embedded', 'named GBK'] as const) {
      await chosen(pane).setInputFiles(pdfFile(changed, '同事.pdf', { font }));
      await seen(pane);
      await pane.getByRole('button', { name: '换一份' }).click();
    }
    await chosen(pane).setInputFiles(pdfFile(changed, '无线.pdf', { ruling: () => '' }));
    await pane.getByText('无线.pdf 里没有带框线的表格', { exact: false }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('上年数据 goes the same way', async () => {
    const { page, pane, complaints } = await openPane();
    await openImport(page, pane);
    await pane.getByRole('button', { name: '取消' }).click();
    const lastYear = { ...sampleReport(), year: (sampleReport().year ?? 0) - 1 };
    await pane.getByLabel('上年报告文件').setInputFiles(hanging());
    await pane.getByText('无尽.ods 太大，超过上限（读取时间）。').waitFor();
    await pane.getByLabel('上年报告文件').setInputFiles(legacyFile(lastYear, '上年.et'));
    await pane.getByRole('button', { name: '读入', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('without the file of the worker it is said that nothing was read', async () => {
    const { page, pane } = await openPane();
    await page.route(/\/reader\.js$/, (route) => route.abort());
    await pane.getByRole('button', { name: '导入已有报告', exact: true }).click();
    await chosen(pane).setInputFiles(legacyFile(changed, '同事.xls'));
    await pane.getByText('没有读取 同事.xls：读取文件的程序没有启动。').waitFor();
  });
});
