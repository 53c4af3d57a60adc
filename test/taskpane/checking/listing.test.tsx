import '../browserParts';
import { screen, waitFor } from '@testing-library/react';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, renderPane, said } from '../pane';

const mockDocuments: unknown[] = [];
jest.mock('../../../src/review/list/document', () => ({
  findingsDocument: (lists: unknown) => {
    mockDocuments.push(lists);
    return Promise.resolve(Uint8Array.of(0x50, 0x4b));
  },
}));

async function wrong(mayDownload = true) {
  const workbook = FakeWorkbook.holding(sampleReport(), { typedTotals: true });
  workbook.editFigure('requests.received.natural', 4);
  return renderPane({ workbook, view: 'checking', mayDownload });
}

describe('导出清单', () => {
  test('onto a sheet of the workbook, in one step that can be undone', async () => {
    const pane = await wrong();
    await pane.user.click(button('导出清单'));
    await pane.user.click(screen.getByRole('menuitem', { name: '在工作表中列出' }));
    await waitFor(() => expect(said().join()).toContain('已在“检查结果”表列出2条'));
    expect(pane.workbook.content.grids.map(({ name }) => name)).toContain('检查结果');
    expect(button('撤销')).toBeTruthy();
  });

  test('as a Word document named after the report', async () => {
    const pane = await wrong();
    await pane.user.click(button('导出清单'));
    await pane.user.click(screen.getByRole('menuitem', { name: '下载 Word' }));
    await waitFor(() => expect(pane.downloads).toHaveLength(1));
    expect(pane.downloads[0]!.file).toBe('金山镇人民政府2024年政府信息公开工作年度报告检查结果.docx');
    expect(mockDocuments.at(-1)).toMatchObject([{ errors: 1, lines: [{ rule: 'T3-balance' }, {}] }]);
  });

  test('in Excel for Mac and iPad, where a download does nothing: onto a sheet', async () => {
    const pane = await wrong(false);
    expect(screen.queryByRole('button', { name: '导出清单' })).toBeNull();
    await pane.user.click(button('在工作表中列出'));
    await waitFor(() => expect(said().join()).toContain('已在“检查结果”表列出2条'));
    expect(pane.downloads).toEqual([]);
  });

  test('nothing found: nothing to list', async () => {
    await renderPane({ workbook: FakeWorkbook.holding(sampleReport()), view: 'checking' });
    expect(screen.queryByRole('button', { name: '导出清单' })).toBeNull();
  });
});
