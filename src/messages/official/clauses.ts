/**
 * Standard wording for the text parts, made from the figures: always Chinese, whatever the language of the pane. One
 * statement is one clause, so that a figure that changes changes a clause. The N rules can read every number here.
 */

export interface ChangeFigures {
  readonly now: number;
  readonly before: number;
}

/** A name with how many there are. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** 信息处理费 of the year; amounts in 元. */
export interface FeeFigures {
  readonly notices: number;
  readonly charged: number;
  readonly received: number;
}

const counted = ({ name, count }: NamedCount): string => `${name}${count}件`;
const listed = (items: readonly NamedCount[]): string => items.map(counted).join('、');

/** One decimal at most; empty where there is no percentage worth printing. */
function percentage({ now, before }: ChangeFigures): string {
  const percent = before === 0 ? 0 : Number(((Math.abs(now - before) / before) * 100).toFixed(1));
  return percent === 0 ? '' : `，${now > before ? '增长' : '下降'}${percent}%`;
}

/** （结果维持2件、尚未审结1件） behind a number of cases. */
const results = (items: readonly NamedCount[]): string => (items.length === 0 ? '' : `（${listed(items)}）`);

export const SENTENCES = {
  /** Clauses that stand beside each other, as one sentence. */
  sentence: (clauses: readonly string[]): string => `本年度${clauses.join('；')}。`,

  requests: {
    received: (count: number): string =>
      count === 0 ? '没有收到政府信息公开申请' : `收到政府信息公开申请${count}件`,
    change: (figures: ChangeFigures): string => {
      const { now, before } = figures;
      if (now === before) return '，与上年持平';
      return `，与上年相比${now > before ? '增加' : '减少'}${Math.abs(now - before)}件${percentage(figures)}`;
    },
    /** Finds what `change` has written. */
    changePattern: /，与上年(?:持平|相比(?:增加|减少)\d+件(?:，(?:增长|下降)[\d.]+%)?)/,
    /** Behind 没有收到 where nothing was left over either. */
    nothingLeft: '，也没有上年结转的申请',
    carriedIn: (count: number): string => `上年结转${count}件`,
    handled: (count: number, outcomes: readonly NamedCount[]): string =>
      `办结${count}件${outcomes.length === 0 ? '' : `，${outcomes.length > 1 ? '其中' : ''}${listed(outcomes)}`}`,
    carriedOut: (count: number): string => `结转下年度继续办理${count}件`,
  },

  disputes: {
    review: (count: number, of: readonly NamedCount[]): string =>
      `发生政府信息公开行政复议${count}件${results(of)}`,
    noReview: '没有发生政府信息公开行政复议',
    suits: (
      count: number,
      kinds: readonly (NamedCount & { readonly results: readonly NamedCount[] })[],
    ): string =>
      `发生政府信息公开行政诉讼${count}件：${kinds.map((kind) => `${counted(kind)}${results(kind.results)}`).join('，')}`,
    noSuits: '没有发生政府信息公开行政诉讼',
    none: '没有发生政府信息公开行政复议、行政诉讼',
  },

  documents: {
    all: (clauses: readonly string[]): string => clauses.join('，'),
    issued: (count: number): string =>
      count === 0 ? '没有制发行政规范性文件' : `制发行政规范性文件${count}件`,
    repealed: (count: number): string => `废止行政规范性文件${count}件`,
    inForce: (count: number): string =>
      count === 0 ? '没有现行有效的行政规范性文件' : `现行有效的行政规范性文件${count}件`,
    none: '没有制发行政规范性文件，也没有现行有效的行政规范性文件',
  },

  fee: {
    notices: (count: number, charged: number): string =>
      count === 0 ? '没有发出信息处理费收费通知' : `发出信息处理费收费通知${count}件，总金额${charged}元`,
    received: (amount: number): string =>
      amount === 0 ? '没有收取信息处理费' : `实际收取信息处理费${amount}元`,
    none: '没有发出信息处理费收费通知，没有收取信息处理费',
    /** Find what `notices` and `received` have written. */
    noticesPattern: /收费通知(\d+)件，总金额([\d.]+)元/,
    receivedPattern: /实际收取信息处理费([\d.]+)元/,
  },
} as const;
