/** 检查当前工作簿里的表格: tables that somebody made without the add-in. */
import '../browserParts';
import { screen, within } from '@testing-library/react';
import { editionForYear } from '../../../src/form';
import { cellAt, cellKey, formatAddress, gridByName } from '../../../src/grid';
import { planReport } from '../../../src/layout';
import { UserError } from '../../../src/messages';
import { newReport, statedFigures } from '../../../src/report';
import { reportJson } from '../../../src/writers';
import { OTHERS_UNIT, othersWorkbook, SLIP } from '../../support/othersWorkbook';
import { workbookOfPlan } from '../../support/planned';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, findingButtons, problem, renderPane, said, tab } from '../pane';
import type { PaneOptions } from '../pane';

jest.setTimeout(30_000);

const LINE = '检查当前工作簿里的表格';
const SHEET = '申请办理情况';
/** The cell of the wrong figure. */
const WRONG = { kind: 'sheet', grid: SHEET, row: 13, column: 4 } as const;

const others = () => FakeWorkbook.of(othersWorkbook());
async function checked(options: PaneOptions = {}) {
  const pane = await renderPane({ workbook: others(), ...options });
  await pane.user.click(button(LINE));
  return pane;
}
const sentences = () => findingButtons().map((each) => each.textContent);
const typed = ({ content }: FakeWorkbook) => {
  const grid = gridByName(content, SHEET);
  return grid && cellAt(grid, WRONG.row, WRONG.column)?.value;
};
const settled = async ({ clock }: Awaited<ReturnType<typeof renderPane>>) => {
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await clock.pass(0);
  }
};

describe('检查当前工作簿里的表格', () => {
  test('is not done unasked; then the findings are there, each with its cells', async () => {
    const pane = await renderPane({ workbook: others() });
    expect(screen.getByText('这个工作簿里还没有年度报告。')).toBeTruthy();
    expect(pane.workbook.sheetReads).toEqual([]);
    await pane.user.click(button(LINE));
    expect(pane.workbook.sheetReads).toEqual(['anew']);
    expect(tab(/检查/).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`${OTHERS_UNIT}· 2024年2021版`);
    expect(said().join()).toContain('✗ 1处不符! 2处提醒');
    await pane.user.click(button(/自然人：办理结果各项之和3＋2＋1＝6≠（七）总计5，差1/));
    expect(pane.workbook.selections.at(-1)?.map(formatAddress)).toContain(`${SHEET}!E14`);
  });

  test('what only our template has is not offered: its cover, its list of explanations', async () => {
    await checked();
    expect(screen.queryByRole('button', { name: /2024年/ })).toBeNull();
    expect(screen.queryByRole('button', { name: '说明原因' })).toBeNull();
    expect(screen.getAllByRole('button', { name: '依据' })).not.toEqual([]);
  });

  test('采用 mends the typed cell', async () => {
    const pane = await checked();
    expect(typed(pane.workbook)).toBe(SLIP.typed);
    await pane.user.click(screen.getAllByRole('button', { name: /^采用/ })[0]!);
    expect(typed(pane.workbook)).toBe(SLIP.right);
    expect(said().join()).toContain('已采用：自然人·第三方合法权益 2→1');
    await pane.user.click(button('撤销'));
    expect(typed(pane.workbook)).toBe(SLIP.typed);
  });

  test('edits are followed with one reading each; 重新检查 reads anew', async () => {
    const pane = await checked();
    const before = pane.workbook.reads;
    pane.workbook.edit({ address: WRONG, value: SLIP.right });
    await pane.clock.pass(200);
    expect(said().join()).toContain('✓ 全部相符（45项核对）! 2处提醒');
    expect(pane.workbook.sheetReads).toEqual(['anew', 'again']);
    expect(pane.workbook.reads).toBe(before);
    await pane.user.click(button('重新检查'));
    expect(pane.workbook.sheetReads.at(-1)).toBe('anew');
  });

  test('tables that are deleted and come back are found again', async () => {
    const pane = await checked();
    const { content } = pane.workbook;
    pane.workbook.content = { ...content, grids: [] };
    pane.workbook.edit({ address: WRONG, value: null });
    await pane.clock.pass(200);
    expect(screen.getByText('这个工作簿里还没有年度报告。')).toBeTruthy();
    pane.workbook.content = content;
    pane.workbook.edit({ address: WRONG, value: SLIP.right });
    await pane.clock.pass(200);
    expect(tab(/检查/)).toBeTruthy();
  });

  test('不再检查这些表格 leads back, and edits are not looked at any more', async () => {
    const pane = await checked();
    await pane.user.click(button('不再检查这些表格'));
    expect(screen.getByText('这个工作簿里还没有年度报告。')).toBeTruthy();
    expect(said().join()).toContain('不再检查这些表格，内容没有改动');
    const reads = pane.workbook.sheetReads.length;
    pane.workbook.edit({ address: WRONG, value: 7 });
    await pane.clock.pass(200);
    expect(pane.workbook.sheetReads).toHaveLength(reads);
  });

  test('what was not read is said', async () => {
    const workbook = others();
    const used = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
    workbook.unread = [
      { kind: 'cells', sheet: '登记', used, read: { ...used, rowCount: 779, columnCount: 256 } },
      { kind: 'sheets', read: 40, all: 52 },
      { kind: 'merges' },
    ];
    await checked({ workbook });
    expect(screen.getByText('“登记”用到A1:XFD1048576，只读取了A1:IV779')).toBeTruthy();
    expect(screen.getByText('共52张工作表，只读取了前40张')).toBeTruthy();
    expect(screen.getByText('合并单元格太多，按没有合并读取')).toBeTruthy();
  });

  test('a failure leaves everything as it was, with 再试', async () => {
    const workbook = others();
    workbook.failNext('readSheets', new UserError('excel/cell-editing'));
    const pane = await checked({ workbook });
    expect(problem()).toContain('单元格正在编辑。');
    workbook.edit({ address: WRONG, value: 7 });
    await pane.clock.pass(200);
    expect(workbook.sheetReads).toHaveLength(1);
    await pane.user.click(button('再试'));
    expect(tab(/检查/).getAttribute('aria-selected')).toBe('true');
  });

  test('in English', async () => {
    const pane = await renderPane({ workbook: others(), locale: 'en-US' });
    await pane.user.click(button('Check the tables in this workbook'));
    expect(screen.getByText('Not the template')).toBeTruthy();
    expect(button('Put into the template')).toBeTruthy();
    expect(button('Stop checking these tables')).toBeTruthy();
  });
});

describe('where there is nothing to recognise', () => {
  test('it is said what was looked at and what was looked for; the other ways stay', async () => {
    const workbook = others();
    const [, , , notes] = workbook.content.grids;
    workbook.content = { ...workbook.content, grids: notes ? [notes] : [] };
    const pane = await checked({ workbook });
    expect(problem()).toContain('已查看1张工作表（“底稿”），没有找到年度报告的表格。');
    expect(problem()).toContain('查找的是表二、表三、表四的项目名称');
    expect(button('插入空白模板')).toBeTruthy();
    expect(button('导入已有报告（Word、PDF、网页、表格）')).toBeTruthy();
    workbook.edit({ address: WRONG, value: 7 });
    await pane.clock.pass(200);
    expect(workbook.sheetReads).toEqual(['anew']);
    workbook.content = othersWorkbook();
    await pane.user.click(button('再试'));
    expect(tab(/检查/)).toBeTruthy();
    expect(problem()).toBe('');
  });
});

describe('the other views', () => {
  const lines = () =>
    within(screen.getByRole('list', { name: '各部分填写情况' }))
      .getAllByRole('listitem')
      .map((each) => each.textContent);

  test('填报: each part that was found leads to its place, one that is missing is said', async () => {
    const workbook = others();
    const [texts, ...rest] = workbook.content.grids;
    const heading = texts && cellAt(texts, 5, 0)?.value;
    expect(heading).toBe('五、存在的主要问题及改进情况');
    const cells = new Map([...texts!.cells].filter(([key]) => key < cellKey(5, 0)));
    workbook.content = { ...workbook.content, grids: [{ ...texts!, cells }, ...rest] };
    const pane = await checked({ workbook });
    await pane.user.click(tab('填报'));
    expect(lines()).toEqual([
      expect.stringMatching(/^一、总体情况\d+字$/),
      '二、主动公开10/10格已填',
      '三、依申请公开175/175格已填',
      '四、复议诉讼15/15格已填',
      '五、问题改进没有找到',
      '六、其他事项没有找到',
    ]);
    expect(screen.queryByRole('button', { name: /五、问题改进/ })).toBeNull();
    await pane.user.click(button(/三、依申请公开/));
    expect(workbook.selections.at(-1)?.map(formatAddress)).toEqual([`${SHEET}!E7`]);
    await pane.user.click(button(/一、总体情况/));
    expect(workbook.selections.at(-1)?.map(formatAddress)).toEqual(['文字材料!A3']);
    await pane.user.click(button('去检查'));
    expect(tab(/检查/).getAttribute('aria-selected')).toBe('true');
  });

  test('上年数据: kept in the workbook, compared with, 上年结转 filled in', async () => {
    const pane = await checked();
    await pane.user.click(tab('填报'));
    const edition = editionForYear(2023)!;
    const zeros = Object.fromEntries(edition.fields.map(({ id }) => [id, 0]));
    const last = newReport(edition, {
      unit: OTHERS_UNIT,
      year: 2023,
      figures: statedFigures(edition, {
        ...zeros,
        'requests.received.natural': 2,
        'requests.received.total': 2,
        'requests.carriedOut.natural': 2,
        'requests.carriedOut.total': 2,
      }),
    });
    const file = new File([JSON.stringify(reportJson(last))], '上年.json');
    await pane.user.upload(screen.getByLabelText('上年报告文件'), file);
    await settled(pane);
    await pane.user.click(button('读入'));
    expect(screen.getByText('2023年 · 已读入')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('2024年');
    await pane.user.click(tab(/检查/));
    expect(sentences().join()).toMatch(/上年结转1≠.*2/);
    await pane.user.click(tab('填报'));
    await pane.user.click(button(/^上年结转：2列/));
    await pane.user.click(button('填入上年结转'));
    const grid = gridByName(pane.workbook.content, SHEET)!;
    expect([4, 10].map((column) => cellAt(grid, 7, column)?.value)).toEqual([2, 2]);
  });

  test('导出 copies what was recognised', async () => {
    const pane = await checked();
    await pane.user.click(tab('导出'));
    await pane.user.click(button('复制“一、总体情况”'));
    expect(pane.copied[0]?.text).toContain('全年新收政府信息公开申请5件');
  });

  test('a file that is dropped in changes the figures only, and that is said', async () => {
    const pane = await checked();
    await pane.user.click(tab('填报'));
    await pane.user.click(button('导入已有报告'));
    const file = new File([JSON.stringify(reportJson(sampleReport()))], '同事.json');
    screen.getByLabelText('要导入的文件').removeAttribute('accept');
    await pane.user.upload(screen.getByLabelText('要导入的文件'), file);
    await settled(pane);
    expect(screen.getByText('这些表格不是本模板，只导入表中的数字。')).toBeTruthy();
    expect(screen.queryByRole('group', { name: '封面' })).toBeNull();
    expect(screen.getByRole('group', { name: '表三' })).toBeTruthy();
  });
});

describe('放进标准模板', () => {
  test('what was odd is shown; the template is filled in and supersedes the tables; 撤销 brings them back', async () => {
    const pane = await checked();
    await pane.user.click(screen.getAllByRole('button', { name: /^采用/ })[0]!);
    await pane.user.click(button('放进标准模板'));
    expect(screen.getByText('来源：当前工作簿')).toBeTruthy();
    expect(screen.getByText(/读到200个数字、3段文字/).textContent).toContain('原有的表格不变。');
    expect(screen.getByText(/项目名称“规范性文件”，格式为“行政规范性文件”/)).toBeTruthy();
    expect(screen.queryByText(/^总计与各项之和不同/)).toBeNull();
    await pane.user.click(button('插入并填好模板'));
    expect(said().join()).toContain('全部相符');
    expect(button(/青石镇人民政府.*2024年.*2021版/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '放进标准模板' })).toBeNull();
    expect(pane.workbook.report().parts.problems).toContain('村级事项公开得不够及时');
    await pane.user.click(button('撤销'));
    expect(button('放进标准模板')).toBeTruthy();
  });

  test('a total that does not tie stays as it was typed, and is found in the template', async () => {
    const pane = await checked();
    await pane.user.click(button('放进标准模板'));
    expect(screen.getByText('办理结果总计·自然人：来源的总计5≠各项之和6')).toBeTruthy();
    await pane.user.click(button('插入并填好模板'));
    expect(sentences()[0]).toContain('自然人：办理结果各项之和3＋2＋1＝6≠（七）总计5，差1');
  });
});

describe('a template whose names have lost their cells', () => {
  const broken = () => {
    const edition = editionForYear(2024)!;
    const plan = planReport(edition, { report: sampleReport(), typedTotals: true });
    const planned = workbookOfPlan(plan);
    const names = new Map([...planned.names].filter(([name]) => !/^(?:表[三四]_|封面_)/.test(name)));
    return FakeWorkbook.of({ ...planned, names });
  };

  test('is read by its labels without being asked; there is no way to leave it', async () => {
    const pane = await renderPane({ workbook: broken(), view: 'checking' });
    expect(screen.getByText('模板名称已失效')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '不再检查这些表格' })).toBeNull();
    expect(said().join()).toContain('全部相符');
    expect(pane.workbook.sheetReads).toEqual(['anew']);
    const { reads } = pane.workbook;
    pane.workbook.edit({ address: { kind: 'sheet', grid: '三、依申请公开', row: 4, column: 3 }, value: 8 });
    await pane.clock.pass(200);
    expect(sentences().join()).toContain('自然人：8＋0≠3＋0，差5');
    expect(pane.workbook.reads).toBe(reads);
  });

  test('a new template may replace it', async () => {
    const pane = await renderPane({ workbook: broken() });
    await pane.user.click(button('放进标准模板'));
    await pane.user.click(button('插入并填好模板'));
    await pane.user.click(button('替换（原表改名隐藏，可撤销）'));
    expect(screen.queryByText('模板名称已失效')).toBeNull();
    expect(pane.workbook.report().figures.size).toBe(200);
  });
});
