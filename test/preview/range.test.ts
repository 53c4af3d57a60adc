import { bootEmbedded, type Embedded } from '../support/embedded';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await bootEmbedded();
});
beforeEach(() => embedded.host.reset());
afterAll(() => embedded.dispose());

/** Writes and reads back in one request. */
async function roundTrip(address: string, values: unknown[][], numberFormat?: string): Promise<Excel.Range> {
  return embedded.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    if (numberFormat) range.numberFormat = values.map((row) => row.map(() => numberFormat));
    range.values = values;
    range.load('values, formulas, text, valueTypes, address, numberFormat');
    await context.sync();
    return range;
  });
}

test('values written are read back', async () => {
  const range = await roundTrip('A1:C2', [
    [1, 'x', true],
    [2.5, '', 'y'],
  ]);
  expect(range.values).toEqual([
    [1, 'x', true],
    [2.5, '', 'y'],
  ]);
  expect(range.address).toBe('Sheet1!A1:C2');
});

test('numeric-looking text becomes a number', async () => {
  expect((await roundTrip('A1:B1', [['12', '0012']])).values).toEqual([[12, 12]]);
});

test('text format keeps numeric-looking text', async () => {
  const range = await roundTrip('A1', [['0012']], '@');
  expect(range.values).toEqual([['0012']]);
  expect(range.valueTypes).toEqual([['String']]);
});

test('text that begins with = becomes a formula', async () => {
  const range = await roundTrip('A1:C1', [[2, 3, '=A1*B1']]);
  expect(range.values).toEqual([[2, 3, 6]]);
  expect(range.formulas).toEqual([[2, 3, '=A1*B1']]);
});
