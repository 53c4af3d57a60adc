/** 说明清单 on 校验: who explained what keeps its line, and taking back frees exactly that. */
import { dayOf, explanationCells, withdrawalCells } from '../../src/addin/steps';
import type { CellWrite } from '../../src/excel';
import type { Workbook } from '../../src/grid';
import { opened } from '../support/open';
import { withCell } from '../support/planned';
import { sampleReport } from '../support/reports';

const explained = (finding: string, reason = '已核对') => ({
  finding,
  message: '自然人：3＋0≠2＋0，差1',
  reason,
  by: '甲科',
  on: '2025-01-12',
  basis: '3|0|2|0',
});
const keep = (workbook: Workbook, cells: readonly CellWrite[]) => cells.reduce(withCell, workbook);
const rowOf = (cells: readonly CellWrite[]) => [...new Set(cells.map(({ address }) => address.row))];
const empty = () => opened(sampleReport()).workbook;

test('a line holds the finding, why, who, when, and what it rests on, in the order of its columns', () => {
  const cells = explanationCells(empty(), explained('T3-balance:natural'));
  expect(cells.map(({ value }) => value)).toEqual([
    '自然人：3＋0≠2＋0，差1',
    '已核对',
    '甲科',
    '2025-01-12',
    'T3-balance:natural',
    '3|0|2|0',
  ]);
  expect(cells.map(({ address }) => address.column)).toEqual(
    [0, 1, 2, 3, 4, 5].map((each) => each + cells[0]!.address.column),
  );
  expect(new Set(cells.map(({ address }) => address.grid))).toEqual(new Set(['校验']));
});

test('another finding takes the next line, the same one its own again', () => {
  const first = explanationCells(empty(), explained('甲'));
  const one = keep(empty(), first);
  const second = explanationCells(one, explained('乙'));
  expect(rowOf(second)).toEqual([rowOf(first)[0]! + 1]);
  const both = keep(one, second);
  expect(rowOf(explanationCells(both, explained('甲', '改写')))).toEqual(rowOf(first));
  expect(rowOf(explanationCells(both, explained('乙', '改写')))).toEqual(rowOf(second));
});

test('taking back empties the line of that finding and no other, and it can be used again', () => {
  const first = explanationCells(empty(), explained('甲'));
  const one = keep(empty(), first);
  const both = keep(one, explanationCells(one, explained('乙')));
  const back = withdrawalCells(both, '甲');
  expect(rowOf(back)).toEqual(rowOf(first));
  expect(back.map(({ value }) => value)).toEqual([null, null, null, null, null, null]);
  expect(rowOf(explanationCells(keep(both, back), explained('丙')))).toEqual(rowOf(first));
  expect(withdrawalCells(both, '没有这一条')).toEqual([]);
});

test('a line in which somebody wrote by hand is not free', () => {
  const [{ address }] = explanationCells(empty(), explained('甲')) as [CellWrite];
  const noted = withCell(empty(), { address: { ...address, column: address.column + 2 }, value: '备忘' });
  expect(rowOf(explanationCells(noted, explained('甲')))).toEqual([address.row + 1]);
});

test('a full list says how many lines it has; a workbook without one says that', () => {
  const [{ address }] = explanationCells(empty(), explained('甲')) as [CellWrite];
  const full = Array.from({ length: 40 }, (_, index) => ({
    address: { ...address, row: address.row + index },
    value: `第${index}条`,
  })).reduce(withCell, empty());
  expect(() => explanationCells(full, explained('甲'))).toThrow(
    expect.objectContaining({ code: 'explain/full', details: { count: 40 } }) as Error,
  );
  const names = new Map([...empty().names].filter(([name]) => name !== '校验_说明'));
  expect(() => explanationCells({ ...empty(), names }, explained('甲'))).toThrow(
    expect.objectContaining({ code: 'explain/no-list' }) as Error,
  );
});

test.each([
  [new Date(2025, 0, 2, 23, 59), '2025-01-02'],
  [new Date(2025, 11, 31, 0, 0), '2025-12-31'],
])('the day of %s is %s', (now, day) => {
  expect(dayOf(now)).toBe(day);
});
