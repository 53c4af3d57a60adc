/** 本地要求: its cells, lists and name; nothing on it is a formula. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { cellName, rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import type { LocalDemand } from '../../src/report';
import { plannedCell, plannedSheet } from '../support/planned';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;
const SHEET = '本地要求';
const DEMAND: LocalDemand = {
  part: 'others',
  asked: 'heading',
  words: '建议提案办理情况',
  kinds: ['township'],
  address: null,
};
const planOf = (localDemands: readonly LocalDemand[] = []) =>
  planReport(edition, { report: { ...sampleReport(), localDemands } });
const values = (row: number, demands: readonly LocalDemand[]) =>
  ['A', 'B', 'C', 'D'].map((column) => plannedCell(planOf(demands), SHEET, `${column}${row}`).value);

test('a header and a line for each demand', () => {
  const unclear: LocalDemand = { part: null, asked: null, words: '=1+1', kinds: null, address: null };
  expect(plannedCell(planOf(), SHEET, 'A1').value).toBe('本地要求（没有的不用填）');
  expect(values(2, [])).toEqual(['部分', '要求', '文字', '适用于']);
  expect(values(3, [DEMAND])).toEqual(['六、其他需要报告的事项', '标题', '建议提案办理情况', '乡镇（街道）']);
  expect(values(4, [DEMAND, { ...DEMAND, part: 'overview', asked: 'phrase', kinds: [] }])).toEqual([
    '一、总体情况',
    '语句',
    '建议提案办理情况',
    null,
  ]);
  expect(values(3, [unclear])).toEqual([null, null, '=1+1', null]);
});

test('nothing is a formula, and what is typed stays text', () => {
  const { cells } = plannedSheet(planOf([{ ...DEMAND, words: '=1+1' }]), SHEET);
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  const typed = cells.filter(({ row, column }) => row > 1 && column < 4);
  expect([typed.length, new Set(typed.map(({ style }) => style))]).toEqual([80, new Set(['listText'])]);
});

test('twenty lines, and five to spare behind those that are there', () => {
  const areaOf = (count: number) => {
    const { names } = planOf(Array.from({ length: count }, () => DEMAND));
    return names.filter(({ name }) => name === '本地要求_清单').map(({ area }) => rectangleName(area));
  };
  expect([0, 15, 16, 40].map(areaOf)).toEqual([['A3:D22'], ['A3:D22'], ['A3:D23'], ['A3:D47']]);
});

test('part, kind of demand and kind of body are chosen from lists', () => {
  const { validations } = plannedSheet(planOf(), SHEET);
  expect(validations.map(({ area, rule }) => [rectangleName(area), rule])).toEqual([
    [
      'A3:A22',
      { kind: 'list', items: ['一、总体情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'] },
    ],
    ['B3:B22', { kind: 'list', items: ['标题', '语句'] }],
    [
      'D3:D22',
      {
        kind: 'list',
        items: [
          '政府部门',
          '乡镇（街道）',
          '政府办公厅（室）',
          '县（市、区）汇总',
          '设区的市（自治州）汇总',
          '省（自治区、直辖市）汇总',
          '垂直管理系统',
        ],
      },
    ],
  ]);
});

test('hints stand beside what is printed, each in one line', () => {
  const { cells, print, columnWidths } = plannedSheet(planOf(), SHEET);
  expect(rectangleName(print.area)).toBe('A1:D22');
  const hints = cells.filter(({ style }) => style === 'hint');
  expect(hints.map(({ row, column }) => cellName(row, column))).toEqual(['E2', 'E3', 'E4', 'E5']);
  for (const { value } of hints) expect(String(value).length * 12).toBeLessThan(columnWidths[4]!);
});
