/** The ribbon buttons, without Office: what they do to the workbook and what they say. */
import { DEFAULT_PREFERENCES } from '../../src/addin';
import { check } from '../../src/commands/check';
import { commandHandler } from '../../src/commands/command';
import type { CommandContext } from '../../src/commands/command';
import { insertTemplate } from '../../src/commands/insertTemplate';
import type { Notice } from '../../src/commands/notice';
import { formatAddress } from '../../src/grid';
import { UserError } from '../../src/messages';
import { MESSAGES } from '../../src/messages/catalogue';
import { othersWorkbook } from '../support/othersWorkbook';
import { sampleReport } from '../support/reports';
import { FakeWorkbook } from '../taskpane/fakeWorkbook';

const context = (workbook: FakeWorkbook, locale: 'zh-CN' | 'en-US' = 'zh-CN'): CommandContext => ({
  workbook,
  locale,
  messages: MESSAGES[locale],
  preferences: DEFAULT_PREFERENCES,
  now: () => new Date(2025, 0, 12),
  pane: { hand: () => Promise.resolve(false), leave: () => Promise.resolve() },
});
const CHECK = { kind: 'check' };
const NO_TEXTS = { preface: '', overview: '', problems: '', others: '' };
const typed = () => FakeWorkbook.holding({ ...sampleReport(), parts: NO_TEXTS }, { typedTotals: true });

describe('检查', () => {
  test('all well', async () => {
    const whole = FakeWorkbook.holding(sampleReport(), { typedTotals: true });
    expect(await check(context(whole))).toEqual({
      kind: 'done',
      title: '全部相符（45项核对）',
      lines: [],
      task: CHECK,
    });
  });

  test('says the first sentences and selects the cells of the first', async () => {
    const workbook = typed();
    workbook.editFigure('requests.handled.natural', 2);
    workbook.editFigure('requests.handled.total', 9);
    workbook.editFigure('proactive.fees.amount', '/');
    expect(await check(context(workbook))).toEqual({
      kind: 'findings',
      // Two totals of one row, which fail together.
      title: '2处不符',
      lines: ['自然人：3＋0≠2＋0，差1', '总计：3＋0≠9＋0，差6', '未填完', '1处提醒', '第一处已在表中选中。'],
      task: CHECK,
    });
    expect(workbook.selections[0]?.map(formatAddress)[0]).toBe('三、依申请公开!D5');
  });

  test('a figure that is no number: how many relations were not checked', async () => {
    const workbook = typed();
    workbook.editFigure('requests.handled.natural', '若干件');
    expect(await check(context(workbook))).toMatchObject({
      kind: 'findings',
      title: '1处不符',
      lines: ['办理结果总计·自然人：“若干件”不是数字，与它有关的没有核对', '未填完', '第一处已在表中选中。'],
    });
  });

  test('only remarks: nothing disagrees', async () => {
    const workbook = typed();
    workbook.editFigure('proactive.fees.amount', '/');
    const notice = await check(context(workbook));
    expect(notice).toEqual({
      kind: 'done',
      title: '未填完',
      lines: [
        '一、总体情况未填',
        '五、存在的主要问题及改进情况未填',
        '六、其他需要报告的事项未填',
        '1处提醒',
        '表二有1格未填，按0计；没有的填0',
      ],
      task: CHECK,
    });
  });

  test('tables made elsewhere are checked by their labels, and that is said', async () => {
    const workbook = FakeWorkbook.of(othersWorkbook());
    workbook.unread = [{ kind: 'merges' }];
    expect(await check(context(workbook))).toEqual({
      kind: 'findings',
      title: '1处不符',
      lines: [
        '自然人：办理结果各项之和3＋2＋1＝6≠（七）总计5，差1',
        '2处提醒',
        '第一处已在表中选中。',
        '不是本模板的表格，按项目名称读取。',
        '合并单元格太多，按没有合并读取',
      ],
      task: CHECK,
    });
    expect(workbook.selections[0]?.map(formatAddress)[0]).toBe('申请办理情况!E9');
  });

  test('neither template nor tables: what was looked at and for', async () => {
    const [, , , notes] = othersWorkbook().grids;
    const workbook = FakeWorkbook.of({ ...othersWorkbook(), grids: notes ? [notes] : [] });
    await expect(check(context(workbook))).rejects.toMatchObject({
      code: 'report/no-tables',
      details: { sheets: '“底稿”', count: 1 },
    });
  });
});

describe('插入模板', () => {
  test('a blank template for the year that is due', async () => {
    const workbook = new FakeWorkbook();
    expect(await insertTemplate(context(workbook))).toEqual({
      kind: 'done',
      title: '已插入2024年度空白模板，共9张表。',
      lines: ['在“封面”填写机关名称，再逐表填写。'],
      task: { kind: 'inserted', year: 2024, sheets: 9 },
    });
    expect(workbook.report()).toMatchObject({ unit: '', year: 2024, kind: null });
  });

  test('sheets that exist are left alone, and where to choose is said', async () => {
    const workbook = typed();
    const notice = await insertTemplate(context(workbook));
    expect(notice.title).toMatch(/^工作簿里已有同名工作表：“封面”、/);
    expect(notice.lines).toEqual(['打开年报助手，可以替换或另起新名插入。']);
    expect(notice.task).toMatchObject({ kind: 'failed', code: 'template/sheets-exist' });
    expect(workbook.report().unit).toBe('金山镇人民政府');
  });
});

describe('a ribbon button', () => {
  const press = async (
    command: () => Promise<Notice | null>,
    show = (notice: Notice) => void shown.push(notice),
  ) => {
    const completed = jest.fn();
    const handle = commandHandler(
      command,
      () => context(new FakeWorkbook()),
      (notice) => Promise.resolve(show(notice)),
    );
    await handle({ completed }).catch(() => undefined);
    return completed;
  };
  let shown: Notice[] = [];
  beforeEach(() => {
    shown = [];
  });

  test('an error is said with what to do, and Excel is told that it is over', async () => {
    const completed = await press(() => Promise.reject(new UserError('excel/cell-editing')));
    expect(shown).toEqual([
      {
        kind: 'problem',
        title: '单元格正在编辑。',
        lines: ['按 Enter 结束编辑后再试。'],
        task: { kind: 'failed', code: 'excel/cell-editing', details: {} },
      },
    ]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('what the pane says is not said again', async () => {
    const completed = await press(() => Promise.resolve(null));
    expect(shown).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('what is no error of ours is said too', async () => {
    const completed = await press(() => Promise.reject(new TypeError('x')));
    expect(shown[0]?.title).toBe('出现意外问题（x）。');
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('a notice that cannot be shown still ends the button', async () => {
    const completed = await press(
      () => Promise.resolve({ kind: 'done', title: '', lines: [], task: { kind: 'check' } }),
      () => {
        throw new Error('no dialog');
      },
    );
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
