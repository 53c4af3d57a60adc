/** The lines of sheets that are the report's, where others are of other years and bodies. */
import type { Edition } from '../../form';
import type { AsideSheets } from './asideSheets';
import { yearOfCaption } from '../around/evidence';
import { locateParts } from '../around/headings';
import { headingsAmong } from './sourceLines';
import type { SourceLine } from './sourceLines';
import { isPreviousName } from '../around/standing';
import type { Standing } from '../around/standing';
import { titlesIn } from '../around/titles';
import type { Title } from '../around/titles';

/** What stands around the tables that were read, and what is said of the sheets that hold others. */
export interface Around {
  readonly nearTables: () => readonly Pick<Standing, 'year' | 'unit' | 'place'>[];
  readonly sheets: AsideSheets;
}

type Lines = readonly SourceLine[];

/** The year that all tables agree on, as their sheets or captions name it. */
export function yearOfAll({ nearTables }: Around): number | null {
  const [first, ...others] = nearTables();
  return first && others.every(({ year }) => year === first.year) ? first.year : null;
}

const titlesAmong = (lines: Lines): Title[] =>
  titlesIn(
    lines.map(({ text }) => text),
    (at) => lines[at]?.goesOn === true,
  );

const sheetOf = (lines: Lines, { first }: Title): string => lines[first]?.address.grid ?? '';

/** True where a title stands on a sheet of which nothing was read. */
export const isWeak = (title: Title, lines: Lines, { sheets }: Around): boolean =>
  lines[title.first]?.address.kind === 'sheet' && sheets.unread.has(sheetOf(lines, title));

/** The titles that count: those of sheets of which nothing was read only where there are no others. */
export function titlesOf(lines: Lines, around: Around): readonly Title[] {
  const all = titlesAmong(lines);
  const strong = all.filter((title) => !isWeak(title, lines, around));
  return strong.length > 0 ? strong : all;
}

function partsIn(lines: Lines, edition: Edition): Set<string> {
  const heads = headingsAmong(lines);
  return new Set(
    locateParts(heads, edition).flatMap(({ part, line }) => (line === null ? [] : part.heading)),
  );
}

/** What is left without some lines, if it has every part that they have; else all. */
function spared(lines: Lines, edition: Edition, isLeftOut: (at: number) => boolean): Lines {
  const out = lines.filter((_, at) => isLeftOut(at));
  if (out.length === 0) return lines;
  const rest = lines.filter((_, at) => !isLeftOut(at));
  const kept = partsIn(rest, edition);
  return [...partsIn(out, edition)].every((part) => kept.has(part)) ? rest : lines;
}

/** True where the titles of a sheet, else its name, say that it is of another year or body. */
function isOfOther(sheet: string, own: readonly Title[], { sheets: { findMain } }: Around): boolean {
  const { year, unit } = findMain();
  const fits = (title: Title): boolean =>
    (year === null || title.year === year) && (unit === '' || title.unit === '' || title.unit === unit);
  if (own.length > 0) return !own.some(fits);
  const named = yearOfCaption(sheet);
  return isPreviousName(sheet) || (named !== null && year !== null && named !== year);
}

/** Without sheets of another year or body: nothing on them is the report's. */
function withoutOthers(lines: Lines, around: Around): Lines {
  const { unread } = around.sheets;
  if (unread.size === 0) return lines;
  const titles = titlesAmong(lines);
  const others = new Set(
    [...unread].filter((sheet) =>
      isOfOther(
        sheet,
        titles.filter((title) => sheetOf(lines, title) === sheet),
        around,
      ),
    ),
  );
  return lines.filter(({ address }) => !others.has(address.grid));
}

/** Without what stands under titles of another year than that of the tables, each up to the next title or the end of its sheet. */
function ofYear(lines: Lines, edition: Edition, around: Around): Lines {
  const titles = titlesAmong(lines);
  const year = titles.some((title) => title.year !== titles[0]?.year) ? yearOfAll(around) : null;
  if (year === null || !titles.some((title) => title.year === year)) return lines;
  const own = new Set(titles.filter((title) => title.year === year).map((title) => sheetOf(lines, title)));
  const others = new Set(titles.map((title) => sheetOf(lines, title)).filter((name) => !own.has(name)));
  const yearAt = new Map(titles.map((title) => [title.first, title.year]));
  let under = year;
  const isOut = lines.map(({ address: { grid } }, at) => {
    if (grid !== lines[at - 1]?.address.grid) under = year;
    under = yearAt.get(at) ?? under;
    return under !== year || others.has(grid);
  });
  return spared(lines, edition, (at) => isOut[at] === true);
}

export interface OwnLines {
  readonly lines: Lines;
  /** With those of samples and hidden sheets: they may name body and year where nothing else does. */
  readonly withUnmeant: Lines;
}

/** The lines of the report that is meant; of a document all are. */
export function ownLines(all: Lines, edition: Edition, around: Around): OwnLines {
  if (all[0]?.address.kind !== 'sheet') return { lines: all, withUnmeant: all };
  const withUnmeant = withoutOthers(all, around);
  const { unmeant } = around.sheets;
  const meant = spared(withUnmeant, edition, (at) => unmeant.has(withUnmeant[at]?.address.grid ?? ''));
  return { lines: ofYear(meant, edition, around), withUnmeant };
}
