/** Spellings of a figure (statute §9). */
import { readFigure } from '../../src/report';

const read = (value: string | number | boolean | null, formula: string | null = null) => {
  const {
    spelling,
    text,
    computed,
    value: number,
  } = readFigure({ value, text: String(value ?? ''), formula }, null);
  return { value: number, spelling, text, computed };
};

test.each([
  ['1,234', 1234],
  ['12,345', 12_345],
  ['123,456', 123_456],
  ['１２', 12],
  [' 3 件', 3],
  ['251000元', 251000],
  ['+2', 2],
  ['减4', -4],
  ['-4', -4],
  ['12.5', 12.5],
  ['.55', 0.55],
  ['1,234,567.25', 1_234_567.25],
  ['-1,234', -1234],
  ['+1,234', 1234],
  ['1 234', 1234],
  ['增2', 2],
  ['加2', 2],
  ['−4', -4],
  ['﹣4', -4],
  ['3万元', 3],
  ['3件次', 3],
  ['3次', 3],
  ['3个', 3],
  ['3条', 3],
  ['3项', 3],
  ['3人', 3],
  ['007', 7],
])('%s is a number written as text', (text, value) => {
  expect(read(text)).toMatchObject({ value, spelling: 'text', text });
});

test.each(['', ' ', '/', '／', '-', '－', '—', '——', '–', '无', ' / ', '\u00a0'])('%j is blank', (text) => {
  expect(read(text)).toMatchObject({ value: null, spelling: 'blank' });
});

test.each([
  '1,23',
  '1234,567',
  '1,2345',
  '1,234.',
  'a1,234',
  '1,234a',
  '1 2a',
  '5.',
  '--4',
  '减-4',
  '4减',
  '件3',
  '3件件',
  '#REF!',
  '12..3',
  'NaN',
  'Infinity',
  '9'.repeat(400),
])('%s is unreadable', (text) => {
  expect(read(text)).toMatchObject({ value: null, spelling: 'unreadable', text });
});

test('a number is a number, and a formula is told', () => {
  expect(read(3, '=SUM(A1:A2)')).toEqual({ value: 3, spelling: 'number', text: '3', computed: true });
  expect(readFigure(undefined, null)).toMatchObject({ value: null, spelling: 'blank', computed: false });
  expect(readFigure(undefined, null)).toMatchObject({ text: '' });
  expect(read(true)).toMatchObject({ value: null, spelling: 'unreadable', text: 'true' });
  expect(read('4', '=B2')).toMatchObject({ value: 4, spelling: 'text', computed: true });
  expect(read('', '=B2')).toMatchObject({ spelling: 'blank', computed: true });
  expect(read('x', '=B2')).toMatchObject({ spelling: 'unreadable', computed: true });
});

test('it keeps its place, and of truth values what the sheet shows', () => {
  const address = { kind: 'sheet', grid: '三', row: 3, column: 4 } as const;
  for (const value of [3, '3', '三', null])
    expect(readFigure({ value, text: '', formula: null }, address).address).toEqual(address);
  for (const text of ['真', '1'])
    expect(readFigure({ value: true, text, formula: null }, null)).toMatchObject({
      value: null,
      text,
      spelling: 'unreadable',
    });
});
