/** What a repair does to a text. */
import type { TextChange } from './finding';

/** A text that begins at `start` of its part, with the changes made; offsets of changes are those of the part. */
export function withChanges(text: string, changes: readonly TextChange[], start = 0): string {
  return [...changes]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (changed, { start: from, end, to }) => changed.slice(0, from - start) + to + changed.slice(end - start),
      text,
    );
}
