/** Y-jump: a figure against the same one of last year's report. */
import type { RulesOf } from '../../../form';
import { practice } from './card';
import type { WithCard } from './card';

export interface JumpWords {
  /** 表二, 表三 or 表四. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly actual: number;
  readonly before: number;
  /** This year's as so many times last year's, to one decimal where it is more, in percent to two digits where it is less. */
  readonly share: { readonly times: number } | { readonly percent: number };
  /** 元 and 万元 were probably confused, or the decimal point is two places off. */
  readonly slip: 'unit' | 'point' | null;
}

/** The least share that is told: smaller ones say nothing to anybody. */
const LEAST_PERCENT = 0.01;
function shareOf(share: JumpWords['share']): string {
  if ('times' in share) return `是上年的${share.times}倍`;
  return share.percent < LEAST_PERCENT ? `不到上年的${LEAST_PERCENT}%` : `约为上年的${share.percent}%`;
}

const VERIFY = { unit: '需核对单位是元还是万元', point: '需核对小数点和单位', none: '需核对' };

export const jumps = {
  'Y-jump': {
    card: {
      title: '与上年相差三倍以上',
      plain:
        '某个数字是上年的三倍以上或不到三分之一，两年都不小于10。可能属实，也可能是填错了行或单位。金额相差一万倍左右（或更多）、一百倍左右的，不论大小都作提醒。',
      basis: practice('多是把万元填成了元，或者填错了格。'),
      holds: '行政许可上年40，本年60。',
      breaks: '收费金额上年12.5（万元），本年131250（其实是元）。',
    },
    jumps: ({ table, row, column, actual, before, share, slip }: JumpWords) =>
      `${table} ${row}·${column}：${actual}，上年${before}，${shareOf(share)}，${VERIFY[slip ?? 'none']}`,
  },
} satisfies WithCard<RulesOf<'jumps'>>;
