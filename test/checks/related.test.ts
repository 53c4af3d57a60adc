/** One slip in a table: the sentence that is right beside it is offered no change. */
import { checkReport } from '../../src/checks';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { sampleReport, withFigure } from '../support/reports';

/** Rules with the repairs they offer on texts. */
const offered = (field: string, value: number, overview = sampleReport().parts.overview) => {
  const report = withFigure(sampleReport(), field, value);
  const { findings } = checkReport({ ...report, parts: { ...report.parts, overview } }, RULE_WORDS['zh-CN']);
  return findings
    .filter(({ rule }) => rule.startsWith('N-') && !['N-length', 'N-problems'].includes(rule))
    .map(({ rule, suggestions }) => [rule, suggestions.map(({ message }) => message)]);
};

test('the figure is suspect: the text keeps its finding and loses its repair', () =>
  expect(offered('requests.denied.thirdPartyRights.natural', 3)).toEqual([]));

test('a total that its column contradicts', () =>
  expect(offered('requests.handled.total', 4)).toEqual([['N-handled', []]]));

test('tables that tie: the text is offered the figure', () =>
  expect(
    offered(
      'requests.granted.natural',
      0,
      sampleReport().parts.overview.replace('年内办结3件', '年内办结5件'),
    ),
  ).toEqual([['N-handled', ['改为“3件”']]]));
