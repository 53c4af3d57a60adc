import { checkReport } from '../../src/checks';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { randomReport, sampleReport, withFigure } from './reports';

const findings = (report: ReturnType<typeof sampleReport>) =>
  checkReport(report, RULE_WORDS['zh-CN']).findings;

describe('reports that tests share', () => {
  test('the sample states all figures and has no findings', () => {
    expect(sampleReport().figures.size).toBe(200);
    expect(findings(sampleReport())).toEqual([]);
  });

  test('random reports satisfy every relation and repeat from their seed', () => {
    for (let seed = 0; seed < 100; seed++) expect(findings(randomReport(seed))).toEqual([]);
    expect(randomReport(7)).toEqual(randomReport(7));
    expect(randomReport(7)).not.toEqual(randomReport(8));
  });

  test('totals can read as computed', () => {
    const { figures } = randomReport(1, { typedTotals: false });
    expect([...figures].filter(([, figure]) => figure.computed).length).toBe(6 + 25 + 3);
  });

  test('one figure changed is found', () => {
    const rules = findings(withFigure(sampleReport(), 'requests.received.natural', 4)).map((each) => each.id);
    expect(rules).toEqual(['T3-balance:natural', 'T3-rowTotal:received']);
    expect(() => withFigure(sampleReport(), 'requests.nothing.natural', 1)).toThrow('no field');
  });
});
