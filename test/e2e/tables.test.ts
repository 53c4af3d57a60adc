/** Tables that somebody made without the add-in, in the preview: check, see, select, mend, put into the template. */
import { SLIP } from '../../src/preview/page/othersTables';
import { describeInBrowser } from './browser';
import { cell, nameBox } from './grid';

jest.setTimeout(240_000);

describeInBrowser('tables made elsewhere', ({ open, test }) => {
  test('are checked where they stand, mended, and put into a template that ties', async () => {
    const { page, pane, complaints } = await open();
    await page.getByRole('button', { name: '载入他人表格' }).click();
    await page.getByText('他人表格已载入').waitFor();
    await pane.getByRole('button', { name: '检查当前工作簿里的表格' }).click();
    const finding = pane.getByRole('button', { name: /自然人：办理结果各项之和3＋2＋1＝6≠（七）总计5，差1/ });
    await finding.waitFor();
    await page.getByText('文字材料').first().click();
    await finding.click();
    await page.waitForFunction(
      (input) => (input as HTMLInputElement).value === 'E9:E30',
      await nameBox(page).elementHandle(),
    );
    expect(await cell(page, '申请办理情况', 'E14')).toBe(SLIP.typed);
    await pane.getByRole('button', { name: /^采用/ }).first().click();
    await pane.getByText('已采用：自然人·第三方合法权益 2→1').waitFor();
    expect(await cell(page, '申请办理情况', 'E14')).toBe(SLIP.right);
    await finding.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: '放进标准模板' }).click();
    await pane.getByText(/读到200个数字/).waitFor();
    await pane.getByRole('button', { name: '插入并填好模板' }).click();
    await pane
      .getByText(/全部相符（45项核对）/)
      .first()
      .waitFor();
    expect(await cell(page, '三、依申请公开', 'D5')).toBe(4);
    // The sheet's own formulas say so too.
    expect(await cell(page, '校验', 'A2')).toMatch(/^✓ 各表相符/);
    expect(complaints).toEqual([]);
  });

  test('the ribbon button 检查 opens the list of the pane; without a pane it says what it found, and in which tables', async () => {
    const { page, pane, complaints } = await open();
    await page.getByRole('button', { name: '载入他人表格' }).click();
    await page.getByText('他人表格已载入').waitFor();
    await pane.getByRole('button', { name: '检查当前工作簿里的表格' }).waitFor();
    const check = page.getByRole('navigation', { name: '功能区' }).getByRole('button', { name: '检查' });
    await check.click();
    await pane.getByRole('tab', { name: '检查 1处不符', selected: true }).waitFor();
    expect(await page.locator('#dialog').isVisible()).toBe(false);

    await page.locator('#pane').evaluate((frame: HTMLIFrameElement) => {
      frame.src = 'about:blank';
    });
    await pane.getByRole('tab').first().waitFor({ state: 'detached' });
    await check.click();
    const notice = page.frameLocator('#dialog iframe');
    await notice.getByRole('heading', { name: /1处不符/ }).waitFor();
    await notice.getByText('不是本模板的表格，按项目名称读取。').waitFor();
    await notice.getByRole('button').click();
    await page.locator('#dialog').waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  });
});
