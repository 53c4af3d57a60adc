/** Filtering a list by its headers, wherever they stand; in two round trips. */
import { openWorkbook } from '../../src/excel';
import { emptiedWorkbook } from '../support/excel';

const embedded = emptiedWorkbook();
const LIST = { sheet: 'Sheet1', headerRow: 1 } as const;

beforeEach(() =>
  embedded().host.person.paste('Sheet1', 'B2', [
    ['编号', '状\n态', '核对'],
    ['1', '逾期', ''],
    ['2', '正常', '缺收到日期'],
    ['3', '逾期', '编号重复'],
  ]),
);

const hidden = () =>
  embedded().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
    await context.sync();
    return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [index + 2] : []));
  });

test('rows with one of the words, rows with anything, and all of them again', async () => {
  const workbook = openWorkbook();
  await workbook.filter({ ...LIST, criteria: [{ header: '状态', values: ['逾期'] }] });
  expect(await hidden()).toEqual([4]);
  await workbook.filter({
    ...LIST,
    criteria: [
      { header: '状态', values: ['逾期', '正常'] },
      { header: '核对', values: 'filled' },
    ],
  });
  expect(await hidden()).toEqual([3]);
  await workbook.filter({ ...LIST, criteria: [] });
  expect(await hidden()).toEqual([]);
});

test('a column that was moved is found by its header; one that is gone is refused, and nothing is filtered', async () => {
  await embedded().host.person.insertColumn('Sheet1', 'C');
  const workbook = openWorkbook();
  await workbook.filter({ ...LIST, criteria: [{ header: '核对', values: ['编号重复'] }] });
  expect(await hidden()).toEqual([3, 4]);
  await workbook.filter({ ...LIST, criteria: [] });
  await expect(
    workbook.filter({ ...LIST, criteria: [{ header: '年末去向', values: ['结转下年度'] }] }),
  ).rejects.toMatchObject({ code: 'excel/missing' });
  await expect(workbook.filter({ ...LIST, sheet: '没有', criteria: [] })).rejects.toMatchObject({
    code: 'excel/missing',
  });
  expect(await hidden()).toEqual([]);
});
