/** PDFs in the ways of many printers times every layout habit: 100 % of the figures right, none silently wrong. */
import { readFile } from '../../src/readers';
import { recognize } from '../../src/recognize';
import type { Recognized } from '../../src/recognize';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';
import { HABITS, LOSSES } from './habits';
import { judge } from './judge';
import { modelOf } from './model';
import { PAPERS, pdfOf, RULINGS, WRITINGS } from './pdf';
import type { PdfStyle } from './pdf';

jest.setTimeout(120_000);

const PLAIN: PdfStyle = {
  font: 'embedded',
  ruling: RULINGS['boxes and corners']!,
  writing: WRITINGS['a piece a line']!,
  paper: PAPERS['upright']!,
};

async function recognized(bytes: Uint8Array): Promise<Recognized> {
  const source = await readFile(bytes, '年报.pdf');
  if (source.kind !== 'workbook') throw new Error(source.kind);
  return recognize(source.workbook);
}

const styles: readonly (readonly [name: string, style: PdfStyle])[] = [
  ...Object.entries(RULINGS).map(([name, ruling]) => [name, { ...PLAIN, ruling }] as const),
  ...Object.entries(WRITINGS).map(([name, writing]) => [name, { ...PLAIN, writing }] as const),
  ...Object.entries(PAPERS).map(([name, paper]) => [name, { ...PLAIN, paper }] as const),
  ...(['named UCS-2', 'named GBK'] as const).map((font) => [font, { ...PLAIN, font }] as const),
];

describe('a PDF drawn with', () => {
  test.each(styles)('%s', async (_, style) => {
    for (const [seed, year] of [
      [1, 2024],
      [2, 2020],
    ] as const) {
      const report = randomReport(seed, { year, limit: 3000 });
      const read = await recognized(pdfOf(modelOf(report), style));
      expect({ year, ...judge(read, report) }).toEqual({
        year,
        right: report.figures.size,
        marked: [],
        wrong: [],
      });
      expect(read.report).toMatchObject({
        year,
        unit: report.unit,
        parts: { overview: report.parts.overview },
      });
    }
  });
});

describe('a PDF of a report with', () => {
  test.each(Object.keys(HABITS))('%s', async (habit) => {
    for (const [seed, year] of [
      [1, 2024],
      [2, 2020],
    ] as const) {
      const random = randomFrom(seed);
      const report = randomReport(seed, { year, limit: 3000 });
      const style = {
        ...PLAIN,
        ruling: random.pick(Object.values(RULINGS)),
        writing: random.pick(Object.values(WRITINGS)),
      };
      const read = await recognized(pdfOf(HABITS[habit]!(modelOf(report), random), style));
      expect({ year, ...judge(read, report) }).toEqual({
        year,
        right: report.figures.size,
        marked: [],
        wrong: [],
      });
    }
  });

  test.each(Object.keys(LOSSES))('%s: nothing is silently wrong', async (habit) => {
    for (const seed of [1, 2, 3, 4]) {
      const random = randomFrom(seed);
      const report = randomReport(seed, { year: seed % 2 ? 2024 : 2020, limit: 3000 });
      const read = await recognized(pdfOf(LOSSES[habit]!(modelOf(report), random), PLAIN));
      expect({ seed, wrong: judge(read, report).wrong }).toEqual({ seed, wrong: [] });
    }
  });
});
