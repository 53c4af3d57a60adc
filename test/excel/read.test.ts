/** Reading, selecting, watching and single writes. */
import { readOpenReport } from '../../src/addin';
import { openWorkbook } from '../../src/excel';
import { findingsOf, insertSample, readReport, TABLE, emptiedWorkbook } from '../support/excel';

const embedded = emptiedWorkbook();
const place = (row: number, column: number, grid = TABLE) => ({ kind: 'sheet', grid, row, column }) as const;
const received = (report: Awaited<ReturnType<typeof readReport>>) =>
  report.figures.get('requests.received.natural' as never);

test('inserted rows and renamed sheets do no harm', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await host.person.insertRow(TABLE, 4, 2);
  await host.person.renameSheet(TABLE, '表三（改名）');
  const report = await readReport(workbook);
  expect(received(report)).toMatchObject({ value: 3, address: place(6, 3, '表三（改名）') });
  expect(await findingsOf(workbook)).toEqual([]);
});

test('a sheet is read as far as our ranges reach', async () => {
  const { grids } = await (await insertSample()).read();
  const sizes = new Map(grids.map(({ name, rowCount, columnCount }) => [name, [rowCount, columnCount]]));
  expect(sizes.get('封面')).toEqual([11, 2]);
  expect(sizes.get('二、主动公开')).toEqual([17, 4]);
  // With the totals that are typed below the table, and whether its blanks count as 0.
  expect(sizes.get('三、依申请公开')).toEqual([35, 10]);
  expect(sizes.get('四、复议诉讼')).toEqual([10, 15]);
});

test.each([
  ['abc', 'V-number', '本年新收·自然人：“abc”不是数字，与它有关的没有核对'],
  [-1, 'V-number', '本年新收·自然人：-1是负数，应为0或正整数'],
  [1.5, 'V-number', '本年新收·自然人：1.5不是整数，应为0或正整数'],
  ["'３", 'V-text', '本年新收·自然人：“３”是文本，这里按3计，表中公式不计'],
])('%s typed into a figure is found with its place', async (value, rule, message) => {
  const workbook = await insertSample();
  await embedded().host.person.type(TABLE, 'D5', value);
  const finding = (await findingsOf(workbook)).find((each) => each.rule === rule);
  expect(finding).toMatchObject({ message, addresses: [place(4, 3)] });
});

test('空白按0 below a table is read with the report, in the same round trip', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await workbook.read();
  expect([...(await readReport(workbook)).blankAsZero]).toEqual([]);
  await host.person.clear(TABLE, 'E5');
  await host.settle();
  expect(host.cell(TABLE, 'K5').text).toBe('未填完');
  expect(host.cell(TABLE, 'E31').text).toBe('未填完');
  await host.person.type(TABLE, 'D35', '是');
  await host.settle();
  expect(host.cell(TABLE, 'K5').text).toBe('✓');
  expect(host.cell(TABLE, 'E31').text).toBe('✓');
  expect(host.cell('校验', 'A2').text).toBe('✓ 各表相符（45项核对）');
  host.forgetRounds();
  expect([...(await readReport(workbook)).blankAsZero]).toEqual(['requests']);
  expect(host.rounds).toBe(1);
});

test('a figure that was moved out of its table: its labels are followed, and it is told', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await host.person.move(TABLE, 'D5', 'N41');
  const open = await readOpenReport(workbook, 'zh-CN');
  expect(open?.origin).toBe('template');
  expect(open?.report.figures.get('requests.received.natural' as never)).toMatchObject({
    value: null,
    address: place(4, 3),
  });
  expect(open?.result.findings.map(({ id }) => id)).toContain('V-form:requests.name-moved');
});

test('a sheet that was copied, then deleted, is read by the names of its copy', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await host.person.copySheet(TABLE, `${TABLE} (2)`);
  const beside = await readOpenReport(workbook, 'zh-CN');
  expect(beside?.result.findings).toEqual([]);
  await host.person.deleteSheet(TABLE);
  const open = await readOpenReport(workbook, 'zh-CN');
  expect(open?.report.figures.get('requests.received.natural' as never)).toMatchObject({
    value: 3,
    address: place(4, 3, `${TABLE} (2)`),
  });
  expect(open?.report.oddities).toEqual([]);
});

test('a deleted sheet leaves its figures missing, said aloud', async () => {
  const workbook = await insertSample();
  await embedded().host.person.deleteSheet('四、复议诉讼');
  expect((await findingsOf(workbook)).map(({ message }) => message)).toContain(
    '没有找到表四，与它有关的都没有核对；需查看来源是否完整',
  );
});

test('a workbook without a report says so', async () => {
  await expect(readReport(openWorkbook())).rejects.toMatchObject({ code: 'report/not-found' });
});

test('select activates the sheet and selects the cells in 2 round trips', async () => {
  const { host, Excel } = embedded();
  const workbook = await insertSample();
  host.forgetRounds();
  await workbook.select([place(4, 3), place(5, 3), place(27, 3), place(28, 3)]);
  expect(host.rounds).toBe(2);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(selected).toMatch(/三、依申请公开'?!D5:D29$/);
});

test('an edit calls back, and a re-check needs 1 round trip', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  let edits = 0;
  const stop = await workbook.watch(() => edits++);
  await host.person.type(TABLE, 'D5', 4);
  await host.person.paste(TABLE, 'D5', [[5, 1]]);
  await host.person.clear(TABLE, 'E5');
  expect(edits).toBe(3);
  host.forgetRounds();
  expect((await findingsOf(workbook)).map(({ message }) => message)).toContain('自然人：5＋0≠3＋0，差2');
  expect(host.rounds).toBe(1);
  await stop();
  await host.person.type(TABLE, 'D5', 3);
  expect(edits).toBe(3);
});

test('a write keeps what was there, and undo brings it back', async () => {
  const workbook = await insertSample();
  const year = place(3, 1, '封面');
  await workbook.write(
    [
      { address: year, value: 2025 },
      { address: place(2, 1, '封面'), value: '=新名' },
    ],
    'adopt',
  );
  expect(await readReport(workbook)).toMatchObject({ year: 2025, unit: '=新名' });
  expect((await workbook.history()).undo[0]).toBe('adopt');
  await workbook.undo();
  expect((await readReport(workbook)).year).toBe(2024);
});

test.each([
  ['read', 'excel/cell-editing'],
  ['select', 'excel/cell-editing'],
] as const)('%s while a cell is being edited: %s', async (method, code) => {
  const { host } = embedded();
  const workbook = await insertSample();
  host.cellEditMode = true;
  await expect(method === 'read' ? workbook.read() : workbook.select([place(4, 3)])).rejects.toMatchObject({
    code,
  });
  host.cellEditMode = false;
  expect(await findingsOf(workbook)).toEqual([]);
});

test('a sheet that is gone cannot be selected; a protected one cannot be written', async () => {
  const { Excel } = embedded();
  const workbook = await insertSample();
  await expect(workbook.select([place(0, 0, '没有的表')])).rejects.toMatchObject({ code: 'excel/missing' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('三、依申请公开').protection.protect({}, 'secret');
    await context.sync();
  });
  await expect(workbook.write([{ address: place(4, 9), value: 1 }], 'adopt')).rejects.toMatchObject({
    code: 'write/protected',
    details: { cells: '三、依申请公开!J5' },
  });
  await workbook.write([{ address: place(4, 3), value: 4 }], 'adopt');
});

test('a property of another program, longer than Excel can read, is left alone by every way of looking', async () => {
  const { host } = embedded();
  host.store.beside.customProperties.set('别人的', '长'.repeat(256));
  const workbook = await insertSample();
  expect((await workbook.read()).properties.get('nianbao.edition')).toBe('2021');
  expect((await workbook.readSheets(true)).workbook.properties.get('别人的')).toBeUndefined();
  await workbook.undo();
  expect(host.store.beside.customProperties.get('别人的')).toHaveLength(256);
});

test('a line of the text that Excel took for a date or a share is read as a person sees it, not as a bare number', async () => {
  const workbook = await insertSample();
  const { person } = embedded().host;
  await person.type('六、其他事项', 'A3', '2025年1月15日');
  await person.type('五、问题改进', 'A3', '25%');
  const { parts } = await readReport(workbook);
  expect(parts.others.split('\n')[0]).toBe('2025-01-15');
  expect(parts.problems.split('\n')[0]).toBe('25%');
});
