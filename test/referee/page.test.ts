/** The Word document as LibreOffice lays it out, measured: GB/T 9704-2012 §5.2, §7.3, and the tables by their numbers. */
import { EDITIONS, editionById, tableOf } from '../../src/form';
import type { FormTable, TableId } from '../../src/form';
import type { Report } from '../../src/report';
import { writeDocx } from '../../src/writers';
import { printFigure } from '../../src/writers/printed';
import { convertedDocument, describeWithOffice, keepPicture, placedTexts } from '../support/libreoffice';
import type { PlacedText } from '../support/libreoffice';
import { randomReport, sampleReport } from '../support/reports';

jest.setTimeout(600_000);

const millimetres = (points: number): number => (points / 72) * 25.4;
const pdfOf = async (report: Report): Promise<Uint8Array> =>
  convertedDocument('report.docx', await writeDocx(report), 'pdf');

describeWithOffice('a page of text', () => {
  const SENTENCE = '各科室按目录整理信息经审查后发布';
  const overview = `${SENTENCE.repeat(80)}\n`.repeat(2);
  const sample = sampleReport();
  const pages = (async () =>
    placedTexts(await pdfOf({ ...sample, parts: { ...sample.parts, overview } }), 'line'))();
  /** A page that is text from top to bottom. */
  const body = async (): Promise<PlacedText[]> =>
    (await pages)[1]!.filter(({ text }) => text.includes(SENTENCE.slice(0, 4)));

  test('holds 22 lines, 28.95 pt apart', async () => {
    const lines = await body();
    expect(lines).toHaveLength(22);
    const steps = lines.slice(1).map(({ top }, index) => top - lines[index]!.top);
    for (const step of steps) expect(Math.abs(step - 28.95)).toBeLessThan(0.1);
  });

  test('holds 28 characters a line between margins of 28 and 26 mm', async () => {
    const whole = (await body()).filter(({ text }) => text.length === 28);
    expect(whole.length).toBeGreaterThan(18);
    for (const { left, right } of whole) {
      expect(Math.abs(millimetres(left) - 28)).toBeLessThan(0.5);
      expect(Math.abs(210 - millimetres(right) - 26)).toBeLessThan(1);
    }
  });

  test('begins 37 mm from the top and ends 35 mm from the bottom', async () => {
    const lines = await body();
    // The first line stands in the middle of its 28.95 pt.
    expect(millimetres(lines[0]!.top)).toBeGreaterThan(36.5);
    expect(millimetres(lines[0]!.top)).toBeLessThan(42);
    expect(297 - millimetres(lines.at(-1)!.bottom)).toBeGreaterThan(34.5);
    expect(297 - millimetres(lines.at(-1)!.bottom)).toBeLessThan(40);
  });

  test('a paragraph begins two characters further in', async () => {
    const first = (await pages)[0]!.find(({ text }) => text.startsWith(SENTENCE))!;
    expect(Math.abs(millimetres(first.left) - 28 - millimetres(32))).toBeLessThan(0.6);
  });

  test('numbers its pages right on odd ones, left on even ones, a character from the edge', async () => {
    const [odd, even] = (await pages).map((page) => page.find(({ text }) => /^—\d+—$/.test(text))!);
    expect(odd!.text).toBe('—1—');
    expect(Math.abs(210 - 26 - millimetres(odd!.right) - millimetres(14))).toBeLessThan(1);
    expect(Math.abs(millimetres(even!.left) - 28 - millimetres(14))).toBeLessThan(1);
  });
});

/** The figures of a row of a table as they stand beside each other on the page. */
function figuresBeside(words: readonly PlacedText[], top: number, bottom: number): string[] {
  return words
    .filter((word) => (word.top + word.bottom) / 2 > top && (word.top + word.bottom) / 2 < bottom)
    .filter(({ text }) => /^\d+(?:\.\d+)?$/.test(text))
    .sort((one, other) => one.left - other.left)
    .map(({ text }) => text);
}

/** Rows of figures of a table, in the printed order. */
const printedFigures = (table: FormTable, report: Report): string[][] =>
  Array.from({ length: table.rowCount }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row && cell.field !== null)
      .sort((one, other) => one.column - other.column)
      .map(({ field }) => printFigure(report.figures.get(field!))),
  ).filter((row) => row.length > 0);

describeWithOffice('the tables on paper', () => {
  test.each(EDITIONS.map(({ id, years: [year] }) => [id, year] as const))(
    'of edition %s have every figure in its row and column',
    async (id, year) => {
      const edition = editionById(id)!;
      const report = randomReport(6, { year, limit: 900 });
      const pdf = await pdfOf(report);
      const pages = placedTexts(pdf, 'word');
      const pageOf = (heading: RegExp) =>
        pages.findIndex((words) => heading.test(words.map(({ text }) => text).join('')));
      const table = (name: TableId) => tableOf(edition, name);
      const index = pageOf(/一、本年新收政府信息公开申请数量/);
      const words = pages[index]!;
      const expected = printedFigures(table('requests'), report);
      const rows = expected.map((figures) => {
        const total = figures.at(-1)!;
        const place = words.find(
          ({ text, top, bottom }) =>
            text === total && figuresBeside(words, top - 2, bottom + 2).join(' ') === figures.join(' '),
        );
        return place ? figures : undefined;
      });
      expect(rows).toEqual(expected);
      const rights = words.filter(({ text }) => /^\d+$/.test(text)).map(({ right }) => millimetres(right));
      expect(Math.max(...rights)).toBeLessThan(210 - 26);
      for (const { id: each, name } of edition.tables) {
        const first = edition.parts.find((part) => part.table === each)!.heading;
        const page = pageOf(new RegExp(first));
        expect(page).toBeGreaterThanOrEqual(0);
        keepPicture(`${id}-${name}`, pdf, page + 1);
      }
    },
  );
});
