/** The days by which members publish. */
import { deadlineOf } from '../form';
import type { BodyKind, MemberKind } from '../form';
import { isoDay } from '../text';
import type { Desk, Member } from './types';

/** Which deadline a kind of member has; one of no kind has that of a department. */
const DEADLINE_OF: Readonly<Record<MemberKind, BodyKind>> = {
  department: 'department',
  township: 'township',
  ownBody: 'governmentOffice',
  party: 'department',
  agency: 'department',
  vertical: 'verticalSystem',
  aggregate: 'countyAggregate',
};

/** The last day on which a member may publish, YYYY-MM-DD: its own, else that of its kind. */
export const publicationDue = (
  { year }: Pick<Desk, 'year'>,
  { due, kind }: Pick<Member, 'due' | 'kind'>,
): string => due ?? isoDay(deadlineOf(DEADLINE_OF[kind ?? 'department'], year));
