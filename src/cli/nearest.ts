/** Words that somebody may have meant. */

/** Letters to add, drop or change to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  [...one].forEach((letter, index) => {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++) {
      const same = letter === other[at - 1] ? 0 : 1;
      const [left = 0, above = 0, before = 0] = [next[at - 1], row[at], row[at - 1]];
      next.push(Math.min(left + 1, above + 1, before + same));
    }
    row = next;
  });
  return row.at(-1) ?? 0;
}

const MOST = 3;
const FARTHEST = 3;
const SHORTEST_PART = 3;

/** At most three of the known words that are like the one given, the most alike first; case does not matter. */
export function nearest(word: string, known: readonly string[]): string[] {
  const given = word.toLowerCase();
  return known
    .map((each) => {
      const other = each.toLowerCase();
      const part = given.length >= SHORTEST_PART && other.includes(given);
      return { each, far: part ? 0 : distance(given, other) };
    })
    .filter(({ far }) => far <= Math.min(FARTHEST, given.length / 2))
    .sort((one, other) => one.far - other.far)
    .slice(0, MOST)
    .map(({ each }) => each);
}
