/** 审核 as a supervisor uses it: files are dropped, watched, sorted, opened, returned, accepted, received again. */
import type { Frame, Page } from 'playwright-core';
import { paneFrame, violations } from './axe';
import { describeInBrowser } from './browser';
import { drop, file } from './dropping';
import { cell, typeInto } from './grid';

jest.setTimeout(300_000);

const PLACES = ['财政', '教育', '水务', '林业', '统计', '民政', '司法', '交通', '卫生', '审计'];

/** Notes what is said of the progress. */
const watch = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const watched: string[] = [];
    (window as unknown as { watched: string[] }).watched = watched;
    new MutationObserver(() => {
      const found = /第 \d+ \/ \d+ 份/.exec(document.querySelector('main')?.textContent ?? '');
      if (found && watched[watched.length - 1] !== found[0]) watched.push(found[0]);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });

const watched = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => (window as unknown as { watched: string[] }).watched);

/** The rows of the matrix, as they are read. */
const rows = (frame: Frame): Promise<string[][]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('[role=grid] [role=row]')]
      .slice(1)
      .map((row) => [...row.querySelectorAll('[role=gridcell]')].map((each) => each.textContent ?? '')),
  );

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describeInBrowser('the desk', ({ open, test }) => {
  test('a county in two rounds', async () => {
    const { page, pane, complaints } = await open({ width: '350' });
    const frame = paneFrame(page);
    const button = (name: string) => pane.getByRole('button', { name, exact: true });
    await pane.getByRole('button', { name: /^审核多份报告/ }).click();
    await button('选择文件夹').waitFor();
    await drop(frame, [
      ...PLACES.map((place, index) => file(place, index === 2 || index === 5)),
      { name: '说明.pptx', base64: '' },
    ]);
    await pane.getByText('略过1个其他类型的文件').waitFor();
    await watch(frame);
    await button('审核10份').click();
    const grid = pane.getByRole('grid', { name: '各单位' });
    await grid.waitFor();
    expect((await watched(frame))[0]).toBe('第 0 / 10 份');
    await pane.getByText('新报10', { exact: true }).waitFor();
    expect((await rows(frame)).map((row) => row.slice(0, 3).join(' '))).toEqual([
      '青山县水务局 待审 1',
      '青山县民政局 待审 1',
      ...['财政', '教育', '林业', '统计', '司法', '交通', '卫生', '审计'].map(
        (place) => `青山县${place}局 待审 `,
      ),
    ]);
    expect(await violations(frame)).toEqual([]);

    // The first is opened by keys, its letter copied, and sent back.
    await grid.focus();
    await grid.press('Enter');
    await pane.getByRole('heading', { name: '青山县水务局' }).waitFor();
    expect(await violations(frame)).toEqual([]);
    await button('复制函件').click();
    await pane.getByText('已复制函件').waitFor();
    expect(await clipboard(page)).toContain('自然人：9＋0≠3＋0，差6');
    await button('退回').click();
    await pane.getByText('青山县水务局：退回').waitFor();
    expect(await cell(page, '审核台账', 'D4')).toBe('退回');
    await pane.locator('body').press('Escape');

    // Another one is accepted, found by its name.
    await pane.getByRole('searchbox', { name: '查找单位' }).fill('教育');
    await pane.getByText('1 / 10家').waitFor();
    await pane.getByRole('row', { name: /教育局/ }).click();
    await button('通过').click();
    await pane.getByText('青山县教育局：通过').waitFor();
    await button('返回').click();

    // Published pages have a page of their own: what is dropped there is no round.
    await pane.locator('[data-opens=published]').click();
    await pane.getByRole('heading', { name: '核对已公布页面' }).waitFor();
    await drop(frame, [file('教育', false)]);
    await pane.getByText('1份页面：一致1，不一致0').waitFor();
    await pane.getByText('页面没有公布日期').waitFor();
    expect(await violations(frame)).toEqual([]);
    await button('返回').click();

    // The mended report comes: the next round of its member.
    await pane.getByText('10家', { exact: true }).waitFor();
    await drop(frame, [file('水务', false, 2)]);
    await pane.getByText('重报1', { exact: true }).waitFor();
    await pane.getByText('收到1份').waitFor();
    await pane.getByRole('row', { name: /水务局/ }).click();
    await pane.getByText('已改 · 第2次报送').waitFor();
    await pane.getByText('上次1处：已改1 未改0 新增0').waitFor();
    await pane.getByText('自然人 9 → 3').waitFor();
    await button('返回').click();

    // What is typed into the sheet is followed.
    await typeInto(page, '审核台账', 'D5', '退回');
    await pane.getByRole('row', { name: /民政局 退回/ }).waitFor();
    // 撤销 takes the round back, and the decision before it.
    await pane.getByRole('button', { name: '撤销：审核收件' }).click();
    await pane.getByRole('row', { name: /水务局 退回/ }).waitFor();
    expect(complaints).toEqual([]);
  });
});
