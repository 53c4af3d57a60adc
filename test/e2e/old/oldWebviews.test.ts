/** The site that users get, in real browsers as old as the web components of closed networks, on the embedded workbook. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { editionForYear } from '../../../src/form';
import { planReport } from '../../../src/layout';
import { EmbeddedHost } from '../../../src/preview/host/host';
import { createHeadlessUniver } from '../../../src/preview/store/univer';
import { createDialogs } from '../../../src/preview/transport/dialogs';
import { writeXlsx } from '../../../src/writers/xlsx';
import { describeNeeding } from '../../support/needing';
import { missingBrowser, OLD_VERSIONS, oldBrowser } from '../../support/oldBrowsers';
import { sampleReport, withFigure } from '../../support/reports';
import { serve, SITE } from '../site';
import type { Site } from '../site';
import { startBrowser } from './devtools';
import type { Devtools } from './devtools';
import { hostDoor } from './hostDoor';
import { OldPage } from './oldPage';

jest.setTimeout(180_000);

const SHOTS = process.env['NIANBAO_SHOTS'];

describe.each(OLD_VERSIONS)('Chromium %i', (version) => {
  const missing =
    missingBrowser(version) ??
    (existsSync(join(SITE, 'taskpane.html')) ? undefined : 'dist/site is not built (npm run build)');
  describeNeeding(`Chromium ${version}`, missing, () => {
    let site: Site;
    let browser: Devtools;
    let folder: string;
    beforeAll(async () => {
      site = await serve(SITE);
      browser = await startBrowser(oldBrowser(version));
      folder = mkdtempSync(join(tmpdir(), 'nianbao-old-'));
    });
    afterAll(async () => {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true });
    });

    test('import', async () => {
      const host = new EmbeddedHost(createHeadlessUniver());
      const session = await browser.newSession();
      const dialogs = createDialogs(() => () => undefined);
      const door = await hostDoor(session, { host, theme: () => 'light', dialogs: dialogs.owner });
      const page = await OldPage.open(session, [door]);
      await page.goto(`${site.url}taskpane.html`);
      const shot = async (name: string) => {
        if (SHOTS) await page.screenshot(join(SHOTS, `${version}-${name}.png`));
      };
      await page.says('插入空白模板');
      await shot('1empty');
      await page.click('插入空白模板');
      await page.type('机关名称', '金山镇人民政府');
      await page.type('年度', '2024');
      await shot('2unit');
      await page.click('插入');
      await page.says('金山镇人民政府');
      await shot('3filled');
      await page.click('导入已有报告');
      const wrong = withFigure(sampleReport(), 'requests.received.natural', 9);
      const path = join(folder, '报告.xlsx');
      writeFileSync(path, writeXlsx(planReport(editionForYear(2024)!, { report: wrong, typedTotals: true })));
      await page.choose('要导入的文件', path);
      await page.says('总计与各项之和不同（1处）');
      await shot('4import');
      await page.click(/写入\d+处/);
      await page.says('已写入');
      await shot('5written');
      await page.click(/检查/);
      await page.says('自然人：9＋0≠3＋0，差6');
      await shot('6findings');
      await page.click('导出');
      await page.click('复制“三、收到和处理政府信息公开申请情况”');
      await page.says('已复制');
      await shot('7export');
      console.log(
        version,
        await page.evaluate(
          `navigator.clipboard.read().then(function (items) { return items[0].types.join() }, String)`,
        ),
        await page.evaluate(
          `(function(){ var box = document.createElement('div'); box.contentEditable = 'true'; document.body.prepend(box); box.focus(); var ok = document.execCommand('paste'); return ok + box.innerHTML.slice(0,300); })()`,
        ),
      );
      console.log(await page.downloads(folder, () => page.click(/下载全文/)));
      console.log(await page.text(), page.complaints);
      await host.settle();
      host.dispose();
      (void strFromU8, unzipSync, readFileSync);
    });
  });
});
