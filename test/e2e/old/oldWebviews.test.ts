/**
 * The site that users get, in real browsers as old as the web components of closed networks: on the embedded workbook, whose
 * grid asks for newer ones and stays in this process.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { editionForYear } from '../../../src/form';
import { planReport } from '../../../src/layout';
import { EmbeddedHost } from '../../../src/preview/host/host';
import { createHeadlessUniver } from '../../../src/preview/store/univer';
import { createDialogs } from '../../../src/preview/transport/dialogs';
import type { DialogRequest } from '../../../src/preview/transport/dialogs';
import { Ribbon } from '../../../src/preview/transport/ribbon';
import type { Surroundings } from '../../../src/preview/transport/windowExternal';
import { writeXlsx } from '../../../src/writers/xlsx';
import { describeNeeding } from '../../support/needing';
import { missingBrowser, OLD_VERSIONS, oldBrowser } from '../../support/oldBrowsers';
import { sampleReport, withFigure } from '../../support/reports';
import { scriptOf, serve, SITE } from '../site';
import type { Site } from '../site';
import { startBrowser } from './devtools';
import type { Devtools } from './devtools';
import { hostDoor } from './hostDoor';
import { OldPage } from './oldPage';

jest.setTimeout(60_000);

const OLD = '显示加载项的网页组件太旧，年报助手不能运行。';
const FAILED = '年报助手没有打开：文件没有加载完整，或启动时出错。';

/** A page that does not say what its browser is, but lacks what browsers had only later. */
const without = (member: string) => `delete ${member};`;

describe.each(OLD_VERSIONS)('Chromium %i', (version) => {
  const missing =
    missingBrowser(version) ??
    (existsSync(join(SITE, 'taskpane.html')) ? undefined : 'dist/site is not built (npm run build)');

  describeNeeding(`the site in Chromium ${version}`, missing, () => {
    let site: Site;
    let browser: Devtools;
    let folder: string;
    let host: EmbeddedHost;
    beforeAll(async () => {
      site = await serve(SITE);
      // Where the stand-in says that messages between pages come from.
      Object.assign(globalThis, { location: new URL(site.url) });
      folder = mkdtempSync(join(tmpdir(), 'nianbao-old-'));
      host = new EmbeddedHost(createHeadlessUniver());
    });
    // One for each test: a pane that is still closing would take what a button of the next one asks for.
    beforeEach(() => {
      browser = startBrowser(oldBrowser(version));
    });
    afterEach(() => browser.close());
    afterAll(async () => {
      await site.close();
      await host.settle();
      host.dispose();
      rmSync(folder, { recursive: true });
    });

    /** A page of the add-in, by its address on the site, with the workbook around it. */
    async function open(
      address: string,
      around: Partial<Surroundings> = {},
      scripts: readonly string[] = [],
      from = site,
    ): Promise<OldPage> {
      const session = await browser.newSession();
      const dialogs = around.dialog ? {} : { dialogs: createDialogs(() => () => undefined).owner };
      const door = await hostDoor(session, { host, theme: () => 'light', ...dialogs, ...around });
      const page = await OldPage.open(session, [door, ...scripts]);
      await page.goto(new URL(address, from.url).href);
      return page;
    }

    /** The page behind the ribbon and the notice that a button of it opens; `done` when Office is told that it is. */
    async function pressed(button: string, from: typeof site) {
      let asked: ((request: DialogRequest) => void) | undefined;
      const request = new Promise<DialogRequest>((resolve) => (asked = resolve));
      const dialogs = createDialogs((each) => {
        asked?.(each);
        return () => undefined;
      });
      const ribbon = new Ribbon();
      const functions = await open('commands.html', { ribbon, dialogs: dialogs.owner }, [], from);
      const done = ribbon.press(button);
      const notice = await open((await request).url, { dialog: dialogs.page }, [], from);
      return { functions, notice, done };
    }

    /** A file to choose. */
    function file(name: string, bytes: Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    }

    test('inserts, imports, checks, copies and downloads', async () => {
      const page = await open('taskpane.html');
      await page.click('插入空白模板');
      await page.type('机关名称', '金山镇人民政府');
      await page.type('年度', '2024');
      await page.click('插入');
      await page.click('导入已有报告');
      await page.choose('要导入的文件', file('年报.pdf', Buffer.from('%PDF-1.7\n')));
      const refusal = '没有读取 年报.pdf：这台电脑显示加载项的网页组件太旧，不能读取 PDF。';
      await page.says(version < 98 ? refusal : '年报.pdf');
      const said = await page.text();
      expect(said.includes(refusal)).toBe(version < 98);
      const report = withFigure(sampleReport(), 'requests.received.natural', 9);
      const plan = planReport(editionForYear(2024)!, { report, typedTotals: true });
      await page.choose('要导入的文件', file('同事.xlsx', writeXlsx(plan)));
      await page.click(/^写入\d+处$/);
      await page.click(/^检查/);
      await page.says('自然人：9＋0≠3＋0，差6');
      await page.click(/采用/);
      await page.says('全部相符');
      await page.click('导出');
      await page.click('复制“三、收到和处理政府信息公开申请情况”');
      await page.says('已复制');
      expect(await page.pasted()).toMatch(/rowspan="?22"?/);
      const saved = mkdtempSync(join(folder, 'saved-'));
      const name = await page.downloads(saved, () => page.click(/^下载全文/));
      const parts = unzipSync(new Uint8Array(readFileSync(join(saved, name))));
      expect(strFromU8(parts['word/document.xml']!)).toContain('四、结转下年度继续办理');
      expect(page.complaints).toEqual([]);
    });

    test('the button 检查 of the ribbon says in a notice what it found', async () => {
      const { functions, notice, done } = await pressed('check', site);
      await notice.says('全部相符');
      await notice.click('关闭');
      await done;
      expect([functions.complaints, notice.complaints]).toEqual([[], []]);
    });

    test.each(['taskpane.html', 'commands.html', 'notice.html'])(
      '%s without what it needs says what to update',
      async (address) => {
        const page = await open(address, {}, [without('Promise.allSettled')]);
        await page.says(OLD);
        expect((await page.text()).match(/年报助手/g)).toHaveLength(1);
      },
    );

    test.each([
      ['is not there', null, /taskpane\.[0-9a-f]{10}\.js/],
      [
        'is broken off',
        'var a = {',
        /taskpane\.[0-9a-f]{10}\.js: Uncaught SyntaxError: Unexpected end of input/,
      ],
      ['throws', 'throw new Error("no")', /taskpane\.[0-9a-f]{10}\.js: Uncaught Error: no/],
      ['rejects', 'Promise.reject(new Error("late"))', /Error: late/],
    ])('a script that %s is told', async (_, script, detail) => {
      const changed = await serve(SITE, (name) => (name === scriptOf('taskpane') ? script : undefined));
      try {
        const page = await open('taskpane.html', {}, [], changed);
        await page.says(FAILED);
        await page.says(detail);
      } finally {
        await changed.close();
      }
    });

    test('自检 finds all that it needs; the site of this test has no manifest', async () => {
      const page = await open('selfcheck.html');
      await page.says('– 第5项没有检查');
      expect(await page.text()).toMatch(/✓\s*网页组件 Chromium /);
      expect(await page.text()).not.toMatch(/怎么办：(?!打包时设定网址)/);
    });

    test('a script of newer syntax than the browser has is told as an old browser', async () => {
      const newer = (name: string) =>
        [scriptOf('taskpane'), 'syntax.js'].includes(name) ? 'var a = b |> c;' : undefined;
      const changed = await serve(SITE, newer);
      try {
        const page = await open('taskpane.html', {}, [], changed);
        await page.says(OLD);
      } finally {
        await changed.close();
      }
    });

    test('a button of the ribbon whose script is not there opens the page of words, and is done', async () => {
      const changed = await serve(SITE, (name) => (name === scriptOf('commands') ? null : undefined));
      try {
        const { notice, done } = await pressed('check', changed);
        await notice.says(FAILED);
        await done;
      } finally {
        await changed.close();
      }
    });
  });
});
