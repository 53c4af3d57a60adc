/** 行政复议、行政诉讼: how many of each kind, by result (表四). */
import type { Field } from '../form';
import { SENTENCES } from '../messages/official/clauses';
import { fromTable } from './written';
import type { SentenceSource, WrittenSentence } from './written';

const { disputes: words, sentence } = SENTENCES;
const REVIEW = /^disputes\.review\./;

interface Block {
  readonly name: string;
  readonly review: boolean;
  readonly total: Field;
  readonly results: readonly Field[];
}

/** The blocks of the table: each total with the results that it is the sum of. */
function blocksOf({ edition }: SentenceSource): Block[] {
  const fields = edition.fields.filter(({ table }) => table === 'disputes');
  return fields
    .filter(({ sumOf }) => sumOf.length > 0)
    .map((total) => ({
      name: total.rowName,
      review: REVIEW.test(total.id),
      total,
      results: fields.filter(({ id }) => total.sumOf.includes(id)),
    }));
}

/** The sentence on 表四; undefined while it is not filled in. */
export function writeDisputes(source: SentenceSource): WrittenSentence | undefined {
  return fromTable(source, 'disputes', (count) => {
    const blocks = blocksOf(source)
      .map(({ name, review, total, results }) => ({
        name,
        review,
        count: count(total.id),
        results: results
          .map(({ id, columnLabel }) => ({ name: columnLabel, count: count(id) }))
          .filter((result) => result.count > 0),
      }))
      .filter((block) => block.count > 0);
    const review = blocks.find((block) => block.review);
    const suits = blocks.filter((block) => !block.review);
    const suitCount = suits.reduce((sum, block) => sum + block.count, 0);
    if (!review && suitCount === 0) return sentence([words.none]);
    return sentence([
      review ? words.review(review.count, review.results) : words.noReview,
      suitCount > 0 ? words.suits(suitCount, suits) : words.noSuits,
    ]);
  });
}
