/** T3-rowTotal: in each row, the six applicant columns sum to 总计. */
import { editionById } from '../../../src/form';
import { finding, findingsOf } from '../../support/findings';
import { sampleReport, withFigure } from '../../support/reports';
import { brokenLines } from '../../support/ruleFormulas';

const ID = 'T3-rowTotal:received';
const fields = editionById('2021')!
  .relations.find(({ id }) => id === ID)!
  .terms.map((term) => term.field);
const broken = withFigure(sampleReport(), 'requests.received.total', 4);

test('holds', () => {
  expect(findingsOf('T3-rowTotal', sampleReport())).toEqual([]);
  expect(brokenLines(sampleReport())).toEqual([]);
});

test('breaks', () => {
  const [first] = findingsOf('T3-rowTotal', broken);
  expect({ ...first, suggestions: [] }).toEqual(
    finding({
      id: ID,
      rule: 'T3-rowTotal',
      table: 'requests',
      message: '一、本年新收政府信息公开申请数量：各类申请人之和3≠总计4，差1',
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
