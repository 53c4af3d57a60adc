/** True for numbers of which each is the one before plus one: they number columns or rows, and count nothing. */
export const countsUp = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
