/** How a sheet is put together: its cells, merges and rows, the height of a text. */
import { heightFor } from '../../src/layout';
import type { PlanPrint } from '../../src/layout';
import { draftSheet, finishSheet, put, raise } from '../../src/layout/sheet';

describe('the height of a text', () => {
  test.each([
    ['nothing is one line', '', 108, 12, 23],
    ['six characters of 16 pixels fill a line of 100', '一二三四五六', 108, 12, 23],
    ['a seventh begins another', '一二三四五六七', 108, 12, 39],
    ['letters are half as wide', 'abcdefghijkl', 108, 12, 23],
    ['thirteen of them are too many', 'abcdefghijklm', 108, 12, 39],
    ['just as wide as the line', '一二三四五', 88, 12, 23],
    ['wide characters begin with radicals', '⺀⺀⺀⺀⺀⺀⺀', 108, 12, 39],
    ['the character before them is narrow', '\u2e7f'.repeat(7), 108, 12, 23],
    ['smaller letters, lower lines', '一二三四五六七', 108, 9, 19],
    ['three lines', '一'.repeat(18), 108, 12, 55],
  ])('%s', (_, text, width, size, height) => {
    expect(heightFor(text, width, size)).toBe(height);
  });
});

describe('the draft of a sheet', () => {
  const draft = () => draftSheet('表', '#2F5597', [10, 20]);

  test('is empty at first', () => {
    expect(draft()).toEqual({
      name: '表',
      tabColor: '#2F5597',
      columnWidths: [10, 20],
      rowHeights: [],
      cells: [],
      merges: [],
      validations: [],
      highlights: [],
      freeze: { rows: 0, columns: 0 },
    });
  });

  const area = { row: 1, column: 1, rowCount: 2, columnCount: 2 };
  const cell = (
    row: number,
    column: number,
    style: string,
    value: unknown = null,
    formula: unknown = null,
  ) => ({
    row,
    column,
    style,
    value,
    formula,
  });
  test.each([
    [
      'each cell of a bordered area is listed, the first holds what it says',
      'header',
      { value: '总计' },
      [cell(1, 1, 'header', '总计'), cell(1, 2, 'header'), cell(2, 1, 'header'), cell(2, 2, 'header')],
    ],
    [
      'so it is with a formula',
      'total',
      { formula: '=SUM(A1)', value: 0 },
      [cell(1, 1, 'total', 0, '=SUM(A1)'), cell(1, 2, 'total'), cell(2, 1, 'total'), cell(2, 2, 'total')],
    ],
    [
      'of an area without borders the first cell alone',
      'heading',
      { value: '上' },
      [cell(1, 1, 'heading', '上')],
    ],
    ['a cell may hold nothing', 'hint', {}, [cell(1, 1, 'hint')]],
  ] as const)('%s', (_, style, content, cells) => {
    const sheet = draft();
    put(sheet, area, style, content);
    expect([sheet.cells, sheet.merges]).toEqual([cells, [area]]);
  });

  test.each([
    [1, 1, false],
    [1, 2, true],
    [2, 1, true],
  ])('%i rows of %i columns are merged: %p', (rowCount, columnCount, merged) => {
    const sheet = draft();
    put(sheet, { row: 0, column: 0, rowCount, columnCount }, 'label', { value: '甲' });
    expect(sheet.merges).toHaveLength(merged ? 1 : 0);
  });

  test('rows grow, they never shrink', () => {
    const sheet = draft();
    raise(sheet, 2, 22);
    expect(sheet.rowHeights).toEqual([null, null, 22]);
    raise(sheet, 2, 20);
    raise(sheet, 0, 30);
    raise(sheet, 2, 37);
    expect(sheet.rowHeights).toEqual([30, null, 37]);
  });

  test('is finished in reading order', () => {
    const sheet = draft();
    const one = { rowCount: 1, columnCount: 1 };
    for (const [row, column] of [
      [1, 1],
      [0, 2],
      [1, 0],
      [0, 0],
    ] as const)
      put(sheet, { row, column, ...one }, 'label', { value: null });
    const print: PlanPrint = {
      orientation: 'portrait',
      area: { row: 0, column: 0, rowCount: 2, columnCount: 3 },
      titleRows: 1,
      fit: { wide: 1, tall: 0 },
      margins: { top: 1, right: 2, bottom: 3, left: 4 },
    };
    const finished = finishSheet(sheet, print);
    expect(finished.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 2],
      [1, 0],
      [1, 1],
    ]);
    expect(finished).toMatchObject({ name: '表', print });
  });
});
