/** What Excel refuses for the state of the workbook: hidden and protected sheets, merged cells, tables. */
import { bench } from './support';

const { embedded, run, codeOf } = bench();

const add = (...names: string[]): Promise<void> =>
  run((context) => names.forEach((name) => void context.workbook.worksheets.add(name)));

describe('a hidden sheet', () => {
  beforeEach(() => add('甲', '乙'));

  test.each(['Hidden', 'VeryHidden'] as const)('%s: neither activated nor selected', async (visibility) => {
    await run((context) => (context.workbook.worksheets.getItem('甲').visibility = visibility));
    const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
      context.workbook.worksheets.getItem('甲');
    expect(await codeOf((context) => sheetOf(context).activate())).toBe('InvalidOperation');
    expect(await codeOf((context) => sheetOf(context).getRange('A1').select())).toBe('InvalidOperation');
    expect(await codeOf((context) => (sheetOf(context).getRange('A1').values = [[1]]))).toBe('none');
  });

  test('a hidden one is deleted, a very hidden one is not', async () => {
    await embedded().host.person.hideSheet('甲');
    await embedded().host.person.veryHideSheet('乙');
    expect(await codeOf((context) => context.workbook.worksheets.getItem('甲').delete())).toBe('none');
    expect(await codeOf((context) => context.workbook.worksheets.getItem('乙').delete())).toBe(
      'InvalidOperation',
    );
  });

  test('the last visible one is neither deleted nor hidden', async () => {
    await embedded().host.person.hideSheet('甲');
    await embedded().host.person.hideSheet('乙');
    expect(await codeOf((_, sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(await codeOf((_, sheet) => (sheet.visibility = 'VeryHidden'))).toBe('InvalidOperation');
  });
});

describe('a protected sheet', () => {
  beforeEach(async () => {
    await embedded().host.person.unlock('Sheet1', 'B2:C3');
    await embedded().host.person.protectSheet('Sheet1');
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a locked cell', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['cells of which one is locked', (sheet) => (sheet.getRange('A2:B2').values = [[1, 2]])],
    ['clearing', (sheet) => sheet.getRange('A1').clear('Contents')],
    ['a number format', (sheet) => (sheet.getRange('B2').numberFormat = [['@']])],
    ['a fill', (sheet) => (sheet.getRange('B2').format.fill.color = 'red')],
    ['a merge', (sheet) => sheet.getRange('B2:C2').merge()],
    ['an unmerge', (sheet) => sheet.getRange('B2:C2').unmerge()],
    ['a height', (sheet) => (sheet.getRange('2:2').format.rowHeight = 20)],
    ['hiding a row', (sheet) => (sheet.getRange('2:2').rowHidden = true)],
    ['fitting a column', (sheet) => sheet.getRange('B:B').format.autofitColumns()],
    ['inserting a row', (sheet) => sheet.getRange('2:2').insert('Down')],
    ['inserting cells', (sheet) => sheet.getRange('B2').insert('Down')],
    ['deleting a row', (sheet) => sheet.getRange('2:2').delete('Up')],
    ['a validation', (sheet) => sheet.getRange('B2').dataValidation.clear()],
    ['a conditional format', (sheet) => sheet.getRange('B2').conditionalFormats.clearAll()],
    ['protecting it again', (sheet) => sheet.protection.protect()],
  ])('refuses %s', async (what, change) => {
    const code = what.startsWith('protecting') ? 'InvalidOperation' : 'AccessDenied';
    expect(await codeOf((_, sheet) => change(sheet))).toBe(code);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['an unlocked cell', (sheet) => (sheet.getRange('B2:C3').values = [[1, 2], [3, 4]])], // prettier-ignore
    ['its name', (sheet) => (sheet.name = '新')],
    ['its place', (sheet) => (sheet.position = 0)],
    ['a name for its cells', (sheet) => sheet.names.add('名', sheet.getRange('A1'))],
  ])('lets %s be changed', async (_, change) => {
    expect(await codeOf((__, sheet) => change(sheet))).toBe('none');
  });

  test('tells which of its cells are locked', async () => {
    const seen = await run(async (context, sheet) => {
      const of = (address: string): Excel.FormatProtection =>
        sheet.getRange(address).format.protection.load('locked');
      const [locked, unlocked, mixed] = [of('A1'), of('B2:C3'), of('A1:B2')];
      sheet.protection.load('protected');
      await context.sync();
      return [sheet.protection.protected, locked.locked, unlocked.locked, mixed.locked];
    });
    expect(seen).toEqual([true, true, false, null]);
  });

  test('is closed to a person, too', async () => {
    const { person } = embedded().host;
    await expect(person.type('Sheet1', 'A1', 1)).rejects.toThrow();
    await expect(person.insertRow('Sheet1', 1)).rejects.toThrow();
    await person.type('Sheet1', 'B2', 1);
    expect(embedded().host.cell('Sheet1', 'B2').value).toBe(1);
  });
});

describe('a protected structure of the workbook', () => {
  beforeEach(async () => {
    await add('甲');
    embedded().host.person.protectWorkbook();
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['a new sheet', (_, context) => context.workbook.worksheets.add('乙')],
    ['a copy', (sheet) => sheet.copy('End')],
    ['another name', (sheet) => (sheet.name = '乙')],
    ['another place', (sheet) => (sheet.position = 1)],
    ['hiding', (sheet) => (sheet.visibility = 'Hidden')],
    ['deleting', (sheet) => sheet.delete()],
  ])('refuses %s', async (_, change) => {
    expect(await codeOf((context, sheet) => change(sheet, context))).toBe('AccessDenied');
  });

  test('leaves cells alone, is told, and is lifted', async () => {
    expect(await codeOf((_, sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('none');
    const seen = await run(async (context) => {
      const protection = context.workbook.protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    expect(seen).toBe(true);
    expect(await codeOf((context) => context.workbook.protection.unprotect())).toBe('none');
    expect(await codeOf((_, sheet) => (sheet.name = '乙'))).toBe('none');
  });
});

describe('merged cells and tables are not torn', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    [
      'cells that push part of a merge',
      (sheet) => sheet.getRange('B1').insert('Down'),
      'InsertDeleteConflict',
    ],
    ['cells that pull part of it', (sheet) => sheet.getRange('A1:B1').delete('Up'), 'InsertDeleteConflict'],
    ['cells that push all of it', (sheet) => sheet.getRange('B1:C1').insert('Down'), 'none'],
    ['a row through it', (sheet) => sheet.getRange('6:6').insert('Down'), 'none'],
    [
      'cells that push part of a table',
      (sheet) => sheet.getRange('F1').insert('Down'),
      'InsertDeleteConflict',
    ],
    ['a merge within a table', (sheet) => sheet.getRange('E3:F3').merge(), 'MergedRangeConflict'],
  ])('%s', async (_, change, code) => {
    await run((__, sheet) => sheet.getRange('B5:C6').merge());
    embedded().host.person.draw('table', 'Sheet1', 'E3:F9', '表1');
    expect(await codeOf((__, sheet) => change(sheet))).toBe(code);
  });
});

test('while a person edits a cell, every request is refused', async () => {
  const { person } = embedded().host;
  person.startEditing();
  expect(await codeOf((_, sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
  expect(await codeOf((_, sheet) => (sheet.getRange('A1').values = [[1]]))).toBe(
    'InvalidOperationInCellEditMode',
  );
  person.finishEditing();
  expect(await codeOf((_, sheet) => sheet.load('name'))).toBe('none');
});
