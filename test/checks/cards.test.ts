/**
 * The examples of every card, through the checker itself: what a card says that holds raises nothing of its rule, what it
 * says that breaks does. Each number and each quoted text of the words stands in those reports, so that neither drifts away.
 */
import { checkReport } from '../../src/checks';
import type { CheckOptions } from '../../src/checks';
import { deskFindings } from '../../src/desk/findings';
import { plainReturn } from '../../src/desk/receive/reviewFile';
import { reconcile } from '../../src/desk/reconcile';
import type { Desk, Member } from '../../src/desk/types';
import { editionForYear } from '../../src/form';
import type { FieldId, RuleId, TextPartId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { gridOfText } from '../../src/readers';
import { recognizeGrids } from '../../src/recognize';
import type { Figure, Report } from '../../src/report';
import { desk, figures as figuresWith, member, sent } from '../desk/made';
import { RULE_ROWS } from '../support/ruleTable';
import { reportOf } from '../support/years';
import type { Values } from '../support/years';

/** A report as a card describes it. */
interface Side extends CheckOptions {
  readonly report: Report;
  /** The desk whose sum the report is held against. */
  readonly desk?: Desk;
}

interface Example {
  readonly holds: readonly Side[];
  readonly breaks: readonly Side[];
  /** What the words work out from a number of the report. */
  readonly workedOut?: readonly number[];
}

const YEAR = 2024;
const figures = (values: Values, year = YEAR): Side => ({ report: reportOf(year, values) });
const years = (before: Values, now: Values, year = YEAR): Side => ({
  report: reportOf(year, now),
  previous: reportOf(year - 1, before),
});
const spelled = (id: string, given: Partial<Figure>): Side => {
  const { report } = figures({});
  const spelling = [...report.figures].map(
    ([field, figure]) => [field, field === id ? { ...figure, value: null, ...given } : figure] as const,
  );
  return { report: { ...report, figures: new Map(spelling) } };
};
const EMPTY: Report['parts'] = { preface: '', overview: '', problems: '', others: '' };
const texts = (parts: Partial<Record<TextPartId, string>>, values: Values = {}): Side => ({
  report: reportOf(YEAR, values, { parts: { ...EMPTY, ...parts } }),
});
const overview = (text: string, values: Values = {}): Side => texts({ overview: text }, values);
const REQUESTS = '（二）依申请公开。';

const balance = (carriedOut: number): Side =>
  figures({
    'requests.received.natural': 8,
    'requests.carriedIn.natural': 2,
    'requests.handled.natural': 9,
    'requests.carriedOut.natural': carriedOut,
  });
const handled = (total: number): Side =>
  figures({
    'requests.granted.natural': 4,
    'requests.partlyGranted.natural': 1,
    'requests.unavailable.notHeld.natural': 2,
    'requests.handled.natural': total,
  });
const received = (total: number): Side =>
  figures({
    'requests.received.natural': 6,
    'requests.received.business': 2,
    'requests.received.total': total,
  });
const reviews = (total: number): Side =>
  figures({ 'disputes.review.upheld': 2, 'disputes.review.other': 1, 'disputes.review.total': total });
const split = (secret: number): Side => {
  const column = (key: string): Values => ({
    [`requests.received.${key}`]: 1,
    [`requests.partlyGranted.${key}`]: 1,
    [`requests.denied.stateSecret.${key}`]: secret,
    [`requests.handled.${key}`]: 1,
  });
  return figures({ ...column('natural'), ...column('total') });
};
const LICENSING = 'proactive.licensing.decisions';
const FEES = 'proactive.fees.amount';
const RESEARCH = 'requests.received.research';
const ITEMS = 'proactive.licensing.itemsLastYear';
const LAST_ITEMS = { [ITEMS]: 20, 'proactive.licensing.itemsChange': -4 };
const stock = (now: number): Side =>
  years(
    { 'proactive.normativeDocuments.inForce': 11 },
    {
      'proactive.normativeDocuments.issued': 3,
      'proactive.normativeDocuments.repealed': 2,
      'proactive.normativeDocuments.inForce': now,
    },
  );
const pending = (total: number): Side =>
  years(
    { 'disputes.review.pending': 2 },
    { 'disputes.review.upheld': total, 'disputes.review.total': total },
  );
const RECEIVED = { 'requests.received.total': 10, 'requests.carriedIn.total': 2 };
const HANDLED = { 'requests.handled.total': 9, 'requests.carriedOut.total': 1 };
const DENIED = { 'requests.denied.stateSecret.total': 1, 'requests.denied.thirdPartyRights.total': 2 };
const SUITS = { 'disputes.directSuit.total': 2, 'disputes.suitAfterReview.total': 1 };
const ISSUED = { 'proactive.normativeDocuments.issued': 4 };
const MADE = '本年度收到政府信息公开申请12件；办结12件。';
const bound = (count: number): Side => {
  const counts = { 'requests.received.total': count, 'requests.handled.total': 12 };
  const side = overview(REQUESTS + MADE, counts);
  return {
    report: { ...side.report, bound: [{ sentence: 'requests', part: 'overview', text: MADE }] },
  };
};
const PROBLEMS = '解读以文字为主，图解只有2件；明年每份规范性文件配图解。';
const DECISIONS = 'proactive.penalties.decisions';
/** A total beside a desk: each member with its penalties, or without a report. */
const total = (
  count: number,
  all: readonly (readonly [Partial<Member> & { name: string }, number | null])[],
): Side => ({
  report: reportOf(YEAR, { [DECISIONS]: count }),
  desk: desk(
    all.map(([given], at) => member(at + 1, given.name, given)),
    {
      year: YEAR,
      returns: all.flatMap(([, own], at) =>
        own === null ? [] : [sent(at + 1, 1, { year: YEAR, figures: figuresWith({ [DECISIONS]: own }) })],
      ),
    },
  ),
});
const town = (name: string, count: number | null = 0) => [{ name }, count] as const;
const NAMES = '甲乙丙丁戊己庚辛壬癸子丑'.split('').map((name) => `${name}镇`);
const TAX_OFFICE = town('国家税务总局青石县税务局');
/** A district's own bureau beside the district. */
const district = (counted: boolean): Side =>
  total(0, [
    [{ name: '东区', kind: 'aggregate' }, 0],
    [{ name: '东区水务局', parent: '东区', counted }, 0],
  ]);
const SAYINGS =
  '春风化雨 夏木成荫 秋高气爽 冬雪初晴 山高水长 川流不息 湖光山色 海阔天空 云卷云舒 雨后初霁'.split(' ');
const tenSentences = (own: string, same: number): string =>
  SAYINGS.map((saying, at) => `${saying}${at < same ? '' : own}的工作扎实有序推进。`).join('');
/** Two towns that have so many of their ten sentences in common. */
const alike = (same: number): Side => {
  const { report, desk: both } = total(0, [town('青石镇'), town('白杨镇')]);
  const returns = both!.returns.map((each, at) => ({
    ...each,
    parts: { ...each.parts, overview: tenSentences(at === 0 ? '甲' : '乙', same) },
  }));
  return { report, desk: { ...both!, returns } };
};

/** Twenty sentences, so many of which are last year's. */
const repeating = (same: number): Side => {
  const sentences = (other: string): string =>
    [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉']
      .map((mark, at) => `${mark}${at < same ? '组' : other}按目录更新各自的公开栏目。`)
      .join('');
  return { ...overview(sentences('室')), previous: { ...overview(sentences('队')).report, year: 2023 } };
};
const dated = (year: number, month: number, day: number): Side => {
  const { report } = figures({});
  const address = { kind: 'text', grid: '正文', row: 9, column: 0 } as const;
  return { report: { ...report, kind: 'township', dates: [{ year, month, day, label: '', address }] } };
};
const SAID = '（二）依申请公开。本年没有收到政府信息公开申请。';
/** A report in lines, with what begins its part one. */
const inLines = (...first: readonly string[]): Side => {
  const headings = editionForYear(YEAR)!.parts.map(({ heading }) => heading);
  const title = `青石镇人民政府${YEAR}年政府信息公开工作年度报告`;
  return { report: recognizeGrids([gridOfText([title, ...first, ...headings.slice(1)].join('\n'))]).report };
};
/** A report beside a ledger that has so many applications of individuals. */
const registered = (count: number, stated: number): Side => ({
  ...figures({ 'requests.received.natural': stated }),
  ledger: {
    figures: new Map([['requests.received.natural' as FieldId, count]]),
    numbers: new Map(),
    incomplete: [],
  },
});
const asking = (others: string): Side => ({
  report: {
    ...texts({ others }).report,
    localDemands: [{ part: 'others', asked: 'heading', words: '建议提案办理情况', kinds: [], address: null }],
  },
});

const EXAMPLES: Readonly<Record<RuleId, Example>> = {
  'T3-balance': { holds: [balance(1)], breaks: [balance(0)] },
  'T3-handled': { holds: [handled(7)], breaks: [handled(8)] },
  'T3-rowTotal': { holds: [received(8)], breaks: [received(6)] },
  'T3-split': { holds: [split(0)], breaks: [split(1)] },
  'T4-total': { holds: [reviews(3)], breaks: [reviews(2)] },
  'T2-scope': {
    holds: [figures({ 'proactive.normativeDocuments.issued': 1 })],
    breaks: [figures({ 'proactive.regulations.issued': 1 })],
  },
  'V-number': {
    holds: [figures({ [LICENSING]: 12 })],
    breaks: [figures({ [LICENSING]: -3 }), spelled(LICENSING, { text: '若干', spelling: 'unreadable' })],
  },
  'V-blank': {
    holds: [figures({ [RESEARCH]: 0 })],
    breaks: [
      spelled(RESEARCH, { text: '', spelling: 'blank' }),
      spelled(RESEARCH, { text: '/', spelling: 'blank' }),
    ],
  },
  'V-text': {
    holds: [figures({ [LICENSING]: 1200 })],
    breaks: ['１２００', '1,200件'].map((text) =>
      spelled(LICENSING, { text, value: 1200, spelling: 'text' }),
    ),
  },
  'V-decimals': {
    holds: [figures({ [FEES]: 3.1415 })],
    breaks: [figures({ [FEES]: 0.123_456_7 })],
    workedOut: [31_415],
  },
  'V-amount': {
    holds: [figures({ [FEES]: 3.5 })],
    breaks: [figures({ [FEES]: 35_000 })],
  },
  'V-form': {
    holds: [figures({}, 2023)],
    breaks: [{ report: { ...reportOf(2020), year: 2023 } }],
  },
  'Y-carry': {
    holds: [years({ 'requests.carriedOut.natural': 3 }, { 'requests.carriedIn.natural': 3 })],
    breaks: [years({ 'requests.carriedOut.natural': 3 }, { 'requests.carriedIn.natural': 2 })],
  },
  'Y-stock': { holds: [stock(12)], breaks: [stock(15)] },
  'Y-items': {
    holds: [years(LAST_ITEMS, { [ITEMS]: 16 }, 2020)],
    breaks: [years(LAST_ITEMS, { [ITEMS]: 20 }, 2020)],
  },
  'Y-jump': {
    holds: [years({ [LICENSING]: 40 }, { [LICENSING]: 60 })],
    breaks: [years({ [FEES]: 12.5 }, { [FEES]: 131_250 })],
  },
  'N-received': {
    holds: [
      overview(`${REQUESTS}收到申请10件。`, RECEIVED),
      overview(`${REQUESTS}收到申请，共12件（含上年结转2件）。`, RECEIVED),
    ],
    breaks: [overview(`${REQUESTS}收到申请11件。`, RECEIVED)],
  },
  'N-handled': {
    holds: [overview(`${REQUESTS}办结9件，结转1件。`, HANDLED)],
    breaks: [overview(`${REQUESTS}办结10件。`, HANDLED)],
  },
  'N-outcomes': {
    holds: [overview(`${REQUESTS}其中，不予公开3件。`, DENIED)],
    breaks: [overview(`${REQUESTS}其中，不予公开5件。`, DENIED)],
  },
  'N-disputes': {
    holds: [overview('因政府信息公开引起行政诉讼3件。', SUITS)],
    breaks: [overview('因政府信息公开引起行政诉讼2件。', SUITS)],
  },
  'N-documents': {
    holds: [overview('全年制发行政规范性文件4件。', ISSUED)],
    breaks: [overview('全年制发行政规范性文件6件。', ISSUED)],
  },
  'N-decisions': {
    holds: [overview('全年作出行政许可决定120件。', { 'proactive.licensing.decisions': 120 })],
    breaks: [overview('全年作出行政许可决定102件。', { 'proactive.licensing.decisions': 120 })],
  },
  'N-list': {
    holds: [overview('发布信息30条，其中：动态12条、公告8条、政策6条、解读4条。')],
    breaks: [overview('发布信息30条，其中：动态12条、公告8条、政策6条、解读2条。')],
  },
  'N-change': {
    holds: [overview(`${REQUESTS}收到12件，上年10件，增长20%。`)],
    breaks: [overview(`${REQUESTS}收到12件，上年10件，增长12%。`)],
  },
  'N-share': {
    holds: [overview('公开信息40条，其中图解10条，占25%。')],
    breaks: [overview('公开信息40条，其中图解10条，占30%。')],
  },
  'N-twice': {
    holds: [texts({ overview: '主动公开信息196条。', problems: '主动公开信息196条，更新偏慢。' })],
    breaks: [texts({ overview: '主动公开信息196条。', problems: '主动公开信息190条，更新偏慢。' })],
  },
  'N-bound': { holds: [bound(12)], breaks: [bound(13)] },
  'N-year': {
    holds: [texts({ preface: '统计期限自2024年1月1日起，至2024年12月31日止。' })],
    breaks: [texts({ preface: '统计期限自2023年1月1日起，至2023年12月31日止。' })],
  },
  'N-body': {
    holds: [overview('青石镇人民政府主动公开信息120条。')],
    breaks: [overview('白杨镇人民政府主动公开信息120条。')],
  },
  'N-basis': {
    holds: [texts({ preface: '本报告根据国办公开办函〔2021〕30号的要求编制。' })],
    breaks: [texts({ preface: '本报告根据国办公开办函〔2019〕60号的要求编制。' })],
  },
  'N-leftover': {
    holds: [overview('全年公开信息，按目录更新。')],
    breaks: [overview('该部分以表格形式报告。')],
  },
  'N-fee': {
    holds: [texts({ others: '本年度没有收取信息处理费。' })],
    breaks: [texts({ others: '无其他需要报告的事项。' })],
  },
  'N-length': { holds: [overview('公'.repeat(900))], breaks: [overview('公'.repeat(1600))] },
  'N-problems': {
    holds: [texts({ problems: PROBLEMS })],
    breaks: [
      texts({ problems: '无' }),
      { ...texts({ problems: PROBLEMS }), previous: { ...texts({ problems: PROBLEMS }).report, year: 2023 } },
    ],
  },
  'T3-other': {
    holds: [figures({ 'requests.otherOutcome.other.total': 4, 'requests.handled.total': 40 })],
    breaks: [figures({ 'requests.otherOutcome.other.total': 5, 'requests.handled.total': 40 })],
  },
  'Y-pending': { holds: [pending(3)], breaks: [pending(1)] },
  'N-assessment': {
    holds: [overview('公开工作列入年度考核；开展社会评议1次，满意率92%；没有责任追究的情形。')],
    breaks: [overview('加强监督保障，培训2次。')],
  },
  'N-repeat': { holds: [repeating(4)], breaks: [repeating(14)], workedOut: [20, 4] },
  'N-partial': {
    holds: [overview('全年发布推文480篇。'), overview('3月至5月开展专项清理，清理过期信息20条。')],
    breaks: [overview('1—11月发布推文451篇。')],
  },
  'D-date': {
    holds: [dated(2025, 1, 20)],
    breaks: [dated(2024, 12, 25), dated(2025, 2, 10)],
    workedOut: [2025, 1, 20, 12, 25, 2, 10],
  },
  'N-heading': {
    holds: [inLines('一、总体情况', SAID)],
    breaks: [inLines('一、概述', SAID), inLines(`一、总体情况${SAID}`)],
  },
  'N-local': {
    holds: [asking('（二）建议提案办理情况。全部办结。')],
    breaks: [asking('没有其他需要报告的事项。')],
  },
  'L-ledger': { holds: [registered(3, 3)], breaks: [registered(3, 4)] },
  'A-nested': { holds: [district(false)], breaks: [district(true)] },
  'A-alike': { holds: [alike(2)], breaks: [alike(6)], workedOut: [10, 2] },
  'A-sum': {
    holds: [total(9, [town('青石镇', 5), town('县水务局', 4)])],
    breaks: [total(8, [town('青石镇', 5), town('县水务局', 4)])],
  },
  'A-members': {
    holds: [
      total(
        0,
        NAMES.map((name) => town(name)),
      ),
    ],
    breaks: [total(0, [...NAMES.slice(0, 10).map((name) => town(name)), town('丑镇', null), TAX_OFFICE])],
  },
};

const findings = ({ report, desk: own, ...options }: Side) =>
  own
    ? deskFindings(own, RULE_WORDS['zh-CN'], { report, found: reconcile(own, plainReturn(report, 'zh-CN')) })
    : checkReport(report, RULE_WORDS['zh-CN'], options).findings;
const rulesOf = (side: Side): readonly RuleId[] => findings(side).map(({ rule }) => rule);

/** 1,200 and -4 as numbers. */
const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/-?\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replace(/,/g, '')));
const quotesIn = (text: string): readonly string[] =>
  [...text.matchAll(/“([^”]*)”/g)].map(([, quoted = '']) => quoted);

/** All that a report says: its texts, its cells and headings as they are spelled, and what a supervisor asks. */
const saidBy = ({ parts, figures: all, headings, localDemands }: Report): readonly string[] => [
  ...Object.values(parts),
  ...[...all.values()].map(({ text }) => text),
  ...headings.map(({ text }) => text),
  ...localDemands.map(({ words }) => words),
];

/** The reports of a side: its own, and last year's. */
const reportsOf = ({ report, previous }: Side): readonly Report[] => [
  report,
  ...(previous ? [previous] : []),
];

/** The form of the report's edition, as notices are cited. */
const CITED = { '2019': [2019, 60], '2021': [2021, 30] } as Readonly<Record<string, readonly number[]>>;

function numbersOf(side: Side): readonly number[] {
  const { report, desk: own } = side;
  return [
    ...reportsOf(side).flatMap((each) => [each.year ?? NaN, ...saidBy(each).flatMap(numbersIn)]),
    ...(CITED[report.edition] ?? []),
    report.parts.overview.length,
    ...(side.ledger?.figures.values() ?? []),
    ...(own ? [own.members.length, own.returns.length] : []),
    ...(own?.returns.flatMap((each) => each.figures[DECISIONS as FieldId] ?? []) ?? []),
  ];
}

describe.each(RULE_ROWS.map(([id]) => id))('%s', (id) => {
  const { holds, breaks, workedOut = [] } = EXAMPLES[id];

  test('what holds raises nothing, what breaks does', () => {
    for (const side of holds) expect(rulesOf(side)).not.toContain(id);
    for (const side of breaks) expect(rulesOf(side)).toContain(id);
  });

  test.each(['zh-CN', 'en-US'] as const)('%s: its numbers and quotes are those of the reports', (locale) => {
    const { card } = RULE_WORDS[locale].rules[id];
    const told = breaks.flatMap(findings).filter(({ rule }) => rule === id);
    const numbers = {
      holds: [...holds.flatMap(numbersOf), ...workedOut],
      // What does not tie is off by a number that only the finding says.
      breaks: [
        ...breaks.flatMap(numbersOf),
        ...told.flatMap(({ message }) => numbersIn(message)),
        ...workedOut,
      ],
    };
    for (const which of ['holds', 'breaks'] as const) {
      const said = EXAMPLES[id][which].flatMap(reportsOf).flatMap(saidBy);
      const words = card[which].replace(/Table \d \((?=表)/g, '(');
      expect(numbersIn(words).filter((number) => !numbers[which].includes(number))).toEqual([]);
      expect(quotesIn(card[which]).filter((quote) => !said.some((text) => text.includes(quote)))).toEqual([]);
    }
  });
});

test('numbers and quotes are found in words', () => {
  expect(numbersIn('上年20、增减-4，即31,415元，增长12.5%；8＋2≠9')).toEqual([20, -4, 31_415, 12.5, 8, 2, 9]);
  expect(quotesIn('正文“收到11件”，或“12件”')).toEqual(['收到11件', '12件']);
});
