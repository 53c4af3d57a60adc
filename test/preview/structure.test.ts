/** What a sheet looks like: merged areas, hidden rows and columns; the way from sheet to sheet; how much can be asked for. */
import { bench } from './support';

const { embedded, run, codeOf } = bench();

/** The merged areas of a range as addresses; null where there are none. */
const mergesOf = (address: string): Promise<string[] | null> =>
  run(async (context, sheet) => {
    const merged = sheet.getRange(address).getMergedAreasOrNullObject();
    merged.load('address,areaCount,cellCount,areas/items/address');
    await context.sync();
    if (merged.isNullObject) return null;
    expect(merged.areaCount).toBe(merged.areas.items.length);
    expect(merged.address).toBe(merged.areas.items.map((area) => area.address).join(','));
    return merged.areas.items.map((area) => area.address.replace('Sheet1!', ''));
  });

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
describe('merged areas', () => {
  test('are those that begin in the range; where there are none the object is null', async () => {
    expect(await mergesOf('A1:J30')).toBeNull();
    await embedded().host.person.merge('Sheet1', ['B2:D3', 'F2:F9', 'A20:J20']);
    expect(await mergesOf('A1:J30')).toEqual(['B2:D3', 'F2:F9', 'A20:J20']);
    expect(await mergesOf('C1:F2')).toEqual(['F2:F9']);
  });

  test('more than 512 in a range fail', async () => {
    const areas = (count: number) => Array.from({ length: count }, (_, row) => `A${row + 1}:B${row + 1}`);
    await embedded().host.person.merge('Sheet1', areas(512));
    expect(await mergesOf('A1:B600')).toHaveLength(512);
    await embedded().host.person.merge('Sheet1', ['A600:B600']);
    expect(
      await codeOf((_, sheet) => sheet.getRange('A1:B600').getMergedAreasOrNullObject().load('address')),
    ).toBe('GeneralException');
  });

  // https://github.com/OfficeDev/office-js/issues/5918
  test('asking for them loses what a person could undo', async () => {
    const { person, store } = embedded().host;
    const first = () => store.cells.value(store.sheets.activeId(), 0, 0);
    await person.type('Sheet1', 'A1', 1);
    await person.type('Sheet1', 'A1', 2);
    await run(async (context, sheet) => {
      sheet.getRange('A1').load('values,formulas');
      await context.sync();
    });
    await person.undo();
    expect(first()).toBe(1);
    await mergesOf('A1:B2');
    await person.undo();
    expect(first()).toBe(1);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1)
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcolumnproperties-member(1)
test('row and column properties are one entry for each row and column, with what was asked for', async () => {
  await embedded().host.person.hide('Sheet1', '3:4');
  await embedded().host.person.hide('Sheet1', 'B:B');
  const [rows, columns] = await run(async (context, sheet) => {
    const range = sheet.getRange('A2:C5');
    const asked = [
      range.getRowProperties({ rowIndex: true, rowHidden: true }),
      range.getColumnProperties({ columnHidden: true }),
    ] as const;
    await context.sync();
    return asked.map(({ value }) => value);
  });
  expect(rows).toEqual([
    { rowIndex: 1, rowHidden: false },
    { rowIndex: 2, rowHidden: true },
    { rowIndex: 3, rowHidden: true },
    { rowIndex: 4, rowHidden: false },
  ]);
  expect(columns).toEqual([{ columnHidden: false }, { columnHidden: true }, { columnHidden: false }]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getnextornullobject-member(1)
test('the next sheet, hidden or not, and none after the last: what follows from none is none', async () => {
  const { person } = embedded().host;
  await person.addSheet('甲');
  await person.addSheet('乙');
  await person.hideSheet('甲');
  const names = await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const chain = [first];
    for (let index = 0; index < 4; index++) chain.push(chain.at(-1)!.getNextOrNullObject());
    const visible = first.getNextOrNullObject(true);
    const before = visible.getPrevious();
    const used = chain.at(-1)!.getUsedRangeOrNullObject(true);
    [...chain, visible, before].forEach((sheet) => sheet.load('name,visibility'));
    await context.sync();
    const name = (sheet: Excel.Worksheet) =>
      sheet.isNullObject ? null : `${sheet.name} ${sheet.visibility}`;
    return [...chain.map(name), name(visible), name(before), used.isNullObject];
  });
  expect(names).toEqual([
    'Sheet1 Visible',
    '甲 Hidden',
    '乙 Visible',
    null,
    null,
    '乙 Visible',
    '甲 Hidden',
    true,
  ]);
  expect(await codeOf((context) => context.workbook.worksheets.getLast().getNext().load('name'))).toBe(
    'ItemNotFound',
  );
});

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
test('a response larger than Excel on the web allows fails, with nothing in it', async () => {
  const { host } = embedded();
  await host.person.type('Sheet1', 'A1', 'x'.repeat(2_000));
  const read: Parameters<typeof codeOf>[0] = (_, sheet) => sheet.getRange('A1').load('values');
  host.payloadLimit = 1_500;
  expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
  host.payloadLimit = 5_000_000;
  expect(await codeOf(read)).toBe('none');
});
