/** The template in the open workbook, through Microsoft's real client library. */
import { openWorkbook } from '../../src/excel';
import { planPrevious, planReport } from '../../src/layout';
import { recognizePrevious } from '../../src/recognize';
import { randomReport, sampleReport } from '../support/reports';
import {
  definedNames,
  edition,
  findingsOf,
  insertSample,
  readReport,
  samplePlan,
  sheetNames,
  TABLE,
  emptiedWorkbook,
} from '../support/excel';

const embedded = emptiedWorkbook();
const NEW_SHEETS = samplePlan().sheets.map(({ name }) => name);

test('inserts in 2 round trips and reads in 1; all relations hold', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  expect(host.rounds).toBe(2);
  host.forgetRounds();
  const report = await readReport(workbook);
  expect(host.rounds).toBe(1);
  const sample = sampleReport();
  expect(report).toMatchObject({
    unit: sample.unit,
    year: 2024,
    kind: sample.kind,
    contact: sample.contact,
    parts: sample.parts,
  });
  for (const [id, figure] of sample.figures)
    expect([id, report.figures.get(id)?.value]).toEqual([id, figure.value]);
  expect(await findingsOf(workbook)).toEqual([]);
  await host.settle();
  expect(host.cell('校验', 'A2').text).toBe('✓ 各表相符（45项核对）');
  expect(host.cell('封面', 'B12').text).toBe('✓ 各表相符（45项核对）');
});

test('stands as printed: merges, totals as formulas, names on their cells', async () => {
  await insertSample();
  const { host } = embedded();
  await host.settle();
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...NEW_SHEETS]);
  expect(host.merges(TABLE)).toEqual(expect.arrayContaining(['A2:C4', 'D2:J2', 'E3:I3', 'A7:A28', 'B9:B16']));
  expect(host.cell(TABLE, 'J5')).toMatchObject({ value: 3, formula: '=SUM(D5:I5)' });
  expect((await definedNames(embedded())).get('表三_本年新收_自然人')).toBe("='三、依申请公开'!$D$5");
});

test('a blank template says what is not filled in, and that nothing is', async () => {
  const workbook = openWorkbook();
  await workbook.insert((suffix) => planReport(edition, { suffix }), 'ask', 'insert');
  expect((await findingsOf(workbook)).map(({ message }) => message)).toEqual([
    '年度尚未填写，不能判断该用哪个格式；先填写报告所属的年度',
  ]);
  await embedded().host.settle();
  expect(embedded().host.cell('封面', 'B12').text).toBe('未填完：已核对0项，其余待填');
});

test('sheets with our names are never overwritten without a choice', async () => {
  const workbook = await insertSample();
  await expect(workbook.insert(samplePlan, 'ask', 'insert')).rejects.toMatchObject({
    code: 'template/sheets-exist',
  });
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...NEW_SHEETS]);
});

test('rename inserts a second report beside the first, and it is the one that is read', async () => {
  const workbook = await insertSample();
  const outcome = await workbook.insert(samplePlan, 'rename', 'insert');
  expect(outcome.sheets).toEqual(NEW_SHEETS.map((name) => `${name} (2)`));
  expect(await findingsOf(workbook)).toEqual([]);
  const report = await readReport(workbook);
  expect(report.figures.get('requests.received.natural' as never)?.address?.grid).toBe(`${TABLE} (2)`);
  expect((await definedNames(embedded())).get('表三_本年新收_自然人_2')).toContain(`${TABLE} (2)`);
});

test('replace sets the old sheets aside, hidden; undo brings them back', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await host.person.type(TABLE, 'D5', 9);
  const outcome = await workbook.insert(samplePlan, 'replace', 'insert');
  expect(outcome.setAside).toEqual(NEW_SHEETS.map((name) => `${name}（旧）`));
  expect(await sheetNames(embedded())).toEqual([
    'Sheet1',
    ...NEW_SHEETS.map((name) => `[${name}（旧）]`),
    ...NEW_SHEETS,
  ]);
  expect((await readReport(workbook)).figures.get('requests.received.natural' as never)?.value).toBe(3);
  expect((await workbook.history()).undo[0]).toBe('insert');
  await workbook.undo();
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...NEW_SHEETS]);
  expect((await readReport(workbook)).figures.get('requests.received.natural' as never)?.value).toBe(9);
  expect((await workbook.history()).undo).toEqual(['insert']);
});

test('undo of an insertion leaves the workbook as it was', async () => {
  const workbook = await insertSample();
  await workbook.undo();
  expect(await sheetNames(embedded())).toEqual(['Sheet1']);
  expect((await definedNames(embedded())).size).toBe(0);
  await expect(readReport(workbook)).rejects.toMatchObject({ code: 'report/not-found' });
});

test('undo does not throw away what was typed since', async () => {
  const workbook = await insertSample();
  await embedded().host.person.type(TABLE, 'E5', 5);
  await expect(workbook.undo()).rejects.toMatchObject({ code: 'undo/would-lose' });
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...NEW_SHEETS]);
});

test.each([1, 50, 700, 900])(
  'an insertion that fails at write %i leaves the workbook as it was',
  async (count) => {
    const { host } = embedded();
    const workbook = openWorkbook();
    await host.person.type('Sheet1', 'A1', '已有内容');
    host.failAfter(count);
    await expect(workbook.insert(samplePlan, 'ask', 'insert')).rejects.toMatchObject({
      code: 'template/failed',
    });
    expect(await sheetNames(embedded())).toEqual(['Sheet1']);
    expect((await definedNames(embedded())).size).toBe(0);
    await host.settle();
    expect(host.cell('Sheet1', 'A1').value).toBe('已有内容');
  },
);

/** The batch of this number fails with an error of Excel's, after all that it does. */
function failBatch(number: number, code: string): void {
  const run = globalThis.Excel.run.bind(globalThis.Excel) as (batch: unknown) => Promise<unknown>;
  let batches = 0;
  const failing = async (batch: unknown): Promise<unknown> => {
    const result = await run(batch);
    if (++batches === number) throw Object.assign(new Error('no'), { code });
    return result;
  };
  jest.spyOn(globalThis.Excel, 'run').mockImplementation(failing);
}

describe('an insertion that fails', () => {
  afterEach(() => jest.restoreAllMocks());

  test('tells Excel’s own reason', async () => {
    embedded().host.failAfter(50);
    await expect(openWorkbook().insert(samplePlan, 'ask', 'insert')).rejects.toMatchObject({
      code: 'template/failed',
      details: { reason: expect.stringMatching(/^GeneralException/) as string },
    });
  });

  test('for a reason that says what to do tells that reason', async () => {
    failBatch(1, 'AccessDenied');
    await expect(openWorkbook().insert(samplePlan, 'ask', 'insert')).rejects.toMatchObject({
      code: 'excel/protected',
    });
    expect(await sheetNames(embedded())).toEqual(['Sheet1']);
  });
});

test('a replacement that fails half-way brings the old sheets back with their names', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  const names = await definedNames(embedded());
  host.failAfter(900);
  await expect(workbook.insert(samplePlan, 'replace', 'insert')).rejects.toMatchObject({
    code: 'template/failed',
  });
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...NEW_SHEETS]);
  expect(await definedNames(embedded())).toEqual(names);
  expect(await findingsOf(workbook)).toEqual([]);
});

test('text that looks like a formula or a number stays text', async () => {
  const report = {
    ...sampleReport(),
    unit: '=1+1',
    contact: { address: '+5', postcode: '000123', telephone: '1-2', email: '@a' },
  };
  const workbook = await insertSample((suffix) => planReport(edition, { suffix, report }));
  const read = await readReport(workbook);
  expect(read.unit).toBe('=1+1');
  expect(read.contact).toEqual(report.contact);
});

test('last year’s report is kept on a sheet of its own, without taking the user away', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  const last = randomReport(3, { year: 2023 });
  await workbook.insert(() => planPrevious(edition, last, false), 'replace', 'insert');
  const kept = recognizePrevious(await workbook.read());
  expect(kept?.report).toMatchObject({ unit: last.unit, year: 2023 });
  expect(await findingsOf(workbook)).toEqual([]);
  await workbook.insert(
    () => planPrevious(edition, randomReport(4, { year: 2023 }), true),
    'replace',
    'insert',
  );
  expect(recognizePrevious(await workbook.read())?.reorganised).toBe(true);
  await host.settle();
});
