/** 图解 in a real browser: as PNG under the pane's own policy, as it is set with real fonts, and in a web page. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { webpack } from 'webpack';
import { reportPicture, tablePicture, webPage } from '../../src/writers';
import type { Picture } from '../../src/writers';
import { COLOR } from '../../src/writers/picture/style';
import { readPng } from '../support/png';
import { randomReport, sampleReport } from '../support/reports';
import { overlap, rectanglesOf } from '../support/svg';
import type { Box } from '../support/svg';
import { reportOf } from '../support/years';
import { describeInBrowser } from './browser';

jest.setTimeout(180_000);

const ROOT = join(__dirname, '..', '..');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** `rasterize` as a script that gives itself to the window. */
async function rasterizerScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-e2e-'));
  try {
    await new Promise<void>((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          context: ROOT,
          target: ['web', 'es2022'],
          entry: join(ROOT, 'src/taskpane/exporting/rasterize.ts'),
          output: { path: folder, filename: 'script.js', library: { name: 'pictures', type: 'window' } },
          resolve: { extensions: ['.ts', '.tsx', '.js'] },
          module: { rules: [{ test: /\.tsx?$/, use: 'swc-loader' }] },
        },
        (error, stats) => {
          if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
          else resolve();
        },
      ),
    );
    return readFileSync(join(folder, 'script.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Rasterizer {
  readonly pictures: { rasterize(picture: Picture, scale: number): Promise<Uint8Array> };
}

/** The bytes, or the code of the error and what it names. */
const rasterized = (frame: Frame, picture: Picture, scale: number) =>
  frame.evaluate(
    ([own, by]) =>
      (globalThis as unknown as Rasterizer).pictures.rasterize(own, by).then(
        (bytes) => ({
          base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
          error: null,
        }),
        (error: { code: string; details: unknown }) => ({
          base64: '',
          error: { code: error.code, details: error.details },
        }),
      ),
    [picture, scale] as const,
  );

const report = randomReport(3, { year: 2024, unit: '云台区水务局', limit: 90 });
const earlier = [2023, 2022].map((year) => randomReport(year, { year, unit: '云台区水务局' }));
const LONG = '某某省某某市某某新区高新技术产业开发区管理委员会综合行政执法局政务公开办公室二科';

/** Boxes of all labels as the browser sets them, and the page. */
function labelsSet(page: Page): Promise<(Box & { readonly text: string })[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('text')].map((element) => {
      const { x, y, width, height } = element.getBBox();
      // A line is higher than its letters.
      const [top, bottom] = [y + height * 0.2, y + height * 0.82];
      return { text: element.textContent, left: x, top, right: x + width, bottom };
    }),
  );
}

describeInBrowser('pictures', ({ open }) => {
  const script = rasterizerScript();

  /** One pane for all tests. */
  let pane: ReturnType<typeof openPane> | undefined;
  const paneFrame = () => (pane ??= openPane());
  async function openPane() {
    const opened = await open();
    const frame = opened.page.frames().find((each) => each.url().includes('preview-taskpane.html'));
    if (!frame) throw new Error('the pane has no frame');
    // Through the debugger, as the page's policy lets no other script in.
    await frame.evaluate(await script);
    return { ...opened, frame };
  }

  test.each([1, 2])('are PNG at scale %i: size, white ground, colours where they belong', async (scale) => {
    const picture = reportPicture(report, earlier);
    const { frame, complaints } = await paneFrame();
    const { base64, error } = await rasterized(frame, picture, scale);
    expect([error, complaints]).toEqual([null, []]);
    const pixels = readPng(Buffer.from(base64, 'base64'));
    expect([pixels.width, pixels.height]).toEqual([picture.width * scale, picture.height * scale]);
    expect(pixels.colorAt(0, 0)).toBe('#FFFFFF');
    const bars = rectanglesOf(picture.svg).filter(({ top, bottom }) => bottom - top > 4);
    expect(bars.length).toBeGreaterThan(20);
    for (const { left, right, top, bottom, fill } of bars) {
      // A tile has words in its middle; its lower right corner is empty.
      const inTile = fill === COLOR.tile;
      const [x, y] = inTile ? [right - 3, bottom - 3] : [(left + right) / 2, (top + bottom) / 2];
      expect([fill, pixels.colorAt(Math.floor(x * scale), Math.floor(y * scale))]).toEqual([fill, fill]);
    }
  });

  test('have their letters drawn', async () => {
    const picture = tablePicture(sampleReport(), 'disputes');
    const { frame } = await paneFrame();
    const pixels = readPng(Buffer.from((await rasterized(frame, picture, 2)).base64, 'base64'));
    const inside = rectanglesOf(picture.svg)[0]!;
    const row = (y: number) =>
      Array.from({ length: Math.floor((inside.right - inside.left) * 2) - 8 }, (_, x) =>
        pixels.colorAt(Math.floor(inside.left * 2) + 4 + x, y),
      );
    const middle = Math.floor(inside.top + inside.bottom);
    expect(new Set(row(Math.floor(inside.top * 2) + 4))).toEqual(new Set(['#FFFFFF']));
    expect(new Set(row(middle)).size).toBeGreaterThan(2);
  });

  test('that a browser cannot draw end in a typed error', async () => {
    const picture = reportPicture(report, []);
    const { frame } = await paneFrame();
    const broken = { ...picture, svg: picture.svg.replace('</svg>', '') };
    expect((await rasterized(frame, broken, 1)).error).toEqual({
      code: 'export/picture',
      details: { reason: 'not-drawn' },
    });
    expect((await rasterized(frame, picture, 100)).error).toEqual({
      code: 'export/picture',
      details: { reason: 'picture-size' },
    });
  });

  test.each([
    ['three years', reportPicture(report, earlier)],
    ['the sample', reportPicture(sampleReport(), [])],
    ['very large numbers', reportPicture(randomReport(6, { year: 2024, limit: 9_000_000, unit: LONG }), [])],
    ['nothing', reportPicture(reportOf(2024), [])],
    ['表三', tablePicture(randomReport(6, { limit: 9_000_000 }), 'requests')],
    ['表四', tablePicture(randomReport(6, { limit: 9_000_000 }), 'disputes')],
  ])('set with real fonts: no label covers another or leaves the page: %s', async (_, picture) => {
    const page = await (await paneFrame()).page.context().newPage();
    await page.setContent(`<body style="margin:0">${picture.svg}</body>`);
    const labels = await labelsSet(page);
    expect(labels.length).toBeGreaterThan(15);
    expect(
      labels.filter(
        ({ left, top, right, bottom }) =>
          left < 0 || top < 0 || right > picture.width || bottom > picture.height,
      ),
    ).toEqual([]);
    const covering = labels.flatMap((one, index) =>
      labels.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.text} ${other.text}`] : [])),
    );
    expect(covering).toEqual([]);
  });

  test('in a web page have no accessibility violations, and fit a narrow screen', async () => {
    const { page, complaints } = await paneFrame();
    const narrow = await page.context().newPage();
    await narrow.setViewportSize({ width: 360, height: 700 });
    await narrow.setContent(webPage(report, { picture: reportPicture(report, earlier) }));
    expect(
      await narrow.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    await narrow.evaluate(AXE);
    const found = await narrow.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    const violations = found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect([violations, complaints]).toEqual([[], []]);
  });
});
