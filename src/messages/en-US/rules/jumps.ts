/** Y-jump in English. */
import type { jumps as chinese } from '../../zh-CN/rules/jumps';
import { practice } from './card';

export const jumps: typeof chinese = {
  'Y-jump': {
    card: {
      title: 'Three times last year’s, or a third',
      plain:
        'A figure is at least three times last year’s or at most a third of it, both at least 10. It may be true, or in the wrong row or unit.',
      basis: practice('it is mostly 元 written for 万元, or the wrong cell.'),
      holds: '行政许可: 40 last year, 60 this year.',
      breaks: 'Fees: 12.5 (万元) last year, 131250 (in fact 元) this year.',
    },
    jumps: ({ table, row, column, actual, before, times, unitSlip }) =>
      `${table} ${row} · ${column}: ${actual}, last year ${before}, ${actual > before ? `${times} times as much` : `1/${times} of it`}; ${unitSlip ? 'is the unit 元 or 万元?' : 'please verify'}`,
  },
};
