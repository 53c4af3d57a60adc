/** Linear independence of sparse vectors. */

/** Coefficients by variable; what is absent is 0. */
export type SparseVector = ReadonlyMap<number, number>;

/** Coefficients are small whole numbers: anything below this is what rounding leaves of 0. */
const NOTHING = 1e-9;

const smallestKey = (vector: SparseVector): number => Math.min(...vector.keys());

/** True for each vector that no combination of the vectors before it makes. */
export function independent(vectors: readonly SparseVector[]): boolean[] {
  const pivots = new Map<number, SparseVector>();
  return vectors.map((vector) => {
    const rest = new Map(vector);
    while (rest.size > 0) {
      const variable = smallestKey(rest);
      const pivot = pivots.get(variable);
      if (!pivot) {
        pivots.set(variable, rest);
        return true;
      }
      const factor = (rest.get(variable) ?? 0) / (pivot.get(variable) ?? 1);
      for (const [each, coefficient] of pivot) {
        const left = (rest.get(each) ?? 0) - factor * coefficient;
        if (Math.abs(left) < NOTHING) rest.delete(each);
        else rest.set(each, left);
      }
    }
    return false;
  });
}
