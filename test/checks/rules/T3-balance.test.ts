/** T3-balance: in each column, received + carriedIn = handled + carriedOut (printed in the table). */
import { editionById } from '../../../src/form';
import { finding, findingsOf } from '../../support/findings';
import { sampleReport, withFigure } from '../../support/reports';
import { brokenLines } from '../../support/ruleFormulas';

const ID = 'T3-balance:natural';
const fields = editionById('2021')!
  .relations.find(({ id }) => id === ID)!
  .terms.map((term) => term.field);
const broken = withFigure(sampleReport(), 'requests.carriedOut.natural', 1);

test('holds', () => {
  expect(findingsOf('T3-balance', sampleReport())).toEqual([]);
  expect(brokenLines(sampleReport())).toEqual([]);
});

test('breaks', () => {
  const [first] = findingsOf('T3-balance', broken);
  expect({ ...first, suggestions: [] }).toEqual(
    finding({
      id: ID,
      rule: 'T3-balance',
      table: 'requests',
      message: '自然人：3＋0≠3＋1，差1',
      fields,
      expected: 3,
      actual: 4,
      difference: 1,
    }),
  );
  expect(first?.suggestions.length).toBeGreaterThan(0);
});

test('the formula agrees', () => {
  expect(brokenLines(broken)).toContainEqual([ID, '✗ 差1']);
});
