/** The texts of the parts, the body, the year and the contact of a report in grids. */
import { PAGE_NUMBER, RESIDUE } from '../form';
import type { COVER_SPELLINGS, Edition, TextPartId } from '../form';
import type { Address } from '../grid';
import { WORKBOOK } from '../messages';
import { NO_PLACES } from '../report';
import type { Oddity, Report } from '../report';
import { behindLabel, yearIn } from './body';
import type { Evidence } from './evidence';
import { headingLines, isHeading, linesOf, locateParts } from './headings';
import type { PartPlace } from './headings';
import { identify } from './identity';
import { labelOf } from './labels';
import { contactOf, yearOfPeriod } from './opening';
import type { SourceLine } from './sourceLines';
import { titlesIn } from './titles';
import type { Title } from './titles';
import type { View } from './view';

type GridTexts = Pick<Report, 'unit' | 'year' | 'contact' | 'parts' | 'partPlaces'>;

interface FoundTexts extends GridTexts {
  /** How many parts have a heading. */
  readonly headings: number;
  /** Titles of another year than the one that was taken, where nothing rules them out. */
  readonly doubts: readonly Oddity[];
}

interface Written {
  readonly text: string;
  readonly places: readonly Address[];
}

/** What our own text sheets say beside the text. */
const isOfTemplate = (text: string): boolean =>
  text === WORKBOOK.textHint || text.startsWith(`${WORKBOOK.characters} `);

/** Paragraphs without page numbers and what conversions leave behind. */
function written(lines: readonly SourceLine[]): Written {
  const kept = lines
    .filter(({ isName }) => !isName)
    .map(({ text, address }) => ({ text: text.replace(RESIDUE, '').trim(), address }))
    .filter(({ text }) => text !== '' && !PAGE_NUMBER.test(text) && !isOfTemplate(text));
  return { text: kept.map(({ text }) => text).join('\n'), places: kept.map(({ address }) => address) };
}

/** On sheets a text ends with its sheet; a document flows on. */
function sameGrid(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [first] = lines;
  if (first?.address.kind !== 'sheet') return lines;
  return lines.filter(({ address }) => address.grid === first.address.grid);
}

const MOST_COVER_ROWS = 60;

/** What stands beside or behind a label of a cover: 填报单位：…. */
function besideLabel(views: readonly View[], key: keyof typeof COVER_SPELLINGS): string {
  for (const view of views)
    for (const row of view.rows.slice(0, MOST_COVER_ROWS)) {
      const cells = view.cellsIn(row);
      for (const [at, { text, kind }] of cells.entries()) {
        const value = kind === 'words' ? behindLabel(key, text, cells[at + 1]?.text ?? '') : undefined;
        if (value !== undefined) return value;
      }
    }
  return '';
}

/** The texts of the parts with a heading. */
function partTexts(
  lines: readonly SourceLine[],
  places: readonly PartPlace[],
): Readonly<Record<TextPartId, Written>> {
  const none = written([]);
  const texts: Record<TextPartId, Written> = { preface: none, overview: none, problems: none, others: none };
  places.forEach(({ part, line }, index) => {
    if (part.text === null || line === null) return;
    const [from, end] = linesOf(places, index, lines.length);
    const heading = lines[line]?.address;
    const own = lines.slice(from, end);
    texts[part.text] = written(
      heading?.kind === 'sheet' ? own.filter(({ address }) => address.grid === heading.grid) : own,
    );
  });
  return texts;
}

const titlesAmong = (lines: readonly SourceLine[]): Title[] =>
  titlesIn(
    lines.map(({ text }) => text),
    (at) => lines[at]?.goesOn === true,
  );

const textOf = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join('\n');

/** The year that all tables agree on, as their sheets or captions name it. */
function yearOfAll(near: readonly Evidence[]): number | null {
  const [first] = near;
  return first && near.every(({ year }) => year === first.year) ? first.year : null;
}

/** Without the sheets that a title gives to another year than that of the tables: 2023 beside 2024. */
function ownSheets(
  lines: readonly SourceLine[],
  nearTables: () => readonly Evidence[],
): readonly SourceLine[] {
  if (lines[0]?.address.kind !== 'sheet') return lines;
  const titles = titlesAmong(lines);
  const year = titles.some((title) => title.year !== titles[0]?.year) ? yearOfAll(nearTables()) : null;
  if (year === null) return lines;
  const sheetOf = ({ first }: Title): string => lines[first]?.address.grid ?? '';
  const own = new Set(titles.filter((title) => title.year === year).map(sheetOf));
  const other = new Set(titles.map(sheetOf).filter((name) => !own.has(name)));
  return own.size === 0 ? lines : lines.filter(({ address }) => !other.has(address.grid));
}

const doubtOf = (title: Title, year: number | null, line: SourceLine | undefined): Oddity => ({
  kind: 'year-doubt',
  table: null,
  address: line?.address ?? null,
  text: String(title.year),
  expected: String(year),
  fields: [],
});

/** Finds what there is; a part without a heading is empty. `nearTables` says what stands around the tables that were read. */
export function readGridTexts(
  views: readonly View[],
  all: readonly SourceLine[],
  edition: Edition,
  nearTables: () => readonly Evidence[],
): FoundTexts {
  const lines = ownSheets(all, nearTables);
  const heads = headingLines(lines.map(({ text }, index) => [index, text] as const));
  const places = locateParts(heads, edition);
  const found = places.flatMap(({ line }) => line ?? []);
  const [first = lines.length] = found;
  const texts = partTexts(lines, places);
  const opening = lines.slice(0, first).filter(({ isName }) => !isName);
  const above = titlesAmong(opening);
  const titled = above.length > 0 ? opening : lines;
  const identity = identify({
    titles: above.length > 0 ? above : titlesAmong(lines),
    preface: textOf(opening),
    overview: texts.overview.text,
    nearTables,
  });
  const title = above.length > 0 ? identity.title : undefined;
  const isContents = new Set(
    heads
      .filter((head) => edition.parts.some((part) => isHeading(head, part, labelOf(part.heading))))
      .map(({ line }) => lines[line]),
  );
  const before = opening.slice(title?.end ?? 0).filter((line) => !isContents.has(line));
  const isSheet = opening[0]?.address.kind === 'sheet';
  const preface = written(found.length === 0 || (isSheet && !title) ? [] : sameGrid(before));
  const year =
    identity.year ??
    yearIn(besideLabel(views, 'year')) ??
    yearOfPeriod(textOf(opening)) ??
    yearOfAll(nearTables());
  return {
    headings: found.length,
    doubts: identity.doubts.map((doubted) => doubtOf(doubted, year, titled[doubted.first])),
    unit: identity.unit || besideLabel(views, 'unit'),
    year,
    contact: contactOf(preface.text === '' ? textOf(opening) : preface.text),
    parts: {
      preface: preface.text,
      overview: texts.overview.text,
      problems: texts.problems.text,
      others: texts.others.text,
    },
    partPlaces: {
      ...NO_PLACES,
      preface: preface.places,
      overview: texts.overview.places,
      problems: texts.problems.places,
      others: texts.others.places,
    },
  };
}
