/** Every way to read digits without separators as the figures of a row. */
import { addUp, isNothing } from '../../form';
import { parseNumber } from '../../report';
import { compatible } from '../../text';
import { isZero } from '../seen/relations';
import type { PlacedRelation } from '../seen/relations';

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
  const plain = compatible(text);
  if (DIGITS.test(plain)) return { text: plain, isDivisible: true, value: 0 };
  const value = isNothing(text) ? 0 : parseNumber(text);
  return value === undefined ? undefined : { text, isDivisible: false, value };
}

const mostIn = ({ text, isDivisible }: DigitPiece): number => (isDivisible ? text.length : 1);

/** The fewest figures that a piece can be: a figure takes all digits behind it, unless it is 0, which begins no number. */
function fewestIn({ text, isDivisible }: DigitPiece): number {
  const zeros = text.length - text.replace(/^0+/, '').length;
  return isDivisible ? zeros + Number(zeros < text.length) : 1;
}

/** What is open of a relation while so many figures of a row are not settled; they are settled from the right. */
interface Open {
  /** How many of its terms are open. */
  readonly count: number;
  /** The coefficient of all of them; 0 where they have both signs, and their sum may be anything. */
  readonly sign: number;
  /** The coefficient of the next figure, 0 where it is no term. */
  readonly next: number;
}

function openOf(relation: PlacedRelation, left: number): Open {
  const open = relation.filter(({ at }) => at < left);
  const [first] = open;
  const sign =
    first && open.every(({ coefficient }) => coefficient === first.coefficient) ? first.coefficient : 0;
  return { count: open.length, sign, next: open.find(({ at }) => at === left - 1)?.coefficient ?? 0 };
}

const lengthOf = (value: number): number => String(Math.round(value)).length;

const digitsIn = ({ text, isDivisible, value }: DigitPiece): number =>
  isDivisible ? text.length : lengthOf(value);

/** The largest sum of so many figures of so many digits in all: one is long, the others have one digit. */
const mostOf = (count: number, digits: number): number => 10 ** (digits - count + 1) + 9 * (count - 1);

/** Reads the digits from the right: the totals stand there, and no part is larger than its total. */
class Search {
  readonly found: Split[] = [];
  private readonly figures: { text: string; value: number; piece: number }[] = [];
  private steps = 0;
  /** The most figures that the pieces before each can be. */
  private readonly mostBefore: readonly number[];
  /** The digits of the pieces before each. */
  private readonly digitsBefore: readonly number[];

  /** Of each relation, by how many figures are left. */
  private readonly relations: readonly (readonly Open[])[];

  constructor(
    private readonly pieces: readonly DigitPiece[],
    count: number,
    relations: readonly PlacedRelation[],
  ) {
    this.relations = relations.map((relation) =>
      Array.from({ length: count + 1 }, (_, left) => openOf(relation, left)),
    );
    this.mostBefore = pieces.map((_, at) => addUp(pieces.slice(0, at).map(mostIn)));
    this.digitsBefore = pieces.map((_, at) => addUp(pieces.slice(0, at).map(digitsIn)));
  }

  get isOver(): boolean {
    return this.found.length > MOST_SPLITS || this.steps > MOST_STEPS;
  }

  /**
   * Settles `left` figures from the pieces up to a piece, of which the first `end` characters are left; `sums` is what the
   * settled terms of each relation add up to.
   */
  go(left: number, piece: number, end: number, sums: readonly number[]): void {
    this.steps++;
    const own = this.pieces[piece];
    if (!own) {
      if (left === 0) this.keep();
      return;
    }
    const most = (this.mostBefore[piece] ?? 0) + (own.isDivisible ? end : 1);
    if (left < piece + 1 || left > most) return;
    const digits = (this.digitsBefore[piece] ?? 0) + (own.isDivisible ? end : digitsIn(own));
    let longest = MOST_DIGITS;
    let exact: number | undefined;
    for (let index = 0; index < sums.length; index++) {
      const { count = 0, sign = 0, next = 0 } = this.relations[index]?.[left] ?? {};
      if (sign === 0 || next === 0) continue;
      const target = -(sums[index] ?? 0) * sign;
      if (target < 0 && !isZero(target)) return;
      const length = lengthOf(target);
      longest = Math.min(longest, length);
      if (count === left && most > count * length) return;
      if (target > mostOf(count, digits - (left - count))) return;
      if (count === 1) exact = target;
    }
    if (!own.isDivisible) return this.take(own.text, own.value, exact, left, piece, 0, sums);
    for (let length = 1; length <= Math.min(longest, end) && !this.isOver; length++) {
      const text = own.text.slice(end - length, end);
      if (length > 1 && text.startsWith('0')) continue;
      this.take(text, Number(text), exact, left, piece, end - length, sums);
    }
  }

  private take(
    text: string,
    value: number,
    exact: number | undefined,
    left: number,
    piece: number,
    end: number,
    sums: readonly number[],
  ): void {
    if (exact !== undefined && !isZero(value - exact)) return;
    const added = sums.map((sum, index) => sum + (this.relations[index]?.[left]?.next ?? 0) * value);
    this.figures.push({ text, value, piece });
    if (end > 0) this.go(left - 1, piece, end, added);
    else this.go(left - 1, piece - 1, this.pieces[piece - 1]?.text.length ?? 0, added);
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
  if (covered.size < count && addUp(pieces.map(fewestIn)) < count) return [];
  const search = new Search(pieces, count, relations);
  const none = relations.map(() => 0);
  search.go(count, pieces.length - 1, pieces.at(-1)?.text.length ?? 0, none);
  return search.isOver ? undefined : search.found;
}
