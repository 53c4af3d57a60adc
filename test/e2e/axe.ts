/** axe-core in a frame of a page. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The frame that the pane runs in. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('preview-taskpane.html'));
  if (!frame) throw new Error('the pane has no frame');
  return frame;
}

/** What shuts somebody out by all rules, or by some of them, as rule and markup; nothing is best. */
export async function violations(frame: Frame, rules?: readonly string[]): Promise<string[]> {
  // Through the debugger, as the page's policy lets no other script in.
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(AXE);
  const found = await frame.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
        // Results that nobody asks for take half of the time.
        { resultTypes: ['violations'], ...(runOnly && { runOnly }) },
      ),
    rules && [...rules],
  );
  // Fluent's focus sentinels are hidden from screen readers and focusable on purpose; they have no content.
  const isSentinel = (html: string) => /data-tabster-dummy|tabindex="0" aria-hidden="true"><\/i>/.test(html);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'aria-hidden-focus' || !isSentinel(html))
      .map(({ html }) => `${id}: ${html}`),
  );
}
