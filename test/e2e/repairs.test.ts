/** Repairs in the preview, as a person does them: adopt and undo, explain and withdraw. */
import type { FrameLocator, Page } from 'playwright-core';
import { describeInBrowser } from './browser';
import { goTo, loadSample, type } from './grid';

jest.setTimeout(240_000);

/** The sample, with 检查 open and nothing that disagrees. */
async function openSample(page: Page, pane: FrameLocator): Promise<void> {
  await loadSample(page);
  await pane.getByRole('tab', { name: /检查/ }).click();
  await allWell(pane);
  await page.getByText('三、依申请公开').first().click();
}
const allWell = (pane: FrameLocator) =>
  pane
    .getByText(/全部相符（45项核对）/)
    .first()
    .waitFor();

describeInBrowser('repairs in the preview', ({ openPane, test }) => {
  test('a slip: 采用, 全部相符, 撤销', async () => {
    const { page, pane, complaints } = await openPane();
    await openSample(page, pane);
    await type(page, 'D29', '1');
    await pane.getByText('自然人：3＋0≠3＋1，差1').first().waitFor();
    await pane
      .getByRole('button', { name: /^采用：.*四、结转下年度继续办理.*1 应为 0/ })
      .first()
      .click();
    await pane.getByText(/^已采用：自然人·.+ 1→0/).waitFor();
    await allWell(pane);
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await pane.getByText('已撤销：采用建议').waitFor();
    await pane.getByText('自然人：3＋0≠3＋1，差1').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('说明原因: kept on 校验, withdrawn again', async () => {
    const { page, pane, complaints } = await openPane();
    await openSample(page, pane);
    await page.getByText('二、主动公开').first().click();
    await goTo(page, 'B15');
    await page.keyboard.type('35000');
    await page.keyboard.press('Enter');
    const finding = pane.locator('button[data-finding="V-amount:proactive.fees.amount"]');
    await finding.waitFor();
    await pane.getByRole('button', { name: '说明原因' }).first().click();
    await pane.getByRole('textbox', { name: /^原因/ }).fill('本年没有收取');
    await pane.getByRole('textbox', { name: '说明人' }).fill('经办人');
    await pane.getByRole('button', { name: '保存说明' }).click();
    await pane.getByRole('button', { name: '已说明（1）' }).click();
    await pane.getByText('原因：本年没有收取').waitFor();
    await finding.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: '撤回说明' }).click();
    await finding.waitFor();
    await pane.getByRole('button', { name: /已说明/ }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});
