/** Faults that units make, each with the cause that a reviewer who knows it would write down. */
import { figureOf } from './draft';
import type { Draft } from './draft';

export interface Fault {
  /** The causes by which it has to be found; none for what is only not filled in. */
  readonly matters: readonly string[];
  readonly plant: (draft: Draft) => Draft;
}

const withFigures = (draft: Draft, changes: Readonly<Record<string, number | null>>): Draft => ({
  ...draft,
  figures: { ...draft.figures, ...changes },
});

/** One figure more or less than it is. */
const moved = (draft: Draft, field: string, by: number): Draft =>
  withFigures(draft, { [field]: figureOf(draft, field) + by });

/** A paragraph of part one is worded otherwise; throws where it does not stand there. */
function reworded(draft: Draft, from: RegExp, to: string): Draft {
  const whole = draft.overview.join('\n');
  if (!from.test(whole)) throw new Error(`${draft.unit}: nothing like ${from.source}`);
  return { ...draft, overview: whole.replace(from, to).split('\n') };
}

const added = (draft: Draft, sentence: string): Draft => ({
  ...draft,
  overview: draft.overview.map((paragraph, index) => (index === 2 ? `${paragraph}${sentence}` : paragraph)),
});

export const FAULTS = {
  /** 结转下年 is one too many in the column of natural persons; the total follows. */
  balance: {
    matters: ['T3-balance:natural'],
    plant: (draft) => moved(moved(draft, 'requests.carriedOut.natural', 7), 'requests.carriedOut.total', 7),
  },
  /** 予以公开 with its digits the other way round, under a total that is right. */
  handled: {
    matters: ['T3-handled:natural'],
    plant: (draft) => moved(draft, 'requests.granted.natural', 9),
  },
  rowTotal: { matters: ['T3-balance:total'], plant: (draft) => moved(draft, 'requests.received.total', 10) },
  disputes: {
    matters: ['T4-total:review'],
    plant: (draft) => withFigures(draft, { 'disputes.review.total': 2 }),
  },
  scope: {
    matters: ['T2-scope:regulations'],
    plant: (draft) =>
      withFigures(draft, { 'proactive.regulations.issued': 1, 'proactive.regulations.inForce': 1 }),
  },
  negative: {
    matters: ['V-number:proactive.penalties.decisions'],
    plant: (draft) => withFigures(draft, { 'proactive.penalties.decisions': -3 }),
  },
  decimals: {
    matters: ['V-decimals:proactive.fees.amount'],
    plant: (draft) => withFigures(draft, { 'proactive.fees.amount': 0.123_456_7 }),
  },
  carry: {
    matters: ['Y-carry:natural'],
    plant: (draft) =>
      reworded(
        ['natural', 'total'].reduce(
          (before, column) =>
            moved(moved(before, `requests.carriedIn.${column}`, 3), `requests.received.${column}`, -3),
          draft,
        ),
        /新收政府信息公开申请\d+件，上年结转\d+件/,
        `新收政府信息公开申请${figureOf(draft, 'requests.received.total') - 3}件，上年结转${figureOf(draft, 'requests.carriedIn.total') + 3}件`,
      ),
  },
  stock: {
    matters: ['Y-stock:proactive.normativeDocuments'],
    plant: (draft) =>
      reworded(
        withFigures(draft, { 'proactive.normativeDocuments.inForce': 9 }),
        /行政规范性文件3件/,
        '行政规范性文件9件',
      ),
  },
  received: {
    matters: ['N-received:overview.newlyReceived'],
    plant: (draft) => reworded(draft, /申请(\d+)件，上年/, '申请1$1件，上年'),
  },
  handledText: {
    matters: ['N-handled:overview.handled'],
    plant: (draft) => reworded(draft, /年内办结(\d+)件/, '年内办结2$1件'),
  },
  outcomes: {
    matters: ['N-outcomes:overview.denied'],
    plant: (draft) => reworded(draft, /不予公开(\d+)件/, '不予公开1$1件'),
  },
  disputesText: {
    matters: ['N-disputes:overview.review'],
    plant: (draft) =>
      reworded(draft, /没有因政府信息公开引起的行政复议和行政诉讼/, '因政府信息公开引起行政复议2件'),
  },
  documents: {
    matters: ['N-documents:overview.normativeDocuments.issued'],
    plant: (draft) => added(draft, '全年制发行政规范性文件2件。'),
  },
  decisions: {
    matters: ['N-decisions:overview.licensing'],
    plant: (draft) => reworded(draft, /作出行政许可决定(\d+)件/, '作出行政许可决定3$1件'),
  },
  list: {
    matters: ['N-list:overview.list.30条'],
    plant: (draft) => added(draft, '发布解读30条，其中图解20条、问答8条、其他6条。'),
  },
  change: {
    matters: ['N-change:overview.text.percent'],
    plant: (draft) => added(draft, '接听咨询电话30个，上年20个，增长20%。'),
  },
  share: {
    matters: ['N-share:overview.share'],
    plant: (draft) => added(draft, '回应留言300条，其中咨询127条，占30%。'),
  },
  year: {
    matters: ['N-year:preface.period'],
    plant: (draft) => ({
      ...draft,
      preface: draft.preface.replace(/统计期限自.*止/, '统计期限自2022年1月1日起，至2022年12月31日止'),
    }),
  },
  body: {
    matters: ['N-body:overview.松林县水务局'],
    plant: (draft) => added(draft, '2024年，松林县水务局公开信息120条。'),
  },
  basis: {
    matters: ['N-basis:preface.number'],
    plant: (draft) => ({
      ...draft,
      preface: `${draft.preface}本报告根据国办公开办函〔2019〕60号的要求编制。`,
    }),
  },
  leftover: {
    matters: ['N-leftover:overview.mark'],
    plant: (draft) => added(draft, '该部分以表格形式报告。'),
  },
  fee: {
    matters: ['N-fee:others.fee'],
    plant: (draft) => ({ ...draft, others: ['没有其他需要报告的事项。'] }),
  },
  problems: { matters: ['N-problems:problems.none'], plant: (draft) => ({ ...draft, problems: ['无。'] }) },
  assessment: {
    matters: ['N-assessment:overview.assessment+review+accountability'],
    plant: (draft) => ({
      ...draft,
      overview: [...draft.overview.slice(0, 4), '（五）监督保障。由专人承担公开工作。'],
    }),
  },
  /** Last year's text with this year's numbers, all but part five. */
  repeat: {
    matters: ['N-repeat:overview.text'],
    plant: (draft) => ({ ...draft, ...draft.before, problems: draft.problems }),
  },
  /** Two rows of 表三 are not filled in. */
  gaps: {
    matters: [],
    plant: (draft) =>
      withFigures(draft, { 'proactive.coercion.decisions': null, 'proactive.penalties.decisions': null }),
  },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;
