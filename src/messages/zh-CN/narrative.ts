/** Findings on the text: the place, a short quote, and what the tables say. */

import type { SentenceId } from '../../form';

/** Where the text says it: 一、（二）, and a quote of at most 20 characters. */
export interface QuoteWords {
  readonly place: string;
  readonly quote: string;
}

export interface ChangeWords extends QuoteWords {
  readonly current: number;
  readonly previous: number;
  /** Signed; null where there is no percentage. */
  readonly right: number | null;
  /** 件, 条, %, … */
  readonly unit: string;
}

/** What a sentence must have another way; a number comes with the words that it stands behind. */
export interface SentenceChange {
  readonly from: string;
  readonly to: string;
  readonly number: boolean;
}

export interface BoundWords {
  readonly place: string;
  readonly sentence: SentenceId;
}

const SENTENCE_NAMES: Readonly<Record<SentenceId, string>> = {
  requests: '依申请公开',
  disputes: '行政复议、行政诉讼',
  documents: '行政规范性文件',
  fee: '信息处理费',
};
const MOST_CHANGES = 3;

function changed({ from, to, number }: SentenceChange): string {
  if (number) return `“${from}”应为${to}`;
  if (from === '') return `应加“${to}”`;
  return to === '' ? `应删“${from}”` : `“${from}”应为“${to}”`;
}

const direction = (down: boolean): string => (down ? '减少' : '增加');
const changeName = (right: number, unit: string): string =>
  right === 0 ? '持平' : `${direction(right < 0)}${Math.abs(right)}${unit}`;

export const narrative = {
  /** The name of the text before part one. */
  preface: '引言：',
  /** A unit where the text has none. */
  unit: '件',
  direction,
  yearName: (year: number) => `${year}年`,
  disagrees: ({ place, quote, table, values }: QuoteWords & { table: string; values: readonly string[] }) =>
    `${place}“${quote}”，${table}为${values.join('或')}`,
  changeTo: (text: string) => `改为“${text}”`,
  remove: (text: string) => `删去“${text}”`,
  list: ({ place, quote, count, sum, total }: QuoteWords & { count: number; sum: number; total: number }) =>
    `${place}“${quote}”，所列${count}项之和为${sum}，不是${total}`,
  change: ({ place, quote, current, previous, right, unit }: ChangeWords) =>
    `${place}“${quote}”，本年${current}、上年${previous}${right === null ? '' : `，应为${changeName(right, unit)}`}`,
  twice: ({
    place,
    quote,
    otherPlace,
    otherQuote,
  }: QuoteWords & { otherPlace: string; otherQuote: string }) =>
    `${place}“${quote}”，与${otherPlace}“${otherQuote}”不一致`,
  sentenceNames: SENTENCE_NAMES,
  bound: ({ place, sentence, changes }: BoundWords & { changes: readonly SentenceChange[] }) =>
    `${place}“${SENTENCE_NAMES[sentence]}”一句与现在的数字不同：${changes.slice(0, MOST_CHANGES).map(changed).join('，')}` +
    (changes.length > MOST_CHANGES ? `，等${changes.length}处` : ''),
  boundEdited: ({ place, sentence, text }: BoundWords & { text: string }) =>
    `${place}“${SENTENCE_NAMES[sentence]}”一句改写过，数字变动后不能逐处更新；按现在的数字，整句是“${text}”`,
  refresh: (count: number) => `更新这一句（${count}处）`,
  replaceSentence: '换成现在的整句',
  year: ({ place, quote, year }: QuoteWords & { year: number }) => `${place}“${quote}”，本报告为${year}年`,
  body: ({ place, name, unit }: { place: string; name: string; unit: string }) =>
    `${place}“${name}”不是本机关（${unit}）`,
  basis: ({ place, quote, basis }: QuoteWords & { basis: string }) =>
    `${place}“${quote}”已不适用，现行依据为${basis}`,
  leftover: ({ place, quote }: QuoteWords) => `${place}“${quote}”是模板或排版的残留`,
  fee: (place: string) => `${place}没有写信息处理费；没有收取的也要写明`,
  length: (place: string, count: number, most: number) => `${place}共${count}字，原则上不超过${most}字`,
  noProblems: (place: string) => `${place}没有写存在的主要问题及改进情况`,
  noneStated: (place: string) => `${place}只写了没有问题；要写具体问题和改进措施`,
  sameProblems: (place: string, percent: number) => `${place}与上年的文字有${percent}%相同，不能年年雷同`,
};
export type NarrativeWords = typeof narrative;
