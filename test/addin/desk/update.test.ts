/** A later round changes the review workbook in place, whatever people did with it meanwhile. */
import { copiedDown } from '../../../src/addin/desk/copiedDown';
import { deskChange } from '../../../src/addin/desk/update';
import type { DeskChange } from '../../../src/addin/desk/update';
import { setNote } from '../../../src/desk/decide';
import { planDesk } from '../../../src/desk/sheets';
import { readDesk } from '../../../src/desk/stored';
import type { Desk, Return } from '../../../src/desk/types';
import type { FieldId } from '../../../src/form';
import { cellKey } from '../../../src/grid';
import type { Grid, GridCell, Workbook } from '../../../src/grid';
import { DESK } from '../../../src/messages';
import { randomDesk } from '../../support/desks';
import { desk as made, figures as figuresOf, member, NO_PARTS, sent } from '../../desk/made';
import { withCell, workbookOfPlan } from '../../support/planned';

const { standings, members, figures, issues } = DESK.sheets;

type Move = (row: number, column: number) => readonly [number, number];

/** The sheet after somebody moved its cells. */
function moved(workbook: Workbook, sheet: string, move: Move, rename = sheet): Workbook {
  const grids = workbook.grids.map((grid): Grid => {
    if (grid.name !== sheet) return grid;
    const cells = new Map<number, GridCell>();
    for (let row = 0; row < grid.rowCount; row++)
      for (let column = 0; column < grid.columnCount; column++) {
        const cell = grid.cells.get(cellKey(row, column));
        if (cell) cells.set(cellKey(...move(row, column)), cell);
      }
    return { ...grid, name: rename, cells, rowCount: grid.rowCount + 1, columnCount: grid.columnCount + 1 };
  });
  const names = new Map(
    [...workbook.names].map(([name, at]) => [name, at.sheet === sheet ? { ...at, sheet: rename } : at]),
  );
  return { ...workbook, grids, names };
}

const write = (workbook: Workbook, { update }: DeskChange): Workbook =>
  update.sheets
    .flatMap(({ sheet, cells }) =>
      cells.map(({ row, column, value, formula }) => ({
        address: { kind: 'sheet' as const, grid: sheet, row, column },
        value,
        formula,
      })),
    )
    .reduce(withCell, workbook);

const read = (workbook: Workbook): Desk => readDesk(workbook)!.desk;
const at = (workbook: Workbook, sheet: string, row: number, column: number) =>
  workbook.grids.find(({ name }) => name === sheet)?.cells.get(cellKey(row, column));

/** One more round of a member, with a figure that is another. */
function nextRound(desk: Desk, member: number): Desk {
  const last = desk.returns.filter((each) => each.member === member && each.round > 0).pop()!;
  const next: Return = {
    ...last,
    round: last.round + 1,
    choice: 'only',
    digest: 'feedfacefeedface',
    file: '第二轮/改.xlsx',
    received: '2026-01-20',
    figures: { ...last.figures, ['requests.received.total' as FieldId]: 77 },
  };
  return { ...desk, returns: [...desk.returns, next] };
}

test('what was not changed needs no cell, hostile texts neither', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const workbook = workbookOfPlan(planDesk(randomDesk(seed, { hostile: true })));
    const { update, missing } = deskChange(workbook, planDesk(read(workbook)));
    expect(update.sheets).toEqual([]);
    expect(missing).toBeNull();
  }
});

test('a round comes after a column was put in, rows were sorted, and a sheet was renamed', () => {
  const desk = randomDesk(7, { members: 5 });
  const planned = workbookOfPlan(planDesk(desk));
  // A column of the reviewer's own at the left; five rows of members turned about.
  const turned: Move = (row, column) => [row >= 3 && row <= 7 ? 10 - row : row, column + 1];
  const sorted = moved(planned, standings, turned);
  const renamed = moved(sorted, members, (row, column) => [row, column], '全部单位');
  const place = (row: number) => ({ kind: 'sheet' as const, grid: standings, row, column: 0 });
  const noted = withCell(withCell(renamed, { address: place(2), value: '经办人' }), {
    address: place(4),
    value: '老王',
  });
  const before = read(noted);
  const owner = before.standings.find(({ own }) => own['经办人'] === '老王')!.member;
  const wanted = setNote(nextRound(before, 2), 2, '已电话');
  const after = write(noted, deskChange(noted, planDesk(wanted)));
  const now = read(after);
  expect(at(after, standings, 4, 0)?.value).toBe('老王');
  expect(now.standings.find(({ member }) => member === owner)?.own).toMatchObject({ 经办人: '老王' });
  expect(now.standings.find(({ member }) => member === 2)?.note).toBe('已电话');
  expect(now.returns).toHaveLength(before.returns.length + 1);
  expect(now.returns.find(({ digest }) => digest === 'feedfacefeedface')).toEqual(wanted.returns.at(-1));
  expect(now.returns.filter(({ digest }) => digest !== 'feedfacefeedface')).toEqual(before.returns);
});

test('a new row has the formulas of the row above it; what was typed over a formula stays', () => {
  const desk = randomDesk(7, { members: 3 });
  const planned = workbookOfPlan(planDesk(desk));
  const grid = planned.grids.find(({ name }) => name === figures)!;
  const last = grid.rowCount - 1;
  const typed = withCell(planned, { address: { kind: 'sheet', grid: figures, row: 4, column: 9 }, value: 0 });
  const after = write(typed, deskChange(typed, planDesk(nextRound(read(typed), 2))));
  const above = at(after, figures, last, 10 - 2)!.formula!;
  expect(above).toContain(`$A${last + 1}`);
  expect(at(after, figures, last + 1, 8)!.formula).toContain(`$A${last + 2}`);
  expect(at(after, figures, 4, 9)).toEqual({ value: 0, text: '0', formula: null });
});

test('of a member alone only its rows are looked at', () => {
  const desk = randomDesk(7, { members: 4 });
  const workbook = workbookOfPlan(planDesk(desk));
  const only: Desk = {
    ...desk,
    members: desk.members.slice(1, 2),
    standings: desk.standings.slice(1, 2).map((each) => ({ ...each, note: '催过' })),
    returns: desk.returns.filter(({ member }) => member === 2),
    issues: desk.issues.filter(({ member }) => member === 2),
    unread: [],
  };
  const plan = planDesk(only);
  const sheets = plan.sheets.filter(({ name }) => name !== DESK.sheets.publication);
  const { update } = deskChange(workbook, { ...plan, sheets }, 'part');
  expect(update.sheets.map(({ sheet, cells }) => [sheet, cells.map(({ value }) => value)])).toEqual([
    [standings, ['催过']],
  ]);
});

describe('lists that follow from the desk', () => {
  const { comparison, alike, reconciliation, localDemands } = DESK.sheets;
  const LETTERS = '春夏秋冬山川湖海';
  const text = (topic: string) =>
    [...LETTERS].map((letter) => `${topic}${letter}各项工作扎实有序推进到位。`).join('');
  const received = 'requests.received.total' as FieldId;
  const sentOf = (id: number, topic: string, figure: number, given: Partial<Return> = {}) =>
    sent(id, 1, {
      digest: `${id}`,
      parts: { ...NO_PARTS, overview: text(topic) },
      figures: figuresOf({ [received]: figure }),
      ...given,
    });
  const names = ['财政局', '教育局', '水务局', '交通局'];
  const list = names.map((name, at) => member(at + 1, name));
  const first = made(list, {
    returns: [
      sentOf(1, '财政', 100),
      sentOf(1, '去年', 20, { round: 0, choice: 'previous', year: 2023, digest: 'p' }),
      sentOf(2, '财政', 4),
      sentOf(3, '水利', 5),
      sentOf(4, '水利', 6),
    ],
  });
  /** In the second round nobody copies 财政局 any more, 教育局 copies 水务局, and 财政局 has a figure like last year's. */
  const second = {
    ...first,
    returns: [
      ...first.returns,
      sentOf(1, '钱粮', 30, { round: 2, digest: '12' }),
      sentOf(2, '水利', 4, { round: 2, digest: '22' }),
    ],
  };
  const rowsOf = (workbook: Workbook, sheet: string, width: number) => {
    const { rowCount } = workbook.grids.find(({ name }) => name === sheet)!;
    return Array.from({ length: rowCount - 3 }, (_, row) =>
      Array.from({ length: width }, (_, column) => at(workbook, sheet, row + 3, column)?.value ?? ''),
    );
  };
  const noted = (workbook: Workbook, sheet: string, row: number, column: number, value: string) =>
    withCell(workbook, { address: { kind: 'sheet', grid: sheet, row, column }, value });

  test('对比 and 雷同 say what the last round says; what a reviewer wrote beside a line stays with it', () => {
    const planned = workbookOfPlan(planDesk(first));
    expect(rowsOf(planned, alike, 2)).toEqual([
      ['财政局', '教育局'],
      ['水务局', '交通局'],
    ]);
    expect(rowsOf(planned, comparison, 5).map((row) => [row[0], ...row.slice(2)])).toEqual([
      ['财政局', 100, 20, '▲上年20'],
      ['教育局', 4, '', ''],
      ['水务局', 5, '', ''],
      ['交通局', 6, '', ''],
    ]);
    const before = noted(noted(planned, alike, 3, 6, '已约谈'), comparison, 3, 80, '已核实');
    const after = write(before, deskChange(before, planDesk(second)));
    expect(rowsOf(after, alike, 2)).toEqual([
      ['', ''],
      ['水务局', '交通局'],
      ['教育局', '水务局'],
      ['教育局', '交通局'],
    ]);
    expect([3, 4, 5, 6].map((row) => at(after, alike, row, 6)?.value)).toEqual([
      '已约谈',
      undefined,
      undefined,
      undefined,
    ]);
    expect(at(after, alike, 5, 2)).toMatchObject({ value: 8 });
    expect(rowsOf(after, comparison, 5)[0]).toEqual(['财政局', '部门', 30, 20, '']);
    expect(at(after, comparison, 3, 80)?.value).toBe('已核实');
    expect(deskChange(after, planDesk(second)).update.sheets).toEqual([]);
  });

  test('a line that goes leaves its row to one that comes; two members of one name are two', () => {
    const planned = workbookOfPlan(planDesk(first));
    const after = write(planned, deskChange(planned, planDesk(second)));
    expect(rowsOf(after, alike, 2)).toEqual([
      ['教育局', '水务局'],
      ['水务局', '交通局'],
      ['教育局', '交通局'],
    ]);
    const twins = { ...second, members: list.map((each) => ({ ...each, name: '镇' })) };
    const renamed = write(planned, deskChange(planned, planDesk(twins)));
    expect(rowsOf(renamed, comparison, 3).map(([name, , now]) => [name, now])).toEqual([
      ['镇', 30],
      ['镇', 4],
      ['镇', 5],
      ['镇', 6],
    ]);
  });

  test('a plan of one member knows nothing of them', () => {
    const workbook = workbookOfPlan(planDesk(first));
    const own = { ...second, members: list.slice(0, 1), standings: second.standings.slice(0, 1) };
    const { update } = deskChange(workbook, planDesk(own), 'part');
    expect(update.sheets.map(({ sheet }) => sheet)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/对比|雷同/)]),
    );
  });

  test('对账 and 本地要求 stay as they stand', () => {
    const lines = [
      {
        difference: '新收：相差3',
        cause: '财政局未计入',
        member: '财政局',
        amount: 3,
        rule: 'A-sum' as const,
      },
    ];
    const plan = planDesk(first, { reconciliation: { hint: '与总报告相比', lines } });
    const workbook = noted(workbookOfPlan(plan), localDemands, 6, 0, '要点');
    const { update } = deskChange(workbook, planDesk(second));
    const touched = update.sheets.map(({ sheet }) => sheet);
    expect(touched).toContain(comparison);
    expect(touched).not.toContain(reconciliation);
    expect(touched).not.toContain(localDemands);
    expect(at(write(workbook, { update, missing: null }), reconciliation, 3, 3)?.value).toBe(3);
  });
});

test('a sheet that is gone comes again, with its names', () => {
  const plan = planDesk(randomDesk(3, { members: 2 }));
  const workbook = workbookOfPlan(plan);
  const without = { ...workbook, grids: workbook.grids.filter(({ name }) => name !== issues) };
  const { missing } = deskChange(without, plan);
  expect(missing?.sheets.map(({ name }) => name)).toEqual([issues]);
  expect(missing?.names.map(({ name }) => name)).toEqual([issues]);
});

test.each([
  ['=$A4+B4', 3, '=$A7+B7'],
  ['=SUM($A$4:A4)', 1, '=SUM($A$4:A5)'],
  ["=COUNTIFS('单位数据'!$A$5:$A$2000,$A4)", 2, "=COUNTIFS('单位数据'!$A$5:$A$2000,$A6)"],
  ['=IF(D4="A4","",LOG10(D4))', 1, '=IF(D5="A4","",LOG10(D5))'],
  ["='A4'!A4", 1, "='A4'!A5"],
])('%s copied %i rows down', (formula, by, copied) => {
  expect(copiedDown(formula, by)).toBe(copied);
});

test('a formula of a reviewer’s own column goes on in a new row; what they wrote beside a row goes with it', () => {
  const desk = randomDesk(7, { members: 3 });
  const place = (sheet: string, row: number, column: number) => ({
    address: { kind: 'sheet' as const, grid: sheet, row, column },
  });
  const formulas = [3, 4, 5].map((row) => ({
    ...place(members, row, 8),
    value: 4,
    formula: `=LEN(B${row + 1})`,
  }));
  const clerk = [
    { ...place(issues, 2, 14), value: '经办' },
    ...desk.issues.map((_, index) => ({ ...place(issues, 3 + index, 14), value: `第${index + 1}人` })),
  ];
  const planned = workbookOfPlan(planDesk(desk));
  const wider = {
    ...planned,
    grids: planned.grids.map((grid) => ({ ...grid, columnCount: grid.columnCount + 1 })),
  };
  const workbook = [{ ...place(members, 2, 8), value: '字数' }, ...formulas, ...clerk].reduce(
    withCell,
    wider,
  );
  const before = read(workbook);
  const added = { ...before.members[0]!, id: 4, name: '新设局', otherNames: [] };
  const [first, ...others] = before.issues;
  const other = { ...first!, matter: 'T3-balance:other' };
  const wanted: Desk = {
    ...before,
    members: [...before.members, added],
    standings: [...before.standings, { ...before.standings[0]!, member: 4, accepted: null, own: {} }],
    issues: [...others, other],
  };
  const after = write(workbook, deskChange(workbook, planDesk(wanted)));
  expect([3, 4, 5, 6].map((row) => at(after, members, row, 8)?.formula)).toEqual([
    '=LEN(B4)',
    '=LEN(B5)',
    '=LEN(B6)',
    '=LEN(B7)',
  ]);
  expect(at(after, issues, 3, 12)?.value).toBe('T3-balance:other');
  expect(at(after, issues, 3, 14)?.value ?? null).toBeNull();
  expect(at(after, issues, 4, 14)?.value).toBe('第2人');
});
