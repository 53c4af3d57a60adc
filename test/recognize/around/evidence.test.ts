/** What stands around a table of which report it belongs to. */
import type { Address, Grid } from '../../../src/grid';
import { evidenceIn, yearOfCaption } from '../../../src/recognize/around/evidence';
import { viewOf } from '../../../src/recognize/seen/view';
import { gridOf } from '../../support/gridOf';

const sheet = (name: string, ...rows: string[]): Grid => gridOf(rows, { kind: 'sheet', name });
const text = (first: number, ...rows: string[]): Grid =>
  gridOf([...Array.from({ length: first }, () => ''), ...rows], { kind: 'text', name: '正文' });
const table = (name: string, ...rows: string[]): Grid => gridOf(rows, { kind: 'table', name });

const near = (grids: readonly Grid[], kind: Address['kind'], grid: string, row: number, column = 0) =>
  evidenceIn(grids.map(viewOf))({ kind, grid, row, column });

const TITLE = '临河县水务局2024年政府信息公开工作年度报告';
const RECEIVED = '一、本年新收政府信息公开申请数量|3|4';

test('a title directly above the table', () =>
  expect(near([sheet('Sheet1', TITLE, '|自然人|法人|总计', RECEIVED)], 'sheet', 'Sheet1', 2)).toEqual({
    year: 2024,
    unit: '临河县水务局',
    words: [TITLE, 'Sheet1'],
  }));

test('a title far above the table, broken over lines, with the body in a line of its own', () => {
  const rows = ['填报单位：临河县水务局　填表日期：2025年1月10日', '2024年政府信息公开', '工作年度报告'];
  const between = Array.from({ length: 30 }, (_, at) => `行${at}|1|2`);
  expect(near([sheet('表', ...rows, ...between, RECEIVED)], 'sheet', '表', 33)).toEqual({
    year: 2024,
    unit: '临河县水务局',
    words: ['表'],
  });
});

test('the title of the report that a table stands in, not that of the next', () => {
  const other = '临河县水务局2023年政府信息公开工作年度报告';
  const grids = [sheet('表', TITLE, RECEIVED, '', other, RECEIVED)];
  expect(near(grids, 'sheet', '表', 1).year).toBe(2024);
  expect(near(grids, 'sheet', '表', 4).year).toBe(2023);
});

test('captions of tables beside each other, under one title', () => {
  const grids = [
    sheet(
      '年报',
      TITLE,
      '2023年||||||||2024年',
      `${RECEIVED}||||||${RECEIVED}`,
      `二、上年结转|1|2||||||二、上年结转|1|2`,
    ),
  ];
  expect(near(grids, 'sheet', '年报', 2, 0)).toEqual({
    year: 2023,
    unit: '临河县水务局',
    words: ['2023年', TITLE, '年报'],
  });
  expect(near(grids, 'sheet', '年报', 2, 8)).toEqual({
    year: 2024,
    unit: '临河县水务局',
    words: ['2024年', TITLE, '年报'],
  });
});

test('the caption of the table on the left is not that of the one on the right', () =>
  expect(
    near([sheet('年报', TITLE, '2023年', `${RECEIVED}||||||${RECEIVED}`)], 'sheet', '年报', 2, 8).year,
  ).toBe(2024));

test('a year in the row of the figures', () => {
  const grids = [sheet('表四', '年度|结果维持|结果纠正', '2023年|1|2', '2024年|3|4')];
  expect(near(grids, 'sheet', '表四', 1).year).toBe(2023);
  expect(near(grids, 'sheet', '表四', 2).year).toBe(2024);
});

test('the name of the sheet, where nothing on it says a year', () => {
  const grids = [
    sheet('2023', RECEIVED),
    sheet('2024年度数据', '（单位：件）', RECEIVED),
    sheet('表三', RECEIVED),
  ];
  expect(near(grids, 'sheet', '2023', 0)).toEqual({ year: 2023, unit: '', words: ['2023'] });
  expect(near(grids, 'sheet', '2024年度数据', 1)).toEqual({
    year: 2024,
    unit: '',
    words: ['（单位：件）', '2024年度数据'],
  });
  expect(near(grids, 'sheet', '表三', 0)).toEqual({ year: null, unit: '', words: ['表三'] });
});

test('in a document the title before the table, until another one', () => {
  const grids = [
    text(0, TITLE, '本局编制本报告。', '三、收到和处理政府信息公开申请情况'),
    table('第1个表格', RECEIVED),
    text(3, '附件：2023年政府信息公开工作年度报告'),
    table('第2个表格', RECEIVED),
    text(4, '2022年数据'),
    table('第3个表格', '2021年', RECEIVED),
  ];
  expect(near(grids, 'table', '第1个表格', 0)).toEqual({
    year: 2024,
    unit: '临河县水务局',
    words: ['三、收到和处理政府信息公开申请情况', '本局编制本报告。', TITLE],
  });
  expect(near(grids, 'table', '第2个表格', 0).year).toBe(2023);
  expect(near(grids, 'table', '第3个表格', 1).year).toBe(2021);
  expect(near(grids, 'text', '正文', 3).year).toBe(2023);
  expect(near(grids, 'text', '正文', 2).year).toBe(2024);
});

test('a heading with a year says nothing of tables farther below', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `第${at}行文字`);
  const grids = [text(0, TITLE, '2023年工作回顾', ...lines), table('第1个表格', RECEIVED)];
  expect(near(grids, 'table', '第1个表格', 0).year).toBe(2024);
});

test('a place that is nowhere', () =>
  expect(near([sheet('表', RECEIVED)], 'sheet', '别的', 3)).toEqual({ year: null, unit: '', words: [] }));

test.each<[string, number | null]>([
  ['2024年', 2024],
  ['（二〇二四年度）', 2024],
  ['统计期限：2024年1月1日至2024年12月31日', 2024],
  ['2024年1月1日—12月31日', 2024],
  ['填表日期：2025年1月10日', null],
  ['2025-01-10', null],
  ['2024年度（2025年1月填报）', 2024],
  ['2023年与2024年对比', null],
  ['2024年收到申请3件。', null],
  ['第20241号', null],
  ['二、上年结转', null],
])('the year of %s', (caption, year) => expect(yearOfCaption(caption)).toBe(year));

test('a thousand tables under a thousand captions are asked in no time', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    at % 2 === 0 ? `20${10 + (at % 20)}年情况说明` : RECEIVED,
  );
  const ask = evidenceIn([viewOf(sheet('表', ...rows))]);
  const start = performance.now();
  for (let row = 1; row < 10_000; row += 2) ask({ kind: 'sheet', grid: '表', row, column: 0 });
  expect(performance.now() - start).toBeLessThan(2_000);
});
