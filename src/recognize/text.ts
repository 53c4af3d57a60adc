/** Lines of text → Report: by the headings of the parts and the labels of the rows, in any of their spellings. */
import { editionForYear, EDITIONS, PAGE_NUMBER, RESIDUE, tableOf } from '../form';
import type { Edition, FieldId, TextPartId } from '../form';
import type { Grid } from '../grid';
import { UserError } from '../messages';
import { newReport } from '../report';
import type { Figure, Report } from '../report';
import { headingLines, isHeading, linesOf, locateParts } from './headings';
import type { HeadingLine, PartPlace } from './headings';
import { labelOf } from './labels';
import { contactOf, findTitle, yearOfPeriod } from './opening';
import { recognizeTable } from './table';
import { lineAt, tokensOf } from './tokens';

/**
 * Lines as paragraphs, without empty lines and page numbers. Bookmark marks are residue of a conversion from Word:
 * dropped here; rule N-leftover looks for what such residue still tells.
 */
function paragraphs(grid: Grid, first: number, end: number): string[] {
  const lines: string[] = [];
  for (let row = first; row < end; row++) {
    const line = (lineAt(grid, row) ?? '').replace(RESIDUE, '').trim();
    if (line !== '' && !PAGE_NUMBER.test(line)) lines.push(line);
  }
  return lines;
}

/** A table with one cell a line has about 500 lines; a text without headings is not searched without end. */
const MOST_TABLE_LINES = 5000;

function figuresOf(grid: Grid, edition: Edition, places: readonly PartPlace[]): Map<FieldId, Figure> {
  const figures = new Map<FieldId, Figure>();
  places.forEach(({ part }, index) => {
    if (part.table === null) return;
    const [first, end] = linesOf(places, index, grid.rowCount);
    const tokens = tokensOf(grid, first, Math.min(end, first + MOST_TABLE_LINES));
    for (const [field, figure] of recognizeTable(tableOf(edition, part.table), tokens))
      figures.set(field, figure);
  });
  return figures;
}

function textsOf(grid: Grid, places: readonly PartPlace[]): Record<TextPartId, string> {
  const texts = { preface: '', overview: '', problems: '', others: '' };
  places.forEach(({ part, line }, index) => {
    if (part.text !== null && line !== null)
      texts[part.text] = paragraphs(grid, ...linesOf(places, index, grid.rowCount)).join('\n');
  });
  return texts;
}

/** Lines without those of a table of contents, which repeat the headings. */
function withoutContents(lines: readonly string[], edition: Edition): string[] {
  const repeated = new Set(
    headingLines(lines.entries())
      .filter((line) => edition.parts.some((part) => isHeading(line, part, labelOf(part.heading))))
      .map(({ line }) => line),
  );
  return lines.filter((_, index) => !repeated.has(index));
}

function recognizeEdition(
  grid: Grid,
  lines: readonly HeadingLine[],
  edition: Edition,
): { readonly report: Report; readonly found: boolean } {
  const places = locateParts(lines, edition);
  const headings = places.flatMap(({ line }) => line ?? []);
  const opening = paragraphs(grid, 0, headings[0] ?? grid.rowCount);
  const title = findTitle(opening);
  const before = headings.length === 0 ? [] : opening.slice(title?.lineCount ?? 0);
  const preface = withoutContents(before, edition).join('\n');
  const figures = figuresOf(grid, edition, places);
  return {
    found: figures.size > 0 || headings.length > 1,
    report: newReport(edition, {
      unit: title?.unit ?? '',
      year: title?.year ?? yearOfPeriod(preface),
      contact: contactOf(preface),
      figures,
      parts: { ...textsOf(grid, places), preface },
    }),
  };
}

/** Most figures first; where editions read as many, the one that is for the year. */
const rank = ({ figures, year, edition }: Report): number =>
  2 * figures.size + (year !== null && editionForYear(year)?.id === edition ? 1 : 0);

/**
 * Reads the report in a text, by the edition of which most figures are found; figures that cannot be found are
 * absent. Throws `report/not-found` when there is neither a table of the form nor two of its headings.
 */
export function recognizeText(grid: Grid): Report {
  const lines = headingLines(
    Array.from({ length: grid.rowCount }, (_, row) => [row, lineAt(grid, row) ?? ''] as const),
  );
  const [best] = EDITIONS.map((edition) => recognizeEdition(grid, lines, edition))
    .filter(({ found }) => found)
    .sort((one, other) => rank(other.report) - rank(one.report));
  if (!best) throw new UserError('report/not-found', { headings: headingsLookedFor() });
  return best.report;
}

const headingsLookedFor = (): string => (EDITIONS[0]?.parts ?? []).map(({ heading }) => heading).join(' / ');
