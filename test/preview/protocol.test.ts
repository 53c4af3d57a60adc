import { bench } from './support';

const { embedded, run, codeOf } = bench();

test('the client’s own clean-up is no round trip of the add-in', async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.values = [[1]];
    await context.sync();
    range.load('values');
    await context.sync();
  });
  const { host } = embedded();
  await host.settle();
  expect(host.rounds).toBe(2);
  expect(host.log).toHaveLength(3);
  expect(host.trackedCount).toBe(0);
  expect(host.bytes).toBeGreaterThan(100);
});

test('an error ends the request and what came before it stays', async () => {
  const code = await codeOf((_, sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A1:B1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
  });
  await embedded().host.settle();
  expect(code).toBe('InvalidArgument');
  expect([embedded().host.cell('Sheet1', 'A1').value, embedded().host.cell('Sheet1', 'A2').value]).toEqual([
    1,
    '',
  ]);
});

test('an error tells where it arose', async () => {
  const error = await run(async (context, sheet) => {
    sheet.getRange('A1:B2').values = [[1]];
    await context.sync();
  }).catch((thrown: unknown) => thrown as OfficeExtension.Error);
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
});

test('failAfter lets the nth write action fail', async () => {
  const { host } = embedded();
  host.failAfter(3);
  const write = (): Promise<string> =>
    codeOf((_, sheet) =>
      ['A1', 'A2', 'A3', 'A4'].forEach((address) => (sheet.getRange(address).values = [[1]])),
    );
  expect(await write()).toBe('GeneralException');
  await host.settle();
  expect(['A1', 'A2', 'A3', 'A4'].map((address) => host.cell('Sheet1', address).value)).toEqual([
    1,
    1,
    '',
    '',
  ]);
  expect(await write()).toBe('none');
});

describe('while a person types into a cell', () => {
  test('every request is refused', async () => {
    embedded().host.cellEditMode = true;
    expect(await codeOf((_, sheet) => sheet.getRange('A1').load('values'))).toBe(
      'InvalidOperationInCellEditMode',
    );
    embedded().host.cellEditMode = false;
    expect(await codeOf((_, sheet) => sheet.getRange('A1').load('values'))).toBe('none');
  });

  test('a request that may wait is answered when the person has finished', async () => {
    const { host, Excel } = embedded();
    host.cellEditMode = true;
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    host.cellEditMode = false;
    await waiting;
    await host.settle();
    expect(host.cell('Sheet1', 'A1').value).toBe(1);
  });
});

test('a member that Excel has and the stand-in does not fails under a name of its own', async () => {
  expect(await codeOf((_, sheet) => sheet.getRange('A1').load('style'))).toBe('EmbeddedHostNotModelled');
  expect(await codeOf((_, sheet) => sheet.slicers.load('items'))).toBe('EmbeddedHostNotModelled');
  expect(await codeOf((_, sheet) => sheet.autoFilter.reapply())).toBe('EmbeddedHostNotModelled');
});

test('a member that nobody has is not found', async () => {
  expect(await codeOf((_, sheet) => sheet.getRange('A1').load('valuess'))).toBe('ApiNotFound');
});

test('a member above the declared requirement set is refused by the client', async () => {
  expect(await codeOf((_, sheet) => sheet.onNameChanged.add(() => Promise.resolve()))).toBe('ApiNotFound');
});

test('reading what was not loaded is refused by the client', async () => {
  const error = await run((_, sheet) => sheet.name).catch(
    (thrown: unknown) => thrown as OfficeExtension.Error,
  );
  expect(error).toMatchObject({ code: 'PropertyNotLoaded' });
});
