/** Printed rows laid out as HTML does it, the kinds of cells they are made of, and relations between the years of their rows. */
import type { Field, FieldId } from '../../src/form';
import { printRows } from '../../src/form/grid';
import { band, fieldId, figure, header, label } from '../../src/form/printing';
import { carry, rowRelations } from '../../src/form/yearRelations';

test('cells and their kinds', () => {
  expect(band('第二十条', 4)).toEqual({ kind: 'band', text: '第二十条', columns: 4 });
  expect(header('总计')).toEqual({ kind: 'header', text: '总计', columns: 1, rows: 1 });
  expect(header('总计', 2, 3)).toEqual({ kind: 'header', text: '总计', columns: 2, rows: 3 });
  expect(label('规章')).toEqual({ kind: 'label', text: '规章', columns: 1, rows: 1 });
  expect(label('规章', 2, 3)).toEqual({ kind: 'label', text: '规章', columns: 2, rows: 3 });
  expect(figure(fieldId('a'))).toEqual({ kind: 'figure', field: 'a', columns: 1 });
  expect(figure(fieldId('a'), 3)).toEqual({ kind: 'figure', field: 'a', columns: 3 });
});

test('a cell takes the next free place; spans keep later places occupied', () => {
  const { cells, ...size } = printRows([
    [header('左', 1, 2), header('上', 2), header('右', 1, 3)],
    [label('甲'), label('乙')],
    [{ kind: 'label', text: '丙' }, figure(fieldId('a'), 2)],
  ]);
  expect(size).toEqual({ rowCount: 3, columnCount: 4 });
  expect(
    cells.map(({ kind, text, field, row, column, rowSpan, columnSpan }) =>
      [kind, text, field, `${row},${column}`, `${rowSpan}×${columnSpan}`].join(' '),
    ),
  ).toEqual([
    'header 左  0,0 2×1',
    'header 上  0,1 1×2',
    'header 右  0,3 3×1',
    'label 甲  1,1 1×1',
    'label 乙  1,2 1×1',
    'label 丙  2,0 1×1',
    'figure  a 2,1 1×2',
  ]);
});

test('a block of several rows and columns is passed over whole', () => {
  const { cells, columnCount } = printRows([[header('块', 2, 2), header('上')], [label('下')]]);
  expect(columnCount).toBe(3);
  expect(cells.map(({ text, row, column }) => `${text} ${row},${column}`)).toEqual([
    '块 0,0',
    '上 0,2',
    '下 1,2',
  ]);
});

test('wording has no field, a figure no wording', () => {
  expect(printRows([[label('甲'), figure(fieldId('a'))]]).cells).toEqual([
    { kind: 'label', text: '甲', field: null, row: 0, column: 0, rowSpan: 1, columnSpan: 1 },
    { kind: 'figure', text: '', field: 'a', row: 0, column: 1, rowSpan: 1, columnSpan: 1 },
  ]);
});

test('no rows are an empty table', () => {
  expect(printRows([])).toEqual({ cells: [], rowCount: 0, columnCount: 0 });
});

test.each([
  ['a row is short', [[label('甲'), label('乙')], [label('丙')]], '3 places of 2 × 2'],
  ['a row is long', [[label('甲')], [label('乙'), label('丙')]], '3 places of 2 × 2'],
  ['a span hangs out below', [[label('甲', 1, 2)]], '2 places of 1 × 1'],
])('a slip is told where %s', (_, rows, places) => {
  expect(() => printRows(rows)).toThrow(`printed rows fill ${places}`);
});

test('what one year carries out the next carries in', () => {
  const column = {
    key: 'natural',
    label: '自然人',
    received: fieldId('r'),
    carriedIn: fieldId('in'),
    handled: fieldId('h'),
    carriedOut: fieldId('out'),
  };
  expect(carry(column)).toEqual({
    id: 'Y-carry:natural',
    rule: 'Y-carry',
    table: 'requests',
    subject: '自然人',
    terms: [
      { field: 'out', year: 'last', coefficient: 1 },
      { field: 'in', year: 'this', coefficient: -1 },
    ],
    stated: 'in',
  });
});

test('a relation for each row that has the column; a term whose column the row lacks is left out', () => {
  const of = (id: string, rowLabel: string): Field => ({
    id: id as FieldId,
    table: 'proactive',
    measure: 'count',
    rowLabel,
    columnLabel: '',
    rowName: rowLabel,
    definedName: id,
    sumOf: [],
  });
  const section = {
    table: { id: 'proactive', name: '表二', headerRows: 0, widths: [100], ...printRows([]) },
    fields: [
      ...['issued', 'repealed', 'inForce'].map((column) => of(`proactive.regulations.${column}`, '规章')),
      ...['issued', 'inForce'].map((column) => of(`proactive.standards.${column}`, '地方标准')),
      of('proactive.licensing.decisions', '行政许可'),
    ],
    relations: [],
  } as const;
  expect(
    rowRelations(section, 'Y-stock', 'inForce', [
      ['inForce', 'last', 1],
      ['issued', 'this', 1],
      ['repealed', 'this', -1],
    ]),
  ).toEqual([
    {
      id: 'Y-stock:proactive.regulations',
      rule: 'Y-stock',
      table: 'proactive',
      subject: '规章',
      terms: [
        { field: 'proactive.regulations.inForce', year: 'last', coefficient: 1 },
        { field: 'proactive.regulations.issued', year: 'this', coefficient: 1 },
        { field: 'proactive.regulations.repealed', year: 'this', coefficient: -1 },
        { field: 'proactive.regulations.inForce', year: 'this', coefficient: -1 },
      ],
      stated: 'proactive.regulations.inForce',
    },
    {
      id: 'Y-stock:proactive.standards',
      rule: 'Y-stock',
      table: 'proactive',
      subject: '地方标准',
      terms: [
        { field: 'proactive.standards.inForce', year: 'last', coefficient: 1 },
        { field: 'proactive.standards.issued', year: 'this', coefficient: 1 },
        { field: 'proactive.standards.inForce', year: 'this', coefficient: -1 },
      ],
      stated: 'proactive.standards.inForce',
    },
  ]);
});
