/** axe-core in the real pane: every view, three themes, the narrowest and the widest pane. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser';
import { loadSample } from './grid';

jest.setTimeout(180_000);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  const frame = page.frames().find((each) => each.url().includes('preview-taskpane.html'));
  if (!frame) throw new Error('the pane has no frame');
  // Through the debugger, as the page's policy lets no other script in.
  await frame.evaluate(AXE);
  const found = await frame.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  // Fluent's focus sentinels are hidden from screen readers and focusable on purpose; they have no content.
  const isSentinel = (html: string) => /data-tabster-dummy|tabindex="0" aria-hidden="true"><\/i>/.test(html);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'aria-hidden-focus' || !isSentinel(html))
      .map(({ html }) => `${id}: ${html}`),
  );
}

describeInBrowser('the pane has no accessibility violations', ({ open }) => {
  test.each([
    ['light', '320'],
    ['dark', '350'],
    ['contrast', '450'],
  ])('%s theme, %s pixels', async (theme, width) => {
    const { page, pane } = await open({ theme, width });
    expect(await violations(page)).toEqual([]);
    await loadSample(page);
    for (const view of ['填报', '检查', '导出']) {
      await pane.getByRole('tab', { name: new RegExp(view) }).click();
      await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
      expect([view, await violations(page)]).toEqual([view, []]);
    }
    await pane.getByRole('tab', { name: /填报/ }).click();
    await pane.getByRole('button', { name: '选用' }).click();
    await pane.getByRole('button', { name: '插入“依申请公开”' }).waitFor();
    expect(['常用语句', await violations(page)]).toEqual(['常用语句', []]);
    const sideways = await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(sideways).toBe(0);
  });
});
