/** The texts of the parts, the body, the year and the contact of a report in grids. */
import { PAGE_NUMBER, RESIDUE } from '../../form';
import type { COVER_SPELLINGS, Edition, TextPartId } from '../../form';
import type { Address } from '../../grid';
import { WORKBOOK } from '../../messages';
import { nameForm, readDay } from '../../text';
import { NO_PLACES } from '../../report';
import type { Oddity, Report } from '../../report';
import { behindLabel, yearIn } from '../around/body';
import { isHeading, linesOf, locateParts } from '../around/headings';
import type { PartPlace } from '../around/headings';
import { datesAbove, datesBelow } from './dates';
import { identify } from './identity';
import { labelOf } from '../seen/labels';
import { headed } from './partHeadings';
import { contactOf, yearOfPeriod } from './opening';
import { isWeak, ownLines, titlesOf, yearOfAll } from './ownLines';
import type { Around } from './ownLines';
import { headingsAmong } from './sourceLines';
import type { SourceLine } from './sourceLines';
import type { Title } from '../around/titles';
import type { View } from '../seen/view';

type GridTexts = Pick<Report, 'unit' | 'year' | 'contact' | 'dates' | 'parts' | 'partPlaces' | 'headings'>;

interface FoundTexts extends GridTexts {
  /** How many parts have a heading. */
  readonly headingCount: number;
  /** Titles of another year than the one that was taken, where nothing rules them out. */
  readonly doubts: readonly Oddity[];
}

export interface Written {
  readonly text: string;
  readonly places: readonly Address[];
}

/** What our own text sheets say beside the text. */
const HINTS: ReadonlySet<string> = new Set([WORKBOOK.textHint, ...Object.values(WORKBOOK.partHints)]);
const isOfTemplate = (text: string): boolean => HINTS.has(text) || text.startsWith(`${WORKBOOK.characters} `);

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

/** 落款 of a document, the body and a day, is no text of its last part. */
function withoutSignature(written: Written, unit: string): Written {
  const lines = written.text.split('\n');
  const [body = '', day = ''] = lines.slice(-2);
  const isSigned = unit !== '' && nameForm(body) === nameForm(unit) && readDay(day) !== undefined;
  if (!isSigned || written.places.at(-1)?.kind === 'sheet') return written;
  return { text: lines.slice(0, -2).join('\n'), places: written.places.slice(0, -2) };
}

const textOf = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join('\n');

const doubtOf = (doubted: number, year: number | null, address: Address | null): Oddity => ({
  kind: 'year-doubt',
  table: null,
  address,
  text: String(doubted),
  expected: String(year),
  fields: [],
});

/** Years that titles or all tables say and that were not followed, with the place of each. */
function doubtsOf(
  titles: readonly Title[],
  lines: readonly SourceLine[],
  year: number | null,
  period: number | null,
  around: Around,
): Oddity[] {
  const doubts = titles.map((title) => doubtOf(title.year, year, lines[title.first]?.address ?? null));
  // In a document a table stands under the title that its year was taken from.
  const stated = lines[0]?.address.kind === 'sheet' ? yearOfAll(around) : null;
  if (stated === null || stated === year || stated === period) return doubts;
  if (titles.some((title) => title.year === stated)) return doubts;
  return [...doubts, doubtOf(stated, year, around.nearTables()[0]?.place ?? null)];
}

/** Sheets of which nothing was read say last whose report it is. */
const inWeight = (views: readonly View[], { sheets: { unread } }: Around): readonly View[] => {
  const isLast = ({ grid }: View): boolean => grid.kind === 'sheet' && unread.has(grid.name);
  return [...views.filter((view) => !isLast(view)), ...views.filter(isLast)];
};

/** A name with the brackets that it is written with in some lines: （全市汇总） is compared as (全市汇总). */
function asWritten(name: string, lines: readonly SourceLine[]): string {
  if (!name.includes('(')) return name;
  const written = lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
  const start = written.replace(/（/g, '(').replace(/）/g, ')').indexOf(name);
  return start < 0 ? name : written.slice(start, start + name.length);
}

/** The line behind the last title before the first heading of a part. */
function titleEnd(lines: readonly SourceLine[], edition: Edition, around: Around): number {
  const heads = headingsAmong(lines);
  const [first] = locateParts(heads, edition).flatMap(({ line }) => line ?? []);
  return titlesOf(lines.slice(0, first), around).at(-1)?.end ?? 0;
}

/** Finds what there is; a part without a heading that nothing else tells is empty. */
export function readGridTexts(
  views: readonly View[],
  all: readonly SourceLine[],
  edition: Edition,
  around: Around,
  figures: Report['figures'] = new Map(),
): FoundTexts {
  const { lines: own, withUnmeant } = ownLines(all, edition, around);
  const { lines, odd } = headed(own, edition, (some) => titleEnd(some, edition, around), { views, figures });
  const heads = headingsAmong(lines);
  const places = locateParts(heads, edition);
  const found = places.flatMap(({ line }) => line ?? []);
  const [first = lines.length] = found;
  const texts = partTexts(lines, places);
  const opening = lines.slice(0, first).filter(({ isName }) => !isName);
  const titled = [opening, lines].find((among) => titlesOf(among, around).length > 0) ?? withUnmeant;
  const identity = identify({
    titles: titlesOf(titled, around),
    preface: textOf(opening),
    overview: texts.overview.text,
    nearTables: around.nearTables,
  });
  const title = titled === opening ? identity.title : undefined;
  const isContents = new Set(
    heads
      .filter((head) => edition.parts.some((part) => isHeading(head, part, labelOf(part.heading))))
      .map(({ line }) => lines[line]),
  );
  const before = opening.slice(title?.end ?? 0).filter((line) => !isContents.has(line));
  const isSheet = opening[0]?.address.kind === 'sheet';
  const preface = written(found.length === 0 || (isSheet && !title) ? [] : sameGrid(before));
  const period = yearOfPeriod(textOf(opening));
  const covers = inWeight(views, around);
  const hasWeak = identity.title !== undefined && isWeak(identity.title, titled, around);
  const year =
    (hasWeak ? null : identity.year) ??
    yearIn(besideLabel(covers, 'year')) ??
    period ??
    yearOfAll(around) ??
    identity.year;
  const unit = hasWeak
    ? besideLabel(covers, 'unit') || (identity.unit ?? '')
    : identity.unit || besideLabel(covers, 'unit');
  const others = withoutSignature(texts.others, unit);
  return {
    headingCount: found.length,
    headings: odd,
    doubts: doubtsOf(identity.doubts, titled, year, period, around),
    unit: asWritten(unit, all),
    year,
    contact: contactOf(preface.text === '' ? textOf(opening) : preface.text),
    dates: [...datesAbove(opening), ...datesBelow(texts.others)],
    parts: {
      preface: preface.text,
      overview: texts.overview.text,
      problems: texts.problems.text,
      others: others.text,
    },
    partPlaces: {
      ...NO_PLACES,
      preface: preface.places,
      overview: texts.overview.places,
      problems: texts.problems.places,
      others: others.places,
    },
  };
}
