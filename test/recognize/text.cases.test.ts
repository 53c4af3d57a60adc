import { reportFromJson } from '../../src/readers/json';
import { gridOfText } from '../../src/readers/text';
import { recognize } from '../../src/recognize';
import type { Report } from '../../src/report';
import { reportJson, reportText } from '../../src/writers';
import { asLines, SPELLINGS } from '../support/asText';
import { readCase } from '../support/cases';
import { randomFrom } from '../support/random';

const CASES = ['city-2023.json', 'city-2024.json'];
const figures = (report: Report) => reportJson(report).figures;

describe('real figures of a city, written as text', () => {
  test.each(CASES)('%s reads the same', (name) => {
    const json = new TextDecoder().decode(readCase(name));
    const report = reportFromJson(json);
    expect(figures(report)).toEqual((JSON.parse(json) as { figures: object }).figures);
    const texts = [reportText(report), asLines(report, SPELLINGS['brokenLines']!, randomFrom(1))];
    for (const text of texts) {
      const read = recognize({ grids: [gridOfText(text)] }).report;
      expect(figures(read)).toEqual(figures(report));
      expect(read).toMatchObject({ unit: report.unit, year: report.year });
    }
  });
});
