/** Looking up in what stands in reading order. */

/** How many of the first places pass, where those that do come first. */
export function countBefore(length: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high;) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
