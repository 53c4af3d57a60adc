/** 上年数据: last year's report in this year's workbook, as it is printed, on a hidden sheet. */
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { planPrevious, planWithoutPrevious } from '../../src/layout';
import { statedFigure } from '../../src/report';
import type { Figure } from '../../src/report';
import { plannedCell, plannedSheet } from '../support/planned';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;
const few = {
  ...sampleReport(),
  parts: {
    preface: '依规编制。',
    overview: '全年公开有序。\n\n（一）主动公开。',
    problems: '一是人手少。',
    others: '',
  },
  figures: new Map<FieldId, Figure>(
    [
      ['requests.received.natural', statedFigure(3)],
      ['requests.received.business', { ...statedFigure(null), spelling: 'unreadable', text: '若干' }],
      ['proactive.fees.amount', statedFigure(0.5)],
      ['disputes.review.upheld', statedFigure(null)],
    ].map(([id, figure]) => [id as FieldId, figure as Figure]),
  ),
};
const plan = planPrevious(edition, few, false);
const value = (a1: string) => plannedCell(plan, '上年数据', a1).value;

test('one hidden sheet, what it holds, and the name by which it is read', () => {
  expect(plan).toMatchObject({
    suffix: '',
    start: null,
    names: [
      { name: '上年_数据', sheet: '上年数据', area: { row: 1, column: 0, rowCount: 59, columnCount: 15 } },
    ],
    properties: { 'nianbao.template': '1' },
    sheets: [{ name: '上年数据', hidden: true }],
  });
  expect(plan.names).toHaveLength(1);
});

test('it begins with who reported for which year, in words', () => {
  const lines = [0, 1, 2, 3, 4].map((row) =>
    plannedSheet(plan, '上年数据')
      .cells.filter((cell) => cell.row === row && cell.value !== null)
      .map((cell) => cell.value),
  );
  expect(lines).toEqual([
    ['上年数据（由年报助手读入，用于核对结转和变化）'],
    ['机关名称', '金山镇人民政府'],
    ['年度', 2024],
    ['格式版本', '2021'],
    ['机构有调整', '否'],
  ]);
  expect(plannedCell(planPrevious(edition, few, true), '上年数据', 'D5').value).toBe('是');
});

test('the parts follow in their order, texts a paragraph a row and one column further in', () => {
  const column = (index: number) =>
    plannedSheet(plan, '上年数据')
      .cells.filter((cell) => cell.column === index && typeof cell.value === 'string')
      .map((cell) => cell.value);
  expect(column(0).filter((text) => /^[一二三四五六]、.*(?:情况|事项)$/.test(String(text)))).toEqual([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
  expect([value('B7'), value('B8')]).toEqual(['全年公开有序。', '（一）主动公开。']);
  expect(column(0)).not.toContain('依规编制。');
});

test('a figure stands at its labels; blank stays blank, what was no number stays as it was, what was not there is told', () => {
  expect([value('A28'), value('I28'), value('J28'), value('K28')]).toEqual([
    '一、本年新收政府信息公开申请数量',
    3,
    '若干',
    '没有读到',
  ]);
  expect([value('A23'), value('G23')]).toEqual(['行政事业性收费', 0.5]);
  expect([value('A57'), value('B57')]).toEqual([null, '没有读到']);
});

test('nothing is computed, nothing is to be filled in, no id of ours is shown', () => {
  const { cells } = plannedSheet(plan, '上年数据');
  expect(cells.every(({ formula, style }) => formula === null && plan.styles[style]!.locked)).toBe(true);
  expect(cells.filter((cell) => /[a-z]/.test(String(cell.value ?? '')))).toEqual([]);
});

test('a paragraph too long for a cell is divided, and none is lost', () => {
  const long = { ...few, parts: { ...few.parts, overview: '长'.repeat(40_000) } };
  const texts = plannedSheet(planPrevious(edition, long, false), '上年数据')
    .cells.filter(({ value: text }) => String(text).startsWith('长'))
    .map(({ value: text }) => String(text).length);
  expect(texts).toEqual([32_767, 7_233]);
});

test('移除 takes the sheet, by the name it has, and the name', () => {
  expect(planWithoutPrevious('去年的')).toMatchObject({
    sheets: [],
    names: [],
    start: null,
    removes: { sheets: ['去年的'], names: ['上年_数据'] },
  });
});
