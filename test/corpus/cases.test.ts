/** Real figures in every layout. */
import { decodeText, readText, reportFromJson } from '../../src/readers';
import { recognize } from '../../src/recognize';
import { readCase } from '../support/cases';
import { randomFrom } from '../support/random';
import { HABITS } from './habits';
import { judge } from './judge';
import { modelOf } from './model';
import { RENDERS } from './render';

const SOURCES = [
  ['township.txt', () => recognize({ grids: [readText(readCase('township.txt'), 'township.txt')] }).report],
  ['city-2023.json', () => reportFromJson(decodeText(readCase('city-2023.json')))],
  ['city-2024.json', () => reportFromJson(decodeText(readCase('city-2024.json')))],
] as const;

describe('real figures', () => {
  test.each(SOURCES)('%s in every layout', (_, read) => {
    const report = read();
    for (const [render, write] of Object.entries(RENDERS))
      for (const [habit, change] of Object.entries(HABITS)) {
        const random = randomFrom(5);
        const verdict = judge(recognize({ grids: write(change(modelOf(report), random), random) }), report);
        // A blank beside typed zeros is not filled in; in a table that leaves all its zeros out it is 0.
        const blanks = verdict.marked.filter((told) => /:\s*for 0$/.test(told));
        expect(blanks.length).toBeLessThan(habit === 'values: blanks for 0' ? 40 : 1);
        const right = 200 - blanks.length;
        expect({ render, habit, ...verdict }).toEqual({ render, habit, right, marked: blanks, wrong: [] });
      }
  });
});
