/** Real figures in every layout. */
import { decodeText, readText, reportFromJson } from '../../src/readers';
import { recognize } from '../../src/recognize';
import { randomFrom } from '../support/random';
import { describeWithShared, readShared } from '../support/shared';
import { HABITS } from './habits';
import { judge } from './judge';
import { modelOf } from './model';
import { RENDERS } from './render';

const CASES = ['cases/suqian-city-2023.json', 'cases/suqian-city-2024.json'];

const SOURCES = [
  ['seed.txt', () => recognize({ grids: [readText(readShared('seed.txt'), 'seed.txt')] }).report],
  ...CASES.map((path) => [path, () => reportFromJson(decodeText(readShared(path)))] as const),
] as const;

describeWithShared('real figures', CASES[0]!, () => {
  test.each(SOURCES.map(([path, read]) => [path, read] as const))('%s in every layout', (_, read) => {
    const report = read();
    for (const [render, write] of Object.entries(RENDERS))
      for (const [habit, change] of Object.entries(HABITS)) {
        const random = randomFrom(5);
        const verdict = judge(recognize({ grids: write(change(modelOf(report), random), random) }), report);
        expect({ render, habit, ...verdict }).toEqual({
          render,
          habit,
          right: report.figures.size,
          marked: [],
          wrong: [],
        });
      }
  });
});
