/** Every source kind times every layout habit: 100 % of the figures right, none silently wrong. */
import { recognize } from '../../src/recognize';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';
import { HABITS, LOSSES } from './habits';
import { judge } from './judge';
import { modelOf } from './model';
import { RENDERS } from './render';

/** One cell a line has no columns: a number amid the others cannot be told from them; T3-rowTotal then fails in each row. */
const habitsFor = (render: string) =>
  Object.keys(HABITS).filter((habit) => render !== 'text' || habit !== 'extra column amid');

describe.each(Object.keys(RENDERS))('%s', (render) => {
  test.each(habitsFor(render))('%s', (habit) => {
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

describe.each(Object.keys(RENDERS).filter((render) => render !== 'text'))('%s', (render) => {
  test.each(Object.keys(LOSSES))('with %s nothing is silently wrong', (habit) => {
    for (const seed of [1, 2, 3, 4]) {
      const random = randomFrom(seed);
      const report = randomReport(seed, { year: seed % 2 ? 2024 : 2020, limit: 3000 });
      const model = LOSSES[habit]!(modelOf(report), random);
      const verdict = judge(recognize({ grids: RENDERS[render]!(model, random) }), report);
      expect({ seed, wrong: verdict.wrong }).toEqual({ seed, wrong: [] });
    }
  });
});
