/** T4-total: upheld + corrected + other + pending = total, in each of the three blocks. */
import { editionById } from '../../../src/form';
import { finding, findingsOf } from '../../support/findings';
import { sampleReport, withFigure } from '../../support/reports';
import { brokenLines } from '../../support/ruleFormulas';

const ID = 'T4-total:review';
const fields = editionById('2021')!
  .relations.find(({ id }) => id === ID)!
  .terms.map((term) => term.field);
const broken = withFigure(sampleReport(), 'disputes.review.upheld', 1);

test('holds', () => {
  expect(findingsOf('T4-total', sampleReport())).toEqual([]);
  expect(brokenLines(sampleReport())).toEqual([]);
});

test('breaks', () => {
  const [first] = findingsOf('T4-total', broken);
  expect({ ...first, suggestions: [] }).toEqual(
    finding({
      id: ID,
      rule: 'T4-total',
      table: 'disputes',
      message: '行政复议：各项结果之和1≠总计0，差1',
      fields,
      expected: 1,
      actual: 0,
      difference: -1,
    }),
  );
  expect(first?.suggestions.length).toBeGreaterThan(0);
});

test('the formula agrees', () => {
  expect(brokenLines(broken)).toContainEqual([ID, '✗ 差1']);
});
