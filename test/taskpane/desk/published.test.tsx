/** 核对已公布页面 in the pane: pages are held against what was accepted, and are no new round. */
import '../browserParts';
import { fireEvent, screen, within } from '@testing-library/react';
import { reportJson } from '../../../src/writers';
import { sampleReport } from '../../support/reports';
import { button, said } from '../pane';
import type { RenderedPane } from '../pane';
import { choose, desk, fileOf, page, rows, settled } from './made';

jest.setTimeout(120_000);

const bring = (pane: RenderedPane, files: readonly File[]) => choose(pane, files, '选择已公布的页面');

/** Three members, of whom two are accepted; the page for published pages is open. */
async function opened(): Promise<RenderedPane> {
  const pane = await desk();
  for (const name of ['财政局', '水务局']) {
    await pane.user.click(screen.getByRole('row', { name: new RegExp(name) }));
    await pane.user.click(button('通过'));
    await screen.findByText(`${name}：通过`);
    await pane.user.click(button('返回'));
  }
  await pane.user.click(button('核对已公布页面'));
  return pane;
}

/** What is said of the page of a member, without its list of differences. */
const itemOf = (name: string, file = name) =>
  screen.getAllByRole('listitem').find((each) => each.textContent?.includes(`${name} ${file}`))?.textContent;

test('the same, another figure, a late day, a member without a page; the days are written, and undone', async () => {
  const pane = await opened();
  await bring(pane, [page('财政局', '2025-02-03'), page('教育局', '2025-01-20', 8)]);
  await screen.findByText('2份页面：一致1，不一致1');
  expect(itemOf('财政局')).toBe('!财政局 财政局.html与审核的一致2025-02-03 公布，逾期（应于2025-01-31前）');
  expect(itemOf('教育局')).toBe(
    '✗教育局 教育局.html与审核的不同：数字1处第1次报送尚未通过2025-01-20 公布审核 → 公布本年新收·自然人 9 → 8',
  );
  expect(button('1家已通过，没有页面').parentElement?.parentElement?.textContent).toContain('水务局');
  await screen.findByText('记下2家的公布日期');
  await pane.user.click(button('复制核对情况'));
  await settled(() => screen.findByText('已复制核对情况'));
  expect(pane.copied[0]?.text.split('\n').slice(0, 3)).toEqual([
    '2024年政府信息公开工作年度报告公布核对情况',
    '审核通过2家；核对已公布页面2份，与审核的报告一致1份，不一致1份。',
    '不一致的1份：教育局（数字1处）。',
  ]);
  await pane.user.click(button('返回'));
  expect(document.activeElement).toBe(button('核对已公布页面'));
  expect(rows()).toEqual(['教育局 待审 1', '财政局 已公布', '水务局 通过']);
  await pane.user.click(button('撤销：公布日期'));
  await screen.findByText('已撤销：公布日期');
  expect(rows()).toEqual(['教育局 待审 1', '财政局 通过', '水务局 通过']);
});

test('a page whose member is not sure is told with whom it may be of, and is theirs with a click; the rest is told', async () => {
  const pane = await opened();
  await bring(pane, [page('县水务', '2025-01-20', 3, '甲.html'), new File(['x'], '说明.pptx')]);
  await screen.findByText('1份没有认出是哪家的');
  expect(said()).toContain('略过1个其他类型的文件');
  expect(said()).toContain('0份页面：一致0，不一致0');
  await pane.user.click(button('水务局'));
  await screen.findByText('1份页面：一致1，不一致0');
  await screen.findByText('记下1家的公布日期');
  expect(screen.queryByText('1份没有认出是哪家的')).toBeNull();
  // The same page again says nothing new: no step.
  await bring(pane, [page('水务局', '2025-01-20', 3, '甲.html')]);
  await screen.findByText('1份页面：一致1，不一致0');
  // Of another year: neither the same nor different.
  const other = reportJson({ ...sampleReport(), unit: '财政局', year: 2023 });
  await bring(pane, [fileOf(JSON.stringify(other), '去年.json')]);
  await screen.findByText('2份页面：一致1，不一致0，没有核对1');
  expect(itemOf('财政局', '去年')).toBe('!财政局 去年.json年度或格式不符，没有核对');
  await pane.user.click(button('清空'));
  screen.getByText(/这里的文件不算新一轮报送/);
});

test('what is dropped on this page is a published page; on the board it is the next round; on a member it is nothing', async () => {
  const pane = await opened();
  const drop = (each: File) => {
    const dataTransfer = { types: ['Files'], files: [each], items: [] };
    fireEvent.dragOver(document.body, { dataTransfer });
    const told = screen.queryByText(/^松开鼠标/)?.textContent;
    const isLeft = fireEvent.drop(document.body, { dataTransfer });
    return { told, isLeft };
  };
  expect(drop(page('财政局', '2025-01-20'))).toEqual({ told: '松开鼠标，核对这些已公布页面', isLeft: false });
  await pane.clock.pass(0);
  await screen.findByText('1份页面：一致1，不一致0');
  await pane.user.click(button('返回'));
  await pane.user.click(screen.getByRole('row', { name: /财政局/ }));
  expect(drop(page('财政局', '2025-01-20'))).toEqual({ told: undefined, isLeft: false });
  screen.getByText('已公布 · 第1次报送');
  await pane.user.click(button('返回'));
  expect(drop(page('财政局', '2025-01-20', 4)).told).toBe('松开鼠标，审核这些文件');
  await screen.findByText('重报1');
  within(screen.getByRole('grid')).getByRole('img', { name: '通过后又改' });
});
