/** One matter, one card: what refreshing a sentence made from the figures mends follows from the refresh. */
import { checkReport } from '../../src/checks';
import type { CheckOptions } from '../../src/checks';
import { basisOf } from '../../src/findings';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { BoundSentence, Report } from '../../src/report';
import { reportOf } from '../support/years';

const MADE = '本年度收到政府信息公开申请12件；办结12件，其中予以公开3件、不予公开9件。';
const REQUESTS: BoundSentence = { sentence: 'requests', part: 'overview', text: MADE };
const CASES: BoundSentence = {
  sentence: 'disputes',
  part: 'overview',
  text: '因政府信息公开工作被申请行政复议1件，其中结果维持1件；被提起行政诉讼0件。',
};
const both = (figures: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([row, value]) => [
      [`requests.${row}.natural`, value],
      [`requests.${row}.total`, value],
    ]),
  );
/** The tables as they are now: 14 received, 2 carried out. */
const NOW = both({ received: 14, granted: 3, 'denied.stateSecret': 9, handled: 12, carriedOut: 2 });

const holding = (overview: string, problems = '', bound: readonly BoundSentence[] = [REQUESTS]): Report =>
  reportOf(2024, NOW, { bound, parts: { preface: '', overview, problems, others: '' } });
const TOLD: ReadonlySet<string> = new Set(['N-bound', 'N-received', 'N-handled', 'N-outcomes', 'N-twice']);
const found = (report: Report, options: CheckOptions = {}) =>
  checkReport(report, RULE_WORDS['zh-CN'], options).findings.filter(
    ({ rule, follows }) => TOLD.has(rule) && follows === null,
  );
const told = (report: Report, options: CheckOptions = {}) =>
  found(report, options).map(({ id, severity, excerpt }) => [id, severity, excerpt?.start]);

test('a sentence that is not bound is said as any other', () => {
  expect(told(holding(MADE, '', []))).toEqual([['N-received:overview.received', 'error', 0]]);
});

test('the refresh stands for what it mends, and is as grave', () => {
  expect(told(holding(MADE))).toEqual([['N-bound:overview.requests', 'error', 0]]);
});

test.each([
  ['info', 'warning'],
  ['warning', 'warning'],
  ['error', 'error'],
] as const)('where the mismatch weighs %s, the refresh is %s', (severity, expected) => {
  expect(told(holding(MADE), { severities: { 'N-received': severity } })).toEqual([
    ['N-bound:overview.requests', expected, 0],
  ]);
});

const OWN = '收到政府信息公开申请12件，都已登记。';
const RECEIVED = 'N-received:overview.received';
const REFRESH = 'N-bound:overview.requests';

test.each<[string, Report, unknown[]]>([
  [
    'before it',
    holding(OWN + MADE),
    [
      [RECEIVED, 'error', 0],
      [REFRESH, 'error', 19],
    ],
  ],
  [
    'behind it',
    holding(MADE + OWN),
    [
      [`${RECEIVED}#2`, 'error', 39],
      [REFRESH, 'error', 0],
    ],
  ],
  [
    'on both sides',
    holding(OWN + MADE + OWN),
    [
      [RECEIVED, 'error', 0],
      [`${RECEIVED}#3`, 'error', 58],
      [REFRESH, 'error', 19],
    ],
  ],
  [
    'in another part, at the same place',
    holding(MADE, OWN),
    [
      [REFRESH, 'error', 0],
      ['N-received:problems.received', 'error', 0],
    ],
  ],
])('the same in own words is said besides: %s', (_, report, expected) => {
  expect(told(report)).toEqual(expected);
});

test('an explained mismatch stays and adds nothing to the refresh; an explained refresh hides nothing', () => {
  const unbound = holding(MADE, '', []);
  const explained = (id: string, report: Report) => {
    const finding = found(report).find((each) => each.id === id)!;
    const acceptance = {
      finding: id,
      message: '',
      reason: '',
      by: '',
      on: '',
      basis: basisOf(finding, report),
    };
    return told({ ...holding(MADE), acceptances: [acceptance] });
  };
  const said = [
    [RECEIVED, 'error', 0],
    [REFRESH, 'warning', 0],
  ];
  expect(explained(RECEIVED, unbound)).toEqual(said);
  expect(explained(REFRESH, holding(MADE))).toEqual(said);
});

test.each([
  ['N-disputes', 'error', 'warning'],
  ['N-received', 'warning', 'error'],
] as const)('two sentences are weighed each for itself: %s as a hint', (rule, requests, disputes) => {
  const report = holding(MADE + CASES.text, '', [REQUESTS, CASES]);
  expect(told(report, { severities: { [rule]: 'info' } })).toEqual(
    requests === 'error'
      ? [
          [REFRESH, requests, 0],
          ['N-bound:overview.disputes', disputes, 39],
        ]
      : [
          ['N-bound:overview.disputes', disputes, 39],
          [REFRESH, requests, 0],
        ],
  );
});

test('sentences in two parts are both refreshed', () => {
  const report = holding(MADE, CASES.text, [REQUESTS, { ...CASES, part: 'problems' }]);
  expect(told(report)).toEqual([
    [REFRESH, 'error', 0],
    ['N-bound:problems.disputes', 'error', 0],
  ]);
});
