/** Causes followed from round to round: what was found again, what is mended, what is new. */
import { editionById } from '../../form';
import type { Desk, FoundIssue, Issue, Return, Since } from '../types';
import { isUsable } from '../usable';

/** A cause that a round found first. */
export const newIssue = (found: FoundIssue, member: number, round: number): Issue => ({
  ...found,
  member,
  since: round,
  round,
  state: found.explained === '' ? 'new' : 'explained',
  words: '',
});

/** A cause that a round found again, or anew; what a reviewer wrote of it stays. */
function followed(found: FoundIssue, known: Issue | undefined, member: number, round: number): Issue {
  if (!known) return newIssue(found, member, round);
  const since = known.state === 'mended' ? round : known.since;
  const explained =
    found.explained !== '' || (known.state === 'explained' && known.message === found.message);
  return {
    ...found,
    explained: found.explained === '' && explained ? known.explained : found.explained,
    member,
    since,
    round,
    state: explained ? 'explained' : since === round ? 'new' : 'open',
    words: known.words,
  };
}

/** The causes of one member after a round. */
export function issuesAfter(
  before: readonly Issue[],
  found: readonly FoundIssue[],
  member: number,
  round: number,
): Issue[] {
  const known = new Map(before.map((issue) => [issue.matter, issue]));
  const matters = new Set(found.map(({ matter }) => matter));
  return [
    ...found.map((each) => followed(each, known.get(each.matter), member, round)),
    ...before
      .filter(({ matter }) => !matters.has(matter))
      .map((issue): Issue => (issue.state === 'mended' ? issue : { ...issue, state: 'mended', round })),
  ];
}

/** The causes as they stood before a round, as far as they tell: what it found first is gone, what it mended is open again. */
export function issuesBefore(issues: readonly Issue[], round: number): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    if (issue.round !== round) return [issue];
    if (issue.since === round) return [];
    return [{ ...issue, state: issue.explained === '' ? 'open' : 'explained', round: round - 1 }];
  });
}

/** What became of a member's causes and figures in its latest round, of what nobody explained; null before the second. */
export function sinceOf(desk: Desk, member: number): Since | null {
  const own = desk.returns
    .filter((each) => each.member === member && isUsable(each, desk))
    .sort((one, other) => other.round - one.round);
  const [latest, before] = own;
  if (!latest || !before) return null;
  const issues = desk.issues.filter((each) => each.member === member && each.round === latest.round);
  const matters = (has: (issue: Issue) => boolean) => issues.filter(has).map(({ matter }) => matter);
  return {
    mended: matters(({ state }) => state === 'mended'),
    open: matters(({ state }) => state === 'open'),
    new: matters(({ state }) => state === 'new'),
    changed: changesBetween(before, latest),
  };
}

/** Figures that two returns of one form have otherwise. */
export function changesBetween(
  before: Pick<Return, 'figures' | 'edition'>,
  after: Pick<Return, 'figures'>,
): Since['changed'] {
  return (editionById(before.edition)?.fields ?? []).flatMap(({ id }) => {
    const [from, to] = [before.figures[id] ?? null, after.figures[id] ?? null];
    return from === to ? [] : [{ field: id, from, to }];
  });
}
