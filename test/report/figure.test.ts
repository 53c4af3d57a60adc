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
  ['52宗', 52],
  ['3起', 3],
  ['3份', 3],
  ['3人次', 3],
  ['3（件）', 3],
  ['3(宗)', 3],
  ['\u200e52', 52],
  ['5\u20602', 52],
  ['\ufeff5\u00ad2\ufe0f', 52],
  ["'3", 3],
  ['’3', 3],
  ['¥12.5', 12.5],
  ['零', 0],
  ['〇', 0],
  ['○', 0],
  ['零件', 0],
  ['三件', 3],
  ['十二', 12],
  ['一百零三', 103],
  ['12.500000000000002', 12.5],
])('%s is a number written as text', (text, value) => {
  expect(read(text)).toMatchObject({ value, spelling: 'text', text });
});

test.each([
  '',
  ' ',
  '/',
  '／',
  '-',
  '－',
  '—',
  '——',
  '–',
  '无',
  ' / ',
  '\u00a0',
  '--',
  '———',
  '／／',
  '－－',
  '（无）',
  '(无)',
  '（/）',
  '暂无',
  '没有',
  '\u200e',
  '\u200b-\u200b',
])('%j is blank', (text) => {
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
  '3²',
  '3①',
  '三四',
  '1.2万',
  '50%',
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

const shown = (value: number, text: string) => {
  const { value: number, spelling, text: as, doubt } = readFigure({ value, text, formula: null }, null);
  return { value: number, spelling, text: as, doubt };
};

test.each([
  [3, '3', '3'],
  [3, '3件', '3件'],
  [12.5, '12.50', '12.50'],
  [12.5, '13', '13'],
  [12.500000000000002, '12.500000000000002', '12.5'],
  [1234, ' 1,234 ', '1,234'],
  [0, '-', '0'],
  [0, '', '0'],
  [-3, '(3)', '-3'],
])('%d that shows %j is that number', (value, text, as) => {
  const plain = value === 12.500000000000002 ? 12.5 : value;
  expect(shown(value, text)).toEqual({ value: plain, spelling: 'number', text: as, doubt: undefined });
});

test.each([
  [125_000, '12.5000万元', 12.5],
  [157_317, '1573170', 1_573_170],
  [125_000, '125.0', 125],
])('%d that shows %s is what it shows, and that is said', (stored, text, value) => {
  expect(shown(stored, text)).toEqual({ value, spelling: 'number', text, doubt: { kind: 'format', stored } });
});

test.each([
  [45_352, '2024-03-01', { kind: 'moment' }],
  [0.5, '12:00:00', { kind: 'moment' }],
  [0.5, '50%', { kind: 'format', stored: 0.5 }],
  [125_000, '12.5万', { kind: 'format', stored: 125_000 }],
  [5, '', { kind: 'format', stored: 5 }],
])('%d that shows %j is no figure, and the reason is known', (value, text, doubt) => {
  expect(shown(value, text)).toEqual({ value: null, spelling: 'unreadable', text, doubt });
});

test('a date that was typed, and a formula without a result', () => {
  const typed = readFigure({ value: '2024-3-1', text: '2024-3-1', formula: null }, null);
  expect(typed).toMatchObject({ value: null, spelling: 'unreadable', doubt: { kind: 'moment' } });
  const formula = readFigure({ value: null, text: '', formula: '=SUM(A1:A2)' }, null);
  expect(formula).toMatchObject({ value: null, spelling: 'unreadable', doubt: { kind: 'noResult' } });
});
