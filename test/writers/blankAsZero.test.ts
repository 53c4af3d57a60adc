/** A table whose blanks are zeros prints them; one that is not filled in yet prints nothing there. */
import { copyOf, reportHtml, reportText, writeDocx } from '../../src/writers';
import { readDocx } from '../../src/readers';
import { sampleReport, withFigure } from '../support/reports';
import { tableOf, editionById } from '../../src/form';
import { printField, printedRows } from '../../src/writers/printed';
import { statedFigure } from '../../src/report';
import type { FieldId, TableId } from '../../src/form';
import type { Report } from '../../src/report';

const FIELD = 'proactive.coercion.decisions' as FieldId;
const blank = withFigure(sampleReport(), FIELD, null);
const zeros: Report = { ...blank, blankAsZero: new Set<TableId>(['proactive']) };

test('in the figure itself: a blank and a stroke are 0, a text and what was not found stay', () => {
  expect([printField(blank, 'proactive', FIELD), printField(zeros, 'proactive', FIELD)]).toEqual(['', '0']);
  const holding = (figure: Parameters<typeof statedFigure>[0]) => withFigure(zeros, FIELD, figure);
  expect(printField(holding(3), 'proactive', FIELD)).toBe('3');
  const figures = new Map(zeros.figures);
  figures.set(FIELD, { ...statedFigure(null), text: '/' });
  expect(printField({ ...zeros, figures }, 'proactive', FIELD)).toBe('0');
  figures.delete(FIELD);
  expect(printField({ ...zeros, figures }, 'proactive', FIELD)).toBe('');
});

test('of that table alone', () => {
  const requests = tableOf(editionById('2021')!, 'requests');
  const open = withFigure(zeros, 'requests.received.natural', null);
  const printed = printedRows(requests, open).flat();
  expect(printed.find(({ field }) => field === 'requests.received.natural')?.print).toBe('');
});

/** The rows of 行政强制 as lines of text. */
const lineOf = (text: string): string => text.split('\n').find((line) => line.startsWith('行政强制'))!;

test('in every document', async () => {
  expect([lineOf(reportText(blank)), lineOf(reportText(zeros))]).toEqual([
    '行政强制\t\t\t',
    '行政强制\t0\t\t',
  ]);
  const rowOf = (html: string) =>
    /<tr[^>]*>(?:(?!<tr)[^])*行政强制[^]*?<\/tr>/
      .exec(html)?.[0]
      .replace(/<[^>]*>/g, '')
      .trim();
  const copied = (report: Report) => rowOf(copyOf(report, { kind: 'report' }).html);
  expect([rowOf(reportHtml(blank)), rowOf(reportHtml(zeros))]).toEqual(['行政强制', '行政强制0']);
  expect([copied(blank), copied(zeros)]).toEqual(['行政强制', '行政强制0']);
  const cellAfter = async (report: Report) => {
    const grids = readDocx(await writeDocx(report), 'a.docx');
    const texts = grids.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text));
    return texts[texts.indexOf('行政强制') + 1];
  };
  expect(await cellAfter(zeros)).toBe('0');
});
