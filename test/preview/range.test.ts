import { bench } from './support';

const { embedded, run, codeOf } = bench();

/** Writes and reads back in one request. */
const roundTrip = (address: string, values: unknown[][], numberFormat?: string): Promise<Excel.Range> =>
  run(async (context, sheet) => {
    const range = sheet.getRange(address);
    if (numberFormat) range.numberFormat = values.map((row) => row.map(() => numberFormat));
    range.values = values;
    range.load('values, formulas, text, valueTypes, address, numberFormat');
    await context.sync();
    return range;
  });

describe('values', () => {
  test('are read back as written', async () => {
    const values = [
      [1, 'x', true],
      [2.5, '', 'y'],
    ];
    const range = await roundTrip('A1:C2', values);
    expect(range.values).toEqual(values);
    expect(range.text).toEqual([
      ['1', 'x', 'TRUE'],
      ['2.5', '', 'y'],
    ]);
    expect(range.valueTypes).toEqual([
      ['Double', 'String', 'Boolean'],
      ['Double', 'Empty', 'String'],
    ]);
  });

  test('numeric-looking text becomes a number', async () => {
    expect((await roundTrip('A1:B1', [['12', '0012']])).values).toEqual([[12, 12]]);
  });

  test('text that looks like a percentage or a date brings its format', async () => {
    const range = await roundTrip('A1:B1', [['12%', '2024/1/1']]);
    expect(range.values).toEqual([[0.12, 45292]]);
    expect(range.numberFormat).toEqual([['0%', 'yyyy/m/d']]);
    expect(range.text).toEqual([['12%', '2024/1/1']]);
  });

  test('text format keeps numeric-looking text', async () => {
    const range = await roundTrip('A1', [['0012']], '@');
    expect(range.values).toEqual([['0012']]);
    expect(range.valueTypes).toEqual([['String']]);
  });

  test('a leading apostrophe is text', async () => {
    const range = await roundTrip('A1', [["'0012"]]);
    expect(range.values).toEqual([['0012']]);
    expect(range.valueTypes).toEqual([['String']]);
  });

  test('text that begins with = becomes a formula', async () => {
    const range = await roundTrip('A1:C1', [[2, 3, '=A1*B1']]);
    expect(range.values).toEqual([[2, 3, 6]]);
    expect(range.formulas).toEqual([[2, 3, '=A1*B1']]);
  });

  test('a matrix of the wrong size is refused', async () => {
    expect(await codeOf((_, sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]))).toBe('InvalidArgument');
  });

  test('one value fills the range', async () => {
    const values = await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('null in a matrix leaves the cell alone, an empty string empties it', async () => {
    await roundTrip('A1:C1', [[1, 2, 3]]);
    expect((await roundTrip('A1:C1', [[null, '', 9]])).values).toEqual([[1, '', 9]]);
  });

  test('cells under a merge keep nothing', async () => {
    await run((_, sheet) => sheet.getRange('A1:B1').merge());
    expect((await roundTrip('A1:B1', [['x', 'y']])).values).toEqual([['x', '']]);
  });

  test('whole columns read as null and cannot be written', async () => {
    const values = await run(async (context, sheet) => {
      const range = sheet.getRange('A:B').load('values, address, cellCount');
      await context.sync();
      return [range.values, range.address, range.cellCount];
    });
    expect(values).toEqual([null, 'Sheet1!A:B', 2097152]);
    expect(await codeOf((_, sheet) => (sheet.getRange('A:A').values = [[1]]))).toBe('InvalidArgument');
  });

  test('a large matrix goes in one round trip and comes back', async () => {
    const matrix = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    const range = await roundTrip('A1:J400', matrix);
    expect(range.values).toEqual(matrix);
    expect(embedded().host.rounds).toBe(1);
  });
});

describe('formulas', () => {
  test('read as their value where there is none', async () => {
    expect((await roundTrip('A1:B1', [['x', '=1+1']])).formulas).toEqual([['x', '=1+1']]);
  });

  test('are calculated before they are read, over sheets with Chinese names', async () => {
    const value = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('三、依申请公开');
      sheet.getRange('D4:D5').values = [[3], [4]];
      const total = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      total.formulas = [["=SUM('三、依申请公开'!D4:D5)"]];
      total.load('values, formulas');
      await context.sync();
      sheet.getRange('D4').values = [[10]];
      total.load('values, formulas');
      await context.sync();
      return [total.values, total.formulas];
    });
    expect(value).toEqual([[[14]], [["=SUM('三、依申请公开'!D4:D5)"]]]);
  });

  test('errors have the type Error', async () => {
    const range = await roundTrip('A1', [['=1/0']]);
    expect(range.values).toEqual([['#DIV/0!']]);
    expect(range.valueTypes).toEqual([['Error']]);
  });

  test('many writes of one request are calculated once', async () => {
    await embedded().host.settle();
    const { calculation } = embedded().host.store;
    const before = calculation.runs;
    await run(async (context, sheet) => {
      for (let row = 1; row <= 50; row++) sheet.getRange(`A${row}:B${row}`).formulas = [[row, `=A${row}*2`]];
      sheet.getRange('B50').load('values');
      await context.sync();
    });
    await embedded().host.settle();
    expect(calculation.runs - before).toBe(1);
  });
});

describe('addresses', () => {
  test('sheet names are quoted where Excel quotes them', async () => {
    const addresses = await run(async (context) => {
      const ranges = ['三、依申请公开', '校验', 'A1', '2024年'].map((name) =>
        context.workbook.worksheets.add(name).getRange('B2').load('address'),
      );
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["'三、依申请公开'!B2", '校验!B2', "'A1'!B2", "'2024年'!B2"]);
  });

  test('an address that is none, or of another sheet, is refused', async () => {
    expect(await codeOf((_, sheet) => sheet.getRange('没有'))).toBe('InvalidArgument');
    expect(await codeOf((_, sheet) => sheet.getRange('Sheet2!A1'))).toBe('InvalidArgument');
    expect(await codeOf((_, sheet) => sheet.getRange('A0'))).toBe('InvalidArgument');
  });

  test('cells, offsets, rows and columns of a range', async () => {
    const addresses = await run(async (context, sheet) => {
      const range = sheet.getRange('B2:D5');
      const ranges = [
        range.getCell(1, 1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getRow(0),
        range.getColumn(2),
        range.getLastCell(),
        range.getIntersectionOrNullObject('C4:F9'),
        sheet.getRangeByIndexes(3, 3, 2, 6),
        sheet.getCell(0, 0),
      ].map((candidate) => candidate.load('address'));
      const nothing = range.getIntersectionOrNullObject('F1');
      await context.sync();
      return [...ranges.map(({ address }) => address.replace('Sheet1!', '')), nothing.isNullObject];
    });
    expect(addresses).toEqual([
      'C3',
      'A3:C6',
      'B2:E4',
      '2:5',
      'B:D',
      'B2:D2',
      'D2:D5',
      'D5',
      'C4:D5',
      'D4:I5',
      'A1',
      true,
    ]);
  });

  test('a range beyond the sheet is refused', async () => {
    expect(await codeOf((_, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).toBe('InvalidArgument');
  });
});

test('the used range is null where nothing is; formats count unless only values are asked for', async () => {
  const used = await run(async (context, sheet) => {
    const nothing = sheet.getUsedRangeOrNullObject();
    await context.sync();
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D9').format.fill.color = '#FFFF00';
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    return [nothing.isNullObject, all.address, values.address];
  });
  expect(used).toEqual([true, 'Sheet1!B2:D9', 'Sheet1!B2']);
});

test('clearing takes away contents, formats or both', async () => {
  const cleared = await run(async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.values = [[5]];
    range.format.fill.color = '#FF0000';
    range.clear('Contents');
    range.load('values, format/fill/color');
    await context.sync();
    const contents = [range.values, range.format.fill.color];
    range.values = [[5]];
    range.clear('Formats');
    range.load('values, format/fill/color');
    await context.sync();
    return [...contents, range.values, range.format.fill.color];
  });
  expect(cleared).toEqual([[['']], '#FF0000', [[5]], '#FFFFFF']);
});

test('merging keeps the first cell and unmerging leaves the others empty', async () => {
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    range.merge();
    await context.sync();
    range.unmerge();
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ['a', ''],
    ['', ''],
  ]);
});

test('merging across merges each row', async () => {
  await run((_, sheet) => sheet.getRange('A1:C2').merge(true));
  expect(embedded().host.merges('Sheet1')).toEqual(['A1:C1', 'A2:C2']);
});

test('a selected range is read back', async () => {
  const address = await run(async (context, sheet) => {
    sheet.getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return selected.address;
  });
  expect(address).toBe('Sheet1!C3:D4');
});

test('a range keeps its place over several requests, while its sheet is renamed', async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange('B2');
    await context.sync();
    sheet.name = '改名';
    await context.sync();
    range.values = [[1]];
    range.load('address, values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['改名!B2', [[1]]]);
  });
});
