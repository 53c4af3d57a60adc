/** The supervisor's desk: what other rooms use of it. Members, rounds, decisions, sums. */
export type * from './types';
export {
  accept,
  assign,
  choose,
  explainIssue,
  publishOn,
  sendBack,
  setNote,
  settleTyped,
  unaccept,
} from './decide';
export type { Held, Settled } from './decide';
export { membersFromFiles } from './members/fromFiles';
export { matchMember } from './members/match';
export type { FileBody, Match } from './members/match';
export { parseMembers } from './members/parse';
export type { ParsedMembers } from './members/parse';
export { factsOf, worstFirst } from './order';
export type { MemberFacts } from './order';
export { keepPrevious, newDesk, receive, withMembers, yearOfMost } from './receive/receive';
export type { Arrival, How, NewDesk, Received } from './receive/receive';
export { sinceOf } from './receive/since';
export { previousReturns } from './current';
export { remarkText } from './remarks';
export type { DeskRemark } from './remarks';
export { rollUp } from './rollup';
