import { screen, waitFor } from '@testing-library/react';
import { checkReport } from '../../../src/checks';
import type { FieldId } from '../../../src/form';
import { UserError } from '../../../src/messages';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, memoryStorage, problem, renderPane, said } from '../pane';

jest.setTimeout(30_000);

const fillIn = async (pane: Awaited<ReturnType<typeof renderPane>>, unit: string, year?: string) => {
  await pane.user.click(button('插入空白模板'));
  if (unit) await pane.user.type(screen.getByLabelText(/机关名称/), unit);
  if (year !== undefined) {
    await pane.user.clear(screen.getByLabelText(/年度/));
    await pane.user.type(screen.getByLabelText(/年度/), year);
  }
};

describe('载入示例', () => {
  test('inserts a filled report in which all agrees, one step that 撤销 takes out again', async () => {
    const pane = await renderPane();
    await pane.user.click(button('载入示例'));
    await screen.findByRole('tab', { name: /检查/, selected: true });
    const { unit, year, figures } = pane.workbook.report();
    expect([unit, year, figures.get('requests.received.natural' as FieldId)?.value]).toEqual([
      '金山镇人民政府',
      2024,
      3,
    ]);
    expect(screen.getByText(/^全部相符/)).toBeTruthy();
    expect(said()).toContain('✓示例已载入，共9张表。改动数字，看检查结果。撤销');
    expect(button('撤销：载入示例')).toBeTruthy();
    await pane.user.click(button('撤销'));
    expect(await screen.findByText('这个工作簿里还没有年度报告。')).toBeTruthy();
    expect(said()).toContain('✓已撤销：载入示例');
  });

  test('what fails is said, and can be tried again', async () => {
    const workbook = new FakeWorkbook();
    workbook.failNext('insert', new UserError('excel/cell-editing'));
    const pane = await renderPane({ workbook });
    await pane.user.click(button('载入示例'));
    expect(problem()).toContain('单元格正在编辑');
    await pane.user.click(button('再试'));
    await screen.findByRole('tab', { name: /检查/, selected: true });
  });
});

describe('插入空白模板', () => {
  test('an empty workbook offers one way in', async () => {
    await renderPane();
    expect(screen.getByText('这个工作簿里还没有年度报告。')).toBeTruthy();
    expect(button('插入空白模板')).toBeTruthy();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  test('what was typed is there again when the settings were looked at, and given up by 取消', async () => {
    const pane = await renderPane({ now: new Date(2026, 0, 5) });
    await fillIn(pane, '青石镇人民政府', '2024');
    await pane.user.click(button('设置'));
    await pane.user.click(button('返回'));
    await pane.user.click(button('插入空白模板'));
    expect(screen.getByLabelText<HTMLInputElement>(/机关名称/).value).toBe('青石镇人民政府');
    expect(screen.getByLabelText<HTMLInputElement>(/年度/).value).toBe('2024');
    await pane.user.click(button('取消'));
    await pane.user.click(button('插入空白模板'));
    expect(screen.getByLabelText<HTMLInputElement>(/机关名称/).value).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>(/年度/).value).toBe('2025');
  });

  test('asks in place, with the year whose report is due and its deadline', async () => {
    const pane = await renderPane({ now: new Date(2026, 0, 5) });
    await pane.user.click(button('插入空白模板'));
    expect(screen.getByLabelText<HTMLInputElement>(/年度/).value).toBe('2025');
    const kind = screen.getByLabelText<HTMLSelectElement>('机关类型');
    expect(kind.selectedOptions[0]?.textContent).toBe('未选');
    expect(screen.queryByText(/前公布/)).toBeNull();
    await pane.user.selectOptions(screen.getByLabelText('机关类型'), '县（市、区）汇总');
    expect(screen.getByText('应于2026年2月20日前公布')).toBeTruthy();
  });

  test('inserts, says so with 撤销, and goes to 填报', async () => {
    const pane = await renderPane();
    await fillIn(pane, '金山镇人民政府');
    await pane.user.selectOptions(screen.getByLabelText('机关类型'), '乡镇（街道）');
    await pane.user.click(button('插入'));
    await screen.findByRole('tab', { name: '填报', selected: true });
    const { unit, year, kind } = pane.workbook.report();
    expect({ unit, year, kind }).toEqual({ unit: '金山镇人民政府', year: 2024, kind: 'township' });
    expect(said()).toContain('✓已插入9张表：“封面”至“本地要求”撤销');
    await pane.user.click(button('撤销'));
    expect(await screen.findByText('这个工作簿里还没有年度报告。')).toBeTruthy();
    expect(said()).toContain('✓已撤销：插入模板');
  });

  test('without a kind of body it inserts all the same, and the rule on 规章 has nothing to say', async () => {
    const pane = await renderPane();
    await fillIn(pane, '示例市人民政府');
    await pane.user.click(button('插入'));
    await screen.findByRole('tab', { name: '填报', selected: true });
    expect(pane.workbook.report().kind).toBeNull();
    pane.workbook.editFigure('proactive.regulations.inForce', 12);
    const rules = () =>
      checkReport(pane.workbook.report(), RULE_WORDS['zh-CN']).findings.map(({ rule }) => rule);
    expect(rules()).not.toContain('T2-scope');
    pane.workbook.edit({ address: { kind: 'sheet', grid: '封面', row: 4, column: 1 }, value: '政府部门' });
    expect(rules()).toContain('T2-scope');
  });

  test('typed totals are a setting', async () => {
    const storage = memoryStorage();
    const pane = await renderPane({ storage });
    await pane.user.click(button('设置'));
    await pane.user.click(screen.getByRole('radio', { name: '手工填写' }));
    await pane.user.click(button('返回'));
    await fillIn(pane, '金山镇人民政府');
    await pane.user.click(button('插入'));
    await screen.findByRole('tab', { name: '填报' });
    expect([...pane.workbook.report().figures.values()].some(({ computed }) => computed)).toBe(false);
  });

  test.each([
    ['', '2024', '尚未填写机关名称。填写机关全称，例如金山镇人民政府。'],
    ['金山镇人民政府', '2018', '年度“2018”不在2019—2099年之间。填写报告所属的年度，例如2024。'],
    ['金山镇人民政府', '去年', '年度“去年”不在2019—2099年之间。填写报告所属的年度，例如2024。'],
  ])('unit %p, year %p: said beside the field, nothing typed is lost', async (unit, year, words) => {
    const pane = await renderPane();
    await fillIn(pane, unit, year);
    await pane.user.click(button('插入'));
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/机关名称/).value).toBe(unit);
    expect(screen.getByLabelText<HTMLInputElement>(/年度/).value).toBe(year);
    expect(pane.workbook.content.grids).toHaveLength(0);
  });

  test('a year may be typed as people write it', async () => {
    const pane = await renderPane();
    await fillIn(pane, '金山镇人民政府', '２０２３年度');
    await pane.user.click(button('插入'));
    await screen.findByRole('tab', { name: '填报' });
    expect(pane.workbook.report().year).toBe(2023);
  });

  test('a failure stays on top, keeps what was typed, and 再试 inserts', async () => {
    const pane = await renderPane();
    pane.workbook.failNext('insert', new UserError('excel/cell-editing'));
    await fillIn(pane, '金山镇人民政府');
    await pane.user.click(button('插入'));
    await waitFor(() => expect(problem()).toContain('单元格正在编辑。按 Enter 结束编辑后再试。'));
    expect(screen.getByLabelText<HTMLInputElement>(/机关名称/).value).toBe('金山镇人民政府');
    await pane.user.click(button('再试'));
    await screen.findByRole('tab', { name: '填报' });
    expect(problem()).toBe('');
  });
});

describe('where sheets of the same names exist', () => {
  const open = async () => {
    const pane = await renderPane({ workbook: FakeWorkbook.holding(sampleReport()) });
    await pane.user.click(button('再插入一份模板'));
    await pane.user.clear(screen.getByLabelText(/机关名称/));
    await pane.user.type(screen.getByLabelText(/机关名称/), '青石镇人民政府');
    await pane.user.click(button('插入'));
    await screen.findByText(/工作簿里已有：“封面”、“一、总体情况”、/);
    return pane;
  };

  test('保留 changes nothing', async () => {
    const pane = await open();
    await pane.user.click(button('保留现有表格'));
    expect(pane.workbook.report().unit).toBe('金山镇人民政府');
    expect(said()).toContain('✓现有表格没有改动');
  });

  test('替换 can be undone', async () => {
    const pane = await open();
    await pane.user.click(button('替换（原表改名隐藏，可撤销）'));
    await screen.findByRole('button', { name: /青石镇人民政府/ });
    await pane.user.click(button('撤销：插入模板'));
    await screen.findByRole('button', { name: /金山镇人民政府/ });
  });

  test('另起新名 inserts under new names', async () => {
    const pane = await open();
    await pane.user.click(button('另起新名插入'));
    await screen.findByRole('button', { name: /青石镇人民政府/ });
    expect(pane.workbook.content.grids.map(({ name }) => name)).toContain('封面 (2)');
  });

  test.each(['替换（原表改名隐藏，可撤销）', '另起新名插入'])(
    '%s: what the sheet 本地要求 asks goes on to the new report',
    async (way) => {
      const asked = { part: 'others', asked: 'phrase', words: '示例语句', kinds: ['township'] } as const;
      const workbook = FakeWorkbook.holding({
        ...sampleReport(),
        localDemands: [{ ...asked, address: null }],
      });
      const pane = await renderPane({ workbook });
      await pane.user.click(button('再插入一份模板'));
      await pane.user.clear(screen.getByLabelText(/机关名称/));
      await pane.user.type(screen.getByLabelText(/机关名称/), '青石镇人民政府');
      await pane.user.click(button('插入'));
      await pane.user.click(await screen.findByRole('button', { name: way }));
      await screen.findByRole('button', { name: /青石镇人民政府/ });
      const { unit, localDemands } = pane.workbook.report();
      expect([unit, localDemands]).toMatchObject(['青石镇人民政府', [asked]]);
    },
  );
});
