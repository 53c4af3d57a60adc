/** Y-carry, Y-stock, Y-items, Y-pending in English. */
import type { UnreadYearWords, years as chinese, YearWords } from '../../zh-CN/rules/years';
import { practice } from './card';

function signed(terms: YearWords['settling']): string {
  return terms
    .map(({ value, coefficient }, index) => {
      const minus = value === 0 ? coefficient < 0 : coefficient * value < 0;
      const first = minus ? '−' : '';
      return `${index === 0 ? first : minus ? ' − ' : ' + '}${Math.abs(value)}`;
    })
    .join('');
}

const changed = (reorganised: boolean): string =>
  reorganised ? '; the body was reorganised, please verify' : '';

const unread =
  (what: string) =>
  ({ subjects, count }: UnreadYearWords): string =>
    `Figures of last year’s report were not read; ${what} was not checked: ${subjects.join(', ')}${count > subjects.length ? ` and others (${count})` : ''}`;

export const years: typeof chinese = {
  'Y-carry': {
    card: {
      title: 'Carried in is what last year carried on',
      plain:
        'In each column of 表三, 上年结转 equals 结转下年度 of last year’s report. For a body that was reorganised it is only a warning.',
      basis: 'No clause says so; it follows from the two labels and holds in the published pairs tried.',
      holds: 'Last year carried on 3, this year carried in 3.',
      breaks: 'Last year carried on 3, this year carried in 2: off by 1.',
    },
    unread: unread('上年结转'),
    fails: ({ subject, expected, actual, gap, reorganised }) =>
      `${subject}: 上年结转 ${actual} ≠ 结转下年度 ${expected} of last year’s report, off by ${gap}${changed(reorganised)}`,
  },
  'Y-stock': {
    card: {
      title: 'In force: last year’s, plus issued, less repealed',
      plain:
        'For 规章 and 行政规范性文件, 现行有效 is usually last year’s number plus 制发 less 废止. Clean-ups and expiry make it differ.',
      basis: practice(
        'many reports agree, but clean-ups and expiry set others apart; so it is only a warning.',
      ),
      holds: 'In force 11 last year, issued 3, repealed 2: in force 12.',
      breaks: 'In force 11 last year, issued 3, repealed 2, but in force 15: off by 3.',
    },
    unread: unread('现行有效'),
    fails: ({ subject, settling, expected, actual, gap, reorganised }) =>
      `${subject}: last year’s 现行有效 + 制发 − 废止 = ${signed(settling)} = ${expected} ≠ 现行有效 ${actual}, off by ${gap}${changed(reorganised)}`,
  },
  'Y-items': {
    card: {
      title: 'Items go on from year to year',
      plain: 'In the 2019 edition, last year’s 上一年项目数量 plus its 增/减 is this year’s 上一年项目数量.',
      basis: 'No clause says so; it follows from the labels of 表二 in 国办公开办函〔2019〕60号.',
      holds: 'Last year: 20 items, change -4; this year: 16.',
      breaks: 'Last year: 20 items, change -4; this year: 20, off by 4.',
    },
    unread: unread('上一年项目数量'),
    fails: ({ subject, settling, expected, actual, gap, reorganised }) =>
      `${subject}: 上一年项目数量 and 增/减 of last year’s report ${signed(settling)} = ${expected} ≠ this year’s 上一年项目数量 ${actual}, off by ${gap}${changed(reorganised)}`,
  },
  'Y-pending': {
    card: {
      title: 'Cases pending last year are in this year’s 总计',
      plain:
        'A case 尚未审结 in last year’s report is concluded this year or still pending, and counts in the same block of 表四: its 总计 is at least last year’s 尚未审结.',
      basis:
        'No clause says so; it follows from the labels of 表四 and holds in most published pairs; so it is only a warning.',
      holds: '行政复议: 尚未审结 2 last year, 总计 3 this year.',
      breaks: '行政复议: 尚未审结 2 last year, 总计 1 this year.',
    },
    unread: unread('what was 尚未审结 last year'),
    fails: ({ subject, expected, actual }) =>
      `${subject}: 总计 ${actual} is less than 尚未审结 ${expected} of last year’s report; those cases count this year, concluded or still pending`,
  },
};
