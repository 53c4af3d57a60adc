/** What a sentence is made from, and the sentence. */
import type { Edition, FieldId, TableId } from '../form';
import { isFilledIn, wholeFigure } from '../report';
import type { Report } from '../report';

export interface SentenceSource {
  readonly report: Report;
  readonly edition: Edition;
  /** Last year's report of the same body, where there is one. */
  readonly previous: Report | null;
  /** The body was merged, split or renamed since: nothing is compared. */
  readonly reorganised: boolean;
  /** The sentence as it was made before; what it says about last year stays while last year's report is not there. */
  readonly before: string | null;
}

export interface WrittenSentence {
  readonly text: string;
  /** The figures that it tells. */
  readonly fields: readonly FieldId[];
}

/**
 * Hands `write` a way of looking counts up; undefined where the table is not filled in, or where something in it that
 * is asked for cannot be counted: there is nothing to be said about it yet.
 */
export function fromTable(
  source: SentenceSource,
  table: TableId,
  write: (count: (...fields: readonly FieldId[]) => number) => string,
): WrittenSentence | undefined {
  if (!isFilledIn(source.report, source.edition, table)) return undefined;
  const asked = new Set<FieldId>();
  let sound = true;
  const count = (...fields: readonly FieldId[]): number =>
    fields.reduce((sum, field) => {
      asked.add(field);
      const own = wholeFigure(source.report, source.edition, field);
      sound &&= own !== undefined;
      return sum + (own ?? 0);
    }, 0);
  const text = write(count);
  return sound ? { text, fields: [...asked] } : undefined;
}
