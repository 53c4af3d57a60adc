/**
 * What Univer 0.25.1 takes minutes for and Excel a moment: thousands of formulas over ten thousand rows that are mostly empty. It makes an
 * object of every cell of a range, empty or not, and evaluates both sides of an IF; Excel looks at the used part of a sheet. Here Univer does
 * likewise: rows behind the last that holds anything are left out of long ranges, those of one sheet alike. And it keeps 5,000 formulas parsed,
 * each of which it takes anew once there are more.
 */
import { LRUMap } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

/** Shorter ranges are not worth it. */
const LONG = 1_000;
const PARSED = 5_000;
const ENOUGH = 100_000;

interface Matrix {
  getLength(): number;
}

/** Rows of each sheet that hold anything, while nothing is changed. */
let lengths = new WeakMap<Matrix, number>();

/** What was looked up is looked up again: cells may have come or gone. */
export function forgetUsedRows(): void {
  lengths = new WeakMap();
}

function usedRows(matrix: Matrix | undefined): number {
  if (!matrix) return 0;
  const known = lengths.get(matrix) ?? matrix.getLength();
  lengths.set(matrix, known);
  return known;
}

let isPatched = false;

/** Has an effect once for all workbooks of the page. */
export function speedUpUniver(): void {
  if (isPatched) return;
  isPatched = true;
  // Unbound on purpose: each object calls its own.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { getRangePosition } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.getRangePosition = function (this: BaseReferenceObject) {
    const range = getRangePosition.call(this);
    if (range.endRow - range.startRow < LONG) return range;
    const used = usedRows(this.getUnitData()[this.getUnitId()]?.[this.getSheetId()]?.cellData);
    return { ...range, endRow: Math.max(range.startRow, Math.min(range.endRow, used)) };
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { set } = LRUMap.prototype;
  LRUMap.prototype.set = function (this: LRUMap<unknown, unknown>, ...entry: Parameters<typeof set>) {
    if (this.limit === PARSED) this.limit = ENOUGH;
    return set.apply(this, entry);
  };
}
