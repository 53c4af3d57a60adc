/** What a repair does to a text. */
import { withChanges } from '../../src/findings';

const change = (start: number, end: number, to: string) =>
  ({ part: 'overview', start, end, from: '', to }) as const;

test('changes keep to their places, in whatever order they are given', () => {
  const text = '新收3件，结转12件，共15件。';
  const changed = '新收103件，结转2件，共105件。';
  const changes = [change(2, 3, '103'), change(7, 9, '2'), change(12, 14, '105')];
  expect(withChanges(text, changes)).toBe(changed);
  expect(withChanges(text, [...changes].reverse())).toBe(changed);
});

test('a text that begins further on in its part', () => {
  expect(withChanges('新收3件。', [change(22, 23, '14'), change(24, 25, '')], 20)).toBe('新收14件');
  expect(withChanges('新收3件。', [])).toBe('新收3件。');
});
