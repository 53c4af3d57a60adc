/** What makes and changes desks, loaded when it is first asked for; and what is made with it. */
import type { ReviewSetting } from '../../desk/receive/reviewFile';
import type { Desk, Member, ReviewedFile, ReviewOutcome } from '../../desk/types';
import type { Plan } from '../../layout';
import { breath } from './inSlices';

/** Loads what makes and changes desks; the first file or decision loads it. */
export const load = {
  receive: () => import('../../desk/receive/receive'),
  members: () => Promise.all([import('../../desk/members/fromFiles'), import('../../desk/members/match')]),
  parse: () => import('../../desk/members/parse'),
  text: () => import('../../readers/text'),
  decide: () => import('../../desk/decide'),
  sheets: () => import('../../desk/sheets'),
  publication: () => import('../../desk/publication'),
  published: () => import('../../desk/published'),
  publicationSheet: () =>
    Promise.all([import('../../desk/sheets/context'), import('../../desk/sheets/publication')]),
  stored: () => import('../../desk/stored'),
  previous: () => import('../../desk/current'),
  lastYear: () => import('../../desk/receive/previous'),
  words: () => import('../../desk/letters/words'),
};

export type Decisions = Awaited<ReturnType<typeof load.decide>>;
/** A decision, from a desk to a desk; throws `UserError` where it cannot be taken. */
export type Deciding = (decisions: Decisions, desk: Desk) => Desk;

/** What of a desk is of one member: its rows are the same as those of the whole. */
const onlyOf = (desk: Desk, member: number): Desk => ({
  ...desk,
  members: desk.members.filter(({ id }) => id === member),
  standings: desk.standings.filter((each) => each.member === member),
  returns: desk.returns.filter((each) => each.member === member),
  issues: desk.issues.filter((each) => each.member === member),
  unread: [],
});

/** The workbook as it should be, 公布情况 in words too; of a member only its rows, and 公布情况, which is of all. */
export async function planOf(desk: Desk, member?: number): Promise<Plan> {
  const { planDesk } = await load.sheets();
  if (member === undefined) return planDesk(desk);
  const [{ publicationOf }, [{ deskContext }, { publicationSheet }]] = await Promise.all([
    load.publication(),
    load.publicationSheet(),
  ]);
  const publication = publicationOf(desk).paragraphs.join('\n');
  const whole = publicationSheet(deskContext(desk), publication).sheet;
  const plan = planDesk(onlyOf(desk, member));
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === whole.name ? whole : sheet)) };
}

/** So many files are put to their members at once; more would be felt. */
const MOST_AT_ONCE = 250;

/**
 * Members of a list, from the files, and from those of last year that are of nobody among these; the files put to them. Only a
 * list tells of whom an unsure file may be: some reports of last year do not.
 */
export async function listedBy(
  outcomes: readonly ReviewOutcome[],
  last: readonly ReviewedFile[],
  listed: readonly Member[],
) {
  const [[{ membersFromFiles }, { matchMember }], { matched: matchedLast }] = await Promise.all([
    load.members(),
    load.lastYear(),
  ]);
  const put = async (members: readonly Member[]): Promise<readonly ReviewOutcome[]> => {
    const matched = (outcome: ReviewOutcome): ReviewOutcome => {
      if (outcome.kind === 'unread') return outcome;
      const { file, report } = outcome;
      const match = matchMember({ unit: report.unit, kind: report.kind, file }, members);
      return { ...outcome, ...match } satisfies ReviewedFile;
    };
    const all: ReviewOutcome[] = [];
    for (let from = 0; from < outcomes.length; from += MOST_AT_ONCE) {
      all.push(...outcomes.slice(from, from + MOST_AT_ONCE).map(matched));
      await breath();
    }
    return all;
  };
  const named = membersFromFiles(await put(listed), listed);
  const members = membersFromFiles(matchedLast(last, named), named);
  return { members, outcomes: await put(members) };
}

/** Reports of last year by member. */
export const reportsOf = (files: readonly ReviewedFile[]): ReviewSetting['previous'] =>
  Object.fromEntries(
    files.flatMap(({ member, report }) => (member === null ? [] : [[member, report] as const])),
  );
