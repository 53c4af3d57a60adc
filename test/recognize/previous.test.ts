/** Last year's report travels in this year's workbook. */
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { cellKey } from '../../src/grid';
import type { GridCell, Workbook } from '../../src/grid';
import { planPrevious } from '../../src/layout';
import { recognizePrevious } from '../../src/recognize';
import { workbookOfPlan } from '../support/planned';
import { randomReport } from '../support/reports';

const planned = (report = randomReport(5, { year: 2023 }), reorganised = false): Workbook =>
  workbookOfPlan(planPrevious(editionById(report.edition) as Edition, report, reorganised));

/** The workbook after somebody put rows in above one of the sheet. */
function withRow(workbook: Workbook, above: number): Workbook {
  const [grid] = workbook.grids;
  const name = workbook.names.get('上年_数据')!;
  const cells = [...grid!.cells].map(([key, cell]): [number, GridCell] => {
    const row = Math.floor(key / cellKey(1, 0));
    return [row >= above ? key + cellKey(1, 0) : key, cell];
  });
  const area = { ...name.area, rowCount: name.area.rowCount + 1 };
  return {
    ...workbook,
    grids: [{ ...grid!, rowCount: grid!.rowCount + 1, cells: new Map(cells) }],
    names: new Map([['上年_数据', { ...name, area }]]),
  };
}

const rowOf = (workbook: Workbook, text: string): number =>
  Math.floor([...workbook.grids[0]!.cells].find(([, cell]) => cell.text === text)![0] / cellKey(1, 0));

describe('as it is printed', () => {
  test.each([2019, 2020, 2021, 2023])('a report of %i is kept and read back', (year) => {
    const report = randomReport(5, { year });
    const kept = recognizePrevious(planned(report, true));
    expect(kept?.reorganised).toBe(true);
    expect(kept?.report).toMatchObject({ unit: report.unit, year, edition: report.edition });
    for (const part of ['overview', 'problems', 'others'] as const)
      expect(kept?.report.parts[part]).toBe(report.parts[part].trim());
    expect([...report.figures].map(([id, { value }]) => [id, value])).toEqual(
      [...report.figures.keys()].map((id) => [id, kept?.report.figures.get(id)?.value]),
    );
  });

  test('one that was not reorganised, without a year, and what it did not have', () => {
    const report = randomReport(6, { year: 2023 });
    const figures = new Map(report.figures);
    figures.delete('requests.received.natural' as FieldId);
    const kept = recognizePrevious(planned({ ...report, year: null, figures }));
    expect([kept?.reorganised, kept?.report.year]).toEqual([false, null]);
    expect(kept?.report.figures.has('requests.received.natural' as FieldId)).toBe(false);
    expect(kept?.report.figures.get('requests.received.business' as FieldId)?.address).toEqual({
      kind: 'sheet',
      grid: '上年数据',
      row: rowOf(planned({ ...report, year: null, figures }), '一、本年新收政府信息公开申请数量'),
      column: 9,
    });
  });

  test.each(['一、总体情况', '规章', '2.重复申请', '五、存在的主要问题及改进情况'])(
    'a row that somebody put in above “%s” does no harm',
    (text) => {
      const whole = planned();
      const [before, after] = [whole, withRow(whole, rowOf(whole, text))].map(
        (workbook) => recognizePrevious(workbook)!.report,
      );
      expect(after!.parts).toEqual(before!.parts);
      expect([...after!.figures].map(([id, { value }]) => [id, value])).toEqual(
        [...before!.figures].map(([id, { value }]) => [id, value]),
      );
    },
  );

  test('of a table that lost a row nothing is read, of the others all', () => {
    const whole = planned();
    const row = rowOf(whole, '2.重复申请');
    const cells = new Map(
      [...whole.grids[0]!.cells].filter(([key]) => Math.floor(key / cellKey(1, 0)) !== row),
    );
    const kept = recognizePrevious({ ...whole, grids: [{ ...whole.grids[0]!, cells }] });
    const tables = [...new Set([...kept!.report.figures.keys()].map((id) => id.split('.')[0]))];
    expect(tables).toEqual(['proactive', 'disputes']);
  });
});

describe('the list that was kept before', () => {
  const LINES = [
    ['unit', '机关名称', '金山镇人民政府'],
    ['year', '年度', 2023],
    ['edition', '格式版本', '2021'],
    ['reorganised', '机构有调整（1为有）', 1],
    ['overview', '一、总体情况', '全年公开有序。\n（一）主动公开。'],
    ['problems', '五、存在的主要问题及改进情况', '一是人手少。'],
    ['others', '六、其他需要报告的事项', null],
    ['requests.received.natural', '一、本年新收政府信息公开申请数量·自然人', 3],
    ['disputes.review.other', '行政复议·其他结果', null],
  ] as const;
  const list = (): Workbook => ({
    grids: [
      {
        kind: 'sheet',
        name: '上年数据',
        rowCount: 11,
        columnCount: 3,
        merges: [],
        cells: new Map(
          LINES.flatMap((line, row) =>
            line.flatMap((value, column): [number, GridCell][] =>
              value === null
                ? []
                : [[cellKey(row + 2, column), { value, text: String(value), formula: null }]],
            ),
          ),
        ),
      },
    ],
    names: new Map([
      ['上年_数据', { sheet: '上年数据', area: { row: 2, column: 0, rowCount: 9, columnCount: 3 } }],
    ]),
    properties: new Map(),
  });

  test('is read as well', () => {
    const kept = recognizePrevious(list());
    expect(kept?.reorganised).toBe(true);
    expect(kept?.report).toMatchObject({
      unit: '金山镇人民政府',
      year: 2023,
      edition: '2021',
      parts: { overview: '全年公开有序。\n（一）主动公开。', problems: '一是人手少。', others: '' },
    });
    expect([...kept!.report.figures].map(([id, { value }]) => [id, value])).toEqual([
      ['requests.received.natural', 3],
      ['disputes.review.other', null],
    ]);
  });
});

test('a workbook without it has none', () => {
  expect(recognizePrevious({ grids: [], names: new Map(), properties: new Map() })).toBeNull();
});
