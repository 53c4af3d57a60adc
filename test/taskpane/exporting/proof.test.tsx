import '../browserParts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Report } from '../../../src/report';
import { webPage } from '../../../src/writers';
import { sampleReport, withFigure } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, problem, renderPane } from '../pane';
import type { RenderedPane } from '../pane';

const typed = () => FakeWorkbook.holding(sampleReport(), { typedTotals: true });
const page = (report: Report, name = '成稿.html') => new File([webPage(report)], name);

/** 核对成稿 with this file. */
async function proofread(pane: RenderedPane, ...files: readonly File[]): Promise<void> {
  await pane.user.click(button('核对成稿'));
  await pane.user.upload(screen.getByLabelText('要导入的文件'), [...files]);
  await pane.clock.pass(0);
}

const differences = () =>
  within(screen.getByRole('region', { name: '成稿与工作簿的不同' }))
    .queryAllByRole('listitem')
    .map((each) => each.textContent);

describe('核对成稿', () => {
  test('a document as it left the workbook agrees', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    await proofread(pane, page(pane.workbook.report()));
    expect(await screen.findByText('成稿与工作簿一致')).toBeTruthy();
    expect(differences()).toEqual([]);
    expect(screen.getByText(/^比较了200个数字、\d+段文字。$/)).toBeTruthy();
  });

  test('a figure that was changed by hand: both places, and a click goes to the cell', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    await proofread(pane, page(withFigure(pane.workbook.report(), 'requests.received.natural', 4)));
    expect(await screen.findByText('1处不同')).toBeTruthy();
    const line = button(/本年新收·自然人：工作簿3，成稿4/);
    expect(line.textContent).toContain('工作簿 三、依申请公开!D5 · 成稿 第2个表格');
    await pane.user.click(line);
    expect(pane.workbook.selections.at(-1)).toEqual([
      { kind: 'sheet', grid: '三、依申请公开', row: 4, column: 3 },
    ]);
  });

  test('mended in the workbook, the difference goes', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    await proofread(pane, page(withFigure(pane.workbook.report(), 'disputes.review.upheld', 1)));
    expect(await screen.findByText('1处不同')).toBeTruthy();
    pane.workbook.editFigure('disputes.review.upheld', 1);
    await pane.clock.pass(200);
    expect(await screen.findByText('成稿与工作簿一致')).toBeTruthy();
  });

  test('a file that is dropped on the page is read there; another one takes its place', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    await pane.user.click(button('核对成稿'));
    fireEvent.drop(document.body, {
      dataTransfer: { types: ['Files'], files: [page(sampleReport())], dropEffect: 'none' },
    });
    expect(await screen.findByText('成稿与工作簿一致')).toBeTruthy();
    await pane.user.click(button('换一份'));
    expect(screen.getByText(/^选择将要公布的文件/)).toBeTruthy();
  });

  test('what is no report stays on the page with a sentence', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    await proofread(pane, new File(['<p>通知</p>'], '通知.html'));
    await waitFor(() => expect(problem()).toContain('通知.html'));
    expect(screen.getByRole('heading', { name: '核对成稿' })).toBeTruthy();
  });

  test('back to 导出', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    await pane.user.click(button('核对成稿'));
    await pane.user.click(button('取消'));
    expect(button('复制全文')).toBeTruthy();
  });
});
