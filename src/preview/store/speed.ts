/**
 * What Univer 0.25.1 takes minutes for and Excel a moment: thousands of formulas over ten thousand rows that are mostly empty. It makes an
 * object of every cell of a range, empty or not, and evaluates both sides of an IF; Excel looks at the used part of a sheet and at one side. Here
 * Univer does likewise: rows behind the last that holds anything are left out of long ranges, those of one sheet alike, and the side that an IF
 * does not take is left alone. And it keeps 5,000 formulas parsed, each of which it takes anew once there are more.
 */
import { LRUMap } from '@univerjs/core';
import { BaseReferenceObject, Interpreter, NullValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';

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

/** What is used of a node of a parsed formula. */
interface Node {
  getToken(): string;
  getChildren(): readonly Node[];
  getValue(): BaseReferenceObject | BaseValueObject | null;
  setValue(value: BaseValueObject): void;
  execute(): void;
}

interface Executing {
  _execute(node: Node, row?: number, column?: number): number;
}

/** What a condition says; null where it is no single value. */
function conditionOf(node: Node): boolean | null {
  const value = node.getValue();
  if (!value || value.isReferenceObject()) return null;
  const array = value as BaseValueObject & {
    getRowCount(): number;
    getColumnCount(): number;
    get(row: number, column: number): BaseValueObject | null;
  };
  const isSingle = array.isArray() && array.getRowCount() === 1 && array.getColumnCount() === 1;
  const single = isSingle ? array.get(0, 0) : array;
  if (!single || single.isArray() || single.isError()) return null;
  return Boolean(single.getValue());
}

/** Evaluates one side of an IF; the other is nothing, which it does not look at. */
function takeOneSide(): void {
  const interpreter = Interpreter.prototype as unknown as Executing;
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { _execute } = interpreter;
  interpreter._execute = function (this: Executing, node, row, column) {
    const [condition, ...sides] = node.getToken().toUpperCase() === 'IF' ? node.getChildren() : [];
    if (!condition || sides.length !== 2) return _execute.call(this, node, row, column);
    this._execute(condition, row, column);
    const says = conditionOf(condition);
    sides.forEach((side, index) => {
      if (says !== null && says === (index === 1)) side.setValue(NullValueObject.create());
      else this._execute(side, row, column);
    });
    node.execute();
    return 0;
  };
}

let isPatched = false;

/** Has an effect once for all workbooks of the page. */
export function speedUpUniver(): void {
  if (isPatched) return;
  isPatched = true;
  takeOneSide();
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
