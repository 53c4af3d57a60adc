/** T3-handled: in each column, all result rows sum to （七）总计. */
import { editionById } from '../../../src/form';
import { finding, findingsOf } from '../../support/findings';
import { sampleReport, withFigure } from '../../support/reports';
import { brokenLines } from '../../support/ruleFormulas';

const ID = 'T3-handled:natural';
const fields = editionById('2021')!
  .relations.find(({ id }) => id === ID)!
  .terms.map((term) => term.field);
const broken = withFigure(sampleReport(), 'requests.granted.natural', 2);

test('holds', () => {
  expect(findingsOf('T3-handled', sampleReport())).toEqual([]);
  expect(brokenLines(sampleReport())).toEqual([]);
});

test('breaks', () => {
  const [first] = findingsOf('T3-handled', broken);
  expect({ ...first, suggestions: [] }).toEqual(
    finding({
      id: ID,
      rule: 'T3-handled',
      table: 'requests',
      message: '自然人：办理结果各项之和2＋1＋1＋1＝5≠（七）总计3，差2',
      fields,
      expected: 5,
      actual: 3,
      difference: -2,
    }),
  );
  expect(first?.suggestions.length).toBeGreaterThan(0);
});

test('the formula agrees', () => {
  expect(brokenLines(broken)).toContainEqual([ID, '✗ 差2']);
});
