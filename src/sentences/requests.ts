/** 依申请公开: received, against last year, carried in, handled by outcome, carried out (表三). */
import type { FieldId } from '../form';
import { SENTENCES } from '../messages/official/clauses';
import { pairOf, wholeFigure } from '../report';
import { fromTable } from './written';
import type { SentenceSource, WrittenSentence } from './written';

const { requests: words, sentence } = SENTENCES;

/** What the figure was last year; undefined where it cannot be compared. */
function lastYears({ report, edition, previous, reorganised }: SentenceSource, field: FieldId) {
  const pair = reorganised ? undefined : pairOf(report, edition, previous);
  if (!pair?.shared.has(field) || !pair.tables.has('requests')) return undefined;
  return wholeFigure(pair.last, pair.lastEdition, field) ?? undefined;
}

/** Nothing is known of last year: what was said about it before is left as it is. */
function changeOf(source: SentenceSource, field: FieldId, now: number): string {
  if (!source.previous) return words.changePattern.exec(source.before ?? '')?.[0] ?? '';
  const before = lastYears(source, field);
  return before === undefined ? '' : words.change({ now, before });
}

/** The sentence on 表三; undefined while it is not filled in. */
export function writeRequests(source: SentenceSource): WrittenSentence | undefined {
  const flow = source.edition.flow.at(-1);
  if (!flow) return undefined;
  return fromTable(source, 'requests', (count) => {
    const [received, carriedIn] = [count(flow.received), count(flow.carriedIn)];
    const [handled, carriedOut] = [count(flow.handled), count(flow.carriedOut)];
    const outcomes = source.edition.outcomes
      .map(({ label, fields }) => ({ name: label, count: count(...fields) }))
      .filter((outcome) => outcome.count > 0);
    const first = `${words.received(received)}${changeOf(source, flow.received, received)}`;
    if (received + carriedIn + handled + carriedOut === 0) return sentence([`${first}${words.nothingLeft}`]);
    return sentence([
      first,
      ...(carriedIn > 0 ? [words.carriedIn(carriedIn)] : []),
      ...(handled > 0 ? [words.handled(handled, outcomes)] : []),
      ...(carriedOut > 0 ? [words.carriedOut(carriedOut)] : []),
    ]);
  });
}
