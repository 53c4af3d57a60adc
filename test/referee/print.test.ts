import { HIGHLIGHT } from '../../src/layout/styles';
import { convertedDocument, describeWithOffice, pageTexts, printedPages } from '../support/libreoffice';
import type { Page } from '../support/libreoffice';
import { sampleReport, withFigure } from '../support/reports';
import { planOf, poisonedWorkbook } from './plans';

jest.setTimeout(600_000);

/** A4 at 100 dots per inch; a pixel more or less is rounding. */
const A4 = [827, 1169] as const;
const isA4 = ({ width, height }: Page): boolean =>
  Math.abs(Math.min(width, height) - A4[0]) <= 1 && Math.abs(Math.max(width, height) - A4[1]) <= 1;
/** So many pixels of a colour in one line are a filled cell and no accident. */
const FILLED = 20;

/** How many bands one above the other are filled with a colour: cells of a column, with lines between them. */
function bands(page: Page, color: string): number {
  const filled = Array.from({ length: page.height }, (_, y) => {
    let count = 0;
    for (let x = 0; x < page.width; x++) if (page.colorAt(x, y) === color) count++;
    return count >= FILLED;
  });
  return filled.filter((is, y) => is && !filled[y - 1]).length;
}

const strongBands = (page: Page): number => bands(page, HIGHLIGHT.strong.fill);

describeWithOffice('LibreOffice prints', () => {
  const right = planOf(sampleReport());
  const wrong = planOf(withFigure(sampleReport(), 'requests.received.natural', 4));

  test('A4 pages, a page a sheet; nothing highlighted while everything agrees', () => {
    const pages = printedPages('right', poisonedWorkbook(right));
    expect(pages).toHaveLength(right.sheets.length);
    expect(pages.every(isA4)).toBe(true);
    expect(pages.map(strongBands)).toEqual(right.sheets.map(() => 0));
    expect(pages.map((page) => bands(page, HIGHLIGHT.weak.fill))).toEqual(right.sheets.map(() => 0));
  });

  test('long paragraphs whole, under the heading of each table', () => {
    const paragraph = `（一）主动公开。${'各科室按目录整理信息，经审查后发布。'.repeat(12)}`;
    const report = sampleReport();
    const plan = planOf({ ...report, parts: { ...report.parts, overview: `${paragraph}\n${paragraph}` } });
    const pages = pageTexts(convertedDocument('texts.xlsx', poisonedWorkbook(plan), 'pdf'));
    const bare = pages.map((page) => page.replace(/\s/g, ''));
    expect(bare[1]!.split(paragraph)).toHaveLength(3);
    expect(bare[3]).toMatch(/^三、收到和处理政府信息公开申请情况/);
  });

  test('the four cells of a column that does not balance, in rows that are marked', () => {
    const pages = printedPages('wrong', poisonedWorkbook(wrong));
    const page = pages[wrong.sheets.findIndex(({ name }) => name.startsWith('三'))];
    expect(page && strongBands(page)).toBe(4);
    expect(page && bands(page, HIGHLIGHT.weak.fill)).toBe(4);
  });
});
