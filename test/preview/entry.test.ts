/** What Excel makes of what is entered: the same from a person, through `values` and through `formulas`. */
import { bench } from './support';

const { embedded, run, codeOf } = bench();

const THIS_YEAR = new Date().getFullYear();
const dayOfThisYear = (month: number, day: number): number =>
  Math.round((Date.UTC(THIS_YEAR, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

interface Seen {
  readonly value: unknown;
  readonly type: unknown;
  readonly format: unknown;
  readonly formula: unknown;
}

const look = (address = 'A1'): Promise<Seen> =>
  run(async (context, sheet) => {
    const range = sheet.getRange(address).load('values, valueTypes, numberFormat, formulas');
    await context.sync();
    const first = (matrix: unknown[][]): unknown => matrix[0]?.[0];
    return {
      value: first(range.values),
      type: first(range.valueTypes),
      format: first(range.numberFormat),
      formula: first(range.formulas),
    };
  });

const enter = async (entered: unknown, format?: string): Promise<Seen> => {
  await run((_, sheet) => {
    const range = sheet.getRange('A1');
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[entered]];
  });
  return look();
};

test.each<[string, unknown, string]>([
  ['054000', 54000, 'General'],
  ['-5', -5, 'General'],
  ['+-5', -5, 'General'],
  ['(12)', -12, 'General'],
  [' 12 ', 12, 'General'],
  ['２０', 20, 'General'],
  ['12345678901234567890', 12345678901234500000, 'General'],
  ['1,234', 1234, '#,##0'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['1e3', 1000, '0.00E+00'],
  ['3%', 0.03, '0%'],
  ['3.5%', 0.035, '0.00%'],
  ['￥12', 12, '"¥"#,##0;"¥"\\-#,##0'],
  ['0 1/2', 0.5, '# ?/?'],
  ['2025-01-12', 45669, 'yyyy/m/d'],
  ['2025/1/12', 45669, 'yyyy/m/d'],
  ['25-1-12', 45669, 'yyyy/m/d'],
  ['2025年1月12日', 45669, 'yyyy"年"m"月"d"日"'],
  ['2025年1月', 45658, 'yyyy"年"m"月"'],
  ['2025-1', 45658, 'mmm-yy'],
  ['1-2', dayOfThisYear(1, 2), 'm"月"d"日"'],
  ['1/2', dayOfThisYear(1, 2), 'm"月"d"日"'],
  ['3月15日', dayOfThisYear(3, 15), 'm"月"d"日"'],
  ['Jan-5', dayOfThisYear(1, 5), 'd-mmm'],
  ['8:30', 0.3541666666666667, 'h:mm'],
  ['8:30 PM', 0.8541666666666666, 'h:mm AM/PM'],
  ['25:00', 1.0416666666666667, '[h]:mm:ss'],
  ['上午8时', 0.3333333333333333, '上午/下午h"时"mm"分"'],
  ['8时30分', 0.3541666666666667, 'h"时"mm"分"'],
  ['2025-1-12 18:00', 45669.75, 'yyyy/m/d h:mm'],
])('%s becomes a number', async (entered, value, format) => {
  expect(await enter(entered)).toEqual({ value, type: 'Double', format, formula: value });
});

test.each([
  '1,23',
  '2025.1.12',
  '1 2',
  '2000-2-30',
  '1%%',
  '12日',
  '100万',
  '1.属于国家秘密',
  '-',
  '=',
  '1:2:3:4',
])('%s stays text', async (entered) => {
  expect(await enter(entered)).toEqual({
    value: entered,
    type: 'String',
    format: 'General',
    formula: entered,
  });
});

test.each([
  ['TRUE', true, 'Boolean'],
  ['false', false, 'Boolean'],
  ['#N/A', '#N/A', 'Error'],
])('%s is no text', async (entered, value, type) => {
  expect(await enter(entered)).toEqual({ value, type, format: 'General', formula: value });
});

test.each([
  ['=1+1', 2, '=1+1'],
  ['+1+1', 2, '=+1+1'],
  ['-1-1', -2, '=-1-1'],
  ['--5', 5, '=--5'],
  ['@SUM(1,2)', 3, '=SUM(1,2)'],
])('%s is a formula', async (entered, value, formula) => {
  expect(await enter(entered)).toEqual({ value, type: 'Double', format: 'General', formula });
});

test('a format that the cell has stays', async () => {
  expect(await enter('2025-01-12', '0.00')).toMatchObject({ value: 45669, format: '0.00' });
});

test('a leading apostrophe keeps text and is no part of it', async () => {
  expect(await enter("'054000")).toEqual({
    value: '054000',
    type: 'String',
    format: 'General',
    formula: '054000',
  });
  expect(await enter("'=SUM(1,2)")).toMatchObject({
    value: '=SUM(1,2)',
    type: 'String',
    formula: '=SUM(1,2)',
  });
  expect(await enter("'#N/A")).toMatchObject({ value: '#N/A', type: 'String' });
  expect(await enter("''x")).toMatchObject({ value: "'x" });
});

test('what is read back through formulas is entered anew when it is written', async () => {
  const again = async (entered: string): Promise<unknown> => {
    await enter(entered);
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1').load('formulas');
      await context.sync();
      const { formulas } = range;
      range.formulas = formulas;
    });
    return (await look()).value;
  };
  expect(await again("'054000")).toBe(54000);
  expect(await again("'2025-01-12")).toBe(45669);
  expect(await again("'=SUM(1,2)")).toBe(3);
});

describe('in a cell of the format @', () => {
  test.each<[unknown, string]>([
    [5, '5'],
    ['054000', '054000'],
    ['2025-01-12', '2025-01-12'],
    ['=1+1', '=1+1'],
    ['-无', '-无'],
    [true, 'TRUE'],
    ['#N/A', '#N/A'],
    ["'x", 'x'],
  ])('%s is text', async (entered, value) => {
    expect(await enter(entered, '@')).toEqual({ value, type: 'String', format: '@', formula: value });
  });

  test('formulas ignore it; a number that stood there stays one until it is entered again', async () => {
    await run((_, sheet) => {
      sheet.getRange('A2').values = [[7]];
      sheet.getRange('A1:A2').numberFormat = [['@'], ['@']];
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('B1').formulas = [['=SUM(A1)']];
    });
    expect((await look('B1')).value).toBe(0);
    expect(await look('A2')).toMatchObject({ value: 7, type: 'Double' });
  });

  test('so is what a person types', async () => {
    await run((_, sheet) => (sheet.getRange('A1').numberFormat = [['@']]));
    await embedded().host.person.type('Sheet1', 'A1', 5);
    expect(await look()).toMatchObject({ value: '5', type: 'String' });
  });
});

test('a formula that gives no characters is a text', async () => {
  expect(await enter('=""')).toMatchObject({ value: '', type: 'String' });
  expect(await enter('')).toMatchObject({ value: '', type: 'Empty' });
});

describe('a formula that Excel cannot read is refused', () => {
  test.each(['=（见附件）', '="a"b', '=1+', '=SUM(1,2', '-（无）', '@某单位', '=a，b'])(
    '%s',
    async (entered) => {
      expect(await codeOf((_, sheet) => (sheet.getRange('A1').values = [[entered]]))).toBe('InvalidArgument');
      await expect(embedded().host.person.type('Sheet1', 'A1', entered)).rejects.toThrow('malformedFormula');
    },
  );

  test.each([
    "='三、依申请公开'!D4+Sheet1!$A$1:B2",
    '=IF(A2="","",SUM(A2:B2)*100%)',
    '={1,2;3,4}',
    '=A2:A3 B2:B3',
    '=-(A2-B2)<>0',
    '=SUM($2:$3)+COUNTA(B:B)',
    '=_xlfn.CONCAT(A2,,B2)',
    '=#REF!+1',
  ])('%s is read', async (formula) => {
    expect(await codeOf((_, sheet) => (sheet.getRange('A1').formulas = [[formula]]))).toBe('none');
  });
});

describe('lengths', () => {
  test('a text of 32,767 characters is taken, one more is not', async () => {
    const write = (length: number): Promise<string> =>
      codeOf((_, sheet) => (sheet.getRange('A1').values = [['字'.repeat(length)]]));
    expect([await write(32_767), await write(32_768)]).toEqual(['none', 'InvalidArgument']);
  });

  test('a formula of 8,192 characters is taken, one more is not', async () => {
    const write = (length: number): Promise<string> =>
      codeOf((_, sheet) => (sheet.getRange('A1').formulas = [[`=${'1'.repeat(length - 3)}+1`]]));
    expect([await write(8_192), await write(8_193)]).toEqual(['none', 'InvalidArgument']);
  });
});
