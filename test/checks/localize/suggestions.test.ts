/** Explanations as suggestions: which of them a finding is offered, and in which words. */
import { suggestionOf, suggestionsFor } from '../../../src/checks/localize/suggestions';
import type { Disagreement, Explanation, Localization } from '../../../src/checks/localize';
import { newFinding } from '../../../src/findings';
import type { FigureChange, SlipKind } from '../../../src/findings';
import { editionById } from '../../../src/form';
import type { Edition, FieldId, RuleId } from '../../../src/form';
import { RULE_WORDS } from '../../../src/messages/ruleWords';

const edition = editionById('2021') as Edition;
const words = RULE_WORDS['zh-CN'];
const field = (id: string) => id as FieldId;
const change = (id: string, from: number | null, to: number): FigureChange => ({
  field: field(id),
  from,
  to,
});
const explanation = (slip: SlipKind | null, ...changes: readonly FigureChange[]): Explanation => ({
  changes,
  slip,
  weight: 1,
});
const NATURAL = 'requests.granted.natural';
const BUSINESS = 'requests.granted.business';
const TOTAL = 'requests.granted.total';

test.each<[string, Explanation, boolean, string[], string]>([
  [
    'the column goes without saying where all stand in it',
    explanation('digitSwap', change(NATURAL, 12, 21)),
    true,
    ['requests.handled.natural'],
    '很可能是“（一）予以公开”：12 应为 21（两位数字颠倒）',
  ],
  [
    'it does not where what is looked at stands elsewhere',
    explanation(null, change(NATURAL, 14, 37)),
    false,
    [BUSINESS],
    '可能是自然人“（一）予以公开”：14 应为 37',
  ],
  [
    'nor where the changes stand in several',
    explanation(null, change(NATURAL, 14, 37), change(BUSINESS, null, 3)),
    false,
    [NATURAL],
    '可能是“（一）予以公开”：自然人 14 应为 37，商业企业 未填，应为 3',
  ],
  [
    'each change has its own slip',
    explanation(null, change(NATURAL, 12, 21), change('requests.denied.stateSecret.natural', 3, 30)),
    false,
    [NATURAL],
    '可能是“（一）予以公开”：12 应为 21（两位数字颠倒）；“1.属于国家秘密”：3 应为 30（少了一位数字）',
  ],
  [
    'a total',
    explanation('total', change('requests.handled.natural', 14, 37)),
    true,
    [NATURAL],
    '很可能是“（七）总计”：14 应为 37（合计有误）',
  ],
  [
    'one column off',
    explanation('shiftedColumn', change(NATURAL, 0, 4), change(BUSINESS, 4, 0)),
    true,
    [NATURAL],
    '很可能是“（一）予以公开”：自然人 0 应为 4，商业企业 4 应为 0（填错了一列）',
  ],
  [
    'a table without labels of rows: its columns are what is named',
    explanation(null, change('disputes.review.upheld', 14, 37)),
    false,
    ['disputes.review.total'],
    '可能是“结果维持”：14 应为 37',
  ],
  [
    'with the block where there are several',
    explanation(null, change('disputes.review.upheld', 14, 37), change('disputes.directSuit.upheld', 4, 5)),
    false,
    ['disputes.review.total'],
    '可能是“结果维持”：行政复议 14 应为 37，未经复议直接起诉 4 应为 5',
  ],
])('%s', (_, given, decided, among, message) => {
  expect(suggestionOf(given, decided, among.map(field), edition, words)).toEqual({
    message,
    slip: given.slip,
    decided,
    figures: given.changes,
    texts: [],
  });
});

const disagreement = (decided: boolean, ...explanations: readonly Explanation[]): Disagreement => ({
  relations: [],
  explanations,
  decided,
  complete: true,
});
const localization: Localization = {
  explanations: [],
  decided: false,
  complete: true,
  disagreements: [
    disagreement(
      true,
      explanation(null, change(NATURAL, 14, 37)),
      explanation('doubleCounted', change(NATURAL, 24, 21), change(TOTAL, 60, 57)),
      explanation(null, change('requests.received.natural', 14, 37)),
    ),
    disagreement(false, explanation(null, change(BUSINESS, 14, 37))),
  ],
};
const offered = (rule: RuleId, ...fields: readonly string[]) =>
  suggestionsFor(
    newFinding({ id: rule, rule, message: '', fields: fields.map(field) }),
    localization,
    edition,
    words,
  ).map(({ message }) => message);

const LONE = '很可能是“（一）予以公开”：14 应为 37';
const TWICE = '区分处理的申请可能重复计入“（一）予以公开”：自然人 24 应为 21，总计 60 应为 57';

test.each<[string, RuleId, string[], string[]]>([
  ['a figure of its own', 'T3-handled', [NATURAL], [LONE, TWICE]],
  ['none of its own', 'T3-handled', ['requests.carriedOut.legal'], []],
  [
    'what its total is the sum of, down to the last',
    'T3-balance',
    ['requests.handled.total'],
    ['很可能是自然人“（一）予以公开”：14 应为 37', TWICE, '可能是商业企业“（一）予以公开”：14 应为 37'],
  ],
  ['only what was counted twice, where that is the finding', 'T3-split', [NATURAL], [TWICE]],
  [
    'any of several',
    'T3-rowTotal',
    ['requests.received.natural'],
    ['很可能是“一、本年新收政府信息公开申请数量”：14 应为 37'],
  ],
])('a finding is offered what touches %s', (_, rule, fields, messages) => {
  expect(offered(rule, ...fields)).toEqual(messages);
});
