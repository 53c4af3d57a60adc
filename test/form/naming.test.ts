/** What a workbook says of itself is taken only where it can be ours. */
import { PROPERTY, suffixIn } from '../../src/form';

test.each([
  ['', ''],
  ['2', '2'],
  ['13', '13'],
  ['99999', ''],
  ['-1', ''],
  ['2 ', ''],
  ['"&A1&"', ''],
  ['_'.repeat(100_000), ''],
])('of the suffix on record %s counts %s', (recorded, counts) => {
  expect(suffixIn(new Map([[PROPERTY.suffix, recorded]]))).toBe(counts);
});

test('without a record there is no suffix', () => {
  expect(suffixIn(new Map())).toBe('');
});
