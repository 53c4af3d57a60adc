/** Rows that all have more figures than the form has columns: which of them belong to a column of somebody's own. */
import type { Relation } from '../../form';
import { parseNumber } from '../../report';
import { holds, relationsWithin } from '../seen/relations';
import type { ShapeRow } from '../seen/shape';
import { figureCells, wholeCells } from './figureCells';
import type { HeaderRun } from './headerWords';
import type { Token } from './lines';

export interface SurplusRow {
  readonly row: ShapeRow;
  readonly rest: readonly Token[];
}

/** What the rows of a group have too much. */
export interface Surplus {
  /** How many figures more than the form has. */
  readonly more: number;
  /** Their places among the figures of a row. */
  readonly places: ReadonlySet<number>;
  /** Headers of these columns, where the source has them. */
  readonly headers: readonly Token[];
  /** Nothing stands in these columns. */
  readonly isEmpty: boolean;
  /** False where neither headers nor relations tell which columns they are, or they do not agree. */
  readonly isSure: boolean;
}

const MOST_MORE = 3;
/** So many rows tell which column it is. */
const MOST_ROWS = 40;
/** Of the rows of a group at least this share is as long as all of them are taken to be. */
const MOSTLY = 0.8;
const NONE: Surplus = { more: 0, places: new Set(), headers: [], isEmpty: true, isSure: true };

/** True for what nearly all rows of a group have in common. */
export function isConstant<Row>(rows: readonly Row[], has: (row: Row) => boolean): boolean {
  return rows.filter(has).length >= MOSTLY * rows.length;
}

/** How many figures more than the form has the rows constantly have: by their cells, or else by what is in them. */
function moreIn(rows: readonly SurplusRow[]): number {
  for (const cellsOf of [wholeCells, figureCells])
    for (let more = 0; more <= MOST_MORE; more++) {
      const fits = ({ row, rest }: SurplusRow) => cellsOf(row, row.fields.length + more, rest) !== undefined;
      if (isConstant(rows, fits)) return more;
    }
  return 0;
}

/** Every way to choose so many of the first `count` numbers, in order. */
function choices(count: number, size: number, first = 0): number[][] {
  if (size === 0) return [[]];
  const found: number[][] = [];
  for (let at = first; at <= count - size; at++)
    for (const rest of choices(count, size - 1, at + 1)) found.push([at, ...rest]);
  return found;
}

interface HeadedPlace {
  readonly token: Token;
  /** Where the column may stand among the columns of the form: before the column of this number. */
  readonly before: readonly number[];
}

/** Where the columns of headers that the form does not have may stand: beside their neighbours. */
function headedPlaces(words: readonly Token[], { matched }: HeaderRun, columns: number): HeadedPlace[] {
  return words.flatMap((token, at): HeadedPlace[] => {
    if (matched.some(({ from, end }) => at >= from && at < end)) return [];
    const left = matched.filter(({ end, header }) => end <= at && header.over).at(-1)?.header;
    const right = matched.find(({ from, header }) => from > at && header.over)?.header;
    if (!left?.over) return [];
    const behind = left.over[1] + 1;
    const ahead = right?.over?.[0] ?? columns;
    const isSameRow = right?.row === left.row && right.over !== null && ahead >= behind;
    return [{ token, before: isSameRow || !right ? [behind] : [...new Set([behind, ahead])] }];
  });
}

/** Places among the figures of a row, for columns that stand before these columns of the form. */
const asPlaces = (before: readonly number[]): number[] =>
  [...before].sort((one, other) => one - other).map((column, index) => column + index);

const cartesian = (lists: readonly (readonly number[])[]): number[][] =>
  lists.reduce<number[][]>((found, list) => found.flatMap((each) => list.map((one) => [...each, one])), [[]]);

const keyOf = (places: readonly number[]): string => places.join();

/** Which columns are not the form's: by their headers, by the relations in the rows, or else the last ones. */
export function surplusOf(
  rows: readonly SurplusRow[],
  words: readonly Token[],
  run: HeaderRun | undefined,
  relations: readonly Relation[],
): Surplus {
  const more = moreIn(rows);
  const columns = rows[0]?.row.fields.length ?? 0;
  if (more === 0) return NONE;
  const lines = rows.slice(0, MOST_ROWS).flatMap(({ row, rest }) => {
    const cells = figureCells(row, row.fields.length + more, rest);
    return cells ? [{ row, cells, values: cells.map(({ text }) => parseNumber(text) ?? 0) }] : [];
  });
  const empty = Array.from({ length: columns + more }, (_, at) => at).filter((at) =>
    lines.every(({ cells }) => cells[at]?.kind === 'blank'),
  );
  if (empty.length === more)
    return { more, places: new Set(empty), headers: [], isEmpty: true, isSure: true };
  const kept = (values: readonly number[], places: readonly number[]): number[] =>
    values.filter((_, at) => !places.includes(at));
  const satisfied = (places: readonly number[]): number =>
    lines.filter(({ row, values }) => {
      const left = kept(values, places);
      const own = relationsWithin(row.fields, relations);
      return own.length > 0 && left.some((value) => value !== 0) && own.every((each) => holds(each, left));
    }).length;
  const all = choices(columns + more, more).map((places) => ({ places, count: satisfied(places) }));
  const most = Math.max(...all.map(({ count }) => count));
  const best = all.filter(({ count }) => count === most);
  const reading = ({ places }: { places: readonly number[] }) =>
    JSON.stringify(lines.map(({ values }) => kept(values, places)));

  const headed = run ? headedPlaces(words, run, columns) : [];
  const isEnough = headed.length === more;
  const byHeader = isEnough ? cartesian(headed.map(({ before }) => before)).map(asPlaces) : [];
  const agreed = byHeader.filter((places) => best.some((each) => keyOf(each.places) === keyOf(places)));
  const headers = isEnough ? headed.map(({ token }) => token) : [];
  const found = (places: readonly number[] | undefined, isSure: boolean): Surplus => ({
    more,
    places: new Set(places ?? Array.from({ length: more }, (_, at) => columns + at)),
    headers,
    isEmpty: false,
    isSure,
  });
  if (agreed.length > 0)
    return found(agreed[0], new Set(agreed.map((places) => reading({ places }))).size === 1);
  if (byHeader.length > 0) return found(byHeader[0], false);
  return found(most > 0 && new Set(best.map(reading)).size === 1 ? best[0]?.places : undefined, false);
}
