/** 上年数据: last year's report in this year's workbook, a figure a line. */
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { cellName } from '../../src/grid';
import { planPrevious } from '../../src/layout';
import { statedFigure } from '../../src/report';
import { plannedCell, plannedSheet } from '../support/planned';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;
const few = {
  ...sampleReport(),
  parts: {
    preface: '',
    overview: '全年公开有序。',
    problems: '一是人手少。',
    others: '没有收取信息处理费。',
  },
  figures: new Map([
    ['requests.received.natural', statedFigure(3)],
    ['proactive.fees.amount', statedFigure(0.5)],
    ['disputes.review.other', statedFigure(null)],
    ['proactive.forgotten', statedFigure(4)],
  ] as [FieldId, ReturnType<typeof statedFigure>][]),
};

test('one sheet, what it holds, and the name by which it is read', () => {
  const plan = planPrevious(edition, few, false);
  expect(plan).toMatchObject({
    suffix: '',
    start: null,
    names: [
      { name: '上年_数据', sheet: '上年数据', area: { row: 2, column: 0, rowCount: 11, columnCount: 3 } },
    ],
  });
  expect(plan.properties).toEqual({ 'nianbao.template': '1' });
  expect(plan.names).toHaveLength(1);
  expect(plan.sheets.map(({ name }) => name)).toEqual(['上年数据']);
});

test('its lines: who reported, then each figure with its id and its place in the form', () => {
  const { cells } = plannedSheet(planPrevious(edition, few, false), '上年数据');
  expect(cells[0]).toEqual({
    row: 0,
    column: 0,
    style: 'heading',
    value: '上年数据（由年报助手读入，用于核对结转和变化）',
    formula: null,
  });
  const lines = Array.from({ length: 12 }, (_, index) =>
    cells.filter(({ row }) => row === index + 1).map(({ value }) => value),
  );
  expect(lines).toEqual([
    ['编号', '项目', '数值'],
    ['unit', '机关名称', '金山镇人民政府'],
    ['year', '年度', 2024],
    ['edition', '格式版本', '2021'],
    ['reorganised', '机构有调整（1为有）', 0],
    ['overview', '一、总体情况', '全年公开有序。'],
    ['problems', '五、存在的主要问题及改进情况', '一是人手少。'],
    ['others', '六、其他需要报告的事项', '没有收取信息处理费。'],
    ['requests.received.natural', '一、本年新收政府信息公开申请数量·自然人', 3],
    ['proactive.fees.amount', '行政事业性收费·本年收费金额（单位：万元）', 0.5],
    ['disputes.review.other', '行政复议·其他结果', null],
    ['proactive.forgotten', '', 4],
  ]);
  expect(
    cells.filter(({ style }) => style === 'listHeader').map(({ row, column }) => cellName(row, column)),
  ).toEqual(['A2', 'B2', 'C2']);
  expect(cells.filter(({ row }) => row > 1).every(({ style }) => style === 'list')).toBe(true);
  expect(cells.every(({ formula }) => formula === null)).toBe(true);
});

test.each([
  [true, 1],
  [false, 0],
])('a reorganised body is said as a number: %p', (reorganised, value) => {
  expect(plannedCell(planPrevious(edition, sampleReport(), reorganised), '上年数据', 'C6').value).toBe(value);
});

test('a text too long for a cell is left out, not cut', () => {
  const longest = { ...few, parts: { ...few.parts, overview: '长'.repeat(32_767) } };
  const longer = { ...few, parts: { ...few.parts, overview: '长'.repeat(32_768) } };
  const overview = (report: typeof few) =>
    String(
      plannedSheet(planPrevious(edition, report, false), '上年数据').cells.find(
        ({ row, column }) => row === 6 && column === 2,
      )?.value,
    ).length;
  expect([overview(longest), overview(longer)]).toEqual([32_767, 0]);
});
