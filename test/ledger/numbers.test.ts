/** The next 编号, in the office's own style. */
import { nextNumber, numberForm } from '../../src/ledger';
import { blankApplication } from '../support/ledgers';

const next = (numbers: readonly string[], year = 2026) =>
  nextNumber(
    numbers.map((number) => blankApplication({ number })),
    year,
  );

test.each<[string, readonly string[], string]>([
  ['an empty ledger', [], '2026-001'],
  ['the last of the year, one further', ['2026-001', '2026-002'], '2026-003'],
  ['the highest, not the lowest row', ['2026-009', '2026-004'], '2026-010'],
  ['more digits where they are needed', ['2026-999'], '2026-1000'],
  ['as 文号', ['依申请〔2026〕17号'], '依申请〔2026〕18号'],
  ['in one number', ['20260017'], '20260018'],
  ['with a day in it', ['20261130-03'], '20261130-04'],
  ['last year only: this year, from 1', ['2025-118'], '2026-001'],
  ['last year’s 文号', ['依申请〔2025〕118号'], '依申请〔2026〕001号'],
  ['without a year: goes on', ['YSQ-17', 'YSQ-18'], 'YSQ-19'],
  ['of two styles that of the lowest row', ['2026-07', '信2026-3', '信2026-4', '2026-08'], '2026-09'],
  ['what has no digits is passed over', ['2026-07', '补录'], '2026-08'],
  ['last year’s in one number', ['20250118'], '20260001'],
  [
    'a long one, of which the end counts',
    ['440103202611300000000000000009'],
    '440103202611300000000000000010',
  ],
  ['a text is no number', ['2026-07', '9'.repeat(61)], '2026-08'],
  ['nothing but a year', ['2026'], '2026-001'],
])('%s', (_, numbers, expected) => {
  expect(next(numbers)).toBe(expected);
});

test('a number is the same in another width, with spaces or in small letters', () => {
  expect(numberForm(' ysq－２０２６ 001')).toBe('YSQ-2026001');
});
