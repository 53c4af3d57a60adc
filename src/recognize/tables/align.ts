/** Pairs two lists that are both in order, as in a longest common subsequence. */

/**
 * For each of `rows` the candidate it is paired with, or undefined: no two pairs cross, and the sum of `gain` is the
 * largest possible. `gain` is positive for a pair that may be, and undefined otherwise; the first candidate wins a tie.
 */
export function alignInOrder(
  rows: number,
  candidates: number,
  gain: (row: number, candidate: number) => number | undefined,
): (number | undefined)[] {
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(candidates + 1));
  const at = (row: number, candidate: number) => best[row]?.[candidate] ?? 0;
  const paired = (row: number, candidate: number) => {
    const own = gain(row, candidate);
    return own === undefined ? -1 : own + at(row + 1, candidate + 1);
  };
  for (let row = rows - 1; row >= 0; row--)
    for (let candidate = candidates - 1; candidate >= 0; candidate--) {
      const value = Math.max(paired(row, candidate), at(row + 1, candidate), at(row, candidate + 1));
      best[row]?.fill(value, candidate, candidate + 1);
    }
  let next = 0;
  return Array.from({ length: rows }, (_, row) => {
    let from = next;
    while (from < candidates && paired(row, from) < at(row, next)) from++;
    if (from >= candidates || paired(row, from) !== at(row, next)) return undefined;
    next = from + 1;
    return from;
  });
}
