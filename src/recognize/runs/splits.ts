/** Every way to read digits without separators as the figures of a row. */
import { BLANK_SPELLINGS } from '../../form';
import { parseNumber } from '../../report';
import { isZero } from '../relations';
import type { PlacedRelation } from '../relations';

/** The figures of a row as they are spelled, with the piece each comes from. */
export interface Split {
  readonly texts: readonly string[];
  readonly values: readonly number[];
  /** Which of the pieces each figure stands in. */
  readonly pieces: readonly number[];
}

/** What is left to choose from by other rows; a row with more ways to read it is left as it is. */
const MOST_SPLITS = 2_000;
const MOST_STEPS = 20_000;
/** No body counts more than that of anything. */
const MOST_DIGITS = 9;

const DIGITS = /^\d+$/;

interface DigitPiece {
  readonly text: string;
  /** False for a blank, and for a number with decimals or a unit: it is one figure. */
  readonly isDivisible: boolean;
  readonly value: number;
}

function asPiece(text: string): DigitPiece | undefined {
  const plain = text.normalize('NFKC');
  if (DIGITS.test(plain)) return { text: plain, isDivisible: true, value: 0 };
  const value = BLANK_SPELLINGS.has(text) ? 0 : parseNumber(text);
  return value === undefined ? undefined : { text, isDivisible: false, value };
}

const mostIn = ({ text, isDivisible }: DigitPiece): number => (isDivisible ? text.length : 1);

/** The fewest figures that a piece can be: a figure takes all digits behind it, unless it is 0, which begins no number. */
function fewestIn({ text, isDivisible }: DigitPiece): number {
  const zeros = text.length - text.replace(/^0+/, '').length;
  return isDivisible ? zeros + Number(zeros < text.length) : 1;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** What a relation still asks of the figures to the left of those that are settled. */
interface Demand {
  /** Its terms that are not settled, the sum of those that are. */
  readonly open: PlacedRelation;
  readonly settled: number;
}

const lengthOf = (value: number): number => String(Math.round(value)).length;

/** What the open terms must add up to, where they all have one sign; undefined where they may be anything. */
function targetOf({ open, settled }: Demand): number | undefined {
  const [first] = open;
  if (!first || open.some(({ coefficient }) => coefficient !== first.coefficient)) return undefined;
  return -settled * first.coefficient;
}

/** The largest sum of so many figures of so many digits in all: one is long, the others have one digit. */
const mostOf = (count: number, digits: number): number => 10 ** (digits - count + 1) + 9 * (count - 1);

/** Reads the digits from the right: the totals stand there, and no part is larger than its total. */
class Search {
  readonly found: Split[] = [];
  private readonly figures: { text: string; value: number; piece: number }[] = [];
  private steps = 0;

  constructor(private readonly pieces: readonly DigitPiece[]) {}

  get isOver(): boolean {
    return this.found.length > MOST_SPLITS || this.steps > MOST_STEPS;
  }

  /** Settles `left` figures from the pieces up to a piece, of which the first `end` characters are left. */
  go(left: number, piece: number, end: number, demands: readonly Demand[]): void {
    this.steps++;
    const own = this.pieces[piece];
    if (!own) {
      if (left === 0) this.keep();
      return;
    }
    const digits = sumOf(this.pieces.slice(0, piece).map(mostIn)) + (own.isDivisible ? end : 1);
    if (left < piece + 1 || left > digits) return;
    const at = left - 1;
    let longest = MOST_DIGITS;
    let exact: number | undefined;
    for (const demand of demands) {
      const target = targetOf(demand);
      if (target === undefined || !demand.open.some((term) => term.at === at)) continue;
      if (target < 0 && !isZero(target)) return;
      longest = Math.min(longest, lengthOf(target));
      const open = demand.open.length;
      if (open === left && digits > open * lengthOf(target)) return;
      if (target > mostOf(open, digits - (left - open))) return;
      if (demand.open.length === 1) exact = target;
    }
    if (!own.isDivisible) return this.take(own.text, own.value, exact, left, piece, 0, demands);
    for (let length = 1; length <= Math.min(longest, end) && !this.isOver; length++) {
      const text = own.text.slice(end - length, end);
      if (length > 1 && text.startsWith('0')) continue;
      this.take(text, Number(text), exact, left, piece, end - length, demands);
    }
  }

  private take(
    text: string,
    value: number,
    exact: number | undefined,
    left: number,
    piece: number,
    end: number,
    demands: readonly Demand[],
  ): void {
    if (exact !== undefined && !isZero(value - exact)) return;
    const at = left - 1;
    const next = demands.map((demand): Demand => {
      const term = demand.open.find((each) => each.at === at);
      if (!term) return demand;
      const open = demand.open.filter((each) => each !== term);
      return { open, settled: demand.settled + term.coefficient * value };
    });
    this.figures.push({ text, value, piece });
    if (end > 0) this.go(left - 1, piece, end, next);
    else this.go(left - 1, piece - 1, this.pieces[piece - 1]?.text.length ?? 0, next);
    this.figures.pop();
  }

  private keep(): void {
    const figures = [...this.figures].reverse();
    this.found.push({
      texts: figures.map(({ text }) => text),
      values: figures.map(({ value }) => value),
      pieces: figures.map(({ piece }) => piece),
    });
  }
}

/**
 * The splits of pieces into `count` figures that satisfy the relations of the row. Where no relation covers the row, a
 * blank may have left nothing behind: then there is a split only where the digits cannot be fewer figures. Undefined
 * where there are too many ways to try, or a piece is no figure.
 */
export function splitsOf(
  texts: readonly string[],
  count: number,
  relations: readonly PlacedRelation[],
): readonly Split[] | undefined {
  if (texts.length > count) return [];
  const pieces = texts.flatMap((text) => asPiece(text) ?? []);
  if (pieces.length !== texts.length) return undefined;
  const covered = new Set(relations.flatMap((relation) => relation.map(({ at }) => at)));
  if (covered.size < count && sumOf(pieces.map(fewestIn)) < count) return [];
  const search = new Search(pieces);
  const demands = relations.map((open): Demand => ({ open, settled: 0 }));
  search.go(count, pieces.length - 1, pieces.at(-1)?.text.length ?? 0, demands);
  return search.isOver ? undefined : search.found;
}
