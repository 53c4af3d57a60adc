/** Whose report a source is, and of which year, where it says so more than once. */
import { labelForm } from '../../text';
import { yearOfPeriod } from './opening';
import type { Standing } from '../around/standing';
import type { Title } from '../around/titles';

export interface Stated {
  /** Titles before part one, or all there are; in their order. */
  readonly titles: readonly Title[];
  readonly preface: string;
  readonly overview: string;
  /** What stands nearest to each table that was read; asked only where titles do not agree. */
  readonly nearTables: () => readonly Pick<Standing, 'year' | 'unit'>[];
}

export interface Identity {
  readonly unit: string;
  readonly year: number | null;
  /** The title that is the report's own. */
  readonly title: Title | undefined;
  /** Years of titles that were not followed though nothing rules them out. */
  readonly doubts: readonly Title[];
}

/** The year that a text names most often, or null. */
function mostNamed(text: string): number | null {
  const counts = new Map<number, number>();
  for (const [, year] of labelForm(text).matchAll(/(?<!\d)(20\d{2})年/g))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

interface Choice {
  readonly year: number;
  readonly isSure: boolean;
}

/** One year in all titles: a period of another year counts for more, unless the text goes with the titles. */
function againstPeriod(year: number, period: number | null, { overview }: Stated): Choice {
  return period === null || period === year || mostNamed(overview) === year
    ? { year, isSure: true }
    : { year: period, isSure: false };
}

/** Several years in titles, as under a menu of other years: that of the period, else that of the title next to the tables. */
function amongTitles(
  years: ReadonlySet<number>,
  period: number | null,
  stated: Stated,
  last: number,
): Choice {
  if (period !== null && years.has(period)) return { year: period, isSure: true };
  const near = new Set(stated.nearTables().flatMap(({ year }) => (year === null ? [] : year)));
  const [nearest] = near;
  const year = near.size === 1 && nearest !== undefined && years.has(nearest) ? nearest : last;
  return { year, isSure: mostNamed(`${stated.preface}${stated.overview}`) === year };
}

/** Body and year by titles; without a title both are unknown here. */
export function identify(stated: Stated): Identity {
  const { titles } = stated;
  const last = titles.at(-1);
  if (!last) return { unit: '', year: null, title: undefined, doubts: [] };
  const years = new Set(titles.map(({ year }) => year));
  const period = yearOfPeriod(stated.preface);
  const { year, isSure } =
    years.size === 1
      ? againstPeriod(last.year, period, stated)
      : amongTitles(years, period, stated, last.year);
  const own = titles.filter((title) => title.year === year);
  const bodies = new Set(own.flatMap(({ unit }) => (unit === '' ? [] : unit)));
  const near = bodies.size > 1 ? stated.nearTables().find(({ unit }) => bodies.has(unit))?.unit : undefined;
  const [first = ''] = bodies;
  const unit = near ?? first;
  const title = own.filter((each) => each.unit === unit).at(-1) ?? own.at(-1) ?? last;
  const doubts = isSure ? [] : titles.filter((each) => each.year !== year);
  return { unit: unit || (titles.find((each) => each.unit !== '')?.unit ?? ''), year, title, doubts };
}
