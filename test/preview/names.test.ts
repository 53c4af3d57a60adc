import { bench } from './support';

const { embedded, run, codeOf } = bench();

test('names are added for ranges and formulas, listed in order, and used in formulas', async () => {
  const seen = await run(async (context, sheet) => {
    const { names } = context.workbook;
    sheet.getRange('B2').values = [[21]];
    names.add('表三_本年新收_自然人', sheet.getRange('B2'), '自然人');
    names.add('倍数', '=2');
    sheet.getRange('A1').formulas = [['=表三_本年新收_自然人*倍数']];
    const total = sheet.getRange('A1').load('values');
    names.load('items/name, items/formula, items/type, items/comment, items/visible');
    const range = names.getItem('表三_本年新收_自然人').getRange().load('address');
    const nothing = names.getItemOrNullObject('没有');
    await context.sync();
    return [
      total.values,
      names.items.map(({ name, formula, type, comment, visible }): unknown[] => [
        name,
        formula,
        type,
        comment,
        visible,
      ]),
      range.address,
      nothing.isNullObject,
    ];
  });
  expect(seen).toEqual([
    [[42]],
    [
      ['倍数', '=2', 'Integer', '', true],
      ['表三_本年新收_自然人', '=Sheet1!$B$2', 'Range', '自然人', true],
    ],
    'Sheet1!B2',
    true,
  ]);
});

test('a name points elsewhere after its formula is set, and formulas follow', async () => {
  const values = await run(async (context, sheet) => {
    sheet.getRange('B2:B3').values = [[1], [2]];
    const name = context.workbook.names.add('数', sheet.getRange('B2'));
    sheet.getRange('A1').formulas = [['=数']];
    await context.sync();
    name.formula = '=Sheet1!$B$3';
    name.visible = false;
    const range = sheet.getRange('A1').load('values');
    name.load('visible');
    await context.sync();
    return [range.values, name.visible];
  });
  expect(values).toEqual([[[2]], false]);
});

test('a name takes part in getRange of its sheet', async () => {
  const address = await run(async (context, sheet) => {
    context.workbook.names.add('数', sheet.getRange('B2:C3'));
    const range = sheet.getRange('数').load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!B2:C3');
});

test.each(['', '1表', 'A1', 'R1C1', 'C', '有 空格', '有-号', '一、二'])(
  'the name %j is refused',
  async (name) => {
    expect(await codeOf((context, sheet) => context.workbook.names.add(name, sheet.getRange('A1')))).toBe(
      'InvalidArgument',
    );
  },
);

test('letters of either case mean the same name', async () => {
  await run((context, sheet) => context.workbook.names.add('表_Total', sheet.getRange('A1')));
  expect(await codeOf((context, sheet) => context.workbook.names.add('表_tOTAL', sheet.getRange('A2')))).toBe(
    'ItemAlreadyExists',
  );
});

test('two names cannot be the same, and a deleted one is gone', async () => {
  await run((context, sheet) => context.workbook.names.add('数', sheet.getRange('A1')));
  expect(await codeOf((context, sheet) => context.workbook.names.add('数', sheet.getRange('A2')))).toBe(
    'ItemAlreadyExists',
  );
  await run((context) => context.workbook.names.getItem('数').delete());
  expect(await codeOf((context) => context.workbook.names.getItem('数'))).toBe('ItemNotFound');
});

test('names, formulas, merges and conditional formats follow rows that a person inserts and deletes', async () => {
  const SHEET = '三、依申请公开';
  await run((context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    sheet.getRange('B5:B7').values = [[5], [6], ['=SUM(B5:B6)']];
    sheet.getRange('A5:A6').merge();
    context.workbook.names.add('合计', sheet.getRange('B7'));
    const format = sheet.getRange('B7').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B$7>10';
    format.custom.format.fill.color = '#FFC7CE';
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [[`=合计+'${SHEET}'!B5`]];
  });
  const { host } = embedded();
  await host.person.insertRow(SHEET, 3, 2);
  const read = (): Promise<unknown> =>
    run<unknown>(async (context) => {
      const name = context.workbook.names.getItem('合计').load('formula');
      const range = name.getRange().load('address, formulas, values');
      const elsewhere = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('formulas, values');
      await context.sync();
      const seen: unknown[] = [
        name.formula,
        range.address,
        range.formulas,
        range.values,
        elsewhere.formulas,
        elsewhere.values,
      ];
      return seen;
    });
  const shifted = (last: number): unknown => [
    `='${SHEET}'!$B$${last}`,
    `'${SHEET}'!B${last}`,
    [[`=SUM(B${last - 2}:B${last - 1})`]],
    [[11]],
    [[`=合计+'${SHEET}'!B${last - 2}`]],
    [[16]],
  ];
  expect(await read()).toEqual(shifted(9));
  expect(host.merges(SHEET)).toEqual(['A7:A8']);
  expect([host.cell(SHEET, 'B9').fill, host.cell(SHEET, 'B7').fill]).toEqual(['#FFC7CE', undefined]);

  await host.person.deleteRow(SHEET, 1);
  expect(await read()).toEqual(shifted(8));
  expect(host.cell(SHEET, 'B8').fill).toBe('#FFC7CE');

  await host.person.undo();
  expect(await read()).toEqual(shifted(9));
  expect(host.cell(SHEET, 'B9').fill).toBe('#FFC7CE');
});

test('rows that the add-in inserts move names on a sheet that is not active', async () => {
  const formula = await run<unknown>(async (context) => {
    const sheet = context.workbook.worksheets.add('乙');
    const name = context.workbook.names.add('数', sheet.getRange('C4'));
    sheet.getRange('C4').values = [[7]];
    context.workbook.worksheets.getItem('Sheet1').activate();
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    name.load('formula');
    const range = sheet.getRange('C6').load('values');
    await context.sync();
    const seen: unknown[] = [name.formula, range.values];
    return seen;
  });
  expect(formula).toEqual(['=乙!$C$6', [[7]]]);
});

test('the name of a deleted row is an error and has no range', async () => {
  await run((context, sheet) => context.workbook.names.add('数', sheet.getRange('B3')));
  await embedded().host.person.deleteRow('Sheet1', 3);
  const seen = await run(async (context) => {
    const name = context.workbook.names.getItem('数').load('type');
    const range = name.getRangeOrNullObject();
    await context.sync();
    return [name.type, range.isNullObject];
  });
  expect(seen).toEqual(['Error', true]);
});

test('columns and cells are inserted and deleted', async () => {
  const values = await run(async (context, sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('B:B').insert('Right');
    await context.sync();
    sheet.getRange('A1').insert('Down');
    const range = sheet.getRange('A1:C3').load('values');
    await context.sync();
    const inserted = range.values;
    sheet.getRange('A1').delete('Up');
    sheet.getRange('B:B').delete('Left');
    range.load('values');
    await context.sync();
    return [inserted, range.values];
  });
  expect(values).toEqual([
    [
      ['', '', 2],
      [1, '', 4],
      [3, '', ''],
    ],
    [
      [1, 2, ''],
      [3, 4, ''],
      ['', '', ''],
    ],
  ]);
});
