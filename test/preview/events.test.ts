import { bench, hear } from './support';

const { embedded, run } = bench();

/** Listens to all sheets and collects what arrives. */
async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await run((context) => {
    context.workbook.worksheets.onChanged.add(hear((event) => seen.push(event)));
  });
  return seen;
}

const brief = (events: readonly Excel.WorksheetChangedEventArgs[]): unknown[] =>
  events.map(({ changeType, address, triggerSource }) => [changeType, address, triggerSource]);

test('typing into a cell is told with the value before and after', async () => {
  await run((_, sheet) => (sheet.getRange('D4').values = [[3]]));
  const seen = await listen();
  await embedded().host.person.type('Sheet1', 'D4', '5');
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    type: 'WorksheetChanged',
    changeType: 'RangeEdited',
    address: 'D4',
    source: 'Local',
    triggerSource: 'Unknown',
    details: { valueBefore: 3, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
  });
});

test('the changed range can be asked for', async () => {
  await run(async (context, sheet) => {
    context.workbook.worksheets.add('抄');
    sheet.onChanged.add(async (event) =>
      embedded().Excel.run(async (inner) => {
        const range = event.getRange(inner).load('values');
        await inner.sync();
        inner.workbook.worksheets.getItem('抄').getRange('Z1').values = range.values;
      }),
    );
    await context.sync();
  });
  await embedded().host.person.type('Sheet1', 'A1', 'x');
  expect(embedded().host.cell('抄', 'Z1').value).toBe('x');
});

test('a paste is one event for its whole area, without details', async () => {
  const seen = await listen();
  await embedded().host.person.paste('Sheet1', 'B2', [
    [1, 2],
    [3, 4],
  ]);
  expect(brief(seen)).toEqual([['RangeEdited', 'B2:C3', 'Unknown']]);
  expect(seen[0]?.details).toBeUndefined();
});

test('delete, undo and redo are told', async () => {
  await run((_, sheet) => (sheet.getRange('A1:A2').values = [[1], [2]]));
  const seen = await listen();
  const { person } = embedded().host;
  await person.clear('Sheet1', 'A1:A2');
  await person.undo();
  expect(embedded().host.cell('Sheet1', 'A2').value).toBe(2);
  await person.redo();
  expect(brief(seen)).toEqual(Array(3).fill(['RangeEdited', 'A1:A2', 'Unknown']));
});

test('cut and paste names both places', async () => {
  await run((_, sheet) => (sheet.getRange('A1').values = [[1]]));
  const seen = await listen();
  await embedded().host.person.move('Sheet1', 'A1', 'C5');
  expect(brief(seen)).toEqual([['RangeEdited', 'A1,C5', 'Unknown']]);
});

test('inserted and deleted rows and columns are told, the formulas they move are not', async () => {
  await run((_, sheet) => (sheet.getRange('A9').formulas = [['=SUM(A1:A8)']]));
  const seen = await listen();
  const { person } = embedded().host;
  await person.insertRow('Sheet1', 3, 2);
  await person.deleteRow('Sheet1', 1);
  await person.insertColumn('Sheet1', 'B');
  await person.deleteColumn('Sheet1', 'C');
  expect(brief(seen)).toEqual([
    ['RowInserted', '3:4', 'Unknown'],
    ['RowDeleted', '1:1', 'Unknown'],
    ['ColumnInserted', 'B:B', 'Unknown'],
    ['ColumnDeleted', 'C:C', 'Unknown'],
  ]);
});

test('results of calculation and formats are no changes', async () => {
  await run((_, sheet) => (sheet.getRange('B1').formulas = [['=A1*2']]));
  const seen = await listen();
  await embedded().host.person.type('Sheet1', 'A1', 4);
  await run((_, sheet) => (sheet.getRange('A1').format.fill.color = 'red'));
  await embedded().host.settle();
  expect(brief(seen)).toEqual([['RangeEdited', 'A1', 'Unknown']]);
  expect(embedded().host.cell('Sheet1', 'B1').value).toBe(8);
});

test('what the add-in writes is told once per request and marked as its own', async () => {
  const seen = await listen();
  await run((_, sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A3').values = [[5]];
  });
  await embedded().host.settle();
  expect(brief(seen)).toEqual([['RangeEdited', 'A1:B2,A3', 'ThisLocalAddin']]);
});

test('a person cannot undo what the add-in wrote, nor what came before it', async () => {
  const { host } = embedded();
  await host.person.type('Sheet1', 'A1', 1);
  await run((_, sheet) => (sheet.getRange('A2').values = [[2]]));
  await host.person.undo();
  expect([host.cell('Sheet1', 'A1').value, host.cell('Sheet1', 'A2').value]).toEqual([1, 2]);
});

test('a handler that was removed hears nothing', async () => {
  const seen: string[] = [];
  const handler = await run(async (context, sheet) => {
    const added = sheet.onChanged.add(hear(({ address }) => seen.push(address)));
    await context.sync();
    return added;
  });
  await embedded().host.person.type('Sheet1', 'A1', 1);
  await embedded().Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await embedded().host.person.type('Sheet1', 'A2', 1);
  expect(seen).toEqual(['A1']);
});

test('added, activated and deleted sheets are told', async () => {
  const seen: string[] = [];
  await run((context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(hear(({ type }) => seen.push(type)));
    worksheets.onActivated.add(hear(({ type }) => seen.push(type)));
    worksheets.onDeleted.add(hear(({ type }) => seen.push(type)));
  });
  const { person } = embedded().host;
  await person.addSheet('新表');
  await person.activateSheet('Sheet1');
  await person.deleteSheet('新表');
  expect(seen).toContain('WorksheetAdded');
  expect(seen).toContain('WorksheetActivated');
  expect(seen.at(-1)).toBe('WorksheetDeleted');
});

test('a change of selection is told', async () => {
  const seen: string[] = [];
  await run((_, sheet) => sheet.onSelectionChanged.add(hear(({ address }) => seen.push(address))));
  await run((_, sheet) => sheet.getRange('C3:D4').select());
  await embedded().host.settle();
  expect(seen).toEqual(['C3:D4']);
});
