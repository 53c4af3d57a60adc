/** The first start of the add-in on a computer: how to begin, the sample and its one step back, 自检 and the way back. */
import { paneFrame } from './axe';
import { describeInBrowser, startingAnew } from './browser';
import { inSize } from './looks';

jest.setTimeout(240_000);

describeInBrowser('the first start', ({ open, test }) => {
  test('how to begin moves and covers nothing, and is said once', async () => {
    const { page, pane, complaints } = await open({ isFirst: true });
    await inSize(page, 350, 378);
    const strip = pane.getByRole('region', { name: '初次使用' });
    await strip.getByRole('listitem').first().waitFor();
    const places = await paneFrame(page).evaluate(() => {
      const scroller = document.querySelector('main')?.parentElement?.getBoundingClientRect();
      const sections = [...document.querySelectorAll('section[aria-labelledby]')];
      const said = sections.find((each) => !each.closest('main'))?.getBoundingClientRect();
      const primary = document.querySelector('main button')?.getBoundingClientRect();
      return { upTo: scroller?.bottom, from: said?.top, to: said?.bottom, primary: primary?.bottom };
    });
    expect(places.upTo).toBe(places.from);
    expect(places.to).toBe(378);
    expect(places.primary).toBeLessThan(places.from!);
    await startingAnew(page, () => paneFrame(page).evaluate(() => location.reload()));
    await pane.getByRole('button', { name: '插入空白模板' }).waitFor();
    expect(await strip.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the sample is one step; 自检 knows the Excel around it and leads back', async () => {
    const { page, pane } = await open();
    await pane.getByRole('button', { name: '载入示例' }).click();
    await pane.getByText('示例已载入，共9张表。').waitFor();
    await pane
      .getByText(/全部相符/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: '撤销：载入示例' }).click();
    await pane.getByText('这个工作簿里还没有年度报告。').waitFor();
    await pane.getByRole('button', { name: '设置' }).click();
    await startingAnew(page, () => pane.getByRole('link', { name: '自检' }).click());
    await pane.getByText(/Excel 16\.\S+（PC）/).waitFor();
    // A preview has no manifest; all the rest is there.
    await pane.getByText('– 第5项没有检查').waitFor();
    expect(await pane.locator('[data-state=bad], [data-state=warn]').count()).toBe(0);
    await startingAnew(page, () => pane.getByRole('link', { name: '返回窗格' }).click());
    await pane.getByRole('button', { name: '插入空白模板' }).waitFor();
  });
});
