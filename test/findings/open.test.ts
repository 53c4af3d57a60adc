/** Which findings still count. */
import { countOpen, isOpen, newFinding } from '../../src/findings';

const acceptance = { finding: 'a', message: '', reason: '系统故障', by: '', on: '', basis: '' };
const error = newFinding({ id: 'a', rule: 'V-decimals', message: '' });
const warning = newFinding({ id: 'b', rule: 'V-blank', message: '' });
const info = newFinding({ id: 'c', rule: 'Y-jump', message: '' });
const printed = newFinding({ id: 'd', rule: 'T3-balance', message: '' });

test('each severity is counted by itself, hints not at all', () => {
  expect(countOpen([error, warning, info, printed, warning])).toEqual({ errors: 2, warnings: 2 });
  expect(countOpen([])).toEqual({ errors: 0, warnings: 0 });
});

test('what was explained does not count, unless the form prints it', () => {
  expect(countOpen([{ ...error, acceptance }, warning])).toEqual({ errors: 0, warnings: 1 });
  expect(countOpen([error, { ...warning, acceptance }])).toEqual({ errors: 1, warnings: 0 });
  expect(countOpen([{ ...printed, acceptance }])).toEqual({ errors: 1, warnings: 0 });
  expect([printed, { ...printed, acceptance }, error, { ...error, acceptance }].map(isOpen)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
