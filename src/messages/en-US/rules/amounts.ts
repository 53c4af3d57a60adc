/** V-amount in English. */
import { BODY_KIND_NAMES } from '../../../form';
import type { Ceiling } from '../../../form';
import type { amounts as chinese } from '../../zh-CN/rules/amounts';
import { practice } from './card';

const whose = ({ kind }: Ceiling): string => (kind === null ? 'any body' : BODY_KIND_NAMES[kind]);

export const amounts: typeof chinese = {
  'V-amount': {
    card: {
      title: 'No more fees than such a body collects',
      plain:
        'Fees (行政事业性收费) in 表二 are stated in 万元. What is more than bodies of the kind usually collect was mostly typed in 元: 1000万元 for a township, 10亿元 for a department, 50亿元 for a county, 200亿元 for a city, 1000亿元 for a province, a vertical system or a body of unknown kind. Where Y-jump asks about the amount it is not said again.',
      basis: practice('it is mostly 元 written for 万元.'),
      holds: '乡镇（街道）: 3.5 (万元).',
      breaks: '乡镇（街道）: 35000 (in fact 元).',
    },
    large: ({ table, row, actual, ceiling }) =>
      `${table} ${row}: ${actual}万元 is more than ${whose(ceiling)} usually collects (up to ${ceiling.amount}万元); the unit is 万元, was it typed in 元?`,
  },
};
