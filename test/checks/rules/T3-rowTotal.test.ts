/** T3-rowTotal: in each row, the six applicant columns sum to 总计. */
import { editionById } from '../../../src/form';
import { checkReport } from '../../../src/checks';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { causeOf, finding, findingsOf } from '../../support/findings';
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
  const { findings } = checkReport(broken, RULE_WORDS['zh-CN']);
  const first = findings.find(({ rule }) => rule === 'T3-rowTotal');
  expect({ ...first, suggestions: [] }).toEqual(
    finding({
      id: ID,
      rule: 'T3-rowTotal',
      follows: 'T3-balance:total',
      table: 'requests',
      message: '一、本年新收政府信息公开申请数量：各类申请人之和3≠总计4，差1',
      fields,
      expected: 3,
      actual: 4,
      difference: 1,
    }),
  );
  expect(causeOf(findings, ID)?.suggestions.map(({ message }) => message)).toEqual([
    '很可能是“一、本年新收政府信息公开申请数量”：4 应为 3（合计有误）',
  ]);
});

test('the formula agrees', () => {
  expect(brokenLines(broken)).toContainEqual([ID, '✗ 差1']);
});
