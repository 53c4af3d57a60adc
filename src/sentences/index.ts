/** Standard wording for the text parts, made from the figures of a report. */
import { editionById, FIRST_YEAR_OF_FEES, SENTENCE_IDS, SENTENCE_PARTS } from '../form';
import type { Edition, FieldId, SentenceId, TableId, WrittenPartId } from '../form';
import type { FeeFigures } from '../messages/official/clauses';
import type { BoundSentence, Report } from '../report';
import { writeDisputes } from './disputes';
import { tellsDocuments, writeDocuments } from './documents';
import { NO_FEES, writeFee } from './fee';
import { writeRequests } from './requests';
import type { SentenceSource, WrittenSentence } from './written';

export { NO_FEES, statedFees } from './fee';
export type { FeeFigures } from '../messages/official/clauses';
export type { WrittenSentence } from './written';

/** Whether an edition has what the sentence tells. */
const TELLS: Readonly<Record<SentenceId, (edition: Edition) => boolean>> = {
  requests: () => true,
  disputes: () => true,
  documents: tellsDocuments,
  fee: ({ years: [first] }) => first >= FIRST_YEAR_OF_FEES,
};

/** The sentences that tell figures of a table; 信息处理费 is in none. */
const TABLES: Readonly<Record<SentenceId, TableId | null>> = {
  requests: 'requests',
  disputes: 'disputes',
  documents: 'proactive',
  fee: null,
};
const WRITERS: Readonly<
  Record<Exclude<SentenceId, 'fee'>, (source: SentenceSource) => WrittenSentence | undefined>
> = { requests: writeRequests, disputes: writeDisputes, documents: writeDocuments };

export interface OfferedSentence {
  readonly id: SentenceId;
  readonly part: WrittenPartId;
  readonly table: TableId | null;
  /** null while the table that it tells is not filled in. */
  readonly text: string | null;
  readonly fields: readonly FieldId[];
}

export interface OfferOptions {
  readonly previous?: Report | null;
  readonly reorganised?: boolean;
  /** What the user stated about 信息处理费. */
  readonly fees?: FeeFigures;
}

/** Every sentence that the report's edition has, as its figures say it; empty for an unknown edition. */
export function offeredSentences(report: Report, options: OfferOptions = {}): readonly OfferedSentence[] {
  const edition = editionById(report.edition);
  if (!edition) return [];
  const { previous = null, reorganised = false, fees = NO_FEES } = options;
  return SENTENCE_IDS.filter((id) => TELLS[id](edition)).map((id) => {
    const before = report.bound.find(({ sentence }) => sentence === id)?.text ?? null;
    const source: SentenceSource = { report, edition, previous, reorganised, before };
    const written = id === 'fee' ? { text: writeFee(fees), fields: [] } : WRITERS[id](source);
    return {
      id,
      part: SENTENCE_PARTS[id],
      table: TABLES[id],
      text: written?.text ?? null,
      fields: written?.fields ?? [],
    };
  });
}

/** A sentence that follows the figures, as they say it now; undefined where they say nothing or where no table holds them. */
export function followedSentence(
  { sentence, text }: BoundSentence,
  source: Omit<SentenceSource, 'before'>,
): WrittenSentence | undefined {
  if (sentence === 'fee' || !TELLS[sentence](source.edition)) return undefined;
  return WRITERS[sentence]({ ...source, before: text });
}
