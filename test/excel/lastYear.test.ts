/** 上年数据 comes into the workbook and goes again without moving the user; it is hidden until somebody wants to see it. */
import { openWorkbook } from '../../src/excel';
import { planPrevious, planWithoutPrevious } from '../../src/layout';
import { recognizePrevious } from '../../src/recognize';
import { definedNames, edition, emptiedWorkbook, sheetNames } from '../support/excel';
import { sampleReport } from '../support/reports';

const embedded = emptiedWorkbook();

/** The active sheet with the selected cells. */
const whereabouts = () =>
  embedded().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return [sheet.name, range.address];
  });

const select = (sheet: string, cells: string) =>
  embedded().Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    context.workbook.worksheets.getItem(sheet).getRange(cells).select();
    await context.sync();
  });

async function kept() {
  await embedded().host.person.addSheet('别的');
  await select('Sheet1', 'C3:D4');
  const workbook = openWorkbook();
  await workbook.insert(() => planPrevious(edition, sampleReport(), false), 'replace', 'previous');
  return workbook;
}
const keptUnit = async (workbook: ReturnType<typeof openWorkbook>) =>
  recognizePrevious(await workbook.read())?.report.unit ?? null;

test('kept on a hidden sheet; the user stays where they are, also where it takes the place of an older one', async () => {
  const workbook = await kept();
  expect(await sheetNames(embedded())).toEqual(['Sheet1', '别的', '[上年数据]']);
  expect(await whereabouts()).toEqual(['Sheet1', 'Sheet1!C3:D4']);
  expect(await keptUnit(workbook)).toBe('金山镇人民政府');
  await workbook.insert(
    () => planPrevious(edition, { ...sampleReport(), unit: '青石镇人民政府' }, false),
    'replace',
    'previous',
  );
  expect(await sheetNames(embedded())).toEqual(['Sheet1', '别的', '[上年数据（旧）]', '[上年数据]']);
  expect(await whereabouts()).toEqual(['Sheet1', 'Sheet1!C3:D4']);
  expect(await keptUnit(workbook)).toBe('青石镇人民政府');
});

test('shown where it is asked for', async () => {
  const workbook = await kept();
  await workbook.show('上年数据');
  expect(await sheetNames(embedded())).toEqual(['Sheet1', '别的', '上年数据']);
  expect((await whereabouts())[0]).toBe('上年数据');
  await expect(workbook.show('前年数据')).rejects.toMatchObject({ code: 'excel/missing' });
});

test('removed in one step, which undo takes back and redo does again', async () => {
  const workbook = await kept();
  await workbook.insert(() => planWithoutPrevious('上年数据'), 'replace', 'withoutPrevious');
  const gone = async () => {
    expect(await keptUnit(workbook)).toBeNull();
    expect(await sheetNames(embedded())).toEqual(['Sheet1', '别的', '[上年数据（旧）]']);
    expect([...(await definedNames(embedded())).keys()]).not.toContain('上年_数据');
    expect(await whereabouts()).toEqual(['Sheet1', 'Sheet1!C3:D4']);
  };
  await gone();
  expect(await workbook.undo()).toBe('withoutPrevious');
  expect(await keptUnit(workbook)).toBe('金山镇人民政府');
  expect(await sheetNames(embedded())).toEqual(['Sheet1', '别的', '[上年数据]']);
  expect(await workbook.redo()).toBe('withoutPrevious');
  await gone();
});

test('removed while the user looks at it: the user is taken to a sheet that is there', async () => {
  const workbook = await kept();
  await workbook.show('上年数据');
  await workbook.insert(() => planWithoutPrevious('上年数据'), 'replace', 'withoutPrevious');
  expect((await whereabouts())[0]).not.toBe('上年数据（旧）');
  expect(await keptUnit(workbook)).toBeNull();
});
