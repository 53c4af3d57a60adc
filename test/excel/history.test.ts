/** 撤销 and 重做 on Microsoft's client: cells come back exactly as they were, wherever they are by now. */
import { openWorkbook } from '../../src/excel';
import type { CellWrite } from '../../src/excel';
import { HISTORY_LIMIT } from '../../src/excel/history/kept';
import type { Address } from '../../src/grid';
import { emptiedWorkbook, insertSample, sheetNames, TABLE } from '../support/excel';

const embedded = emptiedWorkbook();
const KEY = Uint8Array.from({ length: 32 }, (_, index) => index);
const at = (grid: string, row: number, column: number): Address => ({ kind: 'sheet', grid, row, column });
const place = (row: number, column: number) => at('Sheet1', row, column);

/** Cells as Excel tells them: value, formula, format. */
async function told(sheet: string, address: string): Promise<unknown[][]> {
  return embedded().Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRange(address)
      .load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return [range.values[0], range.formulas[0], range.numberFormat[0], range.valueTypes[0]] as unknown[][];
  });
}

async function setting(): Promise<string> {
  return embedded().Excel.run(async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject('nianbao.undo').load('value');
    await context.sync();
    return kept.isNullObject ? '' : String(kept.value);
  });
}

async function keepSetting(value: string): Promise<void> {
  await embedded().Excel.run(async (context) => {
    context.workbook.settings.add('nianbao.undo', value);
    await context.sync();
  });
}

describe('what was there comes back', () => {
  // As a person enters it, and what Excel holds of it.
  test.each([
    ["'054000", '054000', '054000', 'General', 'String'],
    ["'2025-01-12", '2025-01-12', '2025-01-12', 'General', 'String'],
    ["'1-2", '1-2', '1-2', 'General', 'String'],
    ["'=SUM(1,2)", '=SUM(1,2)', '=SUM(1,2)', 'General', 'String'],
    ["'TRUE", 'TRUE', 'TRUE', 'General', 'String'],
    ["'#N/A", '#N/A', '#N/A', 'General', 'String'],
    ["''甲", "'甲", "'甲", 'General', 'String'],
    ['54000', 54000, 54000, 'General', 'Double'],
    ['=1+1', 2, '=1+1', 'General', 'Double'],
    ['25%', 0.25, 0.25, '0%', 'Double'],
  ])('%s', async (entered, value, formula, format, type) => {
    await embedded().host.person.type('Sheet1', 'B2', entered);
    expect(await told('Sheet1', 'B2')).toEqual([[value], [formula], [format], [type]]);
    const workbook = openWorkbook();
    await workbook.write([{ address: place(1, 1), value: 7 }], 'adopt');
    expect((await told('Sheet1', 'B2'))[0]).toEqual([7]);
    await workbook.undo();
    expect(await told('Sheet1', 'B2')).toEqual([[value], [formula], [format], [type]]);
    await workbook.redo();
    expect((await told('Sheet1', 'B2'))[0]).toEqual([7]);
  });

  test('a figure put into a text cell becomes a figure; undo gives the text and its format back', async () => {
    await embedded().host.person.format('Sheet1', 'B2', '@');
    await embedded().host.person.type('Sheet1', 'B2', '007');
    const workbook = openWorkbook();
    await workbook.write([{ address: place(1, 1), value: 7 }], 'import');
    expect(await told('Sheet1', 'B2')).toEqual([[7], [7], ['General'], ['Double']]);
    await workbook.undo();
    expect(await told('Sheet1', 'B2')).toEqual([['007'], ['007'], ['@'], ['String']]);
  });

  test('a long text gives up the text format, in which older programs show it as ####', async () => {
    await embedded().host.person.format('Sheet1', 'B2', '@');
    const workbook = openWorkbook();
    await workbook.write([{ address: place(1, 1), value: '长'.repeat(256) }], 'import');
    expect((await told('Sheet1', 'B2'))[2]).toEqual(['General']);
    await workbook.undo();
    expect((await told('Sheet1', 'B2'))[2]).toEqual(['@']);
  });

  test('a text that no cell holds is refused before anything is written', async () => {
    const workbook = openWorkbook();
    const cells = [
      { address: place(0, 0), value: 1 },
      { address: place(1, 0), value: '长'.repeat(32_768) },
    ];
    await expect(workbook.write(cells, 'import')).rejects.toMatchObject({ code: 'report/text-too-long' });
    expect((await told('Sheet1', 'A1'))[0]).toEqual(['']);
  });

  test('a formula in a cell that was made a text cell afterwards', async () => {
    const { person } = embedded().host;
    await person.type('Sheet1', 'A1', '=2*3');
    await person.format('Sheet1', 'A1', '@');
    const before = await told('Sheet1', 'A1');
    expect(before).toEqual([[6], ['=2*3'], ['@'], ['Double']]);
    const workbook = openWorkbook();
    await workbook.write([{ address: place(0, 0), value: '甲' }], 'import');
    await workbook.undo();
    expect(await told('Sheet1', 'A1')).toEqual(before);
  });
});

describe('cells that moved are found again', () => {
  type Person = ReturnType<typeof embedded>['host']['person'];
  const D5 = { address: at(TABLE, 4, 3), value: 99 };

  test.each<[string, (person: Person) => Promise<void>, string, string]>([
    ['a row inserted above', (person) => person.insertRow(TABLE, 3), TABLE, 'D6'],
    ['rows inserted right above it', (person) => person.insertRow(TABLE, 5, 3), TABLE, 'D8'],
    ['a column inserted before it', (person) => person.insertColumn(TABLE, 'B'), TABLE, 'E5'],
    ['another row deleted', (person) => person.deleteRow(TABLE, 2), TABLE, 'D4'],
    ['its sheet renamed', (person) => person.renameSheet(TABLE, '依申请'), '依申请', 'D5'],
    ['its sheet moved', (person) => person.moveSheet(TABLE, 0), TABLE, 'D5'],
    ['its sheet copied', (person) => person.copySheet(TABLE, '副本'), TABLE, 'D5'],
  ])('%s', async (_, edit, sheet, cell) => {
    const workbook = await insertSample();
    expect((await told(TABLE, 'D5'))[0]).toEqual([3]);
    await workbook.write([D5], 'adopt');
    await edit(embedded().host.person);
    await workbook.undo();
    expect((await told(sheet, cell))[0]).toEqual([3]);
    await workbook.redo();
    expect((await told(sheet, cell))[0]).toEqual([99]);
  });

  test('a row that is gone: undo says which cell, and changes nothing', async () => {
    const { person } = embedded().host;
    const workbook = await insertSample();
    await workbook.write([D5, { address: at(TABLE, 5, 3), value: 98 }], 'adopt');
    await person.deleteRow(TABLE, 5);
    await expect(workbook.undo()).rejects.toMatchObject({
      code: 'undo/moved',
      details: { cells: '三、依申请公开!D5' },
    });
    expect((await told(TABLE, 'D5'))[0]).toEqual([98]);
    expect(await workbook.history()).toEqual({ undo: ['adopt', 'insert'], redo: [] });
  });

  test('a sheet that is gone', async () => {
    const workbook = await insertSample();
    await workbook.write([D5], 'adopt');
    await embedded().host.person.deleteSheet(TABLE);
    await expect(workbook.undo()).rejects.toMatchObject({ code: 'undo/moved' });
  });

  test('an empty cell of a list is found by what stands above it', async () => {
    const { person } = embedded().host;
    await person.paste('Sheet1', 'A1', [['标题'], ['第一段'], ['第二段'], ['']]);
    const workbook = openWorkbook();
    await workbook.write([{ address: place(3, 0), value: '第三段的文字' }], 'sentence');
    await workbook.undo();
    await person.insertRow('Sheet1', 1, 2);
    await workbook.redo();
    expect((await told('Sheet1', 'A5'))[0]).toEqual(['第二段']);
    expect((await told('Sheet1', 'A6'))[0]).toEqual(['第三段的文字']);
  });

  test('what was typed into it since stays', async () => {
    const workbook = await insertSample();
    await workbook.write([D5], 'adopt');
    await embedded().host.person.type(TABLE, 'D5', 5);
    await embedded().host.person.insertRow(TABLE, 3);
    await expect(workbook.undo()).rejects.toMatchObject({
      code: 'undo/changed-since',
      details: { cells: '三、依申请公开!D5' },
    });
    expect((await told(TABLE, 'D6'))[0]).toEqual([5]);
  });
});

describe('a write is whole or not at all', () => {
  const cells: readonly CellWrite[] = [0, 1, 2].map((row) => ({ address: place(row, 0), value: row + 10 }));
  const column = async () => [
    await told('Sheet1', 'A1'),
    await told('Sheet1', 'A2'),
    await told('Sheet1', 'A3'),
  ];

  test('locked cells of a protected sheet are told before anything is written', async () => {
    const workbook = await insertSample();
    await embedded().Excel.run(async (context) => {
      context.workbook.worksheets.getItem(TABLE).protection.protect();
      await context.sync();
    });
    const write = workbook.write(
      [
        { address: at(TABLE, 4, 3), value: 99 },
        { address: at(TABLE, 4, 9), value: 99 },
      ],
      'import',
    );
    await expect(write).rejects.toMatchObject({
      code: 'write/protected',
      details: { cells: '三、依申请公开!J5' },
    });
    expect((await told(TABLE, 'D5'))[0]).toEqual([3]);
  });

  test.each([
    ['before', 'before'],
    ['after two actions', { actions: 4 }],
    ['after its effect', 'after'],
  ] as const)('a request that fails %s leaves all as it was', async (_, when) => {
    const { host } = embedded();
    await host.person.paste('Sheet1', 'A1', [["'001"], ['=1+1'], ['']]);
    const workbook = openWorkbook();
    await workbook.write([{ address: place(5, 5), value: '先前' }], 'cover');
    const before = await column();
    const kept = await setting();
    host.failNext({ skip: 1, code: 'GeneralException', when });
    await expect(workbook.write(cells, 'import')).rejects.toMatchObject({ code: 'excel/failed' });
    expect(await column()).toEqual(before);
    expect(await setting()).toBe(kept);
    expect(await workbook.undo()).toBe('cover');
  });

  test.each([
    ['before', 'before'],
    ['after its effect', 'after'],
  ] as const)('an undo that fails %s leaves all as it was', async (_, when) => {
    const { host } = embedded();
    const workbook = openWorkbook();
    await workbook.write(cells, 'import');
    const before = await column();
    host.failNext({ skip: 3, code: 'GeneralException', when });
    await expect(workbook.undo()).rejects.toMatchObject({ code: 'excel/failed' });
    expect(await column()).toEqual(before);
    expect(await workbook.history()).toEqual({ undo: ['import'], redo: [] });
    expect(await workbook.undo()).toBe('import');
  });

  test('on a protected sheet, whose formats may not be changed, open cells are taken back, too', async () => {
    const { host } = embedded();
    await host.person.paste('Sheet1', 'A1', [[1], [2], [3]]);
    await host.person.unlock('Sheet1', 'A1:A3');
    await host.person.protectSheet('Sheet1');
    const before = await column();
    host.failNext({ skip: 2, code: 'GeneralException', when: 'after' });
    await expect(openWorkbook().write(cells, 'import')).rejects.toMatchObject({ code: 'excel/failed' });
    expect(await column()).toEqual(before);
  });

  test('what cannot be taken back is told cell by cell', async () => {
    const { host } = embedded();
    const workbook = openWorkbook();
    host.failNext({ skip: 1, code: 'GeneralException', when: 'after' });
    for (let request = 2; request < 40; request++)
      host.failNext({ skip: request, code: 'GeneralException', when: 'before' });
    await expect(workbook.write(cells, 'import')).rejects.toMatchObject({
      code: 'write/not-restored',
      details: { cells: 'Sheet1!A1、Sheet1!A2、Sheet1!A3' },
    });
  });
});

describe('the history', () => {
  test('30 steps go back to the first workbook and forward again; one more is said to have gone', async () => {
    const workbook = openWorkbook();
    for (let value = 1; value <= 30; value++)
      expect(await workbook.write([{ address: place(0, 0), value }], 'adopt')).toEqual({
        forgotten: 0,
        undoable: true,
      });
    expect(await workbook.write([{ address: place(0, 0), value: 31 }], 'adopt')).toEqual({
      forgotten: 1,
      undoable: true,
    });
    expect((await workbook.history()).undo).toHaveLength(30);
    for (let step = 0; step < 30; step++) await workbook.undo();
    expect((await told('Sheet1', 'A1'))[0]).toEqual([1]);
    expect(await workbook.undo()).toBeNull();
    for (let step = 0; step < 30; step++) await workbook.redo();
    expect((await told('Sheet1', 'A1'))[0]).toEqual([31]);
  });

  test('a new step ends what could be done again', async () => {
    const workbook = openWorkbook();
    await workbook.write([{ address: place(0, 0), value: 1 }], 'adopt');
    await workbook.undo();
    await workbook.write([{ address: place(0, 1), value: 2 }], 'carry');
    expect(await workbook.history()).toEqual({ undo: ['carry'], redo: [] });
    expect(await workbook.redo()).toBeNull();
  });

  test('is at most 512 KB: the oldest steps go, and are said', async () => {
    expect(HISTORY_LIMIT).toBe(524_288);
    const workbook = openWorkbook();
    const long = (row: number): CellWrite => ({ address: place(row, 0), value: '长'.repeat(30_000) });
    const outcomes = [];
    for (let row = 0; row < 7; row++) outcomes.push(await workbook.write([long(row)], 'import'));
    expect(outcomes.map(({ forgotten }) => forgotten)).toEqual([0, 0, 0, 0, 0, 1, 1]);
    expect(outcomes.every(({ undoable }) => undoable)).toBe(true);
    expect(new TextEncoder().encode(await setting()).length).toBeLessThan(524_500);
    const six = Array.from({ length: 6 }, (_, row) => long(row + 10));
    expect(await workbook.write(six, 'import')).toEqual({ forgotten: 6, undoable: false });
    expect(await workbook.history()).toEqual({ undo: [], redo: [] });
  });

  test('is forgotten when asked, with every text in it', async () => {
    const workbook = openWorkbook();
    await embedded().host.person.type('Sheet1', 'A1', '机密的话');
    await workbook.write([{ address: place(0, 0), value: '公开的话' }], 'adopt');
    expect(await setting()).toContain('机密的话');
    await workbook.forgetSteps();
    expect(await setting()).toBe('');
    expect(await workbook.undo()).toBeNull();
  });

  test('without Web Crypto a page undoes what it did itself, and nothing else', async () => {
    const subtle = jest.spyOn(globalThis.crypto, 'subtle', 'get').mockReturnValue(undefined as never);
    const workbook = openWorkbook(KEY);
    await workbook.write([{ address: place(0, 0), value: 5 }], 'adopt');
    expect((await workbook.history()).undo).toEqual(['adopt']);
    const text = await setting();
    await keepSetting(text.replace('"value":5', '"value":6'));
    expect((await workbook.history()).undo).toEqual([]);
    await keepSetting(text);
    expect(await workbook.undo()).toBe('adopt');
    subtle.mockRestore();
  });

  test('another pane of the same computer goes on with it; another computer does not', async () => {
    await openWorkbook(KEY).write([{ address: place(0, 0), value: 5 }], 'adopt');
    const text = await setting();
    jest.resetModules();
    const { openWorkbook: later } = jest.requireActual<{ readonly openWorkbook: typeof openWorkbook }>(
      '../../src/excel',
    );
    expect((await later(KEY.map((byte) => byte + 1)).history()).undo).toEqual([]);
    const pane = later(KEY);
    expect((await pane.history()).undo).toEqual(['adopt']);
    const forged = text.replace('"value":5', '"value":6');
    expect(forged).not.toBe(text);
    await keepSetting(forged);
    expect((await pane.history()).undo).toEqual([]);
    expect(await pane.undo()).toBeNull();
    expect((await told('Sheet1', 'A1'))[0]).toEqual([5]);
  });
});

test('sheets stay in their order through undo and redo of an insertion', async () => {
  const workbook = await insertSample();
  const sheets = await sheetNames(embedded());
  await workbook.undo();
  expect(await sheetNames(embedded())).toEqual(['Sheet1']);
  expect(await workbook.redo()).toBe('insert');
  expect(await sheetNames(embedded())).toEqual(sheets);
  expect((await told(TABLE, 'D5'))[0]).toEqual([3]);
});
