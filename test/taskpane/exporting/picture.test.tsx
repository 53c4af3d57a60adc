/** 图解: what is drawn, what is beside it, and the files that leave. */
import '../browserParts';
import { screen, waitFor } from '@testing-library/react';
import { UserError } from '../../../src/messages';
import type { Report } from '../../../src/report';
import { webPage } from '../../../src/writers';
import { randomReport, sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { heldReading } from '../heldReading';
import { button, problem, renderPane } from '../pane';
import type { PaneOptions, RenderedPane } from '../pane';

// jsdom draws nothing; the browser's own drawing is tried in test/e2e.
const mockRasterize = jest.fn<Promise<Uint8Array>, unknown[]>();
jest.mock('../../../src/taskpane/exporting/rasterize', () => ({
  rasterize: (...given: unknown[]) => mockRasterize(...given),
}));

const NAME = '金山镇人民政府2024年政府信息公开工作年度报告';
const earlier = (year: number, unit = '金山镇人民政府'): Report => ({
  ...randomReport(year, { year }),
  unit,
  kind: sampleReport().kind,
});

beforeEach(() => mockRasterize.mockReset().mockResolvedValue(Uint8Array.of(0x89, 0x50)));

async function opened(options: PaneOptions = {}): Promise<RenderedPane> {
  const workbook = FakeWorkbook.holding(sampleReport(), { typedTotals: true });
  const pane = await renderPane({ workbook, view: 'exporting', ...options });
  await pane.user.click(button('图解'));
  return pane;
}

async function add(pane: RenderedPane, report: Report): Promise<void> {
  await pane.user.upload(screen.getByLabelText('往年报告文件'), [
    new File([webPage(report)], `${report.year}.html`),
  ]);
  await pane.clock.pass(0);
}

const picture = () => screen.getByRole<HTMLImageElement>('img');

test('the picture is described, and drawn without an address', async () => {
  await opened();
  expect(picture().alt).toContain('新收3件');
  expect(picture().src).toMatch(/^data:image\/svg\+xml/);
  expect(screen.getByText('年度：2024')).toBeTruthy();
});

test('reports of the two years before stand beside this one; others are refused with the reason', async () => {
  const pane = await opened();
  await add(pane, earlier(2023));
  expect(await screen.findByText('年度：2024、2023')).toBeTruthy();
  await add(pane, earlier(2022));
  expect(await screen.findByText('年度：2024、2023、2022')).toBeTruthy();
  await add(pane, earlier(2023, '银山镇人民政府'));
  expect(await screen.findByText('未列入对比：2023年的报告（不是同一机关的报告）')).toBeTruthy();
  expect(screen.getByText('年度：2024、2023、2022')).toBeTruthy();
});

test.each([
  [2023, 2022],
  [2022, 2023],
])('two reports added one after the other both stay, that of %s first', async (first, second) => {
  const held = heldReading();
  const pane = await opened({ read: held.read });
  for (const year of [2023, 2022]) {
    await pane.user.upload(screen.getByLabelText('往年报告文件'), [new File(['文'], `${year}.html`)]);
    await held.begun(`${year}.html`);
  }
  await held.ends(`${first}.html`, earlier(first));
  await held.ends(`${second}.html`, earlier(second));
  expect(screen.getByText('年度：2024、2023、2022')).toBeTruthy();
});

test('a file that is no report says so, and the picture stays', async () => {
  const pane = await opened();
  await pane.user.upload(screen.getByLabelText('往年报告文件'), [new File(['<p>无</p>'], '通知.html')]);
  await waitFor(() => expect(problem()).toContain('通知.html'));
  expect(picture()).toBeTruthy();
});

test.each([
  ['下载图片', `${NAME}（图解）.png`],
  ['下载矢量图（SVG）', `${NAME}（图解）.svg`],
  ['下载含图解的网页', `${NAME}（含图解）.html`],
])('%s', async (way, file) => {
  const pane = await opened();
  await pane.user.click(button(way));
  expect(await screen.findByText(`已交给浏览器下载：${file}`)).toBeTruthy();
  expect(pane.downloads.map((each) => each.file)).toEqual([file]);
});

test('where the browser draws nothing that is said, and nothing is downloaded', async () => {
  const pane = await opened();
  mockRasterize.mockRejectedValue(new UserError('export/picture', { reason: 'no-canvas' }));
  await pane.user.click(button('下载图片'));
  await waitFor(() => expect(problem()).not.toBeUndefined());
  expect(pane.downloads).toEqual([]);
  expect(button('下载图片')).toHaveProperty('disabled', false);
});

test('a table alone, as it is printed', async () => {
  const pane = await renderPane({
    workbook: FakeWorkbook.holding(sampleReport(), { typedTotals: true }),
    view: 'exporting',
  });
  const part = '三、收到和处理政府信息公开申请情况';
  await pane.user.click(button(`“${part}”的更多方式`));
  await pane.user.click(screen.getByRole('menuitem', { name: '下载图片' }));
  expect(await screen.findByText(`已交给浏览器下载：${NAME}（${part}）.png`)).toBeTruthy();
});

describe('in Excel for Mac and iPad, where a download does nothing', () => {
  test('the picture is copied, and why there is no more is said', async () => {
    const pane = await opened({ mayDownload: false });
    expect(screen.queryByRole('button', { name: /下载/ })).toBeNull();
    expect(screen.getByText(/^Mac 和 iPad 版 Excel 的窗格不能下载文件。/)).toBeTruthy();
    await pane.user.click(button('复制图片'));
    expect(await screen.findByText('已复制图片，可粘贴到 Word 或工作表')).toBeTruthy();
    expect([pane.pictures.length, pane.downloads.length]).toEqual([1, 0]);
  });

  test('a table alone', async () => {
    const pane = await renderPane({
      workbook: FakeWorkbook.holding(sampleReport(), { typedTotals: true }),
      view: 'exporting',
      mayDownload: false,
    });
    await pane.user.click(button('“三、收到和处理政府信息公开申请情况”的更多方式'));
    expect(screen.getAllByRole('menuitem').map((each) => each.textContent)).toEqual(['复制图片']);
    await pane.user.click(screen.getByRole('menuitem'));
    await waitFor(() => expect(pane.pictures).toHaveLength(1));
  });

  test('a clipboard that takes no pictures: said, and nothing is claimed', async () => {
    const pane = await opened({ mayDownload: false, mayCopy: false });
    await pane.user.click(button('复制图片'));
    await waitFor(() => expect(problem()).toContain('这里不能把图片写入剪贴板。'));
    expect(screen.queryByText(/已复制/)).toBeNull();
  });
});
