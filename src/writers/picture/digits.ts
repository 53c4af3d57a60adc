/** Numbers as pictures print them. Printed tables stay without commas: the form has none, and a reader of figures would wonder. */

const WHOLE = /^-?\d+/;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** Half-width digits with a comma before each third digit of the whole part: 1,234.5; `plain` has none. */
export const grouped = (plain: string): string =>
  plain.replace(WHOLE, (whole) => whole.replace(THOUSANDS, ','));
