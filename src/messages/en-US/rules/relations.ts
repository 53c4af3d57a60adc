/** T3-balance, T3-handled, T3-rowTotal, T4-total in English. */
import type { relations as chinese } from '../../zh-CN/rules/relations';
import { FORM } from './card';

const plus = (values: readonly number[]): string => values.join(' + ') || '0';

function parts(values: readonly number[], sum: number): string {
  const counted = values.filter((value) => value !== 0);
  return counted.length < 2 ? String(sum) : `${plus(counted)} = ${sum}`;
}

const control = (subject: string, total: number, known: number): string =>
  `${subject}: 总计 ${total} ≠ control total ${known}, off by ${Math.abs(known - total)}`;

export const relations: typeof chinese = {
  'T3-balance': {
    card: {
      title: '一 + 二 = 三 + 四',
      plain:
        'In each column of 表三, 本年新收 plus 上年结转 equals （七）总计 plus 结转下年度: what came in was either handled or carried on.',
      basis: `${FORM}, printed in the corner of 表三: the first and second items together equal the third and fourth.`,
      holds: '自然人: received 8, carried in 2; handled 9, carried on 1: 8 + 2 = 9 + 1.',
      breaks: '自然人: received 8, carried in 2; handled 9, carried on 0: 8 + 2 ≠ 9 + 0, off by 1.',
    },
    fails: ({ subject, left, right, gap }) => `${subject}: ${plus(left)} ≠ ${plus(right)}, off by ${gap}`,
  },
  'T3-handled': {
    card: {
      title: 'Outcomes add up to （七）总计',
      plain:
        'In each column of 表三, the rows of （一） to （六） add up to （七）总计. Each application counts once, by its final outcome.',
      basis: `Follows from 表三 of ${FORM}: （七）总计 is the sum of the outcomes.`,
      holds: '予以公开 4, 部分公开 1, 不掌握 2, （七）总计 7.',
      breaks: '予以公开 4, 部分公开 1, 不掌握 2, but （七）总计 8: off by 1.',
    },
    fails: ({ subject, left, leftSum, rightSum, gap }) =>
      `${subject}: outcomes add up to ${parts(left, leftSum)} ≠ （七）总计 ${rightSum}, off by ${gap}`,
    control,
  },
  'T3-rowTotal': {
    card: {
      title: 'Applicants add up to 总计',
      plain: 'In each row of 表三, 自然人 and the five kinds of 法人或其他组织 add up to the row’s 总计.',
      basis: `Follows from 表三 of ${FORM}: 总计 is the sum of the applicants.`,
      holds: 'Received: 自然人 6, 商业企业 2, 总计 8.',
      breaks: 'Received: 自然人 6, 商业企业 2, but 总计 6: off by 2.',
    },
    fails: ({ subject, left, leftSum, rightSum, gap }) =>
      `${subject}: applicants add up to ${parts(left, leftSum)} ≠ 总计 ${rightSum}, off by ${gap}`,
  },
  'T4-total': {
    card: {
      title: 'Results add up to 总计',
      plain:
        'In each of the three blocks of 表四, 维持, 纠正, 其他结果 and 尚未审结 add up to the block’s 总计.',
      basis: `Follows from 表四 of ${FORM}: 总计 is the sum of the four results.`,
      holds: '行政复议: 结果维持 2, 其他结果 1, 总计 3.',
      breaks: '行政复议: 结果维持 2, 其他结果 1, but 总计 2: off by 1.',
    },
    fails: ({ subject, left, leftSum, rightSum, gap }) =>
      `${subject}: results add up to ${parts(left, leftSum)} ≠ 总计 ${rightSum}, off by ${gap}`,
    control,
  },
};
