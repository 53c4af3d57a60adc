/** What is written as a review workbook is read back as it was. */
import { planDesk } from '../../src/desk/sheets';
import { deskPlaces, deskYear, isDesk, readDesk } from '../../src/desk/stored';
import { editionById } from '../../src/form';
import type { FieldId } from '../../src/form';
import { cellName } from '../../src/grid';
import type { CellValue } from '../../src/grid';
import { planReport } from '../../src/layout';
import type { Plan, PlanCell } from '../../src/layout';
import { readXlsx } from '../../src/readers/xlsx';
import { writeXlsx } from '../../src/writers/xlsx';
import { randomDesk } from '../support/desks';
import { plannedCell, workbookOfPlan } from '../support/planned';
import { randomFrom } from '../support/random';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('a desk', () => {
  test.each(SEEDS)('comes back from the file that it becomes, seed %i', (seed) => {
    const desk = randomDesk(seed, { hostile: seed % 2 === 0, year: [2024, 2020, 2021][seed % 3]! });
    const read = readDesk(readXlsx(writeXlsx(planDesk(desk)), '台账.xlsx'));
    expect(read?.desk).toEqual(desk);
    expect(read?.remarks).toEqual([]);
  });

  test.each(SEEDS)('comes back from the cells of its plan, seed %i', (seed) => {
    const desk = randomDesk(seed + 100, { hostile: seed % 2 === 1, acceptedOnly: seed % 3 === 0 });
    const read = readDesk(workbookOfPlan(planDesk(desk)));
    expect(read).toEqual({ desk, remarks: [] });
  });
});

test.each([
  [{ kind: '部门', member: '' }, '部门', null],
  [{ kind: '', member: '=水务*?~局' }, '全部', '=水务*?~局'],
  [{ kind: '没有这类', member: ' 水务局' }, '没有这类', ' 水务局'],
  [{ kind: '', member: '' }, '全部', null],
])('what narrows the sums stays in its cells: %j', (scope, kind, name) => {
  const desk = randomDesk(2, { scope });
  const plan = planDesk(desk);
  const sheet = plan.sheets.find(({ name: each }) => each === '汇总表二')!;
  const cellAt = (row: number) => sheet.cells.find((each) => each.row === row && each.column === 1)?.value;
  expect([cellAt(3), cellAt(4)]).toEqual([kind, name]);
  expect(readDesk(readXlsx(writeXlsx(plan), '台账.xlsx'))).toEqual({ desk, remarks: [] });
});

test('a desk of 400 members, with more cells than are read of other workbooks, is read whole', () => {
  const desk = randomDesk(1, { members: 400 });
  const read = readDesk(readXlsx(writeXlsx(planDesk(desk)), '台账.xlsx'));
  expect([read?.remarks, read?.desk.returns.length, read?.desk.returns.at(-1)]).toEqual([
    [],
    desk.returns.length,
    desk.returns.at(-1),
  ]);
});

test('other workbooks are no desk', () => {
  const template = workbookOfPlan(planReport(editionById('2021')!));
  expect([isDesk(template), deskYear(template), readDesk(template)]).toEqual([false, null, null]);
  const desk = workbookOfPlan(planDesk(randomDesk(1)));
  expect([isDesk(desk), deskYear(desk)]).toEqual([true, 2024]);
});

describe('a workbook that people edited', () => {
  const desk = randomDesk(11, { members: 8 });
  const plan = planDesk(desk, { order: desk.members.map(({ id }) => id) });

  /** The sheet with its cells moved or changed. */
  function edited(name: string, change: (cells: readonly PlanCell[]) => readonly PlanCell[]): Plan {
    return {
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        sheet.name === name ? { ...sheet, cells: [...change(sheet.cells)] } : sheet,
      ),
    };
  }
  const typed = (name: string, a1: string, value: CellValue) =>
    edited(name, (cells) => [
      ...cells.filter(({ row, column }) => cellName(row, column) !== a1),
      { ...cells.find(({ row, column }) => cellName(row, column) === a1)!, value, formula: null },
    ]);
  const read = (changed: Plan) => readDesk(workbookOfPlan(changed))!;

  test('rows may be sorted, and columns and rows inserted before them', () => {
    const last = 2 + desk.members.length;
    for (const name of ['审核台账', '成员名单'] as const) {
      const turned = edited(name, (cells) =>
        cells.map((cell) => ({
          ...cell,
          row: cell.row > 2 && cell.row <= last ? 3 + last - cell.row : cell.row,
        })),
      );
      const { desk: again, remarks } = read(turned);
      expect(remarks).toEqual([]);
      expect([...again.standings].sort((one, other) => one.member - other.member)).toEqual(desk.standings);
    }
    const moved = edited('单位数据', (cells) =>
      cells.map((cell) => ({
        ...cell,
        row: cell.row + 2,
        column: cell.column > 3 ? cell.column + 1 : cell.column,
      })),
    );
    expect(read(moved)).toEqual({ desk, remarks: [] });
  });

  test('a sheet is found by its defined name when it has another', () => {
    const renamed = {
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        sheet.name === '审核台账' ? { ...sheet, name: '我的台账' } : sheet,
      ),
      names: plan.names.map((each) => (each.sheet === '审核台账' ? { ...each, sheet: '我的台账' } : each)),
    };
    expect(read(renamed)).toEqual({ desk, remarks: [] });
  });

  test('a member is known by its number', () => {
    const { desk: again, remarks } = read(typed('成员名单', 'B5', '县水利局'));
    expect(again.members[1]).toEqual({ ...desk.members[1], name: '县水利局' });
    expect([again.standings, again.returns, remarks]).toEqual([desk.standings, desk.returns, []]);
  });

  test('a state that is none gives way to what the row says', () => {
    const { desk: again, remarks } = read(typed('审核台账', 'D4', '通过啦'));
    const taken = again.standings[0]!.state;
    const words = { missing: '未报', received: '待审', returned: '退回', revised: '已改' };
    expect(Object.keys(words)).toContain(taken);
    expect(remarks).toEqual([
      {
        code: 'word-unknown',
        sheet: 'standings',
        row: 4,
        column: '状态',
        text: '通过啦',
        taken: words[taken as keyof typeof words],
      },
    ]);
  });

  test('a row that is gone from 审核台账, a number that stands twice', () => {
    const gone = edited('审核台账', (cells) => cells.filter(({ row }) => row !== 4));
    const own = desk.returns.some(({ member }) => member === 2);
    expect(read(gone).desk.standings[1]).toMatchObject({ member: 2, accepted: null, note: '', own: {} });
    expect(read(gone).remarks).toEqual(own ? [{ code: 'standing-gone', name: desk.members[1]!.name }] : []);
    expect(read(typed('审核台账', 'A5', 1)).remarks).toContainEqual({
      code: 'number-twice',
      sheet: 'standings',
      id: 1,
      row: 5,
    });
  });

  test('members are added without a number, and taken off the list', () => {
    const added = edited('成员名单', (cells) => [
      ...cells,
      { row: 11, column: 1, style: 'input', value: '县新设局', formula: null },
    ]);
    expect(read(added).desk.members[8]).toMatchObject({ id: 9, name: '县新设局', counted: true });
    expect(read(added).remarks).toEqual([{ code: 'member-added', name: '县新设局', id: 9 }]);
    const id = desk.returns.find(({ member, round }) => member !== null && round > 0)!.member!;
    const left = read(edited('成员名单', (cells) => cells.filter(({ row }) => row !== 2 + id)));
    expect(left.desk.returns.some(({ member }) => member === id)).toBe(false);
    expect(left.desk.returns).toHaveLength(desk.returns.length);
    expect(left.remarks).toContainEqual({ code: 'member-gone', sheet: 'figures', id });
  });

  test('a figure that was overtyped is read as it stands, and told', () => {
    const changed = read(typed('单位数据', 'AA5', 4_321));
    const field = plannedCell(plan, '单位数据', 'AA3').value as FieldId;
    expect(changed.desk.returns[0]!.figures[field]).toBe(4_321);
    const { unit, round } = desk.returns[0]!;
    expect(changed.remarks).toEqual([{ code: 'figures-changed', unit, round }]);
  });

  test('what is no day and no number is told, and days are read however they are written', () => {
    expect(read(typed('审核台账', 'O4', '2025年1月20日')).desk.standings[0]!.publishedOn).toBe('2025-01-20');
    const unread = read(typed('审核台账', 'O4', '年后'));
    expect(unread.desk.standings[0]!.publishedOn).toBeNull();
    expect(unread.remarks).toEqual([
      { code: 'value-unread', sheet: 'standings', row: 4, column: '公布日期', text: '年后' },
    ]);
  });

  test('no edit at random is more than is said: what is read is a desk, and is written again', () => {
    const random = randomFrom(99);
    const things: readonly CellValue[] = [
      null,
      '=1',
      '',
      -1,
      1.5,
      1e15,
      '编号',
      '甲\n乙',
      true,
      '通过',
      '2',
      3,
    ];
    for (let round = 0; round < 25; round++) {
      const sheet = plan.sheets[random.below(plan.sheets.length)]!;
      const changed = edited(sheet.name, (cells) => {
        const kept = cells.filter(() => !random.chance(0.02));
        return kept.map((cell) =>
          random.chance(0.05) ? { ...cell, value: random.pick(things), formula: null } : cell,
        );
      });
      const found = readDesk(workbookOfPlan(changed));
      if (found === null) continue;
      const again = readDesk(workbookOfPlan(planDesk(found.desk)));
      expect(again?.desk.members).toEqual(found.desk.members);
      expect(again?.desk.standings).toEqual(found.desk.standings);
    }
  });
});

test('places of single cells, wherever they stand now', () => {
  const desk = randomDesk(11, { members: 3 });
  const places = deskPlaces(workbookOfPlan(planDesk(desk, { order: [3, 1, 2] })));
  const sheet = (grid: string, row: number, column: number) => ({ kind: 'sheet', grid, row, column });
  expect(places.cell('standings', 1, 'state')).toEqual(sheet('审核台账', 4, 3));
  expect(places.cell('members', 2, 'otherNames')).toEqual(sheet('成员名单', 4, 4));
  expect(places.cell('letterWords', 'closing', 'wording')).toEqual(sheet('函件用语', 8, 2));
  expect(places.cell('standings', 9, 'state')).toBeNull();
  const [first] = desk.returns;
  expect(places.cell('figures', { member: first!.member, digest: first!.digest }, 'choice')).toEqual(
    sheet('单位数据', 4, 4),
  );
  expect(places.named('acceptedOnly')).toEqual(sheet('汇总表二', 2, 1));
});
