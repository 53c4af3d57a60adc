/** What does not fit together in the numbers of a picture, and how they came about: said, never smoothed over. */
import { roundAmount } from '../../form';
import { PICTURE } from '../../messages/official/picture';
import type { Facts } from './said';
import { isKnown, isSummed, printSum, sumOf } from './reading';
import type { Reading, Remark } from './reading';

type Noted = Pick<Facts, 'flow' | 'applicants' | 'disputes' | 'measures' | 'proactive'>;
type Words = (one: string, other: string, gap: string) => string;

/** A sentence where both sides are known and come to different sums. */
function difference(left: readonly Reading[], right: readonly Reading[], words: Words): string[] {
  const [one, other] = [sumOf(left), sumOf(right)];
  const known = isSummed(left) && isSummed(right);
  if (one === other || !known) return [];
  return [words(printSum(one), printSum(other), printSum(Math.abs(roundAmount(one - other))))];
}

const REMARKS: readonly Remark[] = ['summed', 'blanks', 'notANumber', 'notFound'];

/** Whether a sum of these counts blanks as 0. */
const hasBlanks = (all: readonly Reading[]): boolean => isSummed(all) && !all.every(isKnown);

/** The notes in the order of the picture. */
export function notesOf({ flow, applicants, disputes, measures, proactive }: Noted): string[] {
  const { notes } = PICTURE;
  const { sources, outcomes, handled, carriedOut } = flow;
  const bars = applicants.flatMap((group) => group.bars);
  const shown: Reading[] = [
    ...[...sources, ...outcomes, handled, carriedOut, ...bars, ...disputes],
    ...measures.flatMap(({ values }) => values.filter((value) => value !== null)),
    ...proactive.flatMap(({ figures }) => figures),
  ];
  const remarks = new Set(shown.flatMap((reading) => reading.remarks));
  // Sums of the flow are shown too, and a part of them may be blank.
  if ([sources, outcomes].some(hasBlanks)) remarks.add('blanks');
  return [
    ...difference(sources, [handled, carriedOut], notes.balance),
    ...difference(outcomes, [handled], notes.outcomes),
    ...difference(bars, sources.slice(0, 1), notes.applicants),
    ...REMARKS.filter((remark) => remarks.has(remark)).map((remark) => notes[remark]),
  ];
}
