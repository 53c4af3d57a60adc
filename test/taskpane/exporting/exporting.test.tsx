import '../browserParts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { copyOf } from '../../../src/writers';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, problem, renderPane, said, tab } from '../pane';

// The library for Word needs timers that jsdom lacks; its writer has tests of its own.
const mockAsked: unknown[] = [];
jest.mock('../../../src/writers/docx', () => ({
  writeDocx: (_: unknown, options: unknown) => {
    mockAsked.push(options);
    return Promise.resolve(Uint8Array.of(0x50, 0x4b));
  },
}));

const typed = () => FakeWorkbook.holding(sampleReport(), { typedTotals: true });
const DISPUTES = '四、政府信息公开行政复议、行政诉讼情况';

describe('导出', () => {
  test('a part is copied as a page and as text, and that is said', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    await pane.user.click(button(`复制“${DISPUTES}”`));
    expect(pane.copied).toEqual([copyOf(pane.workbook.report(), { kind: 'part', index: 3 })]);
    expect(said()).toEqual([`✓已复制“${DISPUTES}”，可粘贴到 Word 或网页后台`]);
    await pane.user.click(button('复制全文'));
    expect(pane.copied[1]).toEqual(copyOf(pane.workbook.report()));
  });

  test('the toast leaves by itself', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    await pane.user.click(button('复制全文'));
    await pane.user.unhover(screen.getByText(/已复制全文/));
    await pane.clock.pass(5000);
    expect(said()).toEqual(['']);
  });

  test('errors that are open are said on top and do not block', async () => {
    const workbook = typed();
    workbook.editFigure('requests.handled.natural', 2);
    const pane = await renderPane({ workbook, view: 'exporting' });
    expect(button('下载全文（Word）')).toBeTruthy();
    await pane.user.click(button('仍有1处不符'));
    expect(tab(/检查/).getAttribute('aria-selected')).toBe('true');
  });

  test('the whole report is downloaded as a Word document named after it', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    await pane.user.click(button('下载全文（Word）'));
    const file = '金山镇人民政府2024年政府信息公开工作年度报告.docx';
    expect(await screen.findByText(`已交给浏览器下载：${file}`)).toBeTruthy();
    expect(pane.downloads.map((each) => each.file)).toEqual([file]);
    expect(String.fromCharCode(...(pane.downloads[0]?.bytes.slice(0, 2) ?? []))).toBe('PK');
  });

  test('a part alone, behind ⋯, as a Word document or a page named after it', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    for (const [index, way] of ['下载 Word', '下载网页'].entries()) {
      await pane.user.click(button(`“${DISPUTES}”的更多方式`));
      await pane.user.click(screen.getByRole('menuitem', { name: way }));
      await waitFor(() => expect(pane.downloads).toHaveLength(index + 1));
    }
    const name = `金山镇人民政府2024年政府信息公开工作年度报告（${DISPUTES}）`;
    expect(await screen.findByText(`已交给浏览器下载：${name}.html`)).toBeTruthy();
    expect(pane.downloads.map(({ file }) => file)).toEqual([`${name}.docx`, `${name}.html`]);
    expect(mockAsked.at(-1)).toEqual({ portion: { kind: 'part', index: 3 } });
    const page = new TextDecoder().decode(pane.downloads[1]!.bytes);
    expect(page.match(/<h2/g)).toHaveLength(1);
  });

  test('the whole as a page with 草稿 across it, and as data', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting' });
    await pane.user.click(screen.getByRole('checkbox', { name: '加“草稿”水印' }));
    await pane.user.click(button('网页'));
    await waitFor(() => expect(pane.downloads).toHaveLength(1));
    await pane.user.click(button('数据（JSON）'));
    await waitFor(() => expect(pane.downloads).toHaveLength(2));
    const [page, data] = pane.downloads.map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(page).toContain('data-draft="草稿"');
    expect(JSON.parse(data!)).toMatchObject({ unit: '金山镇人民政府', year: 2024 });
    await pane.user.click(button('下载全文（Word）'));
    await screen.findByText(/docx$/);
    expect(mockAsked.at(-1)).toEqual({ draft: true });
  });

  test('落款 with the day of today, or another, in the Word document; with none there is no document', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting', now: new Date(2025, 0, 9) });
    expect(screen.queryByLabelText('成文日期')).toBeNull();
    await pane.user.click(screen.getByRole('checkbox', { name: '加落款（Word）' }));
    const date = screen.getByLabelText<HTMLInputElement>('成文日期');
    expect(date.value).toBe('2025-01-09');
    await pane.user.click(button('下载全文（Word）'));
    await screen.findByText(/docx$/);
    expect(mockAsked.at(-1)).toEqual({ draft: false, signed: { year: 2025, month: 1, day: 9 } });
    fireEvent.change(date, { target: { value: '2025-01-20' } });
    await pane.user.click(button('下载全文（Word）'));
    await waitFor(() =>
      expect(mockAsked.at(-1)).toEqual({ draft: false, signed: { year: 2025, month: 1, day: 20 } }),
    );
    fireEvent.change(date, { target: { value: '' } });
    expect(screen.getByText('填写成文日期。')).toBeTruthy();
    expect(button('下载全文（Word）').hasAttribute('disabled')).toBe(true);
    await pane.user.click(screen.getByRole('checkbox', { name: '加落款（Word）' }));
    await pane.user.click(button('下载全文（Word）'));
    await waitFor(() => expect(mockAsked.at(-1)).toEqual({ draft: false }));
  });

  test('the day of 落款 and the mark of a draft are still there on return', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting', now: new Date(2025, 0, 9) });
    const ticked = () => screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);
    await pane.user.click(screen.getByRole('checkbox', { name: '加落款（Word）' }));
    fireEvent.change(screen.getByLabelText('成文日期'), { target: { value: '2025-01-20' } });
    await pane.user.click(tab('填报'));
    await pane.user.click(tab('导出'));
    expect(ticked()).toEqual([false, true]);
    expect(screen.getByLabelText<HTMLInputElement>('成文日期').value).toBe('2025-01-20');
  });

  test('where the browser forbids copying, the content is there to be copied by hand', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'exporting', mayCopy: false });
    await pane.user.click(button(`复制“${DISPUTES}”`));
    expect(problem()).toContain(
      '浏览器不允许写入剪贴板。在下面的框里全选、复制：按 Ctrl+A、Ctrl+C，Mac 按 ⌘A、⌘C。',
    );
    const box = screen.getByRole('textbox', { name: '复制框：全选后复制' });
    expect(document.activeElement).toBe(box);
    expect(box.querySelector('table')).toBeTruthy();
    expect(getSelection()?.toString()).toContain(DISPUTES);
  });

  test('an empty part is named', async () => {
    const report = { ...sampleReport(), parts: { ...sampleReport().parts, others: '' } };
    await renderPane({ workbook: FakeWorkbook.holding(report), view: 'exporting' });
    expect(screen.getAllByText('未填写')).toHaveLength(1);
  });
});

describe('导出 in Excel for Mac and iPad, where a download does nothing', () => {
  const opened = (mayCopy = true) =>
    renderPane({ workbook: typed(), view: 'exporting', mayDownload: false, mayCopy });
  const buttons = () => screen.getAllByRole('button').map((each) => each.textContent);

  test('no way of downloading is offered, and why is said', async () => {
    const pane = await opened();
    expect(buttons().filter((name) => /下载|水印/.test(name))).toEqual([]);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(
      screen.getByText(
        'Mac 和 iPad 版 Excel 的窗格不能下载文件。复制全文，粘贴到 Word 后保存；需要文件的，在 Excel 网页版、Windows 版里打开这个工作簿，或用命令行。',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: '“一、总体情况”的更多方式' })).toBeNull();
    await pane.user.click(button('复制全文'));
    expect(pane.copied).toEqual([copyOf(pane.workbook.report())]);
    expect(said()).toEqual(['✓已复制全文，可粘贴到 Word 或网页后台']);
  });

  test('web page and data are copied as text', async () => {
    const pane = await opened();
    await pane.user.click(button('复制网页代码'));
    await waitFor(() => expect(pane.copied).toHaveLength(1));
    expect(pane.copied[0]!.text).toMatch(/^<!doctype html>/i);
    expect(pane.copied[0]!.html).toMatch(/^<p>&lt;!doctype html/i);
    await pane.user.click(button('复制数据（JSON）'));
    await waitFor(() => expect(pane.copied).toHaveLength(2));
    expect(JSON.parse(pane.copied[1]!.text)).toMatchObject({ unit: '金山镇人民政府', year: 2024 });
    await waitFor(() => expect(said()).toEqual(['✓已复制数据（JSON）']));
    await pane.user.click(button('复制数据（CSV）'));
    await waitFor(() => expect(pane.copied).toHaveLength(3));
    expect(pane.copied[2]!.text).toMatch(/^[^\ufeff]/);
    expect(pane.downloads).toEqual([]);
  });

  test('where copying is forbidden too, the text is there to be copied by hand', async () => {
    const pane = await opened(false);
    await pane.user.click(button('复制数据（JSON）'));
    const box = await screen.findByRole('textbox', { name: '复制框：全选后复制' });
    expect(box.textContent).toContain('"unit": "金山镇人民政府"');
    expect(said()).toEqual(['']);
  });
});
