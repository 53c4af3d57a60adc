/** Y-jump in English. */
import type { jumps as chinese, JumpWords } from '../../zh-CN/rules/jumps';
import { practice } from './card';

/** The least share that is told. */
const LEAST_PERCENT = 0.01;
function shareOf(share: JumpWords['share']): string {
  if ('times' in share) return `${share.times} times as much`;
  return share.percent < LEAST_PERCENT
    ? `less than ${LEAST_PERCENT}% of it`
    : `about ${share.percent}% of it`;
}

const VERIFY = {
  unit: 'is the unit 元 or 万元?',
  point: 'is the decimal point right?',
  none: 'verify it',
};

export const jumps: typeof chinese = {
  'Y-jump': {
    card: {
      title: 'Three times last year’s, or a third',
      plain:
        'A figure is at least three times last year’s or at most a third of it, both at least 10. It may be true, or in the wrong row or unit. Money that differs some 10,000 times and more, or some 100 times, is a warning at any size.',
      basis: practice('it is mostly 元 written for 万元, or the wrong cell.'),
      holds: 'Licences (行政许可): 40 last year, 60 this year.',
      breaks: 'Fees: 12.5 (万元) last year, 131250 (in fact 元) this year.',
    },
    jumps: ({ table, row, column, actual, before, share, slip }) =>
      `${table} ${row} · ${column}: ${actual}, last year ${before}, ${shareOf(share)}; ${VERIFY[slip ?? 'none']}`,
  },
};
