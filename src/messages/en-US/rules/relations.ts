/** T3-balance, T3-handled, T3-rowTotal, T4-total in English. */
import type { relations as chinese } from '../../zh-CN/rules/relations';
import { FORM } from './card';

const plus = (values: readonly number[]): string => values.join(' + ') || '0';

function parts(values: readonly number[], sum: number): string {
  const counted = values.filter((value) => value !== 0);
  return counted.length < 2 ? String(sum) : `${plus(counted)} = ${sum}`;
}

const control = (subject: string, total: number, known: number): string =>
  `${subject}: total (总计) ${total} ≠ control total ${known}, off by ${Math.abs(known - total)}`;

export const relations: typeof chinese = {
  'T3-balance': {
    card: {
      title: '一 + 二 = 三 + 四',
      plain:
        'In each column of Table 3 (表三), new applications (本年新收) plus the carry-over from last year (上年结转) equals the total handled (（七）总计) plus the carry-over to next year (结转下年度): what came in was either handled or carried on.',
      basis: `${FORM}, printed in the corner of Table 3 (表三): the first and second items together equal the third and fourth.`,
      holds: 'Natural persons (自然人): received 8, carried in 2; handled 9, carried on 1: 8 + 2 = 9 + 1.',
      breaks:
        'Natural persons (自然人): received 8, carried in 2; handled 9, carried on 0: 8 + 2 ≠ 9 + 0, off by 1.',
    },
    fails: ({ subject, left, right, gap }) => `${subject}: ${plus(left)} ≠ ${plus(right)}, off by ${gap}`,
  },
  'T3-handled': {
    card: {
      title: 'Outcomes add up to the total handled (（七）总计)',
      plain:
        'In each column of Table 3 (表三), the rows of （一） to （六） add up to the total handled (（七）总计). Each application counts once, by its final outcome.',
      basis: `Follows from Table 3 (表三) of ${FORM}: total handled (（七）总计) is the sum of the outcomes.`,
      holds:
        'Granted (予以公开) 4, partly granted (部分公开) 1, not held (不掌握) 2, total handled (（七）总计) 7.',
      breaks:
        'Granted (予以公开) 4, partly granted (部分公开) 1, not held (不掌握) 2, but total handled (（七）总计) 8: off by 1.',
    },
    fails: ({ subject, left, leftSum, rightSum, gap }) =>
      `${subject}: outcomes add up to ${parts(left, leftSum)} ≠ total handled (（七）总计) ${rightSum}, off by ${gap}`,
    control,
  },
  'T3-rowTotal': {
    card: {
      title: 'Applicants add up to the total (总计)',
      plain:
        'In each row of Table 3 (表三), natural persons (自然人) and the five kinds of legal persons or other organisations (法人或其他组织) add up to the row’s total (总计).',
      basis: `Follows from Table 3 (表三) of ${FORM}: total (总计) is the sum of the applicants.`,
      holds: 'Received: natural persons (自然人) 6, businesses (商业企业) 2, total (总计) 8.',
      breaks: 'Received: natural persons (自然人) 6, businesses (商业企业) 2, but total (总计) 6: off by 2.',
    },
    fails: ({ subject, left, leftSum, rightSum, gap }) =>
      `${subject}: applicants add up to ${parts(left, leftSum)} ≠ total (总计) ${rightSum}, off by ${gap}`,
  },
  'T4-total': {
    card: {
      title: 'Results add up to the total (总计)',
      plain:
        'In each of the three blocks of Table 4 (表四), upheld (维持), corrected (纠正), other results (其他结果) and pending (尚未审结) add up to the block’s total (总计).',
      basis: `Follows from Table 4 (表四) of ${FORM}: total (总计) is the sum of the four results.`,
      holds: 'Reviews (行政复议): upheld (结果维持) 2, other results (其他结果) 1, total (总计) 3.',
      breaks:
        'Reviews (行政复议): upheld (结果维持) 2, other results (其他结果) 1, but total (总计) 2: off by 1.',
    },
    fails: ({ subject, left, leftSum, rightSum, gap }) =>
      `${subject}: results add up to ${parts(left, leftSum)} ≠ total (总计) ${rightSum}, off by ${gap}`,
    control,
  },
};
