/** Last year's reports of the members: what a review workbook of last year tells, and what they make wrong in this year's. */
import type { Locale } from '../../messages';
import { previousReturns } from '../current';
import { byMember } from '../byMember';
import { matchMember } from '../members/match';
import { countedReturn } from '../rollup';
import type { Desk, Issue, Member, Return, ReviewedFile, ReviewOutcome } from '../types';
import { latestUsable } from '../usable';
import type { ReviewSetting } from './reviewFile';
import { newIssue } from './since';
import { readAgain } from './stored';

/** What a review workbook of last year has for this one. */
export interface LastYear {
  readonly year: number;
  readonly members: readonly Member[];
  /** The report that counted of each member, by the name that the desk has for it; put to no member yet. */
  readonly files: readonly ReviewedFile[];
}

/** What a member of last year's desk sent, as if its file had just been read. */
const fileOf = ({ file, digest, ...sent }: Return): ReviewedFile => ({
  kind: 'return',
  file,
  digest,
  report: { ...sent, missing: [], issues: [] },
  member: null,
  matchedBy: null,
  candidates: [],
});

export function lastYearOf(last: Desk): LastYear {
  const returns = byMember(last.returns);
  const files = last.members.flatMap(({ id, name }, index) => {
    const standing = last.standings[index];
    const sent = standing && countedReturn(returns.get(id) ?? [], standing, { ...last, acceptedOnly: false });
    return sent ? [fileOf({ ...sent, unit: name })] : [];
  });
  return { year: last.year, members: last.members, files };
}

/** Files put to members once more, as these became known only by them. */
export function matched(files: readonly ReviewedFile[], members: readonly Member[]): ReviewedFile[] {
  return files.map((each) => {
    const { unit, kind } = each.report;
    return each.member === null
      ? { ...each, ...matchMember({ unit, kind, file: each.file }, members) }
      : each;
  });
}

/** Reports of last year that were received as if they were of this one, each with its member. */
export const lastYearAmong = ({ returns, year }: Pick<Desk, 'returns' | 'year'>): readonly Return[] =>
  returns.filter(
    (each) => each.choice === 'only' && each.round === 0 && each.member !== null && each.year === year - 1,
  );

/** Keeps these to compare with, in place of what was kept of their members before; of several of one member the last. */
export function keepAsPrevious(desk: Desk): Desk {
  const last = new Map(lastYearAmong(desk).map((each) => [each.member, each]));
  return {
    ...desk,
    returns: desk.returns.flatMap((each): Return[] => {
      if (last.get(each.member) === each) return [{ ...each, choice: 'previous' }];
      return each.choice === 'previous' && last.has(each.member) ? [] : [each];
    }),
  };
}

/** Members of whom another report of last year is kept than before. */
export function newlyCompared(before: Desk, after: Desk): readonly number[] {
  const known = previousReturns(before);
  return Object.values(previousReturns(after)).flatMap(({ member, fingerprint }) =>
    member !== null && known[member]?.fingerprint !== fingerprint ? [member] : [],
  );
}

/** Digests of files that were checked beside last year's report of their member. */
export const checkedWith = (
  outcomes: readonly ReviewOutcome[],
  previous: ReviewSetting['previous'],
): ReadonlySet<string> =>
  new Set(
    outcomes.flatMap((each) =>
      each.kind === 'return' && each.member !== null && previous[each.member] ? each.digest : [],
    ),
  );

/**
 * What the reports of these members have wrong only beside last year's, which came after they were checked: a member a step.
 * Places in the files are not known any more. `checked` has the digests of files that were checked beside last year's.
 */
export function* foundBeside(
  desk: Desk,
  members: readonly number[],
  checked: ReadonlySet<string>,
  locale: Locale,
): Generator<undefined, readonly Issue[]> {
  const returns = byMember(desk.returns);
  const issues = byMember(desk.issues);
  const alone: Desk = { ...desk, returns: [] };
  const found: Issue[] = [];
  for (const member of members) {
    const own = returns.get(member) ?? [];
    const latest = latestUsable(own, desk);
    if (!latest || checked.has(latest.digest)) continue;
    const before = readAgain(latest, member, alone, locale).report.issues;
    const known = new Set([...before, ...(issues.get(member) ?? [])].map(({ matter }) => matter));
    const beside: Desk = { ...desk, returns: own };
    for (const each of readAgain(latest, member, beside, locale).report.issues)
      if (!known.has(each.matter)) found.push(newIssue(each, member, latest.round));
    yield;
  }
  return found;
}

/** The desk with causes that were found beside last year's reports; what is known already stays as it is. */
export function withFound(desk: Desk, found: readonly Issue[]): Desk {
  const known = new Set(desk.issues.map(({ member, matter }) => `${member} ${matter}`));
  const fresh = found.filter(({ member, matter }) => !known.has(`${member} ${matter}`));
  return fresh.length === 0 ? desk : { ...desk, issues: [...desk.issues, ...fresh] };
}
