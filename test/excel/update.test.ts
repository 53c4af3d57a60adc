/** Sheets that are there are changed in place, whole or not at all, and undo knows it. */
import { openWorkbook } from '../../src/excel';
import type { Update } from '../../src/excel';
import { cellKey } from '../../src/grid';
import type { CellStyle } from '../../src/layout';
import { emptiedWorkbook } from '../support/excel';

const embedded = emptiedWorkbook();

const STYLE: CellStyle = {
  font: '宋体',
  size: 11,
  bold: true,
  color: '#000000',
  fill: '#FFFF00',
  horizontal: 'center',
  vertical: 'center',
  wrap: false,
  border: true,
  locked: true,
  numberFormat: '@',
};

/** A list with a formula in each row, somebody's own column beside it. */
async function listed() {
  await embedded().host.person.paste('Sheet1', 'A1', [
    ['编号', '名称', '数', '双倍', '我的备注'],
    [1, '财政局', 3, '=C2*2', '已电话'],
    [2, '教育局', 5, '=C3*2', ''],
  ]);
  return openWorkbook();
}

/** One figure changes, a member is appended with a look and a formula. */
const UPDATE: Update = {
  styles: { cell: STYLE },
  sheets: [
    {
      sheet: 'Sheet1',
      cells: [
        { row: 1, column: 2, value: 4, formula: null },
        { row: 3, column: 0, value: 3, formula: null },
        { row: 3, column: 1, value: '=林业局', formula: null, style: 'cell' },
        { row: 3, column: 2, value: 7, formula: null },
        { row: 3, column: 3, value: 14, formula: '=C4*2' },
      ],
    },
  ],
};

const rows = async (from: number, to: number) => {
  const { host } = embedded();
  await host.settle();
  return Array.from({ length: to - from + 1 }, (_, index) =>
    ['A', 'B', 'C', 'D', 'E'].map((column) => {
      const { value, formula } = host.cell('Sheet1', `${column}${from + index}`);
      return formula ? [formula, value] : value;
    }),
  );
};

const BEFORE = [
  [1, '财政局', 3, ['=C2*2', 6], '已电话'],
  [2, '教育局', 5, ['=C3*2', 10], ''],
  ['', '', '', '', ''],
];

test('figures, a new row with its look, formulas; texts that begin with = stay texts; own columns stay', async () => {
  const workbook = await listed();
  expect(await workbook.update(UPDATE, 'review')).toEqual({ forgotten: 0, undoable: true });
  expect(await rows(2, 4)).toEqual([
    [1, '财政局', 4, ['=C2*2', 8], '已电话'],
    [2, '教育局', 5, ['=C3*2', 10], ''],
    [3, '=林业局', 7, ['=C4*2', 14], ''],
  ]);
  const look = await embedded().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B4');
    range.load('numberFormat,format/fill/color,format/font/bold');
    await context.sync();
    return [range.numberFormat, range.format.fill.color, range.format.font.bold];
  });
  expect(look).toEqual([[['@']], '#FFFF00', true]);
});

test('undo puts it all back, and redo does it again', async () => {
  const workbook = await listed();
  await workbook.update(UPDATE, 'review');
  expect(await workbook.undo()).toBe('review');
  expect(await rows(2, 4)).toEqual(BEFORE);
  expect(await workbook.redo()).toBe('review');
  expect((await rows(4, 4))[0]).toEqual([3, '=林业局', 7, ['=C4*2', 14], '']);
});

test('what was typed over since is not taken back', async () => {
  const workbook = await listed();
  await workbook.update(UPDATE, 'review');
  await embedded().host.person.type('Sheet1', 'C2', 9);
  await expect(workbook.undo()).rejects.toMatchObject({ code: 'undo/changed-since' });
  expect((await rows(2, 2))[0]).toEqual([1, '财政局', 9, ['=C2*2', 18], '已电话']);
});

test.each([1, 3, 8])('what fails at write %i is taken back', async (count) => {
  const workbook = await listed();
  embedded().host.failAfter(count);
  await expect(workbook.update(UPDATE, 'review')).rejects.toMatchObject({ name: 'UserError' });
  expect(await rows(2, 4)).toEqual(BEFORE);
  expect((await workbook.history()).undo).toEqual([]);
});

test('so many cells cannot be undone, and are written all the same', async () => {
  const workbook = await listed();
  await workbook.write(
    [{ address: { kind: 'sheet', grid: 'Sheet1', row: 0, column: 6 }, value: '先' }],
    'decide',
  );
  const cells = Array.from({ length: 2_001 }, (_, row) => ({
    row: row + 4,
    column: 0,
    value: row,
    formula: null,
  }));
  expect(await workbook.update({ styles: {}, sheets: [{ sheet: 'Sheet1', cells }] }, 'review')).toEqual({
    forgotten: 1,
    undoable: false,
  });
  const [last] = await rows(2_005, 2_005);
  expect(last).toEqual([2000, '', '', '', '']);
  expect((await workbook.history()).undo).toEqual([]);
});

test('a sheet that is gone is said', async () => {
  const workbook = await listed();
  const update: Update = {
    styles: {},
    sheets: UPDATE.sheets.map((each) => ({ ...each, sheet: '审核台账' })),
  };
  await expect(workbook.update(update, 'review')).rejects.toMatchObject({ code: 'excel/missing' });
  expect(await rows(2, 4)).toEqual(BEFORE);
});

test('sheets are read by their names; one that is not there is left out', async () => {
  const workbook = await listed();
  const { grids } = await workbook.readNamed(['审核台账', 'Sheet1']);
  expect(grids.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount])).toEqual([
    ['Sheet1', 3, 5],
  ]);
  expect(grids[0]?.cells.get(cellKey(1, 3))).toEqual({ value: 6, text: '6', formula: '=C2*2' });
});
