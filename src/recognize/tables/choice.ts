/** Of several copies of a table the one that is the report's: by what stands around them and in them, never by order alone. */
import { sidesOf } from '../../form';
import type { CopyReason, Edition, FieldId } from '../../form';
import type { Oddity } from '../../report';
import type { ReadCopy } from './readCopy';
import type { Shape } from '../seen/shape';
import type { Standing } from '../around/standing';

/** A copy that was read, with what is said of it where that matters. */
export class Ranked {
  /** How many figures are filled in. */
  readonly filled: number;
  private known: Standing | undefined;

  constructor(
    readonly read: ReadCopy,
    private readonly findStanding: () => Standing,
  ) {
    let filled = 0;
    for (const { spelling } of read.figures.values()) if (spelling !== 'blank') filled++;
    this.filled = filled;
  }

  get standing(): Standing {
    return (this.known ??= this.findStanding());
  }
}

/** What the whole source says of the report that is meant. */
export interface Main {
  readonly year: number | null;
  readonly unit: string;
  /** Nothing is filled in but in annexes: they are the report. */
  readonly isAnnexed: boolean;
}

/** The copy that is read, with what is said of it and of the others. */
export interface Chosen extends ReadCopy {
  readonly copy: Ranked;
}

/** True where nothing says that a table is of another year than the report. */
export const fitsYear = (
  { year, isPrevious }: Pick<Standing, 'year' | 'isPrevious'>,
  main: Pick<Main, 'year'>,
): boolean => !isPrevious && (year === null || main.year === null || year === main.year);

/** A blank counts as 0; null for what is no number. */
function countAt({ read }: Ranked, id: FieldId): number | null {
  const figure = read.figures.get(id);
  return figure?.spelling === 'unreadable' ? null : (figure?.value ?? 0);
}

const isOwn = ({ standing }: Ranked): boolean => !standing.isSample && !standing.isPrevious;

/**
 * The report that is meant, of all copies of all tables: that of the latest year that anything was filled in for, and of
 * the body whose name stands in the first title. `title` is what stands apart from all tables, as on a cover.
 */
export function mainOf(
  copies: readonly Ranked[],
  title: { readonly year: number | null; readonly unit: string } | undefined,
): Main {
  const own = copies.filter((copy) => isOwn(copy) && !copy.standing.isHidden);
  const outside = own.filter(({ standing }) => !standing.isAnnex);
  const yearsOf = (among: readonly Ranked[]) => among.flatMap(({ standing }) => standing.year ?? []);
  const latest = [outside.filter(({ filled }) => filled > 0), outside, own]
    .map(yearsOf)
    .find(({ length }) => length > 0);
  const isAnnexed = outside.every(({ filled }) => filled === 0);
  const named = (isAnnexed ? own : outside).find(({ standing }) => standing.unit !== '');
  return {
    year: title?.year ?? (latest ? Math.max(...latest) : null),
    unit: title?.unit || (named?.standing.unit ?? ''),
    isAnnexed,
  };
}

/** How many relations of a table fail; one with a figure that is no number says nothing. */
function failures(copy: Ranked, shape: Shape, { relations }: Edition): number {
  return relations.filter(
    (relation) =>
      relation.table === shape.table.id &&
      relation.terms.every(({ field }) => countAt(copy, field) !== null) &&
      sidesOf(relation, (id) => countAt(copy, id) ?? 0).difference !== 0,
  ).length;
}

/** The copies in which each figure is the sum of those of all the others. */
function sumsAmong(copies: readonly Ranked[]): ReadonlySet<Ranked> {
  if (copies.length < 3) return new Set();
  const totals = new Map<FieldId, number>();
  const totalOf = (id: FieldId): number => {
    const total = totals.get(id) ?? copies.reduce((sum, copy) => sum + (countAt(copy, id) ?? NaN), 0);
    totals.set(id, total);
    return total;
  };
  const isSum = (copy: Ranked): boolean =>
    [...copy.read.figures.keys()].every(
      (id) => Math.abs(totalOf(id) - 2 * (countAt(copy, id) ?? NaN)) < 1e-6,
    );
  return new Set(copies.filter((copy) => copy.filled > 0 && isSum(copy)));
}

/** What tells copies apart, the weightiest first: more is better. */
type Trait = readonly [reason: CopyReason, of: (copy: Ranked) => number];

function traits(copies: readonly Ranked[], main: Main, shape: Shape, edition: Edition): readonly Trait[] {
  const most = Math.max(...copies.map(({ read }) => read.figures.size));
  const sums = sumsAmong(copies);
  const failing = new Map(copies.map((copy) => [copy, failures(copy, shape, edition)]));
  return [
    ['sample', ({ standing }) => Number(!standing.isSample)],
    ['draft', ({ standing }) => Number(!standing.isDraft)],
    ['incomplete', ({ read }) => Number(2 * read.figures.size >= most)],
    ['year', ({ standing }) => Number(fitsYear(standing, main))],
    ['hidden', ({ standing }) => Number(!standing.isHidden)],
    ['part', ({ standing }) => Number(!standing.isPart)],
    ['annex', ({ standing }) => Number(main.isAnnexed || !standing.isAnnex)],
    ['unit', ({ standing: { unit } }) => Number(unit === '' || main.unit === '' || unit === main.unit)],
    ['blank', ({ filled }) => Number(filled > 0)],
    ['part', ({ standing }) => Number(standing.isWhole)],
    ['part', (copy) => Number(sums.has(copy))],
    ['relations', (copy) => -(failing.get(copy) ?? 0)],
    ['wording', ({ read }) => read.likeness],
    ['sparse', (copy) => (failing.get(copy) === 0 ? 0 : copy.filled)],
  ];
}

/** Reasons that the source states in words; the others are guesses, however likely. */
const STATED: ReadonlySet<CopyReason> = new Set<CopyReason>([
  'sample',
  'draft',
  'year',
  'hidden',
  'part',
  'annex',
  'unit',
]);

/** The first trait by which one copy is better than another, or `order`. */
function reasonFor(best: Ranked, other: Ranked, known: readonly Trait[]): CopyReason {
  return known.find(([, of]) => of(best) !== of(other))?.[0] ?? 'order';
}

/**
 * The figures that are doubtful where the other copy may be the one that is meant: those that it has otherwise, does not have or
 * leaves blank; all where these are most, since what agrees may do so by chance. None where no figure counts otherwise.
 */
function doubtfulFields(best: Ranked, other: Ranked): readonly FieldId[] {
  const isOther = (id: FieldId) => countAt(best, id) !== countAt(other, id);
  if (other.filled === 0 || ![...other.read.figures.keys()].some(isOther)) return [];
  const valueIn = ({ read }: Ranked, id: FieldId) => read.figures.get(id)?.value;
  const all = [...new Set([...best.read.figures.keys(), ...other.read.figures.keys()])];
  const differing = all.filter((id) => valueIn(best, id) !== valueIn(other, id));
  return 2 * differing.length > all.length ? all : differing;
}

/** What is said of a copy with other figures that was not read. */
function aside(best: Ranked, other: Ranked, reason: CopyReason, shape: Shape): Oddity[] {
  const fields = doubtfulFields(best, other);
  if (fields.length === 0) return [];
  const { place, name } = other.standing;
  return [
    {
      kind: STATED.has(reason) ? 'table-aside' : 'table-twice',
      table: shape.table.id,
      address: place,
      text: name,
      expected: best.standing.name,
      fields,
      reason,
    },
  ];
}

/** A copy with parts of the form that the best one lacks with all that was added to it, and nothing else, is a part of the same table. */
const adds = (whole: ReadCopy, best: Ranked, { read, standing }: Ranked, main: Main): boolean =>
  read.figures.size > 0 &&
  !standing.isSample &&
  standing.isDraft === best.standing.isDraft &&
  !standing.isPart &&
  (main.isAnnexed || !standing.isAnnex) &&
  fitsYear(standing, main) &&
  ![...read.figures.keys()].some((id) => whole.figures.has(id));

/** Blocks of a table that stand apart, each under its own header, are one copy: what the one lacks the other has. */
function together(whole: ReadCopy, part: ReadCopy): ReadCopy {
  const figures = new Map([...whole.figures, ...part.figures]);
  const isLacking = ({ kind, fields }: Oddity): boolean =>
    kind !== 'column-missing' || !fields.every((id) => figures.has(id));
  return {
    figures,
    oddities: [...whole.oddities, ...part.oddities].filter(isLacking),
    places: [...whole.places, ...part.places],
    likeness: whole.likeness + part.likeness,
  };
}

const MOST_TOLD = 20;
/** Of a table as long as this share of the best copy it is worth saying that it was not read. */
const WORTH_TELLING = 1 / 3;

/** The copy that is read, with what is said of the others; undefined where there is none. */
export function choose(
  copies: readonly Ranked[],
  findMain: () => Main,
  shape: Shape,
  edition: Edition,
): Chosen | undefined {
  const [only] = copies;
  if (!only) return undefined;
  if (copies.length === 1) return { ...only.read, copy: only };
  const main = findMain();
  const known = traits(copies, main, shape, edition);
  const ranks = new Map(copies.map((copy) => [copy, known.map(([, of]) => of(copy))]));
  const byRank = (one: Ranked, other: Ranked): number => {
    const [left = [], right = []] = [ranks.get(one), ranks.get(other)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
  };
  const [best, ...others] = [...copies].sort(byRank);
  if (!best) return undefined;
  let whole = best.read;
  const oddities: Oddity[] = [];
  for (const other of others) {
    const reason = reasonFor(best, other, known);
    if (adds(whole, best, other, main)) whole = together(whole, other.read);
    else if (other.read.figures.size > WORTH_TELLING * best.read.figures.size && oddities.length < MOST_TOLD)
      oddities.push(...aside(best, other, reason, shape));
  }
  return { ...whole, oddities: [...whole.oddities, ...oddities], copy: best };
}
