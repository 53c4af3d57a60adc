/** Takes what the figures changed over into what people wrote, clause by clause. */
import { isBare, stretchSkeleton } from './clauses';
import type { Clause, Clauses } from './clauses';
import { numberEdits, replacement } from './edits';
import type { Edit, Span } from './edits';
import { anchorsOf, extentOf } from './versions';
import type { Versions } from './versions';

/** The stretch between two anchors in one version; `whole` is what the version spans. */
function between(
  { clauses }: Clauses,
  before: number | undefined,
  after: number | undefined,
  whole: Span,
): Span {
  const start = before === undefined ? whole[0] : (clauses[before]?.end ?? whole[0]);
  const end = after === undefined ? whole[1] : (clauses[after]?.start ?? whole[1]);
  return [start, end];
}

/** Words whatever marks stand between them: people may end a clause with another one. */
const wordsOnly = (skeleton: string): string =>
  [...skeleton].map((letter) => (isBare(letter) ? '，' : letter)).join('');

/** What becomes of the stretch between two anchors; null where people and figures both changed it. */
function mergeStretch(
  { base, now, text }: Versions,
  was: Span,
  is: Span,
  stands: Span | null,
): Edit[] | null {
  const [baseWords, nowWords] = [stretchSkeleton(base, ...was), stretchSkeleton(now, ...is)];
  if (baseWords === nowWords) return [];
  if (!stands) return null;
  const textWords = stretchSkeleton(text, ...stands);
  if (wordsOnly(textWords) === wordsOnly(nowWords)) {
    const inside = ({ start, end }: Clause, [from, to]: Span) => start >= from && end <= to;
    const written = text.clauses.filter((clause) => inside(clause, stands));
    return now.clauses
      .filter((clause) => inside(clause, is))
      .flatMap((clause, index) => (written[index] ? numberEdits(clause, written[index]) : []));
  }
  const [before, after] = [base.text.slice(...was), now.text.slice(...is)];
  if (wordsOnly(textWords) === wordsOnly(baseWords)) return [replacement(stands, before, after)];
  if (!isBare(textWords)) return null;
  // People have taken out what would go; or they have put marks of their own where something comes in.
  if (isBare(nowWords)) return [];
  return isBare(baseWords) ? [{ start: stands[0], end: stands[1], to: after, number: null }] : null;
}

/** All edits that bring the text to what the figures say; null where they would undo what people wrote. */
export function merge(versions: Versions): Edit[] | null {
  const anchors = anchorsOf(versions);
  const { base, now, text } = versions;
  const [start, end] = extentOf(versions);
  const edits: Edit[] = [];
  for (let index = 0; index <= anchors.length; index++) {
    const [before, after] = [anchors[index - 1], anchors[index]];
    const known = (before || start !== null) && (after || end !== null);
    const stretch = mergeStretch(
      versions,
      between(base, before?.base, after?.base, [0, base.text.length]),
      between(now, before?.now, after?.now, [0, now.text.length]),
      known ? between(text, before?.text, after?.text, [start ?? 0, end ?? text.text.length]) : null,
    );
    if (!stretch) return null;
    edits.push(...stretch);
    const [mine, theirs] = [now.clauses[after?.now ?? -1], text.clauses[after?.text ?? -1]];
    if (mine && theirs) edits.push(...numberEdits(mine, theirs));
  }
  return edits;
}
