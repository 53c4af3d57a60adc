import { HIGHLIGHT } from '../../src/layout/styles';
import {
  convertedDocument,
  describeWithOffice,
  pageTexts,
  placedTexts,
  printedPages,
  withChineseFonts,
} from '../support/libreoffice';
import type { Page } from '../support/libreoffice';
import { writeXlsx } from '../../src/writers/xlsx';
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

  test('A4 pages, a page a sheet, of 校验 three; nothing highlighted while everything agrees', () => {
    const pages = printedPages('right', poisonedWorkbook(right));
    expect(pages).toHaveLength(8 + 3);
    expect(pages.every(isA4)).toBe(true);
    expect(pages.map(strongBands)).toEqual(pages.map(() => 0));
    expect(pages.map((page) => bands(page, HIGHLIGHT.weak.fill))).toEqual(pages.map(() => 0));
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

  test('表三 on its whole page in letters of 9 points and more, and no hint', () => {
    const pdf = withChineseFonts(() => convertedDocument('sizes.xlsx', writeXlsx(right), 'pdf'));
    const pages = placedTexts(pdf, 'word');
    const page = pages.find((words) => words[0]?.text.startsWith('三、收到和处理'))!;
    const label = page.find(({ text }) => text === '（一）予以公开')!;
    const total = page.find(({ text }) => text === '四、结转下年度继续办理')!;
    const top = page.find(({ text }) => text === '申请人情况')!;
    expect((label.right - label.left) / 7).toBeGreaterThanOrEqual(9);
    expect((label.right - label.left) / 7).toBeLessThan(9.6);
    // Of 637.8 points between the margins LibreOffice gives some to the space of its header.
    expect(total.bottom - top.top).toBeGreaterThan(0.85 * 637.8);
    expect(total.bottom).toBeLessThan((297 - 35) * (72 / 25.4));
    const texts = pages
      .flat()
      .map(({ text }) => text)
      .join('');
    expect(texts).not.toMatch(/填写机关名称|每段一行|应写明|字数|上级机关对正文/);
  });

  test('the four cells of a column that does not balance, in rows that are marked', () => {
    const pages = printedPages('wrong', poisonedWorkbook(wrong));
    const page = pages[wrong.sheets.findIndex(({ name }) => name.startsWith('三'))];
    expect(page && strongBands(page)).toBe(4);
    expect(page && bands(page, HIGHLIGHT.weak.fill)).toBe(4);
  });
});
