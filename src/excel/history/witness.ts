/** What stands beside and above a cell: by it the cell is found again after rows and columns came, went or moved. */
import type { Content } from '../content';
import { isSame } from '../content';

/** A text near a cell, and how many rows or columns away. */
type Mark = readonly [text: string, away: number];

/** The nearest texts to the left and above, at most two each; nearest first. */
export interface Witness {
  readonly left: readonly Mark[];
  readonly above: readonly Mark[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet as they were read; what was not read is empty. */
export type ContentAt = (place: Place) => Content;

/** How far is looked, and how much of a text is kept. */
const MOST = 2;
export const REACH = { rows: 40, columns: 20 } as const;
const LONGEST_MARK = 40;
/** A text of this length is not found twice on a sheet by chance. */
const TELLING_LENGTH = 6;

function marksOf(at: ContentAt, { row, column }: Place, step: Place, ignored: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  const reach = step.row === 0 ? Math.min(column, REACH.columns) : Math.min(row, REACH.rows);
  for (let away = 1; away <= reach && marks.length < MOST; away++) {
    const { kind, value } = at({ row: row - away * step.row, column: column - away * step.column });
    if (kind !== 'text') continue;
    const text = String(value).slice(0, LONGEST_MARK);
    if (!ignored.has(text)) marks.push([text, away]);
  }
  return marks;
}

/** Texts that a step puts in or takes away: no witnesses, as they come and go with it. */
export function textsOf(contents: readonly Content[]): ReadonlySet<string> {
  return new Set(
    contents.filter(({ kind }) => kind === 'text').map(({ value }) => String(value).slice(0, LONGEST_MARK)),
  );
}

export function witnessOf(at: ContentAt, place: Place, ignored: ReadonlySet<string>): Witness {
  return {
    left: marksOf(at, place, { row: 0, column: 1 }, ignored),
    above: marksOf(at, place, { row: 1, column: 0 }, ignored),
  };
}

/** Of a larger sheet only the old place tells whether a cell was changed or went away. */
const MOST_LOOKED_AT = 5_000;

/** What is looked for. */
export interface Sought extends Place {
  readonly witness: Witness;
  readonly content: Content;
}

export type Search =
  | ({ readonly kind: 'found' } & Place)
  /** It is there and holds something else now. */
  | { readonly kind: 'changed' }
  /** It is not there, or several could be it. */
  | { readonly kind: 'gone' };

/** How much stands around a place as it did: all at its distance, all in its order, the nearest. */
const LIKENESSES = ['exact', 'order', 'near'] as const;
type Likeness = (typeof LIKENESSES)[number] | 'none';

const sameTexts = (one: readonly Mark[], other: readonly Mark[]) =>
  one.length === other.length && one.every(([text], index) => other[index]?.[0] === text);
const sameDistances = (one: readonly Mark[], other: readonly Mark[]) =>
  one.every(([, away], index) => other[index]?.[1] === away);
const sameNearest = (one: readonly Mark[], other: readonly Mark[]) => one[0]?.[0] === other[0]?.[0];

function likeness(one: Witness, other: Witness): Likeness {
  if (!sameNearest(one.left, other.left) || !sameNearest(one.above, other.above)) return 'none';
  if (!sameTexts(one.left, other.left) || !sameTexts(one.above, other.above)) return 'near';
  return sameDistances(one.left, other.left) && sameDistances(one.above, other.above) ? 'exact' : 'order';
}

const isTelling = ({ kind, value }: Content) => kind === 'text' && String(value).length >= TELLING_LENGTH;
const samePlace = (one: Place, other: Place) => one.row === other.row && one.column === other.column;

/** The only one, or the one that stands where it stood. */
function only(candidates: readonly Place[], sought: Place): Place | undefined {
  return (
    candidates.find((each) => samePlace(each, sought)) ??
    (candidates.length === 1 ? candidates[0] : undefined)
  );
}

/** Finds a cell again among those of `places`; `ignored` as when its witness was taken. */
export function search(
  at: ContentAt,
  places: readonly Place[],
  sought: Sought,
  ignored: ReadonlySet<string>,
): Search {
  const likenessAt = (place: Place) => likeness(witnessOf(at, place, ignored), sought.witness);
  const everywhere = [sought, ...places.filter((place) => !samePlace(place, sought))];
  const holding = everywhere.filter((place) => isSame(at(place), sought.content));
  const liked = holding.map((place) => ({ row: place.row, column: place.column, like: likenessAt(place) }));
  const alike = LIKENESSES.map((like) =>
    only(
      liked.filter((each) => each.like === like),
      sought,
    ),
  ).find((each) => each !== undefined);
  const found = alike ?? (isTelling(sought.content) && holding.length === 1 ? holding[0] : undefined);
  if (found) return { kind: 'found', row: found.row, column: found.column };
  const isOneOf = (like: Likeness) => like === 'exact' || like === 'order';
  if (isOneOf(likenessAt(sought))) return { kind: 'changed' };
  if (liked.some(({ like }) => isOneOf(like))) return { kind: 'gone' };
  const looked = places.length > MOST_LOOKED_AT ? [] : places;
  const isThere = looked.some((place) => isOneOf(likenessAt(place)));
  return { kind: isThere ? 'changed' : 'gone' };
}
