import { screen, within } from '@testing-library/react';
import { formatAddress } from '../../../src/grid';
import { UserError } from '../../../src/messages';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, problem, renderPane, said } from '../pane';

const lines = () =>
  within(screen.getByRole('list', { name: '各部分填写情况' }))
    .getAllByRole('button')
    .map((each) => each.textContent);
const selected = (workbook: FakeWorkbook) => workbook.selections.at(-1)?.map(formatAddress);

describe('填报', () => {
  test('a full report: every part with its count, and on to the checks', async () => {
    const pane = await renderPane({ workbook: FakeWorkbook.holding(sampleReport()) });
    expect(lines()).toEqual([
      '封面联系方式 4/4项已填',
      expect.stringMatching(/^一、总体情况\d+字$/),
      '二、主动公开10/10格已填',
      '三、依申请公开175/175格已填',
      '四、复议诉讼15/15格已填',
      expect.stringMatching(/^五、问题改进\d+字$/),
      expect.stringMatching(/^六、其他事项\d+字$/),
    ]);
    await pane.user.click(button('各部分都已填写，去检查'));
    expect(screen.getByRole('tab', { name: '检查', selected: true })).toBeTruthy();
  });

  test('what is blank is counted, and the way on goes to the first blank cell', async () => {
    const workbook = FakeWorkbook.holding(sampleReport());
    workbook.editFigure('proactive.fees.amount', null);
    workbook.editFigure('requests.granted.natural', null);
    workbook.editFigure('requests.granted.business', '/');
    const pane = await renderPane({ workbook });
    expect(lines()).toContain('二、主动公开10格中1格未填');
    expect(lines()).toContain('三、依申请公开175格中1格未填');
    await pane.user.click(button('继续填：二、主动公开'));
    expect(selected(workbook)).toEqual(['二、主动公开!B15']);
    await pane.user.click(button(/三、依申请公开\s*175格/));
    expect(selected(workbook)).toEqual(['三、依申请公开!D7']);
    await pane.user.click(button(/一、总体情况/));
    expect(selected(workbook)?.[0]).toMatch(/^一、总体情况!/);
  });

  test('a blank template has nothing filled in', async () => {
    const blank = {
      ...sampleReport(),
      figures: new Map(),
      parts: { preface: '', overview: '', problems: '', others: '' },
    };
    await renderPane({ workbook: FakeWorkbook.holding(blank) });
    expect(lines().filter((line) => line?.endsWith('尚未填写'))).toHaveLength(6);
  });

  test.each([
    [new Date(2025, 0, 12), '应于2025年1月31日前公布，还有19天'],
    [new Date(2025, 0, 31), '应于2025年1月31日前公布，今天截止'],
    [new Date(2025, 1, 1), '应于2025年1月31日前公布'],
    [new Date(2024, 5, 1), '应于2025年1月31日前公布'],
  ])('the deadline on %p', async (now, words) => {
    await renderPane({ workbook: FakeWorkbook.holding(sampleReport()), now });
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('a place that was deleted is said, not passed over', async () => {
    const workbook = FakeWorkbook.holding(sampleReport());
    const names = new Map(workbook.content.names);
    names.delete('正文_总体情况');
    workbook.content = { ...workbook.content, names };
    const pane = await renderPane({ workbook });
    const list = within(screen.getByRole('list', { name: '各部分填写情况' }));
    await pane.user.click(list.getByRole('button', { name: /一、总体情况/ }));
    expect(problem()).toContain('要找的工作表或名称已被删除或改动。');
  });
});

describe('报告信息', () => {
  const openUnit = async (workbook = FakeWorkbook.holding(sampleReport())) => {
    const pane = await renderPane({ workbook });
    await pane.user.click(button(/金山镇人民政府.*2024年.*2021版/));
    return pane;
  };

  test('writes only what changed, to 封面', async () => {
    const pane = await openUnit();
    const write = jest.spyOn(pane.workbook, 'write');
    const telephone = screen.getByLabelText('电话');
    await pane.user.clear(telephone);
    await pane.user.type(telephone, '0000-1234567');
    await pane.user.selectOptions(screen.getByLabelText('机关类型'), '政府部门');
    await pane.user.click(button('保存'));
    expect(write.mock.calls[0]?.[0].map(({ address, value }) => [formatAddress(address), value])).toEqual([
      ['封面!B5', '政府部门'],
      ['封面!B9', '0000-1234567'],
    ]);
    expect(await screen.findByText('已写入封面')).toBeTruthy();
    expect(pane.workbook.report().contact.telephone).toBe('0000-1234567');
  });

  test('a failure keeps what was typed; 再试 writes it', async () => {
    const pane = await openUnit();
    pane.workbook.failNext('write', new UserError('excel/protected'));
    await pane.user.clear(screen.getByLabelText(/机关名称/));
    await pane.user.type(screen.getByLabelText(/机关名称/), '青石镇人民政府');
    await pane.user.click(button('保存'));
    expect(problem()).toContain('受保护');
    expect(screen.getByLabelText<HTMLInputElement>(/机关名称/).value).toBe('青石镇人民政府');
    await pane.user.click(button('再试'));
    expect(await screen.findByRole('button', { name: /青石镇人民政府/ })).toBeTruthy();
    expect(said().join()).toContain('已写入封面');
  });

  test('what was typed is there again when the settings were looked at, and given up by 取消', async () => {
    const pane = await openUnit();
    await pane.user.clear(screen.getByLabelText('电话'));
    await pane.user.type(screen.getByLabelText('电话'), '0000-7654321');
    await pane.user.click(button('设置'));
    await pane.user.click(button('返回'));
    await pane.user.click(button(/金山镇人民政府.*2024年.*2021版/));
    expect(screen.getByLabelText<HTMLInputElement>('电话').value).toBe('0000-7654321');
    await pane.user.click(button('取消'));
    await pane.user.click(button(/金山镇人民政府.*2024年.*2021版/));
    expect(screen.getByLabelText<HTMLInputElement>('电话').value).toBe('0000-0000000');
  });

  test('an empty name is said beside the field', async () => {
    const pane = await openUnit();
    await pane.user.clear(screen.getByLabelText(/机关名称/));
    await pane.user.click(button('保存'));
    expect(screen.getByText(/尚未填写机关名称。/)).toBeTruthy();
    expect(pane.workbook.report().unit).toBe('金山镇人民政府');
  });
});
