/** Any report in any layout reads as the same report. */
import fc from 'fast-check';
import { recognize } from '../../src/recognize';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';
import { HABITS } from './habits';
import { judge } from './judge';
import { modelOf } from './model';
import { RENDERS } from './render';

/** Habits that change where a table's rows and columns stand: one of them at a time. */
const SHAPES = Object.keys(HABITS).filter((name) => !/^(?:labels|values|headers): /.test(name));
const LABELS = Object.keys(HABITS).filter((name) => name.startsWith('labels: '));
const VALUES = Object.keys(HABITS).filter((name) => name.startsWith('values: '));

test.each(Object.keys(RENDERS).filter((render) => render !== 'text'))('%s', (render) => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 2019, max: 2026 }),
      fc.constantFrom(...SHAPES),
      fc.constantFrom(...LABELS),
      fc.constantFrom(...VALUES),
      (seed, year, shape, labels, values) => {
        const random = randomFrom(seed);
        const report = randomReport(seed, { year, limit: 3000 });
        const model = [labels, shape, values].reduce(
          (changed, habit) => HABITS[habit]!(changed, random),
          modelOf(report),
        );
        const read = recognize({ grids: RENDERS[render]!(model, random) });
        expect(judge(read, report)).toEqual({ right: report.figures.size, marked: [], wrong: [] });
        expect(read.report).toMatchObject({ edition: report.edition, year, unit: report.unit });
      },
    ),
    { numRuns: 25, seed: 1 },
  );
});
