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

const changed = (reorganised: boolean): string => (reorganised ? '; the body was reorganised; verify' : '');

const unread =
  (what: string) =>
  ({ subjects, count }: UnreadYearWords): string =>
    `Figures of last year’s report were not read; ${what} was not checked: ${subjects.join(', ')}${count > subjects.length ? ` and others (${count})` : ''}`;

export const years: typeof chinese = {
  'Y-carry': {
    card: {
      title: 'Carried in is what last year carried on',
      plain:
        'In each column of Table 3 (表三), the carry-over from last year (上年结转) equals the carry-over to next year (结转下年度) of last year’s report. For a body that was reorganised it is only a warning.',
      basis: 'No clause says so; it follows from the two labels and holds in the published pairs tried.',
      holds: 'Last year carried on 3, this year carried in 3.',
      breaks: 'Last year carried on 3, this year carried in 2: off by 1.',
    },
    unread: unread('the carry-over from last year (上年结转)'),
    fails: ({ subject, expected, actual, gap, reorganised }) =>
      `${subject}: the carry-over from last year (上年结转) ${actual} ≠ the carry-over to next year (结转下年度) ${expected} of last year’s report, off by ${gap}${changed(reorganised)}`,
  },
  'Y-stock': {
    card: {
      title: 'In force: last year’s, plus issued, less repealed',
      plain:
        'For rules (规章) and normative documents (行政规范性文件), in force (现行有效) is usually last year’s number plus issued (制发) less repealed (废止). Clean-ups and expiry make it differ.',
      basis: practice(
        'many reports agree, but clean-ups and expiry set others apart; so it is only a warning.',
      ),
      holds: 'In force 11 last year, issued 3, repealed 2: in force 12.',
      breaks: 'In force 11 last year, issued 3, repealed 2, but in force 15: off by 3.',
    },
    unread: unread('what is in force (现行有效)'),
    fails: ({ subject, settling, expected, actual, gap, reorganised }) =>
      `${subject}: last year’s number in force (现行有效) + issued (制发) − repealed (废止) = ${signed(settling)} = ${expected} ≠ ${actual} in force, off by ${gap}${changed(reorganised)}`,
  },
  'Y-items': {
    card: {
      title: 'Items go on from year to year',
      plain:
        'In the 2019 edition, last year’s items of last year (上一年项目数量) plus its change (增/减) is this year’s items of last year.',
      basis: 'No clause says so; it follows from the labels of Table 2 (表二) in 国办公开办函〔2019〕60号.',
      holds: 'Last year: 20 items, change -4; this year: 16.',
      breaks: 'Last year: 20 items, change -4; this year: 20, off by 4.',
    },
    unread: unread('items of last year (上一年项目数量)'),
    fails: ({ subject, settling, expected, actual, gap, reorganised }) =>
      `${subject}: items of last year (上一年项目数量) and change (增/减) of last year’s report ${signed(settling)} = ${expected} ≠ this year’s items of last year ${actual}, off by ${gap}${changed(reorganised)}`,
  },
  'Y-pending': {
    card: {
      title: 'Cases pending last year are in this year’s total (总计)',
      plain:
        'A case pending (尚未审结) in last year’s report is concluded this year or still pending, and counts in the same block of Table 4 (表四): its total (总计) is at least last year’s pending.',
      basis:
        'No clause says so; it follows from the labels of Table 4 (表四) and holds in most published pairs; so it is only a warning.',
      holds: 'Reviews (行政复议): pending (尚未审结) 2 last year, total (总计) 3 this year.',
      breaks: 'Reviews (行政复议): pending (尚未审结) 2 last year, total (总计) 1 this year.',
    },
    unread: unread('what was pending (尚未审结) last year'),
    fails: ({ subject, expected, actual }) =>
      `${subject}: total (总计) ${actual} is less than pending (尚未审结) ${expected} of last year’s report; those cases count this year, concluded or still pending`,
  },
};
