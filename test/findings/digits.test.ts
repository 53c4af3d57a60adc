/** Slips of the hand in one number: which are recognised, and what only looks like one. */
import { digitSlip, oneDigitOff } from '../../src/findings/digits';

test.each([
  [12, 21, 'digitSwap'],
  [1243, 1234, 'digitSwap'],
  [3, 30, 'missingDigit'],
  [13, 123, 'missingDigit'],
  [12, 112, 'missingDigit'],
  [11, 1, 'extraDigit'],
  [123, 13, 'extraDigit'],
  [312, 12, 'extraDigit'],
])('%i typed for %i: %s', (from, to, slip) => {
  expect(digitSlip(from, to)).toBe(slip);
});

test.each([
  ['nothing changed', 12, 12],
  ['0 is no number with a digit missing', 0, 10],
  ['0 is no number with a digit too many', 10, 0],
  ['a sign is no digit too many', -12, 12],
  ['a sign is no digit that is missing', 12, -12],
  ['two digits missing', 1, 123],
  ['two digits too many', 123, 1],
  ['swapped and two more behind', 12, 2134],
  ['two pairs swapped', 1234, 2143],
  ['not beside each other', 132, 231],
  ['only the first came from the second', 12, 31],
  ['only the second came from the first', 12, 23],
  ['one digit off', 131, 141],
])('no slip of digits: %s', (_, from, to) => {
  expect(digitSlip(from, to)).toBeNull();
});

test.each([
  [131, 141, true],
  [5, 8, true],
  [12, 12, false],
  [12, 34, false],
  [13, 1, false],
  [1, 13, false],
])('%i for %i is one digit mistyped: %s', (from, to, expected) => {
  expect(oneDigitOff(from, to)).toBe(expected);
});
