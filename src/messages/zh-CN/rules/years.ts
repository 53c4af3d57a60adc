/** Y-carry, Y-stock, Y-items, Y-pending: this year's figures against last year's report. */
import type { RulesOf } from '../../../form';
import { practice } from './card';
import type { WithCard } from './card';

/** What a relation between two years shows. */
export interface YearWords {
  readonly subject: string;
  /** The figures that settle this year's one, with their signs. */
  readonly settling: readonly { readonly value: number; readonly coefficient: 1 | -1 }[];
  readonly expected: number;
  readonly actual: number;
  /** Always positive. */
  readonly gap: number;
  /** The body was merged or split. */
  readonly reorganised: boolean;
}

/** Relations that need a figure of last year's report that was not read. */
export interface UnreadYearWords {
  /** Up to three of them, e.g. 自然人. */
  readonly subjects: readonly string[];
  readonly count: number;
}

const unread =
  (what: string) =>
  ({ subjects, count }: UnreadYearWords): string =>
    `上年报告里有数字没有读到，${what}没有核对：${subjects.join('、')}${count > subjects.length ? `等${count}项` : ''}`;

/** 11＋2－0; a negative figure turns the sign before it. */
function signed(terms: YearWords['settling']): string {
  return terms
    .map(({ value, coefficient }, index) => {
      const minus = value === 0 ? coefficient < 0 : coefficient * value < 0;
      return `${minus ? '－' : index === 0 ? '' : '＋'}${Math.abs(value)}`;
    })
    .join('');
}

const changed = (reorganised: boolean): string => (reorganised ? '；机构有调整，需核实' : '');

export const years = {
  'Y-carry': {
    card: {
      title: '上年结转＝上年报告的结转下年度',
      plain: '表三每一列的上年结转，等于上一年度报告同一列的结转下年度继续办理。机构有合并、分设的只作提醒。',
      basis: '没有条文明确规定；由两个项目的名称得出，实务中已公布的相邻年度报告都符合。',
      holds: '上年报告结转下年度3，本年报告上年结转3。',
      breaks: '上年报告结转下年度3，本年报告上年结转2，差1。',
    },
    unread: unread('上年结转'),
    fails: ({ subject, expected, actual, gap, reorganised }: YearWords) =>
      `${subject}：上年结转${actual}≠上年报告的结转下年度${expected}，差${gap}${changed(reorganised)}`,
  },
  'Y-stock': {
    card: {
      title: '现行有效＝上年现行有效＋制发－废止',
      plain:
        '规章和行政规范性文件的现行有效件数，一般是上年的件数加本年制发、减本年废止。清理、失效会使两边不同。',
      basis: practice('多数相符，也有因清理、失效等不符的，所以只作提醒。'),
      holds: '上年现行有效11，本年制发3、废止2，现行有效12。',
      breaks: '上年现行有效11，本年制发3、废止2，现行有效15，差3。',
    },
    unread: unread('现行有效件数'),
    fails: ({ subject, settling, expected, actual, gap, reorganised }: YearWords) =>
      `${subject}：上年现行有效＋本年制发－本年废止＝${signed(settling)}＝${expected}≠现行有效${actual}，差${gap}${changed(reorganised)}`,
  },
  'Y-items': {
    card: {
      title: '上一年项目数量前后衔接',
      plain: '2019年格式里，上一年度报告的上一年项目数量加增减，等于本年度报告的上一年项目数量。',
      basis: '没有条文明确规定；由国办公开办函〔2019〕60号表二的项目名称得出。',
      holds: '上年报告：上一年项目20、增减-4；本年报告：上一年项目16。',
      breaks: '上年报告：上一年项目20、增减-4；本年报告：上一年项目20，差4。',
    },
    unread: unread('上一年项目数量'),
    fails: ({ subject, settling, expected, actual, gap, reorganised }: YearWords) =>
      `${subject}：上年报告的上一年项目数量与增减${signed(settling)}＝${expected}≠本年报告的上一年项目数量${actual}，差${gap}${changed(reorganised)}`,
  },
  'Y-pending': {
    card: {
      title: '上年尚未审结的案件，本年仍在总计里',
      plain:
        '上年报告里尚未审结的复议、诉讼，本年审结或仍未审结的，都计入本年同一块。所以表四每一块的总计，不小于上年报告同一块的尚未审结。',
      basis: '没有条文明确规定；由表四的项目名称得出，实务中多数相符，所以只作提醒。',
      holds: '行政复议：上年报告尚未审结2，本年总计3。',
      breaks: '行政复议：上年报告尚未审结2，本年总计1。',
    },
    unread: unread('上年尚未审结的案件'),
    fails: ({ subject, expected, actual }: YearWords) =>
      `${subject}：总计${actual}，小于上年报告的尚未审结${expected}；上年未审结的，本年审结或仍未审结都要计入`,
  },
} satisfies WithCard<RulesOf<'years'>>;
