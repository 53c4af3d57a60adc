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

test('a suspect figure below a computed total: the total follows its repair', () => {
  const sample = sampleReport();
  const wrong = withFigure(sample, 'requests.received.natural', 8);
  const total = [...wrong.figures].find(([id]) => id === 'requests.received.total')!;
  const figures = new Map([...wrong.figures, [total[0], { ...total[1], value: 8, computed: true }]]);
  const { findings } = checkReport({ ...wrong, figures }, RULE_WORDS['zh-CN']);
  expect(
    findings
      .filter(({ rule }) => rule === 'N-received' || rule === 'T3-balance')
      .map(({ id, suggestions }) => [id, suggestions.map(({ message }) => message)]),
  ).toEqual([
    ['N-received:overview.newlyReceived', []],
    ['T3-balance:natural', expect.arrayContaining([expect.stringContaining('8 应为 3')])],
    ['T3-balance:total', expect.arrayContaining([expect.stringContaining('8 应为 3')])],
  ]);
});

test('of two sentences about the same neither is changed to the suspect figure', () => {
  const overview = '（二）依申请公开。年内办结政府信息公开申请3件。\n（三）年内办结政府信息公开申请5件。';
  const handled = (value: number) =>
    offered('requests.handled.total', value, overview).filter(([rule]) => rule === 'N-handled');
  expect(handled(4)).toEqual([
    ['N-handled', []],
    ['N-handled', []],
  ]);
  expect(handled(3)).toEqual([['N-handled', ['改为“3件”']]]);
});

test('what the suspect figure has no part in keeps its repair, whatever stands before it', () => {
  const overview =
    '（二）依申请公开。年内办结政府信息公开申请3件。\n（三）予以公开2件。\n（四）予以公开1件。';
  expect(offered('requests.handled.total', 4, overview).filter(([rule]) => rule !== 'N-assessment')).toEqual([
    ['N-handled', []],
    ['N-outcomes', ['改为“0件”']],
    ['N-outcomes', ['改为“0件”']],
  ]);
});
