import { bench } from './support';

const { embedded, run, codeOf } = bench();
const RED = '#FFC7CE';
const YELLOW = '#FFEB9C';

async function add(address: string, formula: string, fill: string): Promise<void> {
  await run((_, sheet) => {
    const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = '#9C0006';
  });
}

test('a fill shows while its formula is true, also after a person edits', async () => {
  const { host } = embedded();
  await run((_, sheet) => (sheet.getRange('A1:A3').values = [[3], [4], [8]]));
  await add('A1:C3', '=$A$1+$A$2<>$A$3', RED);
  await host.settle();
  expect(host.cell('Sheet1', 'B2')).toMatchObject({ fill: RED, fontColor: '#9C0006' });
  await host.person.type('Sheet1', 'A3', 7);
  expect(host.cell('Sheet1', 'B2')).toMatchObject({ fill: undefined, fontColor: '#000000' });
});

test('relative references count from the first cell', async () => {
  const { host } = embedded();
  await run((_, sheet) => (sheet.getRange('A1:A3').values = [[1], [0], [2]]));
  await add('B1:B3', '=A1=0', RED);
  await host.settle();
  expect(['B1', 'B2', 'B3'].map((address) => host.cell('Sheet1', address).fill)).toEqual([
    undefined,
    RED,
    undefined,
  ]);
});

test('the last added comes first and shows over the cell’s own fill', async () => {
  const { host } = embedded();
  await run((_, sheet) => (sheet.getRange('A1').format.fill.color = '#00FF00'));
  await add('A1', '=TRUE', RED);
  await add('A1', '=TRUE', YELLOW);
  await host.settle();
  expect(host.cell('Sheet1', 'A1').fill).toBe(YELLOW);
  const listed = await run(async (context, sheet) => {
    const formats = sheet.getRange('A1').conditionalFormats;
    formats.load(
      'items/priority, items/type, items/stopIfTrue, items/custom/rule/formula, items/custom/format/fill/color',
    );
    await context.sync();
    return formats.items.map(({ priority, type, custom }) => [
      priority,
      type,
      custom.rule.formula,
      custom.format.fill.color,
    ]);
  });
  expect(listed).toEqual([
    [0, 'Custom', '=TRUE', YELLOW],
    [1, 'Custom', '=TRUE', RED],
  ]);
});

test('names and other sheets may be used', async () => {
  const { host } = embedded();
  await run(async (context, sheet) => {
    const other = context.workbook.worksheets.add('三、依申请公开');
    other.getRange('D4').values = [[1]];
    context.workbook.names.add('数', other.getRange('D4'));
    await context.sync();
    for (const [address, formula] of [
      ['A1', '=数=1'],
      ['A2', "='三、依申请公开'!$D$4=1"],
    ] as const) {
      const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.fill.color = RED;
    }
  });
  await host.settle();
  expect([host.cell('Sheet1', 'A1').fill, host.cell('Sheet1', 'A2').fill]).toEqual([RED, RED]);
  await host.person.renameSheet('三、依申请公开', '三、申请');
  expect([host.cell('Sheet1', 'A1').fill, host.cell('Sheet1', 'A2').fill]).toEqual([RED, RED]);
  await host.person.type('三、申请', 'D4', 2);
  expect([host.cell('Sheet1', 'A1').fill, host.cell('Sheet1', 'A2').fill]).toEqual([undefined, undefined]);
});

test('clearing takes away those that touch the range', async () => {
  const { host } = embedded();
  await add('A1:B2', '=TRUE', RED);
  await add('D4', '=TRUE', RED);
  const counts = await run(async (context, sheet) => {
    sheet.getRange('B2:C3').conditionalFormats.clearAll();
    const near = sheet.getRange('A1').conditionalFormats.getCount();
    const far = sheet.getRange('D4').conditionalFormats.getCount();
    await context.sync();
    return [near.value, far.value];
  });
  expect(counts).toEqual([0, 1]);
  await host.settle();
  expect(host.cell('Sheet1', 'A1').fill).toBeUndefined();
});

test('a formula is changed and a format deleted', async () => {
  const { host } = embedded();
  await add('A1', '=FALSE', RED);
  await run(async (context, sheet) => {
    const format = sheet.getRange('A1').conditionalFormats.getItemAt(0);
    await context.sync();
    format.custom.rule.formula = '=TRUE';
  });
  await host.settle();
  expect(host.cell('Sheet1', 'A1').fill).toBe(RED);
  await run((_, sheet) => sheet.getRange('A1').conditionalFormats.getItemAt(0).delete());
  await host.settle();
  expect(host.cell('Sheet1', 'A1').fill).toBeUndefined();
});

test('other kinds are not modelled', async () => {
  expect(await codeOf((_, sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar'))).toBe(
    'EmbeddedHostNotModelled',
  );
});
