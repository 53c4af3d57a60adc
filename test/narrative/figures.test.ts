/** How a number that disagrees with the tables is told, and what is offered in its stead. */
import { checkReport } from '../../src/checks';
import { checkNarrative } from '../../src/narrative';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { contextFor, findingsOf, said, written } from './support';
import type { Figures } from './support';

const HEAD = '（二）依申请公开。';
const first = (text: string, figures: Figures) => findingsOf(written(text, figures))[0];

/** 37 received, 3 carried in, 39 handled, 1 carried over, all of 自然人. */
const IN_HAND_40: Figures = Object.fromEntries(
  ['natural', 'total'].flatMap((column) => [
    [`requests.received.${column}`, 37],
    [`requests.carriedIn.${column}`, 3],
    [`requests.handled.${column}`, 39],
    [`requests.carriedOut.${column}`, 1],
  ]),
);

describe('the quantity that the words name is offered and told, whatever number is nearer', () => {
  test.each<[string, readonly [rule: string, message: string, offered: readonly string[]][]]>([
    [
      '2024年新收政府信息公开申请137件，上年结转3件。',
      [['N-received', '一、（二）“新收政府信息公开申请137件”，表三为37件', ['改为“37件”']]],
    ],
    [
      '2024年新收政府信息公开申请45件，上年结转3件。',
      [['N-received', '一、（二）“新收政府信息公开申请45件”，表三为37件', ['改为“37件”']]],
    ],
    [
      '新收政府信息公开申请37件，上年结转40件。',
      [['N-handled', '一、（二）“上年结转40件”，表三为3件', ['改为“3件”']]],
    ],
    [
      '新收政府信息公开申请37件，办结40件，结转下年度3件。',
      [
        ['N-handled', '一、（二）“办结40件”，表三为39件', ['改为“39件”']],
        ['N-handled', '一、（二）“结转下年度3件”，表三为1件', ['改为“1件”']],
      ],
    ],
    [
      '收到政府信息公开申请45件，上年结转3件。',
      [['N-received', '一、（二）“收到政府信息公开申请45件”，表三为37件', ['改为“37件”']]],
    ],
    // Carried in within what was received: either may be meant.
    [
      '收到政府信息公开申请45件（含上年结转3件）。',
      [['N-received', '一、（二）“收到政府信息公开申请45件”，表三为37件或40件', ['改为“40件”']]],
    ],
    [
      '收到政府信息公开申请37件，上年结转3件，共计38件。',
      [['N-received', '一、（二）“共计38件”可能与表三不符（表三为40件）', ['改为“40件”']]],
    ],
    ['新收政府信息公开申请40件，其中上年结转3件。', []],
    ['共办理政府信息公开申请40件。', []],
    [
      '共办理政府信息公开申请137件。',
      [['N-handled', '一、（二）“办理政府信息公开申请137件”，表三为39件或37件或40件', ['改为“37件”']]],
    ],
  ])('%s', (text, expected) =>
    expect(
      findingsOf(written(`${HEAD}${text}`, IN_HAND_40)).map(({ rule, message, suggestions }) => [
        rule,
        message,
        suggestions.map((each) => each.message),
      ]),
    ).toEqual(expected),
  );
});

describe('what is offered', () => {
  const offered = (text: string, figures: Figures) =>
    first(text, figures)?.suggestions.map(({ message, texts }) => [
      message,
      ...texts.map(({ start, end, from, to }) => `${start}–${end} ${from} ${to}`),
    ]);

  test.each<[string, Figures, readonly (readonly string[])[]]>([
    // The unit as it is written, with what bounds the number.
    [`${HEAD}收到４件（次）。`, { 'requests.received.total': 3 }, [['改为“３件（次）”', '11–12 ４ ３']]],
    [`${HEAD}收到 四 件 次。`, { 'requests.received.total': 3 }, [['改为“三件 次”', '12–13 四 三']]],
    [`${HEAD}收到4。`, { 'requests.received.total': 3 }, [['改为“3”', '11–12 4 3']]],
    [`${HEAD}收到4余件。`, { 'requests.received.total': 40 }, [['改为“40余件”', '11–12 4 40']]],
    // The same number in two readings is one.
    [
      `${HEAD}收到4件。`,
      { 'requests.received.total': 3, 'requests.carriedIn.total': 0 },
      [['改为“3件”', '11–12 4 3']],
    ],
    [`${HEAD}收到4件。`, { 'requests.received.total': 3, 'requests.carriedIn.total': 2 }, []],
    // Of several readings the nearest is offered, none where two are as near.
    [
      `${HEAD}收到6件。`,
      { 'requests.received.total': 3, 'requests.carriedIn.total': 2 },
      [['改为“5件”', '11–12 6 5']],
    ],
    [`${HEAD}收到4件。`, {}, [['改为“0件”', '11–12 4 0']]],
    // A digit too many or too few tells more than how near a number is.
    [`${HEAD}收到137件。`, IN_HAND_40, [['改为“37件”', '11–14 137 37']]],
    [`${HEAD}收到140件。`, IN_HAND_40, [['改为“40件”', '11–14 140 40']]],
    [`${HEAD}收到73件。`, IN_HAND_40, [['改为“37件”', '11–13 73 37']]],
    [`${HEAD}办理137件。`, IN_HAND_40, [['改为“37件”', '11–14 137 37']]],
    [`${HEAD}答复139件。`, IN_HAND_40, [['改为“39件”', '11–14 139 39']]],
    [`${HEAD}自然人申请137件。`, IN_HAND_40, [['改为“37件”', '14–17 137 37']]],
    // One digit alone is no such evidence.
    [
      `${HEAD}收到2件。`,
      { 'requests.received.total': 3, 'requests.carriedIn.total': 9 },
      [['改为“3件”', '11–12 2 3']],
    ],
    // A number below nothing is never offered.
    [
      `${HEAD}答复4件。`,
      { 'requests.handled.total': 2, 'requests.otherOutcome.other.total': 3 },
      [['改为“2件”', '11–12 4 2']],
    ],
    // Where there is no number, none can be put in its stead.
    ['没有收到政府信息公开申请。', { 'requests.received.total': 3 }, []],
  ])('%s with %j', (text, figures, expected) => expect(offered(text, figures)).toEqual(expected));
});

describe('what is said', () => {
  test.each<[string, Figures, string]>([
    // 件 where the text has no unit.
    [`${HEAD}收到4。`, { 'requests.received.total': 3 }, '一、（二）“收到4”，表三为3件'],
    [`${HEAD}收到4宗。`, { 'requests.received.total': 3 }, '一、（二）“收到4宗”，表三为3宗'],
    ['制定规章1部。', { 'proactive.regulations.issued': 2 }, '一、“制定规章1部”，表二为2部'],
    ['政府信息公开行政复议1件。', { 'disputes.review.total': 2 }, '一、“行政复议1件”，表四为2件'],
  ])('%s with %j', (text, figures, message) => expect(first(text, figures)?.message).toBe(message));
});

test.each<[string, Figures, readonly string[]]>([
  // A rounded number agrees within its bounds.
  ['办结政府信息公开申请约50件。', { 'requests.handled.total': 54 }, []],
  ['办结政府信息公开申请约50件。', { 'requests.handled.total': 56 }, ['N-handled']],
  ['办结政府信息公开申请50余件。', { 'requests.handled.total': 59 }, []],
  ['办结政府信息公开申请50余件。', { 'requests.handled.total': 49 }, ['N-handled']],
  ['去年办结政府信息公开申请50件。', { 'requests.handled.total': 49 }, []],
])('%s with %j: %j', (text, figures, rules) =>
  expect(said(written(text, figures)).map(([rule]) => rule)).toEqual(rules),
);

test('one figure of several that is not filled in makes the others no evidence', () => {
  const report = written(`${HEAD}收到4件。`, { 'requests.received.total': 3 });
  const figures = new Map(report.figures);
  for (const id of figures.keys()) if (id.startsWith('requests.carriedIn.')) figures.delete(id);
  expect(said({ ...report, figures })).toEqual([]);
});

test.each([
  ['政府信息公开行政复议3件，已备案。', 'warning'],
  ['政府信息公开行政复议3件。', 'error'],
  ['办结政府信息公开申请3件，已备案。', 'error'],
  ['政府信息公开行政复议3件。已备案。', 'error'],
  ['制发规范性文件3件，已备案。', 'warning'],
])('%s weighs as %s', (text, severity) => expect(first(text, {})?.severity).toBe(severity));

test('a sum leads to the fields of all that it sums up', () => {
  expect(
    first('政府信息公开行政复议、行政诉讼共9件。', {
      'disputes.review.total': 2,
      'disputes.directSuit.total': 1,
      'disputes.suitAfterReview.total': 3,
    }),
  ).toMatchObject({
    id: 'N-disputes:overview.review+suit',
    fields: ['disputes.review.total', 'disputes.directSuit.total', 'disputes.suitAfterReview.total'],
    expected: 6,
    actual: 9,
    difference: 3,
  });
});

test('findings come rule by rule, each once', () => {
  const text = [
    '（一）主动公开。2023年，公开信息60条：机构10条、规划20条。收到XX件。',
    '（二）依申请公开。收到4件，办结5件，予以公开6件；比去年好。',
    '（三）白杨镇公开信息3条。根据〔2019〕60号，政府信息公开行政复议7件，制发规范性文件8件。',
    '主动公开信息9条。主动公开信息8条。',
  ].join('\n');
  const parts = { preface: '', overview: text, problems: '无。', others: '没有其他事项。' };
  const report = written('', {}, { parts });
  const rules = checkNarrative(report, contextFor(report)).map(({ rule }) => rule);
  expect(rules).toEqual([
    'N-received',
    'N-handled',
    'N-outcomes',
    'N-disputes',
    'N-documents',
    'N-list',
    'N-twice',
    'N-year',
    'N-body',
    'N-basis',
    'N-leftover',
    'N-fee',
    'N-problems',
  ]);
});

test('a check of the whole report has them too', () => {
  const report = written(`${HEAD}收到4件。`, { 'requests.received.total': 3 });
  const found = checkReport(report, RULE_WORDS['zh-CN']).findings.filter(({ rule }) => rule.startsWith('N-'));
  expect(found.map(({ id }) => id)).toEqual(['N-received:overview.received']);
});
