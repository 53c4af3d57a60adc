/** What Excel refuses for its length or size: at the limit it is taken, one more is not. */
import { bench } from './support';

const { embedded, run, codeOf } = bench();

const REFUSED = 'InvalidArgument';
const of = (length: number): string => '字'.repeat(length);

type Setter = (sheet: Excel.Worksheet, size: number) => void;

const alert = (title: number, message: number): Excel.DataValidationErrorAlert => ({
  title: of(title),
  message: of(message),
  showAlert: true,
  style: 'Stop',
});

const validate = (sheet: Excel.Worksheet): Excel.DataValidation => {
  const { dataValidation } = sheet.getRange('A1');
  dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
  return dataValidation;
};

test.each<[string, number, Setter]>([
  ['the height of a row in points', 409, (sheet, size) => (sheet.getRange('1:2').format.rowHeight = size)],
  [
    'the width of a column in points',
    1533.75,
    (sheet, size) => (sheet.getRange('A:A').format.columnWidth = size),
  ],
  [
    'the characters of a list',
    255,
    (sheet, size) =>
      (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: of(size) } }),
  ],
  ['the title of an alert', 32, (sheet, size) => (validate(sheet).errorAlert = alert(size, 1))],
  ['the message of an alert', 224, (sheet, size) => (validate(sheet).errorAlert = alert(1, size))],
  [
    'the title of a prompt',
    32,
    (sheet, size) => (validate(sheet).prompt = { showPrompt: true, title: of(size), message: '' }),
  ],
  [
    'the message of a prompt',
    255,
    (sheet, size) => (validate(sheet).prompt = { showPrompt: true, title: '', message: of(size) }),
  ],
  ['a scale', 400, (sheet, size) => (sheet.pageLayout.zoom = { scale: size })],
  ['pages to fit', 32767, (sheet, size) => (sheet.pageLayout.zoom = { horizontalFitToPages: size })],
  ['a margin in points', 3528, (sheet, size) => (sheet.pageLayout.topMargin = size)],
  ['the name of a sheet', 31, (sheet, size) => (sheet.name = of(size))],
  ['a defined name', 255, (sheet, size) => sheet.names.add(of(size), '=1')],
  ['the comment of a name', 255, (sheet, size) => sheet.names.add(`名${size}`, '=1', of(size))],
  [
    'the formula of a conditional format',
    8192,
    (sheet, size) => {
      const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
      custom.rule.formula = `=${'1'.repeat(size - 1)}`;
    },
  ],
])('%s: at most %d', async (_, most, set) => {
  const attempt = (size: number): Promise<string> => codeOf((__, sheet) => set(sheet, size));
  expect([await attempt(most + 1), await attempt(most)]).toEqual([REFUSED, 'none']);
});

test('a scale of less than 10, a fit to no page, a negative height are refused', async () => {
  expect(await codeOf((_, sheet) => (sheet.pageLayout.zoom = { scale: 9 }))).toBe(REFUSED);
  expect(await codeOf((_, sheet) => (sheet.pageLayout.zoom = { verticalFitToPages: 0 }))).toBe(REFUSED);
  expect(await codeOf((_, sheet) => (sheet.getRange('1:1').format.rowHeight = -1))).toBe(REFUSED);
});

test('a list out of a range is as long as it is', async () => {
  const source = `=${'$A$1:$A$9'.padStart(9)}`;
  const rule = { list: { inCellDropDown: true, source } };
  expect(await codeOf((_, sheet) => (sheet.getRange('B1').dataValidation.rule = rule))).toBe('none');
});

describe('custom properties', () => {
  test('one without a value or key is refused', async () => {
    expect(await codeOf((context) => context.workbook.properties.custom.add('键', ''))).toBe(REFUSED);
    expect(await codeOf((context) => context.workbook.properties.custom.add('', '值'))).toBe(REFUSED);
  });

  test('a longer one is cut without a word', async () => {
    const value = await run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('键', of(300));
      const property = custom.getItem('键').load('value');
      await context.sync();
      return property.value as string;
    });
    expect(value).toHaveLength(255);
  });

  test('a key in another case of letters is the same', async () => {
    const count = await run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('Key', 'a');
      custom.add('KEY', 'b');
      const counted = custom.getCount();
      await context.sync();
      return counted.value;
    });
    expect(count).toBe(1);
  });
});

test('settings hold 2 MB together', async () => {
  const add = (key: string, length: number): Promise<string> =>
    codeOf((context) => context.workbook.settings.add(key, 'x'.repeat(length)));
  expect(await add('甲', 2_000_000)).toBe('none');
  expect(await add('乙', 100_000)).toBe(REFUSED);
  expect(await add('甲', 1_900_000)).toBe('none');
  expect(await add('', 1)).toBe(REFUSED);
});

test('a request is as limited as its response', async () => {
  embedded().host.payloadLimit = 5_000_000;
  const write = (length: number): Promise<string> =>
    codeOf((context) => context.workbook.settings.add('键', 'x'.repeat(length)));
  expect([await write(1_000), await write(5_000_000)]).toEqual(['none', 'RequestPayloadSizeLimitExceeded']);
});

test('more than five million cells are not read', async () => {
  expect(await codeOf((_, sheet) => sheet.getRange('A1:E1000000').load('rowCount'))).toBe('none');
  expect(await codeOf((_, sheet) => sheet.getRange('A1:F1000000').load('values'))).toBe('RangeExceedsLimit');
});

test('cells are not pushed off the sheet', async () => {
  await run((_, sheet) => (sheet.getRange('A1048576').values = [['末']]));
  expect(await codeOf((_, sheet) => sheet.getRange('1:1').insert('Down'))).toBe('NonBlankCellOffSheet');
  expect(await codeOf((_, sheet) => sheet.getRange('B1').insert('Down'))).toBe('none');
});
