/** What the claims of a text are, told in short. */
import { narrativeOf } from '../../../src/narrative/narrative';
import { subjectOf } from '../../../src/narrative/claims';
import { contextFor, written } from '../support';

/** Each claim: what it is about, `?` where that is likely only, `~` where it counts a part, its number and its words. */
export function told(text: string): string[] {
  const report = written(text);
  return narrativeOf(report, contextFor(report)).claims.map((claim) => {
    const { certain, isPart, alternatives, period, sentence, start, end } = claim;
    const others = alternatives.length > 0 ? ` (or ${alternatives.map(({ id }) => id).join(', ')})` : '';
    const marks = `${certain ? '' : '?'}${isPart ? '~' : ''}${period === 'last' ? ' last year' : ''}`;
    return `${subjectOf(claim)}${marks}${others} ${claim.value}: ${sentence.text.slice(start, end)}`;
  });
}
