/**
 * The ledger as a person would keep it, in a pane of 350 pixels: a year is begun, applications are entered and answered, the year turns, and
 * a typed 表三 is held against it. Last days by hand: 端午 of 2025 is from 31 May to 2 June.
 */
import type { Page } from 'playwright-core';
import { paneFrame, violations } from './axe';
import { describeInBrowser } from './browser';
import { cell } from './grid';

jest.setTimeout(1_200_000);

const LEDGER = '依申请台账';
const REQUESTS = '三、依申请公开';

interface Preview {
  readonly nianbaoPreview: {
    readonly host: {
      readonly person: {
        paste(sheet: string, address: string, rows: readonly (readonly unknown[])[]): Promise<void>;
      };
      readonly store: {
        readonly sheets: { find(name: string): string };
        readonly layout: { isRowHidden(sheet: string, row: number): boolean };
      };
    };
  };
}

/** Types rows of cells, the first at the address. */
const enter = (page: Page, sheet: string, address: string, rows: readonly (readonly unknown[])[]) =>
  page.evaluate(
    ([name, place, cells]) => {
      const { person } = (window as unknown as Preview).nianbaoPreview.host;
      return person.paste(name, place, cells);
    },
    [sheet, address, rows] as const,
  );

/** 编号 of the rows that the sheet shows. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate((name) => {
    const { host } = (window as unknown as Preview & { nianbaoPreview: { host: { cell: Cell } } })
      .nianbaoPreview;
    type Cell = (sheet: string, address: string) => { readonly value: unknown };
    const sheet = host.store.sheets.find(name);
    return [5, 6, 7, 8, 9, 10, 11, 12, 13, 14].flatMap((row) =>
      host.store.layout.isRowHidden(sheet, row) ? [] : String(host.cell(name, `A${row + 1}`).value),
    );
  }, LEDGER);

describeInBrowser('the ledger', ({ open, test }) => {
  test('from the first application to a 表三 that differs from it', async () => {
    const { page, pane, complaints } = await open({ width: '350' });
    const button = (name: string | RegExp) =>
      pane.getByRole('button', { name, exact: typeof name === 'string' });
    await button('插入空白模板').click();
    await pane.getByLabel('机关名称').fill('金山镇人民政府');
    await pane.getByLabel('年度').fill('2025');
    await pane.getByRole('checkbox', { name: /^同时插入依申请台账/ }).check();
    await button('插入').click();
    await pane.getByText('已插入13张表').waitFor();
    await enter(page, LEDGER, 'D3', [['2025-06-30']]);
    await button(/^在办 0/).waitFor();

    // What was typed outlives the page; the number is proposed.
    await button('登记申请').click();
    await pane.getByLabel('收到日期').fill('2025-05-20');
    await pane.getByLabel('申请人类别').selectOption('自然人');
    await pane.getByLabel('内容摘要').fill('某地块征收批复');
    await pane.getByRole('tab').first().waitFor({ state: 'detached' });
    await pane.getByText('答复期限 2025-06-18，已逾期8个工作日').waitFor();
    await pane.getByRole('button', { name: '帮助', exact: true }).click();
    await pane.locator('body').press('Escape');
    expect(await pane.getByLabel('内容摘要').inputValue()).toBe('某地块征收批复');
    await button('保存').click();
    await pane.getByText('已登记 2025-001').waitFor();
    expect(await Promise.all(['A6', 'B6', 'C6', 'Y6'].map((at) => cell(page, LEDGER, at)))).toEqual([
      '2025-001',
      45797,
      '自然人',
      '逾期',
    ]);

    // Who prefers the grid types there.
    const rows = [
      '自然人',
      '自然人',
      '自然人',
      '自然人',
      '自然人',
      '法律服务机构',
      '法律服务机构',
      '商业企业',
    ];
    await enter(page, LEDGER, 'A7', [
      ['2025-002', '2025-06-03', '商业企业', '信函'],
      ...rows.map((applicant, index) => [
        `2025-0${String(index + 3).padStart(2, '0')}`,
        '2025-06-20',
        applicant,
      ]),
    ]);
    await button(/^在办 10/).waitFor();
    await button(/^三日内到期 1/).waitFor();
    await button(/^逾期 1/).waitFor();
    await button(/^信息不全 0/).waitFor();
    expect(await Promise.all(['W6', 'W7', 'W8', 'Y7', 'Y8'].map((at) => cell(page, LEDGER, at)))).toEqual([
      45826,
      45839,
      45856,
      '三日内到期',
      '正常',
    ]);
    await button(/^三日内到期 1/).click();
    await pane.getByText('台账已筛选，1行').waitFor();
    expect(await shown(page)).toEqual(['2025-002']);

    // The result in two steps, with what the statute says.
    await pane.locator('[data-opens=ledger]').click();
    await button('答复 2025-002').waitFor();
    expect(await violations(paneFrame(page))).toEqual([]);
    await button('答复 2025-002').click();
    await pane.getByLabel('答复日期').fill('2025-06-30');
    await pane.getByLabel('结果类别').selectOption('（三）不予公开');
    await pane.getByText('保存后还缺或不一致').waitFor();
    await pane.getByRole('radio', { name: '4.保护第三方合法权益' }).check();
    await pane.getByText(/^条例第十五条、第三十二条：/).waitFor();
    await button('保存').click();
    await pane.getByText('已保存 2025-002').waitFor();
    expect(await Promise.all(['N7', 'O7', 'Y7'].map((at) => cell(page, LEDGER, at)))).toEqual([
      '（三）不予公开',
      '（三）不予公开 4.保护第三方合法权益',
      '已办结',
    ]);
    await button('撤销：登记台账').click();
    await pane.getByText('已撤销：登记台账').waitFor();
    expect(await Promise.all(['N7', 'O7', 'Y7'].map((at) => cell(page, LEDGER, at)))).toEqual([
      '',
      '',
      '三日内到期',
    ]);
    await button('重做：登记台账').click();
    await pane.getByText('已重做：登记台账').waitFor();
    const granted = ['2025-07-10', '（一）予以公开', '（一）予以公开'];
    await enter(page, LEDGER, 'M6', [granted]);
    await enter(page, LEDGER, 'M8', [granted, granted, granted, granted, granted, granted]);
    await enter(page, LEDGER, 'D3', [['2026-01-05']]);
    await button(/^在办 2/).waitFor();

    // 表三 counts from it, and keeps its numbers when it is typed again.
    await button('改为按台账计数').click();
    await pane.getByText('表三、表四156格已按台账计数').waitFor();
    const figures = () => Promise.all(['D5', 'E5', 'H5', 'J5', 'J28'].map((at) => cell(page, REQUESTS, at)));
    expect(await figures()).toEqual([6, 2, 2, 10, 8]);
    await button('改为手工填写').click();
    await pane.getByText('表三、表四156格已改为数字，数值不变').waitFor();
    expect(await figures()).toEqual([6, 2, 2, 10, 8]);

    // The year turns by the days of the rows.
    await button('转入2026年度').click();
    await pane.getByText('台账年度已改为2026年，上年结转2件').waitFor();
    expect(await Promise.all(['Z14', 'AA14', 'Z15'].map((at) => cell(page, LEDGER, at)))).toEqual([
      '上年结转',
      '结转下年度',
      '上年结转',
    ]);
    await button('返回').click();

    // One too many in 表三: the card names the rows of the ledger, and shows exactly those.
    await enter(page, REQUESTS, 'H5', [[3]]);
    await pane.getByRole('tab', { name: /^检查/ }).click();
    await pane.getByText('台账 2 件：2025-008、2025-009').waitFor();
    await button('在台账中查看').click();
    await pane.getByText('台账已筛选，2行').waitFor();
    expect(await shown(page)).toEqual(['2025-008', '2025-009']);
    expect(complaints).toEqual([]);
  });

  test('a list that an office keeps becomes a ledger', async () => {
    const { page, pane, complaints } = await open({ width: '350' });
    const button = (name: string | RegExp) =>
      pane.getByRole('button', { name, exact: typeof name === 'string' });
    const list = [
      '编号,收到日期,申请人,身份证号,申请人类别,申请内容,答复日期,办理结果',
      '1,2025年3月3日,张三,110101199001011234,公民,征地补偿标准,2025.3.20,予以公开',
      '2,2025-11-20,张三,110101199001011234,公民,某项目环评,,',
      '3,2025/12/1,李四,110101199001012222,公民,某合同,2025/12/10,材料不存在',
    ].join('\n');
    await pane.locator('[data-opens=ledger]').click();
    await button('读入现有台账').click();
    await pane
      .getByLabel('现有台账文件')
      .setInputFiles({ name: '登记表.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await pane.getByText('不读入的列：身份证号').waitFor();
    await pane.getByText('申请人姓名已改为代号。').waitFor();
    expect(await violations(paneFrame(page))).toEqual([]);
    await button('读入3件').click();
    await pane.getByText('已读入3件').waitFor();
    expect(
      await Promise.all(['B6', 'C6', 'M6', 'O6', 'P6', 'P7', 'P8'].map((at) => cell(page, LEDGER, at))),
    ).toEqual([45719, '自然人', 45736, '（一）予以公开', 'A001', 'A001', 'A002']);
    expect(complaints).toEqual([]);
  });
});
