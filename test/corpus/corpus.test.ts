/** Every source kind times every layout habit: 100 % of the figures right, none silently wrong. */
import { recognize } from '../../src/recognize';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';
import { HABITS, LOSSES } from './habits';
import { judge } from './judge';
import { modelOf } from './model';
import { GUESSED_RENDERS, RENDERS } from './render';

const YEARS = [
  [1, 2024],
  [2, 2020],
] as const;
const LOSS_SEEDS = [1, 2, 3, 4];

describe.each(Object.keys(RENDERS))('%s', (render) => {
  test.each(Object.keys(HABITS))('%s', (habit) => {
    for (const [seed, year] of YEARS) {
      const random = randomFrom(seed);
      const report = randomReport(seed, { year, limit: 3000 });
      const model = HABITS[habit]!(modelOf(report), random);
      const verdict = judge(recognize({ grids: RENDERS[render]!(model, random) }), report);
      expect({ year, ...verdict }).toEqual({ year, right: report.figures.size, marked: [], wrong: [] });
    }
  });

  test.each(Object.keys(LOSSES))('with %s nothing is silently wrong', (habit) => {
    for (const seed of LOSS_SEEDS) {
      const random = randomFrom(seed);
      const report = randomReport(seed, { year: seed % 2 ? 2024 : 2020, limit: 3000 });
      const model = LOSSES[habit]!(modelOf(report), random);
      const verdict = judge(recognize({ grids: RENDERS[render]!(model, random) }), report);
      expect({ seed, wrong: verdict.wrong }).toEqual({ seed, wrong: [] });
    }
  });
});

describe.each(Object.keys(GUESSED_RENDERS))('%s', (render) => {
  test.each(Object.keys({ ...HABITS, ...LOSSES }))('with %s nothing is silently wrong', (habit) => {
    for (const [seed, year] of YEARS) {
      const random = randomFrom(seed);
      const report = randomReport(seed, { year, limit: 60 });
      const model = (HABITS[habit] ?? LOSSES[habit]!)(modelOf(report), random);
      const { right, wrong } = judge(recognize({ grids: GUESSED_RENDERS[render]!(model, random) }), report);
      expect({ year, wrong }).toEqual({ year, wrong: [] });
      if (habit === 'asPrinted') expect(right / report.figures.size).toBeGreaterThan(0.9);
    }
  });
});
