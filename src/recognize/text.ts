/** Lines of text → Report: by the headings of the parts and the labels of the rows, in any of their spellings. */
import { EDITIONS, PAGE_NUMBER, RESIDUE, tableOf } from '../form';
import type { Edition, FieldId, TextPartId } from '../form';
import type { Grid } from '../grid';
import { UserError } from '../messages';
import { newReport } from '../report';
import type { Figure, Report } from '../report';
import { isHeading, linesOf, locateParts } from './headings';
import type { PartPlace } from './headings';
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

function figuresOf(grid: Grid, edition: Edition, places: readonly PartPlace[]): Map<FieldId, Figure> {
  const figures = new Map<FieldId, Figure>();
  places.forEach(({ part }, index) => {
    if (part.table === null) return;
    const tokens = tokensOf(grid, ...linesOf(places, index, grid.rowCount));
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

function recognizeEdition(
  grid: Grid,
  edition: Edition,
): { readonly report: Report; readonly found: boolean } {
  const places = locateParts(grid, edition);
  const headings = places.flatMap(({ line }) => line ?? []);
  const opening = paragraphs(grid, 0, headings[0] ?? grid.rowCount);
  const title = findTitle(opening);
  const contents = (line: string) => edition.parts.some((part) => isHeading(line, part));
  const before = headings.length === 0 ? [] : opening.slice(title?.lineCount ?? 0);
  const preface = before.filter((line) => !contents(line)).join('\n');
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

/**
 * Reads the report in a text, by the edition of which most figures are found; figures that cannot be found are
 * absent. Throws `report/not-found` when there is neither a table of the form nor two of its headings.
 */
export function recognizeText(grid: Grid): Report {
  const [best] = EDITIONS.map((edition) => recognizeEdition(grid, edition))
    .filter(({ found }) => found)
    .sort((one, other) => other.report.figures.size - one.report.figures.size);
  if (!best) throw new UserError('report/not-found', { headings: headingsLookedFor() });
  return best.report;
}

const headingsLookedFor = (): string => (EDITIONS[0]?.parts ?? []).map(({ heading }) => heading).join(' / ');
