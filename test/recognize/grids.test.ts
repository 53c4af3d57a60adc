/** A form in any grids: sheets without our names, tables of documents. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { planReport } from '../../src/layout';
import { readDocx, readHtml } from '../../src/readers';
import { recognize, recognizeGrids } from '../../src/recognize';
import type { Recognized } from '../../src/recognize';
import type { Report } from '../../src/report';
import { reportHtml } from '../../src/writers';
import { writeDocx } from '../../src/writers/docx';
import { workbookOfPlan } from '../support/planned';
import { randomReport } from '../support/reports';

const values = (report: Report) =>
  Object.fromEntries([...report.figures].map(([id, { value }]) => [id, value]));

const bytesOf = (text: string) => new TextEncoder().encode(text);

function expectSame({ report, oddities }: Recognized, original: Report): void {
  expect(values(report)).toEqual(values(original));
  expect(report).toMatchObject({ edition: original.edition, year: original.year, unit: original.unit });
  expect(oddities).toEqual([]);
}

describe.each([2020, 2024])('a report of %s', (year) => {
  const report = { ...randomReport(3, { year }), unit: '青石镇人民政府' };

  test('HTML of our own', () => {
    const read = recognize({ grids: readHtml(bytesOf(reportHtml(report)), 'a.html') });
    expectSame(read, report);
    const { overview, problems, others } = report.parts;
    expect(read.report.parts).toMatchObject({ overview, problems, others });
    expect(read.report.contact).toEqual(report.contact);
  });

  test('Word document of our own', async () => {
    const read = recognize({ grids: readDocx(await writeDocx(report), 'a.docx') });
    expectSame(read, report);
    expect(read.report.parts.overview).toBe(report.parts.overview);
  });

  test('our workbook without its names', () => {
    const edition = editionById(report.edition) as Edition;
    const { grids } = workbookOfPlan(planReport(edition, { report }));
    const read = recognizeGrids(grids);
    const typed = edition.fields.filter(({ sumOf }) => sumOf.length === 0).map(({ id }) => id);
    expect(typed.map((id) => [id, read.report.figures.get(id)?.value])).toEqual(
      typed.map((id) => [id, report.figures.get(id)?.value]),
    );
    expect(read.report.parts.overview).toBe(report.parts.overview);
    expect(read.report).toMatchObject({ year, unit: report.unit });
  });
});

test('nothing of the form is not a report, and says what was there', () => {
  expect(() =>
    recognizeGrids(readHtml(bytesOf('<p>通知</p><table><tr><td>1</td></tr></table>'), 'a')),
  ).toThrow(expect.objectContaining({ code: 'report/not-found' }) as Error);
});
