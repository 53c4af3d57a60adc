/** Events of ExcelApi 1.17: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#events */
import { EXCEL_365 } from '../../src/preview/host/requirements';
import { bench, hear } from './support';

const { embedded, run } = bench({ requirementSets: EXCEL_365 });

async function listen(): Promise<object[]> {
  const seen: object[] = [];
  await run((context) => {
    const { worksheets } = context.workbook;
    worksheets.add('甲');
    worksheets.add('乙');
    worksheets.onNameChanged.add(hear(({ nameBefore, nameAfter }) => seen.push({ nameBefore, nameAfter })));
    worksheets.onMoved.add(
      hear(({ positionBefore, positionAfter }) => seen.push({ positionBefore, positionAfter })),
    );
    worksheets.onVisibilityChanged.add(
      hear(({ visibilityBefore, visibilityAfter }) => seen.push({ visibilityBefore, visibilityAfter })),
    );
    worksheets.onProtectionChanged.add(hear(({ isProtected }) => seen.push({ isProtected })));
  });
  await embedded().host.settle();
  return seen;
}

test('what a person does to sheets is told', async () => {
  const seen = await listen();
  const { person } = embedded().host;
  await person.renameSheet('甲', '丙');
  await person.moveSheet('丙', 2);
  await person.hideSheet('丙');
  await person.showSheet('丙');
  await person.veryHideSheet('丙');
  expect(seen).toEqual([
    { nameBefore: '甲', nameAfter: '丙' },
    { positionBefore: 1, positionAfter: 2 },
    { visibilityBefore: 'Visible', visibilityAfter: 'Hidden' },
    { visibilityBefore: 'Hidden', visibilityAfter: 'Visible' },
    { visibilityBefore: 'Visible', visibilityAfter: 'VeryHidden' },
  ]);
});

test('so is what the add-in does', async () => {
  const seen = await listen();
  await run((context) => {
    const sheet = context.workbook.worksheets.getItem('乙');
    sheet.name = '丁';
    sheet.position = 0;
    sheet.visibility = 'Hidden';
    sheet.visibility = 'VeryHidden';
    sheet.protection.protect();
    sheet.protection.unprotect();
  });
  await embedded().host.settle();
  expect(seen).toEqual([
    { nameBefore: '乙', nameAfter: '丁' },
    { positionBefore: 2, positionAfter: 0 },
    { visibilityBefore: 'Visible', visibilityAfter: 'Hidden' },
    { visibilityBefore: 'Hidden', visibilityAfter: 'VeryHidden' },
    { isProtected: true },
    { isProtected: false },
  ]);
});

test('a sheet tells what happens to it alone', async () => {
  const seen: string[] = [];
  await run((context, sheet) => {
    context.workbook.worksheets.add('甲');
    sheet.onNameChanged.add(hear(({ nameAfter }) => seen.push(nameAfter)));
  });
  await embedded().host.person.renameSheet('甲', '乙');
  await embedded().host.person.renameSheet('Sheet1', '丙');
  expect(seen).toEqual(['丙']);
});
