/** What stands around a table of which report it belongs to: title, caption, the line above, the name of the sheet. */
import { PERIOD } from '../../form';
import type { Address } from '../../grid';
import { labelForm, readYear, YEAR_DIGITS } from '../../text';
import { behindLabel } from './body';
import { aloneIn, goOnIn } from './standAlone';
import { titlesIn } from './titles';
import type { PlacedCell, View } from '../seen/view';

export interface Evidence {
  /** The year that stands nearest above the table, else in the name of its sheet; null where none does. */
  readonly year: number | null;
  /** The body that the nearest title or label above names; empty where none does. */
  readonly unit: string;
  /** Lines of their own right above the table, nearest first, then the name of its sheet: 2023年数据, 附表. */
  readonly words: readonly string[];
}

/** A line that says year or body of what is under it. */
interface Mark {
  /** Index among the rows of the source. */
  readonly at: number;
  /** The columns it stands above, the last one included; a title stands above all. */
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly unit: string;
  /** It holds for everything below up to the next one; others only for what stands right below. */
  readonly holds: boolean;
}

interface Segment {
  readonly view: View;
  /** Index of its first row among the rows of the source. */
  readonly start: number;
}

const LONGEST_CAPTION = 40;
/** Header rows, a unit and a note may stand between a caption and the first row of the form. */
const NEAR = 8;
const MOST_WORDS = 3;
/** A caption so many columns away is that of a table beside. */
const BESIDE = 6;
const MOST_MARKS = 60;
const MAY_BE_YEAR = new RegExp(`20\\d\\d|[${YEAR_DIGITS}]{4}\\s*年|２`);
const YEARS = new RegExp(`(?<!\\d)(20\\d{2})(?!\\d)|([${YEAR_DIGITS}]{4})(?=年)`, 'g');
/** 2025年1月10日, 2025-01-10: when something was written. */
const DATES = /20\d{2}(?:年\d{1,2}月(?:\d{1,2}日)?|[-/.]\d{1,2}(?:[-/.]\d{1,2})?)/g;
const SENTENCE = /[。;!?]/;
const ONLY_YEAR =
  /^[(〔[【]?(?:20\d{2}|.{4})年?度?(?:的?(?:数据|情况|统计|年报|报表|报告|合计|汇总|表))*[)〕\]】]?$/;

/** The one year that a caption or the name of a sheet has; null where it has none, or several. */
export function yearOfCaption(text: string): number | null {
  if (text.length > 2 * LONGEST_CAPTION || !MAY_BE_YEAR.test(text)) return null;
  const plain = labelForm(text);
  const period = PERIOD.exec(plain)?.[1];
  if (period !== undefined) return Number(period);
  if (plain.length > LONGEST_CAPTION || SENTENCE.test(plain)) return null;
  const found = [...plain.replace(DATES, '').matchAll(YEARS)].map(([year]) => readYear(year));
  const [year = null] = found;
  return found.every((each) => each === year) ? year : null;
}

function marksOfCell(
  { text, kind, column, columnCount }: PlacedCell,
  next: string,
  at: number,
): readonly Mark[] {
  if (kind !== 'words' || text.length > 2 * LONGEST_CAPTION) return [];
  const unit = behindLabel('unit', text, next) ?? '';
  const year = yearOfCaption(text);
  if (year === null && unit === '') return [];
  const to = column + columnCount - 1;
  return [{ at, from: column, to, year, unit, holds: year === null || ONLY_YEAR.test(labelForm(text)) }];
}

function marksOf({ view, start }: Segment): Mark[] {
  const lines = view.rows.map((row) => aloneIn(view, row));
  const titles = titlesIn(lines, goOnIn(lines));
  const isTitle = new Set(
    titles.flatMap(({ first, end }) => lines.slice(first, end).map((_, at) => first + at)),
  );
  const captions = view.rows.flatMap((row, at) => {
    const cells = isTitle.has(at) ? [] : view.cellsIn(row);
    return cells.flatMap((cell, index) => marksOfCell(cell, cells[index + 1]?.text ?? '', start + at));
  });
  const marks = titles.map(({ unit, year, end }): Mark => ({
    at: start + end - 1,
    from: 0,
    to: Infinity,
    year,
    unit,
    holds: true,
  }));
  return [...marks, ...captions].sort((one, other) => one.at - other.at || one.from - other.from);
}

/** Sheets stand for themselves; tables and texts of a document follow each other. */
const isApart = ({ view }: Segment): boolean => view.grid.kind === 'sheet';

/** The last index of a sorted list with a value up to a limit, or -1. */
function lastUpTo<T>(list: readonly T[], limit: number, valueOf: (item: T) => number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = list[middle];
    if (item !== undefined && valueOf(item) <= limit) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

class Around {
  private readonly segments: readonly Segment[];
  private readonly byName = new Map<string, Segment[]>();
  private marks: readonly Mark[] | undefined;

  constructor(views: readonly View[]) {
    let start = 0;
    this.segments = views.map((view) => {
      const segment = { view, start };
      start += view.rows.length;
      const key = `${view.grid.kind} ${view.grid.name}`;
      const own = this.byName.get(key);
      if (own) own.push(segment);
      else this.byName.set(key, [segment]);
      return segment;
    });
  }

  near({ kind, grid, row, column }: Address): Evidence {
    const segment = this.segmentAt(`${kind} ${grid}`, row);
    if (!segment) return { year: null, unit: '', words: [] };
    const at = segment.start + lastUpTo(segment.view.rows, row, (each) => each);
    const first = isApart(segment) ? segment.start : 0;
    const name = isApart(segment) ? grid : '';
    const { year, unit } = this.above(at, first, column);
    return {
      year: year ?? yearOfCaption(name),
      unit,
      words: [...this.words(at, first, column), ...(name === '' ? [] : [name])],
    };
  }

  /** The texts of a document are several grids of one name. */
  private segmentAt(key: string, row: number): Segment | undefined {
    const own = this.byName.get(key) ?? [];
    return own[
      Math.max(
        0,
        lastUpTo(own, row, ({ view }) => view.rows[0] ?? 0),
      )
    ];
  }

  /** What the nearest marks above a place say; of two beside each other it is the one above it, or left of it. */
  private above(at: number, first: number, column: number): Pick<Evidence, 'year' | 'unit'> {
    const marks = (this.marks ??= this.segments.flatMap(marksOf));
    const last = lastUpTo(marks, at, (mark) => mark.at);
    let year: number | null = null;
    let unit = '';
    for (let index = last; index >= 0 && index > last - MOST_MARKS; index--) {
      const mark = marks[index];
      if (!mark || mark.at < first || (year !== null && unit !== '')) break;
      const isAlone = marks[index - 1]?.at !== mark.at;
      const isRight = mark.from > column && (mark.at === at || !isAlone);
      const isAway = column - mark.to > BESIDE || mark.from - column > BESIDE;
      if (isRight || isAway || (!mark.holds && at - mark.at > NEAR)) continue;
      year ??= mark.year;
      unit ||= mark.unit;
    }
    return { year, unit };
  }

  private words(at: number, first: number, column: number): string[] {
    const found: string[] = [];
    for (let each = at - 1; each >= Math.max(first, at - NEAR) && found.length < MOST_WORDS; each--) {
      const segment = this.segments[lastUpTo(this.segments, each, ({ start }) => start)];
      const row = segment?.view.rows[each - segment.start];
      const text = segment && row !== undefined ? captionIn(segment.view, row, column) : '';
      if (text !== '') found.push(text);
    }
    return found;
  }
}

/** The caption in a row: its only words, or of captions beside each other the one above the place. */
function captionIn(view: View, row: number, column: number): string {
  const cells = view.cellsIn(row).filter(({ kind }) => kind !== 'nothing');
  if (cells.length > 2 || cells.some(({ kind, text }) => kind !== 'words' || text.length > LONGEST_CAPTION))
    return '';
  return (cells.filter((cell) => cell.column <= column).at(-1) ?? cells[0])?.text ?? '';
}

/**
 * What a source says near its places, views being all of it in its order. Nothing is looked through before the first
 * question, then everything once; a question takes the time of a search.
 */
export function evidenceIn(views: readonly View[]): (place: Address) => Evidence {
  const around = new Around(views);
  return (place) => around.near(place);
}
