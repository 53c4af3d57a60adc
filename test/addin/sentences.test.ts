/** Where a sentence goes in the workbook: under what is written, and never over anything, shown or not. */
import { bindingCells, insertionCells, sentencePlace } from '../../src/addin/steps';
import { cellKey } from '../../src/grid';
import type { CellValue, GridCell, Workbook } from '../../src/grid';
import type { CellWrite } from '../../src/excel';
import { opened } from '../support/open';
import { withCell } from '../support/planned';
import { sampleReport } from '../support/reports';

const MADE = { sentence: 'fee', part: 'others', text: '没有收取信息处理费。' } as const;
const SHEET = '六、其他事项';
/** Its paragraphs stand in A3:A32. */
const FIRST = 2;
const LAST = 31;

const empty = () => opened({ ...sampleReport(), parts: { ...sampleReport().parts, others: '' } });
const place = (row: number, column = 0, grid = SHEET) => ({ kind: 'sheet', grid, row, column }) as const;
const holding = (workbook: Workbook, rows: readonly number[], value: CellValue = '已有一段'): Workbook =>
  rows.reduce((held, row) => withCell(held, { address: place(row), value: value }), workbook);
const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The workbook with a formula that shows nothing. */
function withFormula(workbook: Workbook, row: number): Workbook {
  const cell: GridCell = { value: '', text: '', formula: '=IF(1=2,"x","")' };
  return {
    ...workbook,
    grids: workbook.grids.map((grid) =>
      grid.name === SHEET ? { ...grid, cells: new Map(grid.cells).set(cellKey(row, 0), cell) } : grid,
    ),
  };
}

const insertedAt = (workbook: Workbook): CellWrite | undefined =>
  insertionCells(workbook, empty().edition, MADE, ' 没有收费。 ')[0];

test.each<[string, (workbook: Workbook) => Workbook, number]>([
  ['an empty part: the first row', (each) => each, FIRST],
  ['after the last paragraph', (each) => holding(each, [2, 3, 6]), 7],
  ['after a figure or a tick, too', (each) => holding(each, [4], 0), 5],
  ['after a formula that shows nothing', (each) => withFormula(holding(each, [2]), 5), 6],
  ['blanks are no paragraph', (each) => holding(holding(each, [2]), [9], ' 　'), 3],
  ['to the last row', (each) => holding(each, [30]), LAST],
  ['where the last row is taken: the first that is free', (each) => holding(each, [2, 3, LAST]), 4],
  ['and that is none with a formula', (each) => withFormula(holding(each, [2, 3, LAST]), 4), 5],
])('%s', (_, change, row) => {
  expect(insertedAt(change(empty().workbook))).toEqual({
    address: place(row),
    value: '没有收费。',
    fits: true,
  });
});

describe('where the user is', () => {
  const written = (workbook: Workbook, row: number, column = 0, grid = SHEET) => {
    const active = place(row, column, grid);
    return {
      cells: insertionCells(workbook, empty().edition, MADE, '没有收费。', active)
        .filter(({ address }) => address.grid === SHEET)
        .map(({ address, value }) => [address.row, value]),
      after: sentencePlace(workbook, empty().edition, 'others', active).after,
    };
  };
  const two = () => holding(holding(empty().workbook, [2], '甲。'), [3, 4], '乙。');

  test('an empty cell takes it, also above all that is written', () => {
    expect(written(two(), 9)).toEqual({ cells: [[9, '没有收费。']], after: 3 });
    expect(written(holding(empty().workbook, [8], '甲。'), 4)).toEqual({
      cells: [[4, '没有收费。']],
      after: 0,
    });
  });

  test('below a paragraph, with what follows a row further down as far as there is none free', () => {
    expect(written(two(), 4)).toEqual({ cells: [[5, '没有收费。']], after: 3 });
    expect(written(holding(two(), [6], '丙。'), 2)).toEqual({
      cells: [
        [3, '没有收费。'],
        [4, '乙。'],
        [5, '乙。'],
      ],
      after: 1,
    });
  });

  test('elsewhere on the sheet, or on another one: under the last paragraph', () => {
    for (const [row, column, grid] of [
      [2, 1, SHEET],
      [1, 0, SHEET],
      [3, 0, '一、总体情况'],
    ] as const)
      expect(written(two(), row, column, grid)).toEqual({ cells: [[5, '没有收费。']], after: 3 });
  });

  test.each<[string, (workbook: Workbook) => Workbook]>([
    ['a formula', (each) => withFormula(each, 3)],
    [
      'a number that is shown as a date',
      (each) => ({
        ...each,
        grids: each.grids.map((grid) =>
          grid.name === SHEET
            ? {
                ...grid,
                cells: new Map(grid.cells).set(cellKey(3, 0), { value: 45_000, text: '3月', formula: null }),
              }
            : grid,
        ),
      }),
    ],
  ])('%s does not give way: under the last paragraph', (_, change) => {
    expect(written(change(two()), 2)).toEqual({ cells: [[5, '没有收费。']], after: 3 });
  });

  test('nothing can give way where all rows below are taken', () => {
    expect(written(holding(empty().workbook, rows(4, LAST)), 10)).toEqual({
      cells: [[2, '没有收费。']],
      after: 0,
    });
  });

  test('the part, how many paragraphs it has', () => {
    expect(sentencePlace(two(), empty().edition, 'others', null)).toEqual({
      heading: '六、其他需要报告的事项',
      after: 3,
      all: 3,
    });
    expect(sentencePlace(empty().workbook, empty().edition, 'others', null)).toEqual({
      heading: '六、其他需要报告的事项',
      after: 0,
      all: 0,
    });
  });
});

test('a part without a free row is full', () => {
  const workbook = withFormula(holding(empty().workbook, rows(FIRST, LAST - 1)), LAST);
  expect(() => insertedAt(workbook)).toThrow(
    expect.objectContaining({
      code: 'sentences/part-full',
      details: { part: '六、其他需要报告的事项', count: 30 },
    }) as Error,
  );
});

test('a part whose name is gone cannot take it', () => {
  const { workbook } = empty();
  const names = new Map([...workbook.names].filter(([name]) => name !== '正文_其他事项'));
  expect(() => insertedAt({ ...workbook, names })).toThrow(
    expect.objectContaining({
      code: 'sentences/no-part',
      details: { part: '六、其他需要报告的事项' },
    }) as Error,
  );
});

test('a second report of the workbook gets it in its own sheets', () => {
  const { workbook } = opened(
    { ...sampleReport(), parts: { ...sampleReport().parts, others: '' } },
    { suffix: '2' },
  );
  const grids = insertionCells(workbook, empty().edition, MADE, '没有收费。').map(
    ({ address }) => address.grid,
  );
  expect(grids).toEqual([`${SHEET} (2)`, '校验 (2)', '校验 (2)', '校验 (2)']);
});

describe('the list on 校验', () => {
  const written = (workbook: Workbook, sentence: 'fee' | 'requests', text: string) =>
    bindingCells(workbook, { sentence, part: 'others', text });
  const keep = (workbook: Workbook, cells: readonly CellWrite[]) => cells.reduce(withCell, workbook);
  const line = (cells: readonly CellWrite[]) => [
    new Set(cells.map(({ address }) => address.row)).size,
    cells.map(({ value }) => value),
  ];

  test('keeps which, as what it was made, and where', () => {
    expect(line(written(empty().workbook, 'fee', '甲'))).toEqual([1, ['fee', '甲', 'others']]);
  });

  test('a line for each sentence; the same one again takes its own line', () => {
    const first = keep(empty().workbook, written(empty().workbook, 'fee', '甲'));
    const other = written(first, 'requests', '乙');
    const both = keep(first, other);
    const row = (cells: readonly CellWrite[]) => cells[0]!.address.row;
    expect(row(other)).toBe(row(written(empty().workbook, 'fee', '甲')) + 1);
    expect(row(written(both, 'fee', '丙'))).toBe(row(written(empty().workbook, 'fee', '甲')));
    expect(row(written(both, 'requests', '丁'))).toBe(row(other));
  });

  test('is full after eight, and without its name there is none', () => {
    const { workbook } = empty();
    const first = written(workbook, 'fee', '甲')[0]!.address;
    const full = rows(first.row, first.row + 7).reduce(
      (held, row) => withCell(held, { address: { ...first, row }, value: '别的语句' }),
      workbook,
    );
    expect(() => written(full, 'fee', '甲')).toThrow(
      expect.objectContaining({ code: 'sentences/list-full', details: { count: 8 } }) as Error,
    );
    const names = new Map([...workbook.names].filter(([name]) => name !== '校验_语句'));
    expect(() => written({ ...workbook, names }, 'fee', '甲')).toThrow(
      expect.objectContaining({ code: 'sentences/no-list' }) as Error,
    );
  });
});
