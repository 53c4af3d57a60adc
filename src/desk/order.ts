/** What a row of the desk shows of a member, and the order in which members are looked at: worst first. */
import { editionById } from '../form';
import type { FieldId } from '../form';
import { byMember } from './byMember';
import { publicationDue } from './deadlines';
import { countedReturn, isAccepted } from './rollup';
import type { Desk, Issue, Member, Return, Standing } from './types';
import { isOfDesk, isUndecided, latestUsable } from './usable';

/** The totals of 表三, by what they are. */
export const TOTALS = {
  received: 'requests.received.total',
  carriedIn: 'requests.carriedIn.total',
  handled: 'requests.handled.total',
  carriedOut: 'requests.carriedOut.total',
} as const satisfies Record<string, string>;

export interface MemberFacts {
  readonly member: Member;
  readonly standing: Standing;
  /** The latest usable return, else the latest of any kind; undefined: nothing was sent. */
  readonly latest: Return | undefined;
  /** The return that counts in the sums, whether or not the member does. */
  readonly counts: Return | undefined;
  readonly undecided: boolean;
  /** Causes of the latest round that nobody explained. */
  readonly errors: number;
  readonly warnings: number;
  /** Totals of the latest return; null where not read, and of a report of another year. */
  readonly totals: Readonly<Record<keyof typeof TOTALS, number | null>>;
  /** 新收＋上年结转−办理总计−结转下年; null where one of them was not read. */
  readonly gap: number | null;
  /** The deadline, and whether it was kept; null: not published yet. */
  readonly due: string;
  readonly inTime: boolean | null;
}

/** Whether an issue of a member's latest round is still to be mended. */
export const isOpenIssue = ({ state }: Issue): boolean => state === 'new' || state === 'open';

function totalsOf(sent: Return | undefined): MemberFacts['totals'] {
  const of = (field: string): number | null => sent?.figures[field as FieldId] ?? null;
  return {
    received: of(TOTALS.received),
    carriedIn: of(TOTALS.carriedIn),
    handled: of(TOTALS.handled),
    carriedOut: of(TOTALS.carriedOut),
  };
}

function gapOf({ received, carriedIn, handled, carriedOut }: MemberFacts['totals']): number | null {
  if (received === null || carriedIn === null || handled === null || carriedOut === null) return null;
  return received + carriedIn - handled - carriedOut;
}

/** The facts of all members, in the order of the desk. */
export function factsOf(desk: Desk): readonly MemberFacts[] {
  const returns = byMember(desk.returns);
  const issues = byMember(desk.issues);
  return desk.members.flatMap((member, index) => {
    const standing = desk.standings[index];
    if (!standing) return [];
    const own = (returns.get(member.id) ?? []).filter(({ choice }) => choice !== 'previous');
    const latest = latestUsable(own, desk) ?? own[own.length - 1];
    const open = (issues.get(member.id) ?? []).filter(isOpenIssue);
    const totals = totalsOf(latest && isOfDesk(latest, desk) ? latest : undefined);
    const due = publicationDue(desk, member);
    const { publishedOn } = standing;
    return {
      member,
      standing,
      latest,
      counts: countedReturn(own, standing, desk),
      undecided: isUndecided(own, desk),
      errors: open.filter(({ severity }) => severity === 'error').length,
      warnings: open.filter(({ severity }) => severity === 'warning').length,
      totals,
      gap: gapOf(totals),
      due,
      inTime: publishedOn === null ? null : publishedOn <= due,
    };
  });
}

/** What has to be looked at before anything else: a choice, a change after acceptance, then errors, then who is missing. */
function urgency({ undecided, standing, errors, gap, warnings, latest }: MemberFacts): readonly number[] {
  const done = isAccepted(standing) && !standing.changedAfterAcceptance;
  return [
    done ? 1 : 0,
    undecided || standing.changedAfterAcceptance ? 0 : 1,
    -errors,
    gap !== null && gap !== 0 ? 0 : 1,
    latest ? 1 : 0,
    -warnings,
    standing.state === 'returned' ? 1 : 0,
  ];
}

/** Facts with the worst first; equal ones in the order of the list. */
export function worstFirst(facts: readonly MemberFacts[]): readonly MemberFacts[] {
  const keys = new Map(facts.map((each) => [each, urgency(each)]));
  return [...facts].sort((one, other) => {
    const [left, right] = [keys.get(one) ?? [], keys.get(other) ?? []];
    for (let at = 0; at < left.length; at++) {
      const difference = (left[at] ?? 0) - (right[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Names of the figures of a desk's form, for texts: 表三 本年新收·自然人. */
export function fieldNames(desk: Pick<Desk, 'edition'>): ReadonlyMap<FieldId, string> {
  const edition = editionById(desk.edition);
  return new Map(
    (edition?.fields ?? []).map(({ id, rowName, columnLabel }) => [id, `${rowName}·${columnLabel}`]),
  );
}
