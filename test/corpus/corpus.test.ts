/** Every source kind times every layout habit: 100 % of the figures right, none silently wrong. */
import { recognize } from '../../src/recognize';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';
import { HABITS } from './habits';
import { judge } from './judge';
import { modelOf } from './model';
import { RENDERS } from './render';

describe.each(Object.keys(RENDERS))('%s', (render) => {
  test.each(Object.keys(HABITS))('%s', (habit) => {
    for (const [seed, year] of [
      [1, 2024],
      [2, 2020],
    ] as const) {
      const random = randomFrom(seed);
      const report = randomReport(seed, { year, limit: 3000 });
      const model = HABITS[habit]!(modelOf(report), random);
      const verdict = judge(recognize({ grids: RENDERS[render]!(model, random) }), report);
      expect({ year, ...verdict }).toEqual({ year, right: report.figures.size, marked: [], wrong: [] });
    }
  });
});
