/** Where the user is, when they go elsewhere, and rows that are made as high as their text. */
import { openWorkbook } from '../../src/excel';
import { emptiedWorkbook } from '../support/excel';

const embedded = emptiedWorkbook();
const KEY = new Uint8Array(32).fill(7);
/** Ten lines or more in a column of the usual width. */
const LONG = '一段文字。'.repeat(12);
const at = (row: number, column = 0) => ({ kind: 'sheet', grid: 'Sheet1', row, column }) as const;

const select = (cells: string) =>
  embedded().Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(cells).select();
    await context.sync();
  });

test('the cell in which the user is', async () => {
  await select('C3:D4');
  expect(await openWorkbook().activeCell()).toEqual(at(2, 2));
});

test('where Excel tells no cell, as on a chart sheet, there is none', async () => {
  embedded().host.failNext({ code: 'GeneralException', when: 'before' });
  expect(await openWorkbook().activeCell()).toBeNull();
});

test('who watches is told until they stop', async () => {
  const { host } = embedded();
  let told = 0;
  const stop = await openWorkbook().watchSelection(() => told++);
  await select('B2');
  await host.settle();
  expect(told).toBe(1);
  await host.person.addSheet('别的');
  await host.person.activateSheet('Sheet1');
  await host.settle();
  expect(told).toBeGreaterThan(1);
  const before = told;
  await stop();
  await select('C3');
  await host.settle();
  expect(told).toBe(before);
});

describe('rows', () => {
  const heights = () =>
    embedded().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const formats = ['1:1', '2:2'].map((row) => sheet.getRange(row).format.load('rowHeight'));
      await context.sync();
      return formats.map(({ rowHeight }) => rowHeight);
    });
  const write = async () => {
    await embedded().Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('1:2');
      format.rowHeight = 60;
      format.wrapText = true;
      await context.sync();
    });
    await openWorkbook(KEY).write(
      [
        { address: at(0), value: LONG, fits: true },
        { address: at(1), value: LONG },
      ],
      'sentence',
    );
  };

  test('fit their text where that is asked for, and what stands there after undo', async () => {
    await write();
    const [fitted, other] = await heights();
    expect(fitted).toBeGreaterThan(100);
    expect(other).toBe(60);
    await openWorkbook(KEY).undo();
    expect((await heights())[0]).toBeLessThan(20);
  });

  test('stay as they are on a protected sheet', async () => {
    await embedded().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    await openWorkbook(KEY).write([{ address: at(0), value: LONG, fits: true }], 'sentence');
    expect((await heights())[0]).toBeLessThan(20);
  });
});
