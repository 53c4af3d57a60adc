import { bench } from './support';

const { embedded, run, codeOf } = bench();

test('sheets are added, listed, found by name or id, and counted', async () => {
  const found = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('三、依申请公开').load('id, name, position');
    worksheets.add();
    worksheets.load('items/name, items/visibility');
    const count = worksheets.getCount();
    const nothing = worksheets.getItemOrNullObject('没有');
    await context.sync();
    const byId = worksheets.getItem(added.id).load('name');
    const byCase = worksheets.getItem('SHEET1').load('name');
    await context.sync();
    return [
      worksheets.items.map(({ name }) => name),
      added.position,
      count.value,
      nothing.isNullObject,
      byId.name,
      byCase.name,
    ];
  });
  expect(found).toEqual([['Sheet1', '三、依申请公开', 'Sheet3'], 1, 3, true, '三、依申请公开', 'Sheet1']);
});

test.each(['', ' ', 'x'.repeat(32), 'a:b', 'a/b', 'a\\b', 'a?', 'a*', '[a]', "'a", 'History'])(
  'the sheet name %j is refused',
  async (name) => {
    expect(await codeOf((_, sheet) => (sheet.name = name))).toBe('InvalidArgument');
  },
);

test('two sheets cannot have one name', async () => {
  expect(await codeOf((context) => context.workbook.worksheets.add('sheet1'))).toBe('ItemAlreadyExists');
});

test('an unknown sheet is not found', async () => {
  expect(await codeOf((context) => context.workbook.worksheets.getItem('没有'))).toBe('ItemNotFound');
});

test('renaming a sheet renames it in formulas and names', async () => {
  const formulas = await run<unknown>(async (context, sheet) => {
    const other = context.workbook.worksheets.add('合计');
    other.getRange('A1').formulas = [['=Sheet1!A1+1']];
    const name = context.workbook.names.add('首格', sheet.getRange('A1'));
    await context.sync();
    sheet.name = '一、总体情况';
    const range = other.getRange('A1').load('formulas, values');
    name.load('formula');
    await context.sync();
    const seen: unknown[] = [range.formulas, range.values, name.formula];
    return seen;
  });
  expect(formulas).toEqual([[["='一、总体情况'!A1+1"]], [[1]], "='一、总体情况'!$A$1"]);
});

test('the last visible sheet is neither deleted nor hidden', async () => {
  expect(await codeOf((_, sheet) => sheet.delete())).toBe('InvalidOperation');
  expect(await codeOf((_, sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
});

test('a deleted sheet is gone, and formulas that used it are errors', async () => {
  const values = await run(async (context, sheet) => {
    const other = context.workbook.worksheets.add('合计');
    other.getRange('A1').formulas = [['=Sheet1!A1+1']];
    await context.sync();
    sheet.delete();
    const range = other.getRange('A1').load('values, valueTypes');
    const gone = context.workbook.worksheets.getItemOrNullObject('Sheet1');
    await context.sync();
    return [range.valueTypes, gone.isNullObject];
  });
  expect(values).toEqual([[['Error']], true]);
});

test('visibility, order, tab colour, gridlines and the active sheet are read back', async () => {
  const seen = await run(async (context, sheet) => {
    const other = context.workbook.worksheets.add('封面');
    other.position = 0;
    other.tabColor = '#FF0000';
    other.showGridlines = false;
    other.activate();
    sheet.visibility = 'VeryHidden';
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    other.load('position, tabColor, showGridlines');
    sheet.load('visibility');
    const visible = context.workbook.worksheets.getCount(true);
    await context.sync();
    return [
      other.position,
      other.tabColor,
      other.showGridlines,
      active.name,
      sheet.visibility,
      visible.value,
    ];
  });
  expect(seen).toEqual([0, '#FF0000', false, '封面', 'VeryHidden', 1]);
});

test('frozen panes are read back as an area', async () => {
  const locations = await run(async (context, sheet) => {
    const { freezePanes } = sheet;
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    const seen: unknown[] = [none.isNullObject];
    for (const freeze of [
      () => freezePanes.freezeRows(3),
      () => freezePanes.freezeColumns(2),
      () => freezePanes.freezeAt('A1:B3'),
    ]) {
      freeze();
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      seen.push(location.address);
    }
    freezePanes.unfreeze();
    const after = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [...seen, after.isNullObject];
  });
  expect(locations).toEqual([true, 'Sheet1!1:3', 'Sheet1!A:B', 'Sheet1!A1:B3', true]);
});

test('the page layout is read back', async () => {
  const layout = await run(async (context, sheet) => {
    const { pageLayout } = sheet;
    Object.assign(pageLayout, {
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      topMargin: 72,
    });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    pageLayout.setPrintArea('A1:J33');
    pageLayout.setPrintTitleRows('1:3');
    pageLayout.load('orientation, zoom, topMargin, centerHorizontally');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom, pageLayout.topMargin, area.address, rows.address];
  });
  expect(layout).toEqual([
    'Landscape',
    { horizontalFitToPages: 1, verticalFitToPages: 2 },
    72,
    'Sheet1!A1:J33',
    'Sheet1!1:3',
  ]);
});

test('the print area follows inserted rows', async () => {
  await run((_, sheet) => sheet.pageLayout.setPrintArea('A1:J33'));
  await embedded().host.person.insertRow('Sheet1', 5, 2);
  const address = await run(async (context, sheet) => {
    const area = sheet.pageLayout.getPrintArea().load('address');
    await context.sync();
    return area.address;
  });
  expect(address).toBe('Sheet1!A1:J35');
});

describe('protection', () => {
  test('locked cells of a protected sheet cannot be written, unlocked ones can', async () => {
    await run((_, sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, '密码');
    });
    expect(await codeOf((_, sheet) => (sheet.getRange('B2').values = [[1]]))).toBe('none');
    expect(await codeOf((_, sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await codeOf((_, sheet) => (sheet.getRange('A1').format.fill.color = 'red'))).toBe('AccessDenied');
    expect(await codeOf((_, sheet) => (sheet.getRange('A1').format.columnWidth = 80))).toBe('none');
    await expect(embedded().host.person.type('Sheet1', 'A1', 1)).rejects.toThrow('protected');
  });

  test('the password is needed to take it off', async () => {
    await run((_, sheet) => sheet.protection.protect({}, '密码'));
    expect(await codeOf((_, sheet) => sheet.protection.unprotect('别的'))).toBe('AccessDenied');
    expect(await codeOf((_, sheet) => sheet.protection.unprotect('密码'))).toBe('none');
    const isProtected = await run(async (context, sheet) => {
      sheet.protection.load('protected');
      await context.sync();
      return sheet.protection.protected;
    });
    expect(isProtected).toBe(false);
  });
});

test('a sheet has one filter, which follows inserted rows; protection may forbid it', async () => {
  const areas = await run<unknown>(async (context, sheet) => {
    const { autoFilter } = sheet;
    const none = autoFilter.getRangeOrNullObject();
    await context.sync();
    autoFilter.apply(sheet.getRange('A1:B2'));
    autoFilter.apply('B3:D9');
    sheet.getRange('1:1').insert('Down');
    const range = autoFilter.getRange().load('address');
    autoFilter.load('enabled');
    await context.sync();
    const seen = [none.isNullObject, range.address, autoFilter.enabled];
    autoFilter.remove();
    const gone = autoFilter.getRangeOrNullObject();
    await context.sync();
    return [...seen, gone.isNullObject];
  });
  expect(areas).toEqual([true, 'Sheet1!B4:D10', true, true]);
  expect(await codeOf((_, sheet) => sheet.autoFilter.getRange())).toBe('ItemNotFound');
  expect(
    await codeOf((_, sheet) => {
      sheet.protection.protect();
      sheet.autoFilter.apply('A1:B2');
    }),
  ).toBe('AccessDenied');
});
