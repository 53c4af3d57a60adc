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
  ['１２', 12],
  [' 3 件', 3],
  ['251000元', 251000],
  ['+2', 2],
  ['减4', -4],
  ['-4', -4],
  ['12.5', 12.5],
])('%s is a number written as text', (text, value) => {
  expect(read(text)).toMatchObject({ value, spelling: 'text', text });
});

test.each(['', ' ', '/', '-', '—', '\u00a0'])('%j is blank', (text) => {
  expect(read(text)).toMatchObject({ value: null, spelling: 'blank' });
});

test.each(['三件', '1,23', '1 2a', '#REF!', '12..3', 'NaN', 'Infinity'])('%s is unreadable', (text) => {
  expect(read(text)).toMatchObject({ value: null, spelling: 'unreadable', text });
});

test('a number is a number, and a formula is told', () => {
  expect(read(3, '=SUM(A1:A2)')).toEqual({ value: 3, spelling: 'number', text: '3', computed: true });
  expect(readFigure(undefined, null)).toMatchObject({ value: null, spelling: 'blank', computed: false });
  expect(read(true)).toMatchObject({ spelling: 'unreadable' });
});
