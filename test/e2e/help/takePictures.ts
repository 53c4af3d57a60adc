/** Takes the pictures of the help: the pane as it works on a report, on a desk, and the sheet beside it. */
import type { Page } from 'playwright-core';
import { editionForYear } from '../../../src/form';
import { planReport } from '../../../src/layout';
import type { Locale } from '../../../src/messages';
import { MESSAGES } from '../../../src/messages/catalogue';
import { DESK_PANE_WORDS } from '../../../src/messages/deskPane';
import type { HelpPictureId } from '../../../src/messages/help';
import type { Report } from '../../../src/report';
import { reportJson } from '../../../src/writers';
import { writeXlsx } from '../../../src/writers/xlsx';
import { sampleReport, withFigure } from '../../support/reports';
import type { BrowserTest } from '../browser';
import { cell } from '../grid';
import { speaking } from '../tour';

export interface Picture {
  readonly id: HelpPictureId;
  readonly locale: Locale;
  readonly bytes: Buffer;
  /** What is to be read on it. */
  readonly text: string;
}

const LOCALES = ['zh-CN', 'en-US'] as const satisfies readonly Locale[];
const SIZE = { width: '350', height: 520 } as const;
/** The pane counts the days to its deadline: noon of 10 January 2025, on whatever day the pictures are taken. */
const DAY = Date.UTC(2025, 0, 10, 4);

/** What is shown only where somebody works: the focus, and what blinks. */
const AT_REST =
  '*, *::before, *::after { caret-color: transparent !important; transition: none !important; }';

/** In the pane it is another day; time goes on as ever. */
function moveTheDay(day: number): void {
  if (!location.pathname.includes('preview-taskpane')) return;
  const Real = Date;
  const gap = day - Real.now();
  window.Date = class extends Real {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(Real.now() + gap);
      else super(...(given as []));
    }
    static override now = () => Real.now() + gap;
  } as DateConstructor;
}

/** A report that is nearly done: cells and a part are left, a figure is wrong, and no text tells of the applications. */
function nearlyDone(): Report {
  const wrong = withFigure(sampleReport(), 'requests.received.natural', 5);
  const blank = ['licensing', 'penalties', 'coercion'].reduce(
    (report, row) => withFigure(report, `proactive.${row}.decisions`, null),
    wrong,
  );
  const paragraphs = blank.parts.overview.split('\n');
  const overview = paragraphs.filter((each) => !each.startsWith('（二）依申请公开')).join('\n');
  return { ...blank, unit: '青石镇人民政府', parts: { ...blank.parts, overview, others: '' } };
}

/** Reports of bureaus, two of which have something to mend, and one of them what a text says otherwise. */
function ofBureaus(): { name: string; mimeType: string; buffer: Buffer }[] {
  return ['财政', '教育', '水务', '林业', '统计', '民政'].map((place, index) => {
    const unit = `青山县${place}局`;
    const right = { ...sampleReport(), unit };
    const report = index % 3 === 2 ? withFigure(right, 'requests.received.natural', 3 + index) : right;
    return {
      name: `${unit}.xlsx`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(writeXlsx(planReport(editionForYear(2024)!, { report }))),
    };
  });
}

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

interface TakeOptions {
  /** How much of the pane, from its top, where below there is nothing. */
  readonly height?: number;
  /** A part of the page in place of the pane. */
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What is to be read on it; what the pane says where there is none. */
  readonly text?: string;
}

/** A fresh preview, and how a picture of it is taken. */
async function begin(open: BrowserTest['open'], keep: (picture: Picture) => void) {
  const { page, pane } = await open(SIZE);
  const frame = page.locator('#pane');
  await page.context().addInitScript(moveTheDay, DAY);
  await speaking(page, 'zh-CN');
  const take = async (
    id: HelpPictureId,
    locale: Locale,
    { height = SIZE.height, clip, text }: TakeOptions = {},
  ) => {
    // Where the pointer was, something would be lit up.
    await page.mouse.move(2, 2);
    await pane.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const still = { animations: 'disabled', style: AT_REST } as const;
    const shown = await frame.boundingBox();
    if (!shown) throw new Error('the preview shows no pane');
    const bytes = await page.screenshot({ ...still, clip: clip ?? { ...shown, height } });
    keep({ id, locale, bytes, text: lines(text ?? (await pane.locator('body').innerText())) });
  };
  return { page, pane, take };
}

/** The clerk's work in both languages, and the sheet beside it. */
export async function takeClerk(open: BrowserTest['open'], keep: (picture: Picture) => void): Promise<void> {
  const { page, pane, take } = await begin(open, keep);
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  const tab = (name: string) => pane.getByRole('tab', { name: new RegExp(`^${name}`) });
  const view = async (name: string) => {
    await tab(name).click();
    await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
  };

  for (const locale of LOCALES) {
    const words = MESSAGES[locale].pane;
    await speaking(page, locale);
    await button(words.empty.insert).waitFor();
    await take('empty', locale, { height: 370 });
  }

  await speaking(page, 'zh-CN');
  await pane.locator('[data-opens=import]').click();
  await pane.getByLabel('要导入的文件').setInputFiles({
    name: '草稿.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(reportJson(nearlyDone()))),
  });
  await button('插入并填好模板').click();
  await pane.getByRole('tab', { name: /^检查/ }).waitFor();
  for (const locale of LOCALES) {
    const words = MESSAGES[locale].pane;
    await speaking(page, locale);
    await view(words.tabs.filling);
    await button(words.sentencesPage.open).waitFor();
    await take('filling', locale);
    await pane.locator('[data-opens=sentences]').click();
    await pane.getByRole('heading', { level: 2, name: words.sentencesPage.title }).waitFor();
    await pane.getByText(words.sentencesPage.why).waitFor();
    await take('sentences', locale);
    await pane.locator('body').press('Escape');
    await view(words.tabs.checking);
    await pane.locator('button[data-finding]').first().waitFor();
    await take('checking', locale);
    await view(words.tabs.exporting);
    await button(words.exporting.copyAll).waitFor();
    await take('exporting', locale);
  }
  await page.getByText(SHEET).first().click();
  const read = await cellsOf(page);
  const corner = await page.locator('#grid').boundingBox();
  if (!corner) throw new Error('the preview shows no grid');
  const clip = { ...CELLS, x: corner.x + CELLS.x, y: corner.y + CELLS.y };
  // A workbook is Chinese in both languages.
  for (const locale of LOCALES) await take('sheet', locale, { clip, text: read });
}

const SHEET = '三、依申请公开';
/** Of the grid: column letters, the first rows of 表三 and the column beside it. */
const CELLS = { x: 0, y: 91, width: 890, height: 385 } as const;

/** What those cells hold. */
async function cellsOf(page: Page): Promise<string> {
  const told: string[] = [];
  for (let row = 1; row <= 10; row++)
    for (const column of 'ABCDEFGHIJK') {
      const value = await cell(page, SHEET, `${column}${row}`);
      if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
        told.push(`${column}${row} ${value}`);
    }
  return told.join('\n');
}

/** The desk in both languages. */
export async function takeDesk(open: BrowserTest['open'], keep: (picture: Picture) => void): Promise<void> {
  const { page, pane, take } = await begin(open, keep);
  const chinese = DESK_PANE_WORDS['zh-CN'];
  await pane.getByRole('button', { name: MESSAGES['zh-CN'].pane.empty.review, exact: true }).click();
  await pane.locator('input[type=file][multiple]').first().setInputFiles(ofBureaus());
  await pane.getByRole('button', { name: chinese.start(6), exact: true }).click();
  await pane.getByRole('grid', { name: chinese.list }).waitFor();
  for (const locale of LOCALES) {
    const words = DESK_PANE_WORDS[locale];
    await speaking(page, locale);
    await pane.getByRole('grid', { name: words.list }).waitFor();
    await take('desk', locale);
    await pane.getByRole('row', { name: /水务局/ }).click();
    await pane.getByRole('button', { name: words.sendBack, exact: true }).waitFor();
    await take('member', locale);
  }
}
