import { bench } from './support';

const { run, codeOf } = bench();

test('settings keep any JSON under a key', async () => {
  const seen = await run(async (context) => {
    const { settings } = context.workbook;
    settings.add('版式', '2021');
    settings.add('例外', { rules: ['a'] });
    settings.add('版式', '2022');
    settings.load('items/key, items/value');
    const nothing = settings.getItemOrNullObject('没有');
    await context.sync();
    const before = settings.items.map(({ key, value }) => [key, value as unknown]);
    settings.getItem('例外').delete();
    const count = settings.getCount();
    await context.sync();
    return [before, nothing.isNullObject, count.value];
  });
  expect(seen).toEqual([
    [
      ['版式', '2022'],
      ['例外', { rules: ['a'] }],
    ],
    true,
    1,
  ]);
});

test('custom properties are set, found in any case, listed and deleted', async () => {
  const seen = await run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add('Nianbao.Edition', '2021');
    custom.add('Nianbao.Year', '2024');
    custom.add('Nianbao.Year', '2025');
    custom.load('items/key, items/value, items/type');
    const found = custom.getItemOrNullObject('NIANBAO.EDITION').load('value');
    const nothing = custom.getItemOrNullObject('没有');
    await context.sync();
    const before = custom.items.map(({ key, value, type }) => [key, value as unknown, type]);
    custom.deleteAll();
    const count = custom.getCount();
    await context.sync();
    return [before, found.value as unknown, nothing.isNullObject, count.value];
  });
  expect(seen).toEqual([
    [
      ['Nianbao.Edition', '2021', 'String'],
      ['Nianbao.Year', '2025', 'String'],
    ],
    '2021',
    true,
    0,
  ]);
});

test('title and author are read back', async () => {
  const title = await run(async (context) => {
    const { properties } = context.workbook;
    properties.title = '政府信息公开工作年度报告';
    properties.load('title, author');
    await context.sync();
    return [properties.title, properties.author];
  });
  expect(title).toEqual(['政府信息公开工作年度报告', '']);
});

test('the application takes calculation settings', async () => {
  const mode = await run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate('Full');
    application.load('calculationMode');
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe('Automatic');
  expect(await codeOf((context) => context.workbook.application.calculate('全部' as 'Full'))).toBe(
    'InvalidArgument',
  );
});

test('a link to a cell keeps its target and shows its text', async () => {
  const seen = await run(async (context, sheet) => {
    const range = sheet.getRange('A1');
    range.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: '查看', screenTip: '转到' };
    range.load('hyperlink, values');
    await context.sync();
    return [range.hyperlink, range.values];
  });
  expect(seen).toEqual([
    { documentReference: 'Sheet1!B2', textToDisplay: '查看', screenTip: '转到' },
    [['查看']],
  ]);
});
