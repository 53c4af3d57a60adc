/** What 校验 keeps travels with the workbook. */
import { planReport } from '../../src/layout';
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { recognize, recognizeWorkbook } from '../../src/recognize';
import type { LocalDemand } from '../../src/report';
import { workbookOfPlan, withCell } from '../support/planned';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;

test('explained findings and severities are written on 校验 and read back', () => {
  const acceptance = {
    finding: 'T3-balance:natural',
    message: '自然人：4＋0≠3＋0，差1',
    reason: '撤回1件',
    by: '张三',
    on: '2025-01-20',
    basis: '0a1b2c3d',
  };
  const report = {
    ...sampleReport(),
    acceptances: [acceptance],
    severities: { 'Y-jump': 'warning' } as const,
  };
  const read = recognizeWorkbook(workbookOfPlan(planReport(edition, { report })));
  expect(read.acceptances).toEqual([acceptance]);
  expect(read.severities).toEqual({ 'Y-jump': 'warning' });
});

test('sentences that follow the figures, too', () => {
  const bound = [
    { sentence: 'requests', part: 'overview', text: '本年度收到政府信息公开申请3件。' },
    { sentence: 'fee', part: 'others', text: '本年度没有收取信息处理费。' },
  ] as const;
  const plan = planReport(edition, { report: { ...sampleReport(), bound } });
  expect(recognizeWorkbook(workbookOfPlan(plan)).bound).toEqual(bound);
});

test('a line that names no sentence or no part is no sentence', () => {
  const bound = [
    { sentence: 'unknown' as 'fee', part: 'others', text: '甲' },
    { sentence: 'fee', part: 'preface', text: '乙' },
    { sentence: 'fee', part: 'others', text: '' },
  ] as const;
  const plan = planReport(edition, { report: { ...sampleReport(), bound } });
  expect(recognizeWorkbook(workbookOfPlan(plan)).bound).toEqual([]);
});

test('a new workbook has none', () => {
  const read = recognizeWorkbook(workbookOfPlan(planReport(edition)));
  expect([read.acceptances, read.severities, read.bound, read.localDemands]).toEqual([[], {}, [], []]);
});

describe('本地要求', () => {
  const at = (row: number, grid = '本地要求') => ({ kind: 'sheet', grid, row, column: 2 }) as const;
  const asked: readonly LocalDemand[] = [
    { part: 'others', asked: 'heading', words: '建议提案办理情况', kinds: [], address: at(2) },
    {
      part: 'overview',
      asked: 'phrase',
      words: '=1+1',
      kinds: ['township', 'provinceAggregate'],
      address: at(3),
    },
    {
      part: 'problems',
      asked: 'phrase',
      words: '长'.repeat(300),
      kinds: ['governmentOffice'],
      address: at(4),
    },
    { part: null, asked: null, words: '说不清', kinds: [], address: at(5) },
  ];
  const planOf = (suffix = '') =>
    planReport(edition, { suffix, report: { ...sampleReport(), localDemands: asked } });

  test('is written on its own sheet and read back', () =>
    expect(recognizeWorkbook(workbookOfPlan(planOf())).localDemands).toEqual(asked));

  test('a second report in a workbook has its own', () =>
    expect(recognizeWorkbook(workbookOfPlan(planOf('2'))).localDemands).toEqual(
      asked.map((each) => ({ ...each, address: { ...each.address, grid: '本地要求 (2)' } })),
    ));

  test('a template without the sheet is read as before', () => {
    const workbook = workbookOfPlan(planReport(edition, { report: sampleReport() }));
    const names = new Map([...workbook.names].filter(([name]) => name !== '本地要求_清单'));
    const grids = workbook.grids.filter(({ name }) => name !== '本地要求');
    const whole = recognize(workbook);
    const { report, origin } = recognize({ ...workbook, names, grids });
    expect([origin, report.localDemands, report.oddities]).toEqual(['template', [], []]);
    expect(report.figures).toEqual(whole.report.figures);
  });

  const typed = (cells: readonly (readonly [column: number, value: string])[]) =>
    recognizeWorkbook(
      cells.reduce(
        (workbook, [column, value]) =>
          withCell(workbook, { address: { kind: 'sheet', grid: '本地要求', row: 2, column }, value }),
        workbookOfPlan(planReport(edition)),
      ),
    ).localDemands;

  test.each<[string, string, LocalDemand['part']]>([
    ['its heading', '六、其他需要报告的事项', 'others'],
    ['its number', '五', 'problems'],
    ['its number in words', '第一部分', 'overview'],
    ['a part of tables', '三、收到和处理政府信息公开申请情况', null],
    ['another part', '七、附件', null],
    ['nothing', ' ', null],
  ])('a part is told by %s', (_, text, part) =>
    expect(
      typed([
        [0, text],
        [2, '甲'],
      ]),
    ).toMatchObject([{ part, words: '甲' }]),
  );

  test.each<[string, LocalDemand['kinds']]>([
    ['', []],
    ['乡镇(街道)', ['township']],
    ['政府部门、县（市、区）汇总；垂直管理系统', ['department', 'countyAggregate', 'verticalSystem']],
    ['公司', null],
    ['乡镇（街道）和村', null],
  ])('kinds of body: “%s”', (text, kinds) =>
    expect(
      typed([
        [2, '甲'],
        [3, text],
      ]),
    ).toMatchObject([{ kinds }]),
  );

  test('what nobody sees in the words is left out, and a line without words asks nothing', () => {
    expect(typed([[2, ' 甲\u0007\u200b\n乙\ufffe ']])).toMatchObject([{ words: '甲 乙' }]);
    expect(
      typed([
        [0, '六'],
        [1, '标题'],
      ]),
    ).toEqual([]);
  });

  test('a name that somebody stretched over the whole sheet is read for 200 lines', () => {
    const workbook = withCell(workbookOfPlan(planOf()), {
      address: { kind: 'sheet', grid: '本地要求', row: 900_000, column: 2 },
      value: '远',
    });
    const area = { row: 2, column: 0, rowCount: 1_000_000, columnCount: 16_000 };
    const names = new Map([...workbook.names, ['本地要求_清单', { sheet: '本地要求', area }]]);
    expect(recognizeWorkbook({ ...workbook, names }).localDemands).toEqual(asked);
  });
});
