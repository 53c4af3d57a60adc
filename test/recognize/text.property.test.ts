import fc from 'fast-check';
import { gridOfText } from '../../src/readers/text';
import { recognize } from '../../src/recognize';
import type { Report } from '../../src/report';
import { reportText } from '../../src/writers/text';
import { asLines, SPELLINGS } from '../support/asText';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';

const values = (report: Report) =>
  Object.fromEntries([...report.figures].map(([id, { value }]) => [id, value]));

describe('any report, written as text, reads as the same report', () => {
  test.each(Object.keys(SPELLINGS))('one cell a line, labels spelled: %s', (name) => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2019, max: 2026 }), (seed, year) => {
        const report = randomReport(seed, { year });
        const spelling = SPELLINGS[name]!;
        const read = recognize({ grids: [gridOfText(asLines(report, spelling, randomFrom(seed)))] }).report;
        expect(values(read)).toEqual(values(report));
        expect(read).toMatchObject({ year, unit: report.unit, edition: report.edition });
        expect(read.parts).toMatchObject({ ...report.parts, preface: expect.any(String) as string });
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    ['tabs', (text: string) => text],
    ['bars', (text: string) => text.replace(/^(.*\t.*)$/gm, (row) => `| ${row.split('\t').join(' | ')} |`)],
    ['spaces', (text: string) => text.replace(/\t+/g, '  ')],
    ['commas', (text: string) => text.replace(/\t/g, ',')],
    ['semicolons', (text: string) => text.replace(/\t/g, ';')],
    [
      'commas, figures as ="3"',
      (text: string) => text.replace(/\t/g, ',').replace(/,(\d+)(?=,|$)/gm, ',="$1"'),
    ],
  ])('a row a line, cells separated by %s', (_, separate) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const report = randomReport(seed);
        expect(values(recognize({ grids: [gridOfText(separate(reportText(report)))] }).report)).toEqual(
          values(report),
        );
      }),
      { numRuns: 15 },
    );
  });
});
