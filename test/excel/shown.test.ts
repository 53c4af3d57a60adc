/** Figures of the open workbook as their formats show them. */
import { findingsOf, insertSample, readReport, TABLE, emptiedWorkbook } from '../support/excel';

const embedded = emptiedWorkbook();
const PLACE = { kind: 'sheet', grid: TABLE, row: 4, column: 3 } as const;

async function format(cell: string, numberFormat: string): Promise<void> {
  await embedded().Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TABLE).getRange(cell).numberFormat = [[numberFormat]];
    await context.sync();
  });
}

test.each([
  [
    '2024/3/1',
    'General',
    'V-number',
    '本年新收·自然人：“2024-03-01”是日期，不是数字，没有读取；需改填数字，并把单元格格式改为常规',
  ],
  [
    0.5,
    'h:mm',
    'V-number',
    '本年新收·自然人：“12:00:00”是时间，不是数字，没有读取；需改填数字，并把单元格格式改为常规',
  ],
  [
    0.5,
    '0%',
    'V-number',
    '本年新收·自然人：存的是0.5，显示为“50%”，不是数量，没有读取；需把单元格格式改为常规',
  ],
  [12, '0"0"', 'V-text', '本年新收·自然人：显示为“120”，存的是12；这里按显示的120计，表中公式按12计'],
])('%s in the format %s is told', async (value, code, rule, message) => {
  const workbook = await insertSample();
  if (code !== 'General') await format('D5', code);
  await embedded().host.person.type(TABLE, 'D5', value);
  const findings = await findingsOf(workbook);
  const found = findings.filter((each) => each.rule === rule && each.id.endsWith('.natural'));
  expect(found).toMatchObject([{ message, addresses: [PLACE] }]);
});

test('a format that shows the number as it is says nothing, and a reading stays one round trip', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await readReport(workbook);
  await format('D5', '#,##0"件"');
  host.forgetRounds();
  const report = await readReport(workbook);
  expect(host.rounds).toBe(1);
  expect(report.figures.get('requests.received.natural' as never)).toMatchObject({ value: 3, text: '3件' });
  expect(await findingsOf(workbook)).toEqual([]);
});
