/** The sums of the desk: each member once, what is missing never as 0. The formulas of the roll-up sheets compute the same. */
import { addUp, editionById } from '../form';
import type { FieldId } from '../form';
import type { Desk, Return, RollUp, Standing } from './types';
import { isUndecided, isUsable, latestUsable } from './usable';
import { byMember } from './byMember';

/** Whether a state counts as accepted. */
export const isAccepted = ({ state, accepted }: Pick<Standing, 'state' | 'accepted'>): boolean =>
  (state === 'accepted' || state === 'published') && accepted !== null;

/** The return by which a member counts, or undefined. */
export function countedReturn(
  own: readonly Return[],
  standing: Standing,
  desk: Pick<Desk, 'year' | 'edition' | 'acceptedOnly'>,
): Return | undefined {
  if (isAccepted(standing))
    return own.find((each) => isUsable(each, desk) && each.round === standing.accepted?.round);
  if (desk.acceptedOnly || isUndecided(own, desk)) return undefined;
  return latestUsable(own, desk);
}

/** What is summed up, and what keeps it from being complete. */
export function rollUp(desk: Desk): RollUp {
  const returns = byMember(desk.returns);
  const counted: Return[] = [];
  const missing: number[] = [];
  const wrongYear: number[] = [];
  const undecided: number[] = [];
  const notAccepted: number[] = [];
  const withoutFigures: number[] = [];
  const fields = editionById(desk.edition)?.fields ?? [];
  desk.members.forEach(({ id, counted: counts }, index) => {
    const standing = desk.standings[index];
    if (!counts || !standing) return;
    const own = (returns.get(id) ?? []).filter(({ choice }) => choice !== 'previous');
    const sent = countedReturn(own, standing, desk);
    if (!isAccepted(standing)) notAccepted.push(id);
    if (sent) {
      counted.push(sent);
      if (fields.some((field) => (sent.figures[field.id] ?? null) === null)) withoutFigures.push(id);
    } else if (own.length === 0) missing.push(id);
    // The accepted round of a workbook may have been deleted by hand: another one is not counted in its place.
    else if (isAccepted(standing) || isUndecided(own, desk)) undecided.push(id);
    else if (!latestUsable(own, desk)) wrongYear.push(id);
  });
  const totals = Object.fromEntries(
    fields.map(({ id }) => [id, addUp(counted.map(({ figures }) => figures[id] ?? 0))]),
  ) as Record<FieldId, number>;
  const open = [missing, wrongYear, undecided, withoutFigures, desk.acceptedOnly ? notAccepted : []];
  return {
    counted,
    missing,
    wrongYear,
    undecided,
    notAccepted,
    withoutFigures,
    complete: open.every(({ length }) => length === 0),
    totals,
  };
}
