/** Reading the whole workbook, whoever made it. */
import { openWorkbook } from '../../src/excel';
import { cellAt, gridByName, rectangleName } from '../../src/grid';
import type { Workbook } from '../../src/grid';
import { loadOthers } from '../../src/preview/page/others';
import { recognize } from '../../src/recognize';
import { emptiedWorkbook, insertSample } from '../support/excel';
import { othersWorkbook } from '../support/othersWorkbook';

jest.setTimeout(60_000);
const embedded = emptiedWorkbook();

/** A small sheet off A1 with a merged header, a formula, an error and a text that looks like a number. */
async function typeSheet(): Promise<void> {
  const { person } = embedded().host;
  await person.paste('Sheet1', 'C3', [
    ['项目', '自然人', '', '总计'],
    ['一、本年新收', 3, true, '=D4+1'],
    ['二、上年结转', "'1,200", '', '=1/0'],
  ]);
  await person.merge('Sheet1', ['D3:E3']);
}

const value = ({ grids }: Workbook, sheet: string, row: number, column: number) => {
  const grid = gridByName({ grids, names: new Map(), properties: new Map() }, sheet);
  return grid && cellAt(grid, row, column);
};

test('values, formulas, errors, merges, what is hidden, names and properties, in 2 round trips and then 1', async () => {
  const { host, Excel } = embedded();
  await typeSheet();
  await host.person.hide('Sheet1', '5:5');
  await host.person.hide('Sheet1', 'E:E');
  await host.person.addSheet('底稿');
  await host.person.type('底稿', 'A1', '往年');
  await host.person.hideSheet('底稿');
  await Excel.run(async (context) => {
    context.workbook.names.add('首格', '=Sheet1!$C$3');
    context.workbook.properties.custom.add('nianbao.edition', '2021');
    await context.sync();
  });
  host.forgetRounds();
  const open = openWorkbook();
  const { workbook, unread } = await open.readSheets(false);
  expect(host.rounds).toBe(2);
  expect(unread).toEqual([]);
  expect(workbook.grids).toEqual([
    {
      kind: 'sheet',
      name: 'Sheet1',
      rowCount: 5,
      columnCount: 6,
      merges: [{ row: 2, column: 3, rowCount: 1, columnCount: 2 }],
      cells: expect.any(Map) as Map<number, unknown>,
      hidden: { sheet: false, rows: new Set([4]), columns: new Set([4]) },
    },
    expect.objectContaining({ name: '底稿', hidden: { sheet: true, rows: new Set(), columns: new Set() } }),
  ]);
  expect(value(workbook, 'Sheet1', 2, 2)).toEqual({ value: '项目', text: '项目', formula: null });
  expect(value(workbook, 'Sheet1', 3, 3)).toEqual({ value: 3, text: '3', formula: null });
  expect(value(workbook, 'Sheet1', 3, 4)?.value).toBe(true);
  expect(value(workbook, 'Sheet1', 3, 5)).toEqual({ value: 4, text: '4', formula: '=D4+1' });
  expect(value(workbook, 'Sheet1', 4, 3)?.value).toBe('1,200');
  expect(value(workbook, 'Sheet1', 4, 5)).toMatchObject({ value: '#DIV/0!', formula: '=1/0' });
  expect(value(workbook, 'Sheet1', 0, 0)).toBeUndefined();
  expect(workbook.names.get('首格')).toMatchObject({ sheet: 'Sheet1', area: { row: 2, column: 2 } });
  expect(workbook.properties.get('nianbao.edition')).toBe('2021');
  host.forgetRounds();
  expect((await open.readSheets(false)).workbook).toEqual(workbook);
  expect(host.rounds).toBe(1);
});

test('an edit or another name of a sheet is seen in 1 round trip', async () => {
  const { host } = embedded();
  await typeSheet();
  const open = openWorkbook();
  await open.readSheets(false);
  await host.person.type('Sheet1', 'D4', 7);
  host.forgetRounds();
  expect(value((await open.readSheets(false)).workbook, 'Sheet1', 3, 5)?.value).toBe(8);
  expect(host.rounds).toBe(1);
  await host.person.renameSheet('Sheet1', '申请情况');
  host.forgetRounds();
  const { workbook } = await open.readSheets(false);
  expect(value(workbook, '申请情况', 3, 3)?.value).toBe(7);
  expect(host.rounds).toBe(1);
});

test.each([
  ['more cells are used', () => embedded().host.person.type('Sheet1', 'C9', '备注')],
  ['rows are inserted', () => embedded().host.person.insertRow('Sheet1', 1, 2)],
  ['a sheet is added', () => embedded().host.person.addSheet('丙')],
  ['a sheet is deleted', () => embedded().host.person.deleteSheet('乙')],
])('where %s it needs 2 round trips, and the merges follow', async (_, act) => {
  const { host } = embedded();
  await typeSheet();
  await host.person.addSheet('乙');
  await host.person.type('乙', 'A1', 1);
  const open = openWorkbook();
  await open.readSheets(false);
  await act();
  host.forgetRounds();
  const { workbook } = await open.readSheets(false);
  expect(host.rounds).toBe(2);
  const names = host.store.sheets.ids().map((id) => host.store.sheets.name(id));
  expect(workbook.grids.map(({ name }) => name)).toEqual(names);
  const [merge] = workbook.grids.find(({ name }) => name === 'Sheet1')!.merges;
  expect(host.merges('Sheet1')).toEqual([merge && rectangleName(merge)]);
});

test('following an edit leaves Ctrl+Z alone; what is merged or hidden since is seen when it is read anew', async () => {
  const { host } = embedded();
  await typeSheet();
  const open = openWorkbook();
  await open.readSheets(true);
  await host.person.type('Sheet1', 'D4', 9);
  await open.readSheets(false);
  await host.person.undo();
  const after = await open.readSheets(false);
  expect(value(after.workbook, 'Sheet1', 3, 3)?.value).toBe(3);
  await host.person.merge('Sheet1', ['E4:E5']);
  await host.person.hide('Sheet1', '4:4');
  expect((await open.readSheets(false)).workbook.grids[0]?.merges).toHaveLength(1);
  const [grid] = (await open.readSheets(true)).workbook.grids;
  expect(grid?.merges.map((merge) => rectangleName(merge))).toEqual(['D3:E3', 'E4:E5']);
  expect(grid?.hidden?.rows).toEqual(new Set([3]));
});

test('a stray cell at XFD1048576 does not load the sheet: its beginning is read, and that is said', async () => {
  const { host } = embedded();
  await typeSheet();
  await host.person.type('Sheet1', 'XFD1048576', 'x');
  host.forgetRounds();
  const { workbook, unread } = await openWorkbook().readSheets(false);
  expect(host.rounds).toBe(2);
  expect(value(workbook, 'Sheet1', 3, 3)?.value).toBe(3);
  expect(unread).toEqual([
    {
      kind: 'cells',
      sheet: 'Sheet1',
      used: { row: 2, column: 2, rowCount: 1_048_574, columnCount: 16_382 },
      read: { row: 2, column: 2, rowCount: 234, columnCount: 256 },
    },
  ]);
});

test('more than 512 merged cells: read as if they were not merged, and that is said', async () => {
  const { host } = embedded();
  await typeSheet();
  await host.person.merge(
    'Sheet1',
    Array.from({ length: 520 }, (_, row) => `H${row + 10}:I${row + 10}`),
  );
  await host.person.type('Sheet1', 'I600', '末');
  await host.person.type('Sheet1', 'H10', '首');
  const open = openWorkbook();
  const { workbook, unread } = await open.readSheets(false);
  expect(unread).toEqual([{ kind: 'merges' }]);
  expect(workbook.grids[0]?.merges).toEqual([]);
  expect(value(workbook, 'Sheet1', 3, 3)?.value).toBe(3);
  host.forgetRounds();
  expect((await open.readSheets(false)).unread).toEqual([{ kind: 'merges' }]);
  expect(host.rounds).toBe(1);
});

test('what is too large for one response is read in part, and remembered to be', async () => {
  const { host } = embedded();
  await typeSheet();
  await host.person.addSheet('底稿');
  await host.person.paste(
    '底稿',
    'A1',
    Array.from({ length: 500 }, (_, row) => Array.from({ length: 100 }, (__, column) => row * column)),
  );
  host.payloadLimit = 400_000;
  const open = openWorkbook();
  const { workbook, unread } = await open.readSheets(false);
  expect(unread).toMatchObject([{ kind: 'cells', sheet: '底稿', read: { rowCount: 119, columnCount: 100 } }]);
  expect(value(workbook, 'Sheet1', 3, 3)?.value).toBe(3);
  host.forgetRounds();
  expect((await open.readSheets(false)).unread).toEqual(unread);
  expect(host.rounds).toBe(1);
  host.payloadLimit = 100;
  await expect(open.readSheets(false)).rejects.toMatchObject({ code: 'excel/failed' });
});

test('the tables of the preview’s other sample are recognised where they stand', async () => {
  const { host } = embedded();
  await loadOthers(host);
  const { workbook } = await openWorkbook().readSheets(false);
  const { report, origin } = recognize(workbook);
  const expected = recognize(othersWorkbook());
  expect([origin, report]).toEqual([expected.origin, expected.report]);
  const hidden = (each: Workbook) => each.grids.map((grid) => grid.hidden);
  expect(hidden(workbook)).toEqual(hidden(othersWorkbook()));
});

test('of very many sheets the first are read', async () => {
  const { host, Excel } = embedded();
  await typeSheet();
  await Excel.run(async (context) => {
    for (let index = 0; index < 42; index++) context.workbook.worksheets.add(`表${index}`);
    await context.sync();
  });
  host.forgetRounds();
  const open = openWorkbook();
  const { workbook, unread } = await open.readSheets(false);
  expect(workbook.grids).toHaveLength(40);
  expect(unread).toEqual([{ kind: 'sheets', read: 40, all: 43 }]);
  expect(host.rounds).toBe(2);
});

test('our own workbook read whole has the same figures as by its names', async () => {
  const workbook = await insertSample();
  await embedded().host.settle();
  const [byNames, whole] = [await workbook.read(), await workbook.readSheets(false)];
  for (const grid of byNames.grids)
    for (const [key, cell] of grid.cells)
      expect(gridByName(whole.workbook, grid.name)?.cells.get(key)).toEqual(cell);
  expect(whole.workbook.names).toEqual(byNames.names);
});

test('while a cell is being edited nothing else is tried', async () => {
  const { host } = embedded();
  host.cellEditMode = true;
  host.forgetRounds();
  await expect(openWorkbook().readSheets(false)).rejects.toMatchObject({ code: 'excel/cell-editing' });
  expect(host.rounds).toBe(1);
});
