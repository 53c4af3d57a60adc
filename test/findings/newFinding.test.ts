/** A finding has the weight of its rule, and nothing that is not given. */
import { newFinding } from '../../src/findings';

test('a finding of which little is known', () => {
  expect(newFinding({ id: 'a', rule: 'V-blank', message: '空白' })).toEqual({
    id: 'a',
    rule: 'V-blank',
    message: '空白',
    severity: 'warning',
    table: null,
    excerpt: null,
    fields: [],
    addresses: [],
    expected: null,
    actual: null,
    difference: null,
    follows: null,
    suggestions: [],
  });
});

test('what is given stands', () => {
  const given = {
    id: 'a',
    rule: 'V-blank',
    message: '',
    severity: 'info',
    table: 'requests',
    actual: 3,
  } as const;
  expect(newFinding(given)).toMatchObject({ severity: 'info', table: 'requests', actual: 3 });
});
