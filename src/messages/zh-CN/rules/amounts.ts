/** V-amount: an amount that is too large for a body of its kind. */
import { BODY_KIND_NAMES } from '../../../form';
import type { Ceiling, RulesOf } from '../../../form';
import { practice } from './card';
import type { WithCard } from './card';

export interface AmountWords {
  /** 表二. */
  readonly table: string;
  readonly row: string;
  /** 万元, as the ceiling. */
  readonly actual: number;
  readonly ceiling: Ceiling;
}

const whose = ({ kind }: Ceiling): string => (kind === null ? '各类机关' : BODY_KIND_NAMES[kind]);

export const amounts = {
  'V-amount': {
    card: {
      title: '收费金额与机关的规模相称',
      plain:
        '表二行政事业性收费以万元计。超过这类机关通常的规模的，多是按元填写：乡镇（街道）1000万元，政府部门10亿元，县级50亿元，市级200亿元，省级、垂直管理系统和不知道类型的机关1000亿元。与上年相差悬殊的，由Y-jump提示，这里不再提示。',
      basis: practice('多是把元当作万元填写。'),
      holds: '乡镇（街道）：3.5（万元）。',
      breaks: '乡镇（街道）：35000（其实是元）。',
    },
    large: ({ table, row, actual, ceiling }: AmountWords) =>
      `${table}${row}${actual}万元，超过${whose(ceiling)}通常的规模（${ceiling.amount}万元以内），单位应为万元，需核对是否按元填写`,
  },
} satisfies WithCard<RulesOf<'amounts'>>;
