/** What follows when cells move and sheets are copied: formulas, names, merges, formats, validations, what lies on them. */
import { bench } from './support';

const { embedded, run } = bench();

/** A block at B5:C6, with everything that may stand at it. */
const arrange = async (): Promise<void> => {
  await run((context, sheet) => {
    const block = sheet.getRange('B5:C6');
    block.values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('B5:C5').merge();
    sheet.getRange('F1').formulas = [['=SUM(B5:C6)']];
    context.workbook.names.add('区', block);
    const { custom } = block.conditionalFormats.add('Custom');
    custom.rule.formula = '=B5>2';
    custom.format.fill.color = 'red';
    block.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    sheet.pageLayout.setPrintArea('A1:C9');
  });
  const { person } = embedded().host;
  person.remark('note', 'Sheet1', 'B6', '备注');
  person.remark('comment', 'Sheet1', 'C6', '批注');
  person.draw('shape', 'Sheet1', 'B6:C6', '图形');
};

interface Seen {
  readonly formula: unknown;
  readonly name: string;
  readonly merges: readonly string[];
  readonly format: readonly string[];
  readonly notes: readonly string[];
  readonly comments: number;
  readonly shapeTop: number | undefined;
}

const look = async (sheetName = 'Sheet1'): Promise<Seen> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const formula = sheet.getRange('F1').load('formulas');
    const name = context.workbook.names.getItem('区').load('formula');
    const formats = sheet.getRange().conditionalFormats.load('items');
    const comments = sheet.comments.getCount();
    const shapes = sheet.shapes.load('items/top');
    await context.sync();
    const areas = formats.items.map((format) => format.getRange().load('address'));
    await context.sync();
    const rows = formula.formulas as unknown[][];
    const named: unknown = name.formula;
    return {
      formula: rows[0]?.[0],
      name: String(named),
      merges: embedded().host.merges(sheetName),
      format: areas.map(({ address }) => address),
      notes: embedded()
        .host.objects(sheetName)
        .flatMap(({ kind, address }) => (kind === 'note' ? [address] : [])),
      comments: comments.value,
      shapeTop: shapes.items[0]?.top,
    };
  });

test('nothing moved yet', async () => {
  await arrange();
  expect(await look()).toEqual({
    formula: '=SUM(B5:C6)',
    name: '=Sheet1!$B$5:$C$6',
    merges: ['B5:C5'],
    format: ['Sheet1!B5:C6'],
    notes: ['B6'],
    comments: 1,
    shapeTop: 71.25,
  });
});

describe.each([
  ['a row above', (): Promise<void> => embedded().host.person.insertRow('Sheet1', 3, 2), '7', '8', 99.75],
  [
    'cells above, pushed down',
    (): Promise<void> => embedded().host.person.insertCells('Sheet1', 'B3:C4', 'Down'),
    '7',
    '8',
    99.75,
  ],
  [
    'cells above, taken away',
    (): Promise<void> => embedded().host.person.deleteCells('Sheet1', 'B3:C3', 'Up'),
    '4',
    '5',
    57,
  ],
])('%s', (_, change, first, last, shapeTop) => {
  test('all of it follows', async () => {
    await arrange();
    await change();
    expect(await look()).toEqual({
      formula: `=SUM(B${first}:C${last})`,
      name: `=Sheet1!$B$${first}:$C$${last}`,
      merges: [`B${first}:C${first}`],
      format: [`Sheet1!B${first}:C${last}`],
      notes: [`B${last}`],
      comments: 1,
      shapeTop,
    });
  });

  test('and the validation', async () => {
    await arrange();
    await change();
    const type = await run(async (context, sheet) => {
      const validation = sheet.getRange(`B${first}:C${last}`).dataValidation.load('type');
      await context.sync();
      return validation.type;
    });
    expect(type).toBe('WholeNumber');
  });
});

test('a row that goes takes its notes along, a drawing stays', async () => {
  await arrange();
  await embedded().host.person.deleteRow('Sheet1', 6);
  expect(await look()).toMatchObject({ notes: [], comments: 0, formula: '=SUM(B5:C5)', shapeTop: 71.25 });
});

describe('a copied sheet', () => {
  test.each([
    ['by a person', (): Promise<void> => embedded().host.person.copySheet('Sheet1', 'Sheet1 (2)')],
    ['by the add-in', (): Promise<unknown> => run((_, sheet) => sheet.copy('End'))],
  ])('%s: has everything of its pattern', async (_, copy) => {
    await arrange();
    await copy();
    expect(await look('Sheet1 (2)')).toEqual({
      formula: '=SUM(B5:C6)',
      name: '=Sheet1!$B$5:$C$6',
      merges: ['B5:C5'],
      format: ["'Sheet1 (2)'!B5:C6"],
      notes: ['B6'],
      comments: 1,
      shapeTop: 71.25,
    });
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1 (2)').load('position');
      const names = sheet.names.load('items/name, items/formula, items/scope');
      const validation = sheet.getRange('B5:C6').dataValidation.load('type');
      const printed = sheet.pageLayout.getPrintArea().load('address');
      await context.sync();
      const [name] = names.items;
      const formula: unknown = name?.formula;
      return [sheet.position, name?.name, formula, name?.scope, validation.type, printed.address];
    });
    expect(seen).toEqual([
      1,
      '区',
      "='Sheet1 (2)'!$B$5:$C$6",
      'Worksheet',
      'WholeNumber',
      "'Sheet1 (2)'!A1:C9",
    ]);
  });

  test('stands where it is asked to, under the first free name', async () => {
    const names = await run(async (context, sheet) => {
      sheet.copy('Before', sheet);
      sheet.copy();
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Sheet1 (3)', 'Sheet1 (2)', 'Sheet1']);
  });
});

test('what lies on sheets is counted by sheet and in the workbook, and told with its place', async () => {
  const { person } = embedded().host;
  await person.addSheet('甲');
  person.draw('table', 'Sheet1', 'B2:C4', '表1');
  person.draw('table', '甲', 'A1:B3', '表2');
  person.draw('pivotTable', '甲', 'D1:E9', '透视表1');
  person.draw('chart', 'Sheet1', 'B3:C4', '图表1');
  person.remark('comment', '甲', 'A1', '批注');
  const seen = await run(async (context, sheet) => {
    const { workbook } = context;
    const tables = workbook.tables.load('items/name');
    const counts = [
      workbook.tables.getCount(),
      sheet.tables.getCount(),
      workbook.pivotTables.getCount(),
      sheet.charts.getCount(),
      sheet.shapes.getCount(),
      workbook.comments.getCount(),
    ];
    const chart = sheet.charts.getItem('图表1').load('left, top, width, height');
    const pivot = workbook.pivotTables.getItem('透视表1').layout.getRange().load('address');
    const comments = workbook.worksheets.getItem('甲').comments.load('items/content');
    await context.sync();
    const places = tables.items.map((table) => table.getRange().load('address'));
    await context.sync();
    return [
      counts.map(({ value }) => value),
      places.map(({ address }) => address),
      [chart.left, chart.top, chart.width, chart.height],
      pivot.address,
      comments.items.map((comment) => comment.content),
    ];
  });
  expect(seen).toEqual([
    [2, 1, 1, 1, 0, 1],
    ['Sheet1!B2:C4', '甲!A1:B3'],
    [54, 28.5, 108, 28.5],
    '甲!D1:E9',
    ['批注'],
  ]);
});

test('names of a sheet: added by the add-in or a person, hidden ones too', async () => {
  await embedded().host.person.defineName('甲', '=Sheet1!$A$1', 'Sheet1');
  const seen = await run(async (context, sheet) => {
    const added = sheet.names.add('乙', sheet.getRange('B2'));
    added.visible = false;
    const local = sheet.names.load('items/name, items/visible, items/scope');
    const global = context.workbook.names.load('items');
    const found = sheet.names.getItemOrNullObject('甲').getRange().load('address');
    await context.sync();
    return [
      local.items.map(({ name, visible, scope }) => [name, visible, scope]),
      global.items.length,
      found.address,
    ];
  });
  expect(seen).toEqual([
    [
      ['甲', true, 'Worksheet'],
      ['乙', false, 'Worksheet'],
    ],
    0,
    'Sheet1!A1',
  ]);
});
