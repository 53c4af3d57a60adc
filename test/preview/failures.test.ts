import { EXCEL_ERROR_CODES } from '../../src/preview/host/errors';
import { bench } from './support';

const { embedded, codeOf } = bench();

const CELLS = ['A1', 'A2', 'A3', 'A4'];

/** Writes 1 into four cells; the code of the error, or `none`. */
const write = (): Promise<string> =>
  codeOf((_, sheet) => CELLS.forEach((address) => (sheet.getRange(address).values = [[1]])));

const written = async (): Promise<unknown[]> => {
  await embedded().host.settle();
  return CELLS.map((address) => embedded().host.cell('Sheet1', address).value);
};

test('before: nothing of the request is done, and the next one is answered', async () => {
  const armed = embedded().host.failNext({ code: 'GeneralException' });
  expect(armed.hit).toBe(false);
  expect(await write()).toBe('GeneralException');
  expect(armed.hit).toBe(true);
  expect(await written()).toEqual(['', '', '', '']);
  expect(await write()).toBe('none');
});

test('after: all of it is done and the client is told of an error', async () => {
  embedded().host.failNext({ code: 'RequestAborted', when: 'after' });
  expect(await write()).toBe('RequestAborted');
  expect(await written()).toEqual([1, 1, 1, 1]);
});

test('in its midst: so many actions are done', async () => {
  // Of each cell: its sheet, its range and the value; the workbook, the collection and the sheet come once.
  embedded().host.failNext({ code: 'Conflict', when: { actions: 12 } });
  expect(await write()).toBe('Conflict');
  const done = await written();
  expect(done.filter((value) => value === 1).length).toBeGreaterThan(0);
  expect(done.filter((value) => value === '').length).toBeGreaterThan(0);
});

test('more actions than the request has: all of them', async () => {
  embedded().host.failNext({ code: 'Conflict', when: { actions: 1_000 } });
  expect(await write()).toBe('Conflict');
  expect(await written()).toEqual([1, 1, 1, 1]);
});

test('skip lets requests pass; several failures are each met once', async () => {
  const { host } = embedded();
  const [third, first] = [
    host.failNext({ skip: 2, code: 'AccessDenied' }),
    host.failNext({ code: 'InvalidOperation' }),
  ];
  expect([await write(), await write(), await write(), await write()]).toEqual([
    'InvalidOperation',
    'none',
    'AccessDenied',
    'none',
  ]);
  expect([first.hit, third.hit]).toEqual([true, true]);
});

test('the client’s own clean-up is not met', async () => {
  const { host } = embedded();
  host.failNext({ skip: 1, code: 'GeneralException' });
  // Tracks and releases its range.
  const read = (): Promise<string> =>
    codeOf(async (context, sheet) => {
      const range = sheet.getRange('A1').load('values');
      context.trackedObjects.add(range);
      await context.sync();
      context.trackedObjects.remove(range);
    });
  expect([await read(), await write()]).toEqual(['none', 'GeneralException']);
});

test('an error of the request itself comes first', async () => {
  embedded().host.failNext({ code: 'GeneralException', when: 'after' });
  expect(await codeOf((_, sheet) => (sheet.getRange('A1:B1').values = [[1]]))).toBe('InvalidArgument');
});

test('the codes are those of Microsoft’s page', () => {
  expect(EXCEL_ERROR_CODES).toHaveLength(39);
  expect(EXCEL_ERROR_CODES).toEqual(expect.arrayContaining(['AccessDenied', 'NonBlankCellOffSheet']));
});
