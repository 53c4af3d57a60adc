/**
 * The XML of a worksheet that is too large to be read as it is: a million rows with a height and no cells, or as many cells
 * with a style and nothing in them. They are left out while it is unpacked; what holds something is kept, as far as it goes.
 */
import { LIMITS, OoxmlError } from '../../ooxml';
import type { Package } from '../../ooxml';

/** A part of this size is looked at piece by piece. */
const LARGE = 8_000_000;
/** Bytes of large sheets that are unpacked, of all of them together; a sheet of Excel with nothing but heights has 50 MB. */
const MOST_UNPACKED = 200_000_000;
/** Longer than any tag that is left out. */
const LONGEST_TAG = 10_000;

/** Cells and rows that do not begin with their place: what follows one counts from it, so none may go. */
const PLACELESS = /<(?:c|row)(?:[>/]| (?!r="))/;
const EMPTY_CELLS = /(?:<c r="[A-Z]{1,3}\d{1,7}"(?: [st]="\w+")*\/>)+/g;
const EMPTY_ROWS = /(?:<row r="\d{1,7}"[^<>]*(?:\/>|><\/row>))+/g;
/** What is kept of those of a ledger: 10,000 rows of it. */
const MOST_KEPT_OF_LEDGER = 40_000_000;
/** A formula with its result; what others share has attributes. */
const FORMULAS = /<f>[^<]*<\/f>(?=<v>)/g;
const ROW_END = '</row>';

export interface SheetText {
  readonly xml: string;
  /** False where the sheet goes on. */
  readonly isWhole: boolean;
}

/** What the large sheets of a workbook may still take. */
export interface LongBudget {
  unpacked: number;
  kept: number;
  /** Of a formula its result is enough: a ledger has ten long ones in each row. */
  readonly resultsOnly: boolean;
}

export const newLongBudget = (resultsOnly = false): LongBudget => ({
  unpacked: MOST_UNPACKED,
  kept: resultsOnly ? MOST_KEPT_OF_LEDGER : LIMITS.bytes,
  resultsOnly,
});

class Thinner {
  private readonly decoder = new TextDecoder();
  private readonly kept: string[] = [];
  /** A tag that goes on in the next piece. */
  private begun = '';
  private mayThin = true;

  constructor(private readonly budget: LongBudget) {}

  /** Takes a piece; false where there is room for no more. */
  take(piece: Uint8Array): boolean {
    const { budget } = this;
    const text = this.begun + this.decoder.decode(piece, { stream: true });
    const end = text.lastIndexOf('>') + 1;
    const cutsTag = end > 0 && text.length - end < LONGEST_TAG;
    this.begun = cutsTag ? text.slice(end) : '';
    this.keep(cutsTag ? text.slice(0, end) : text);
    budget.unpacked -= piece.length;
    return budget.unpacked > 0 && budget.kept > 0;
  }

  private keep(piece: string): void {
    const text = this.budget.resultsOnly ? piece.replace(FORMULAS, '') : piece;
    this.mayThin &&= !PLACELESS.test(text);
    const thin = this.mayThin ? text.replace(EMPTY_CELLS, '').replace(EMPTY_ROWS, '') : text;
    this.budget.kept -= thin.length;
    this.kept.push(thin);
  }

  text(isWhole: boolean): SheetText {
    const xml = this.kept.join('') + this.begun;
    return { xml: isWhole ? xml : closed(xml), isWhole };
  }
}

/** A sheet up to its last whole row; throws where there is none. */
function closed(xml: string): string {
  const end = xml.lastIndexOf(ROW_END);
  if (end < 0) throw new OoxmlError('too-large', 'unpacked-size');
  return `${xml.slice(0, end)}${ROW_END}</sheetData></worksheet>`;
}

/** The XML of a worksheet without what is empty in it, where it is large; undefined where there is no such part. */
export function sheetText(document: Package, name: string, budget: LongBudget): SheetText | undefined {
  if (document.size(name) < LARGE) {
    const xml = document.text(name);
    return xml === undefined ? undefined : { xml, isWhole: true };
  }
  const thinner = new Thinner(budget);
  return thinner.text(document.pieces(name, (piece) => thinner.take(piece)));
}
