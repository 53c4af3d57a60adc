/** How a number that disagrees with the tables is told, and what is offered in its stead. */
import { checkReport } from '../../src/checks';
import { checkNarrative } from '../../src/narrative';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { contextFor, findingsOf, said, written } from './support';
import type { Figures } from './support';

const HEAD = '（二）依申请公开。';
const first = (text: string, figures: Figures) => findingsOf(written(text, figures))[0];

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
