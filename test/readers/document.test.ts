/** Paragraphs and tables of a document as grids; lines of a text; records of text with commas; values of a report's JSON. */
import { UserError } from '../../src/messages';
import { gridOfText, readCsv, readText, reportFromJson } from '../../src/readers';
import { recordsOf } from '../../src/readers/csv/records';
import { isReport, reportFromRecords } from '../../src/readers/csv/report';
import { documentGrids } from '../../src/readers/document';
import { reportFromValue } from '../../src/readers/json';
import { decodeText } from '../../src/readers/text';
import { gbkBytes } from '../support/gbk';

const utf8 = (text: string) => new TextEncoder().encode(text);
const refused = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (thrown) {
    return thrown instanceof UserError ? { code: thrown.code, ...thrown.details } : thrown;
  }
};

describe('a document', () => {
  const cell = (text: string, row: number, column: number, rowCount = 1, columnCount = 1) => ({
    ...{ text, row, column, rowCount, columnCount },
  });
  const text = (value: string | null) => ({ value, text: value ?? '', formula: null });

  test('lines are counted through all of it, empty ones left out; tables by their number or as given', () => {
    const document = documentGrids();
    document.table([]);
    document.paragraph(' 甲 \n\n乙');
    document.paragraph('  ');
    document.table([cell('1', 0, 0)]);
    document.table([cell('2', 0, 0)], '第3页第1个表格');
    document.paragraph('丙');
    expect(document.grids()).toEqual([
      {
        ...{ kind: 'text', name: '正文', rowCount: 2, columnCount: 1, merges: [] },
        cells: new Map([
          [0, text('甲')],
          [16_384, text('乙')],
        ]),
      },
      {
        kind: 'table',
        name: '第2个表格',
        rowCount: 1,
        columnCount: 1,
        merges: [],
        cells: new Map([[0, text('1')]]),
      },
      {
        kind: 'table',
        name: '第3页第1个表格',
        rowCount: 1,
        columnCount: 1,
        merges: [],
        cells: new Map([[0, text('2')]]),
      },
      {
        ...{ kind: 'text', name: '正文', rowCount: 3, columnCount: 1, merges: [] },
        cells: new Map([[2 * 16_384, text('丙')]]),
      },
    ]);
  });

  test('a table reaches over its cells and their spans; what is empty has no value', () => {
    const document = documentGrids();
    document.table([cell('a', 0, 1, 3, 1), cell('', 1, 2, 1, 2), cell('b', 2, 0)]);
    expect(document.grids()).toEqual([
      {
        ...{ kind: 'table', name: '第1个表格', rowCount: 3, columnCount: 4 },
        cells: new Map([
          [1, text('a')],
          [16_384 + 2, text(null)],
          [2 * 16_384, text('b')],
        ]),
        merges: [
          { row: 0, column: 1, rowCount: 3, columnCount: 1 },
          { row: 1, column: 2, rowCount: 1, columnCount: 2 },
        ],
      },
    ]);
  });

  test('a cell past the last column of a sheet is left out', () => {
    const document = documentGrids();
    document.table([cell('a', 0, 16_383), cell('b', 1, 16_383, 1, 2), cell('c', 2, 16_384)]);
    const [grid] = document.grids();
    expect([grid!.rowCount, grid!.columnCount, grid!.cells.size, grid!.merges]).toEqual([1, 16_384, 1, []]);
  });
});

describe('a text', () => {
  test.each(['\r\n', '\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'])('%j ends a line', (end) =>
    expect([...gridOfText(`甲${end}乙`).cells.keys()]).toEqual([0, 16_384]),
  );

  test('20,000 lines are read', () => {
    const rows = (count: number) => gridOfText(Array.from({ length: count }, () => '甲').join('\n')).rowCount;
    expect([rows(19_999), rows(20_000), rows(20_001)]).toEqual([19_999, 20_000, 20_000]);
    expect(gridOfText(`${'\n'.repeat(19_999)}甲`).rowCount).toBe(20_000);
    expect(gridOfText(`${'\n'.repeat(20_000)}甲`).rowCount).toBe(0);
  });

  test('of 4 MB is read, a larger one is refused', () => {
    expect(readText(new Uint8Array(4_000_000).fill(0x31), 'a.txt').rowCount).toBe(1);
    expect(refused(() => readText(new Uint8Array(4_000_001).fill(0x31), 'a.txt'))).toEqual({
      ...{ code: 'file/too-large', file: 'a.txt', limit: 'text-size' },
    });
  });

  test.each([
    ['甲', utf8('甲')],
    ['甲', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('甲'))],
    ['1', Uint8Array.of(0xff, 0xfe, 0x31, 0)],
    ['1', Uint8Array.of(0xfe, 0xff, 0, 0x31)],
    ['年报', Uint8Array.of(0xc4, 0xea, 0xb1, 0xa8)],
    ['\ufffd', Uint8Array.of(0xef, 0xbb, 0xbf, 0xff)],
    ['', new Uint8Array()],
  ])('%j by its bytes', (text, bytes) => expect(decodeText(bytes)).toBe(text));
});

describe('records', () => {
  test.each<[string, string[][]]>([
    ['', []],
    ['a', [['a']]],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,b\r\nc\rd\n', [['a', 'b'], ['c'], ['d']]],
    ['a,,\n\n,b', [['a', '', ''], [''], ['', 'b']]],
    ['a;b,c;d', [['a', 'b,c', 'd']]],
    ['a\tb,c\td', [['a', 'b,c', 'd']]],
    ['a;b,c', [['a;b', 'c']]],
    ['a;b\tc', [['a', 'b\tc']]],
    ['";;;;",b', [[';;;;', 'b']]],
    ['a"b;c";d;e,f', [['a"b', 'c"', 'd', 'e,f']]],
    ['"a,b",c', [['a,b', 'c']]],
    ['"a""b"', [['a"b']]],
    ['""', [['']]],
    ['"",a', [['', 'a']]],
    ['""""', [['"']]],
    ['"a\r\nb",c\nd', [['a\r\nb', 'c'], ['d']]],
    ['"a"b,c', [['ab', 'c']]],
    ['a "b",c', [['a "b"', 'c']]],
    ['\ufeffa,b', [['a', 'b']]],
    ['sep=;\na,b;c', [['a,b', 'c']]],
    ['SEP=|\r\na|b,c', [['a', 'b,c']]],
    ['\ufeffsep=;\ra;b', [['a', 'b']]],
    ['sep=;', []],
    ['sep=;;\na,b', [['sep=', '', ''], ['a,b']]],
    ['a\nsep=;', [['a'], ['sep=', '']]],
    ['xsep=;\na,b', [['xsep=;'], ['a', 'b']]],
  ])('of %j', (text, records) => expect(recordsOf(text, 100)).toEqual(records));

  test('the separator is told by the first 20,000 characters', () => {
    const start = (length: number) => `${'x'.repeat(length)};`;
    expect(recordsOf(`${start(19_999)},,`, 100)![0]).toHaveLength(2);
    expect(recordsOf(`${start(20_000)},,`, 100)![0]).toHaveLength(3);
  });

  test.each([
    [3, true],
    [2, false],
  ])('of three cells, %i may be: %s', (most, fits) => {
    for (const text of ['a,b,c', 'a\nb\nc', 'a,b\nc']) expect(recordsOf(text, most) !== undefined).toBe(fits);
  });

  test.each([
    ['"a', 1, 1],
    ['a,"b', 1, 2],
    ['a\nb,c,"d""', 2, 3],
  ])('quotes in %j that are never closed', (text, line, column) =>
    expect(refused(() => recordsOf(text, 9))).toEqual({
      code: 'report/csv',
      line,
      column,
      problem: 'quotes',
    }),
  );
});

describe('a sheet with commas', () => {
  const valuesOf = (text: string, name = 'a.csv') => {
    const read = readCsv(utf8(text), name);
    if (!('grid' in read)) throw new Error('read as a report');
    return [...read.grid.cells.values()].map(({ value }) => value);
  };

  test.each<[string, unknown]>([
    ['0', 0],
    ['7', 7],
    [' 7 ', 7],
    ['-7', -7],
    ['0.50', 0.5],
    ['-0.5', -0.5],
    ['123456789012345', 123_456_789_012_345],
    ['1234567890123456', '1234567890123456'],
    ['007', '007'],
    ['+7', '+7'],
    ['.5', '.5'],
    ['5.', '5.'],
    ['1e3', '1e3'],
    ['7件', '7件'],
    ['第7', '第7'],
    ['--7', '--7'],
  ])('%j is %j', (text, value) => expect(valuesOf(text)).toEqual([value]));

  test('has no cell where nothing stands; it reaches to the last that has', () => {
    const read = readCsv(utf8('a, ,b,\n\n'), '/x/表.三.csv');
    expect('grid' in read && read.grid).toEqual({
      ...{ kind: 'sheet', name: '表.三', rowCount: 2, columnCount: 3, merges: [] },
      cells: new Map([
        [0, { value: 'a', text: 'a', formula: null }],
        [2, { value: 'b', text: 'b', formula: null }],
      ]),
    });
  });

  test.each([
    ['表.csv', '表'],
    ['C:\\x\\表.csv', '表'],
    ['/x.y/表', '表'],
    ['表.v1.csv', '表.v1'],
    ['表.三', '表.三'],
  ])('%s is called %s', (file, name) => expect(readCsv(utf8('a'), file)).toMatchObject({ grid: { name } }));

  test.each<[string, Uint8Array, unknown]>([
    ['larger than 4 MB', new Uint8Array(4_000_001).fill(0x31), 'text-size'],
    ['of more than 200,000 cells', utf8(','.repeat(200_000)), 'cell-count'],
  ])('%s is refused', (_, bytes, limit) =>
    expect(refused(() => readCsv(bytes, 'a.csv'))).toEqual({ code: 'file/too-large', file: 'a.csv', limit }),
  );

  test('of 200,000 cells, and one of 4 MB, is read', () => {
    expect(readCsv(utf8(`${','.repeat(199_998)}1`), 'a.csv')).toMatchObject({
      grid: { columnCount: 199_999 },
    });
    expect(readCsv(utf8(`${','.repeat(199_999)}1`), 'a.csv')).toMatchObject({
      grid: { columnCount: 200_000 },
    });
    expect(readCsv(new Uint8Array(4_000_000).fill(0x31), 'a.csv')).toMatchObject({ grid: { rowCount: 1 } });
  });

  test('in GBK', () => expect('grid' in readCsv(gbkBytes('年报,1'), 'a.csv')).toBe(true));
});

describe('our own lines', () => {
  test.each([
    [[['编号', '表', '行', '列', '值']], true],
    [[[' 编号 ', '', '', '', ' 值 ']], true],
    [[['编号', '表', '行', '值']], false],
    [[['编号', '表', '行', '列', '数']], false],
    [[['编码', '表', '行', '列', '值']], false],
    [[['编号']], false],
    [[[]], false],
    [[], false],
  ])('%j begins them: %s', (records, isOurs) => expect(isReport(records)).toBe(isOurs));

  const HEAD = ['编号', '表', '行', '列', '值'];
  const line = (id: string, value: string) => [id, '', '', '', value];
  const read = (...lines: string[][]) => reportFromRecords([HEAD, line('year', '2024'), ...lines], '表');
  const FIGURE = 'requests.received.natural';

  test.each<[string, number | null]>([
    ['3', 3],
    [' 3 ', 3],
    ['+3', 3],
    ['-3', -3],
    ['2.5', 2.5],
    ['3e2', 300],
    ['1,234', 1_234],
    ['', null],
    [' ', null],
  ])('the figure %j', (written, value) => {
    const { figures } = read(line(FIGURE, written));
    expect([...figures].map(([id, figure]) => [id, figure.value, figure.address])).toEqual([
      [FIGURE, value, { kind: 'sheet', grid: '表', row: 2, column: 4 }],
    ]);
  });

  test('texts stand as they are, without the mark that keeps them from being run', () => {
    expect(
      read(
        ...[line(' unit ', "'=1"), line('kind', '乡镇（街道）'), line('edition', "'2021")],
        ...[
          line('contact.address', ' 1 '),
          line('contact.postcode', '010000'),
          line('contact.telephone', "''"),
        ],
        ...[line('parts.preface', '12'), line('parts.others', "'"), ['', ' ', ''], []],
      ),
    ).toMatchObject({
      ...{ unit: '=1', year: 2024, kind: 'township', edition: '2021' },
      contact: { address: ' 1 ', postcode: '010000', telephone: "'", email: '' },
      parts: { preface: '12', overview: '', problems: '', others: '' },
    });
    expect(read(line('kind', '')).kind).toBeNull();
  });

  test.each<[string[], number, number, string]>([
    [line(FIGURE, '三件'), 3, 5, 'number'],
    [line('nothing', '1'), 3, 1, 'field'],
    [line('units', '1'), 3, 1, 'field'],
    [line('xunit', '1'), 3, 1, 'field'],
    [line('contacts.address', '1'), 3, 1, 'field'],
    [line('year', '2024'), 3, 1, 'twice'],
    [line('kind', '学校'), 3, 5, 'kind'],
    [line('', '1'), 3, 1, 'field'],
  ])('%j is refused at line %i, column %i', (cells, at, column, problem) =>
    expect(refused(() => read(cells))).toEqual({ code: 'report/csv', line: at, column, problem }),
  );

  test('without year and edition they are none', () =>
    expect(refused(() => reportFromRecords([HEAD, line('unit', '甲')], '表'))).toEqual({
      ...{ code: 'report/csv', line: 1, column: 5, problem: 'report' },
    }));
});

describe('a report in JSON', () => {
  const blank = {
    ...{ unit: '', year: 2024, kind: null, edition: '2021' },
    contact: { address: '', postcode: '', telephone: '', email: '' },
    parts: { preface: '', overview: '', problems: '', others: '' },
  };

  test.each<[string, object]>([
    ['{"year":2024}', blank],
    ['\ufeff{"year":2024}', blank],
    ['{"year":2019}', { ...blank, year: 2019, edition: '2019' }],
    ['{"edition":"2019"}', { ...blank, year: null, edition: '2019' }],
    ['{"year":2024,"edition":""}', blank],
    ['{"year":2024,"edition":"2019"}', { ...blank, edition: '2019' }],
    [
      '{"year":2024,"unit":null,"kind":null,"edition":null,"contact":null,"parts":null,"figures":null}',
      blank,
    ],
    ['{"year":2024,"unit":"甲","kind":"township"}', { ...blank, unit: '甲', kind: 'township' }],
    [
      '{"year":2024,"contact":{"address":"a","postcode":"b","telephone":"c","email":"d"}}',
      { ...blank, contact: { address: 'a', postcode: 'b', telephone: 'c', email: 'd' } },
    ],
    [
      '{"year":2024,"parts":{"preface":"a","overview":"b","problems":"c","others":null}}',
      { ...blank, parts: { preface: 'a', overview: 'b', problems: 'c', others: '' } },
    ],
  ])('%s', (text, expected) => expect(reportFromJson(text)).toMatchObject(expected));

  test('figures: a number, none, and none said', () => {
    const { figures } = reportFromJson(
      '{"year":2024,"figures":{"requests.received.natural":3,"proactive.fees.amount":null}}',
    );
    expect([...figures].map(([id, { value }]) => [id, value])).toEqual([
      ['requests.received.natural', 3],
      ['proactive.fees.amount', null],
    ]);
  });

  const json = (place: string, problem: string) => ({ code: 'report/json', place, problem });
  test.each<[unknown, object]>([
    [null, json('', 'object')],
    [undefined, json('', 'object')],
    [[], json('', 'object')],
    ['甲', json('', 'object')],
    [7, json('', 'object')],
    [{}, json('', 'report')],
    [{ edition: 7 }, json('edition', 'text')],
    [{ edition: [] }, json('edition', 'text')],
    [{ year: 2024, unit: 7 }, json('unit', 'text')],
    [{ year: 2024, kind: '乡镇' }, json('kind', 'kind')],
    [{ year: 2024, kind: 7 }, json('kind', 'kind')],
    [{ year: 2024, contact: 'a' }, json('contact', 'object')],
    [{ year: 2024, contact: { email: 7 } }, json('contact.email', 'text')],
    [{ year: 2024, parts: [] }, json('parts', 'object')],
    [{ year: 2024, parts: { preface: {} } }, json('parts.preface', 'text')],
    [{ year: 2024, figures: [] }, json('figures', 'object')],
    [{ year: 2024, figures: { a: 1 } }, json('figures.a', 'field')],
    [
      { year: 2024, figures: { 'requests.received.natural': true } },
      json('figures.requests.received.natural', 'number'),
    ],
    [{ year: 1999 }, { code: 'report/year', year: '1999', first: 2019, last: 2099 }],
    [{ year: true }, { code: 'report/year', year: 'true', first: 2019, last: 2099 }],
  ])('%j is refused', (value, expected) => expect(refused(() => reportFromValue(value))).toEqual(expected));

  test.each(['', '{', '甲'])('%j is no JSON', (text) =>
    expect(refused(() => reportFromJson(text))).toEqual(json('', 'syntax')),
  );
});
