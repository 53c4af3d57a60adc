/** The lines of a source that are the report's, where other sheets hold those of other years and bodies. */
import type { Edition } from '../form';
import type { AsideSheets } from './asideSheets';
import { headingLines, locateParts } from './headings';
import type { SourceLine } from './sourceLines';
import type { Standing } from './standing';
import { titlesIn } from './titles';
import type { Title } from './titles';

/** What stands around the tables that were read, and what is said of the sheets that hold others. */
export interface Around {
  readonly nearTables: () => readonly Pick<Standing, 'year' | 'unit' | 'place'>[];
  readonly sheets: AsideSheets;
}

/** The year that all tables agree on, as their sheets or captions name it. */
export function yearOfAll({ nearTables }: Around): number | null {
  const [first, ...others] = nearTables();
  return first && others.every(({ year }) => year === first.year) ? first.year : null;
}

const titlesAmong = (lines: readonly SourceLine[]): Title[] =>
  titlesIn(
    lines.map(({ text }) => text),
    (at) => lines[at]?.goesOn === true,
  );

const sheetOf = (lines: readonly SourceLine[], { first }: Title): string => lines[first]?.address.grid ?? '';

/** True where a title stands on a sheet that holds nothing that was read. */
export const isWeak = (title: Title, lines: readonly SourceLine[], { sheets }: Around): boolean =>
  lines[title.first]?.address.kind === 'sheet' && sheets.weak.has(sheetOf(lines, title));

/** The titles that count: those of weak sheets where there are no others. */
export function titlesOf(lines: readonly SourceLine[], around: Around): readonly Title[] {
  const all = titlesAmong(lines);
  const strong = all.filter((title) => !isWeak(title, lines, around));
  return strong.length > 0 ? strong : all;
}

const without = (lines: readonly SourceLine[], sheets: ReadonlySet<string>): readonly SourceLine[] =>
  lines.filter(({ address }) => address.kind !== 'sheet' || !sheets.has(address.grid));

const hasHeading = (lines: readonly SourceLine[], edition: Edition): boolean =>
  locateParts(
    headingLines(lines.map(({ text }, index) => [index, text] as const)),
    edition,
  ).some(({ line }) => line !== null);

/** Without the sheets that a title gives to another year than that of the tables: 2023 beside 2024. */
function ofYear(lines: readonly SourceLine[], around: Around): readonly SourceLine[] {
  const titles = titlesAmong(lines);
  const year = titles.some((title) => title.year !== titles[0]?.year) ? yearOfAll(around) : null;
  if (year === null) return lines;
  const own = new Set(titles.filter((title) => title.year === year).map((title) => sheetOf(lines, title)));
  const other = titles.map((title) => sheetOf(lines, title)).filter((name) => !own.has(name));
  return own.size === 0 ? lines : without(lines, new Set(other));
}

/** Without sheets of other years and bodies, and without those of which nothing was read where others hold parts of a report. */
export function ownLines(
  all: readonly SourceLine[],
  edition: Edition,
  around: Around,
): readonly SourceLine[] {
  if (all[0]?.address.kind !== 'sheet') return all;
  const { ofOthers, weak } = around.sheets;
  const own = ofOthers.size === 0 ? all : without(all, ofOthers);
  const strong = weak.size === 0 ? own : without(own, weak);
  return ofYear(strong.length < own.length && hasHeading(strong, edition) ? strong : own, around);
}
