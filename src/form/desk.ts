/** What the review workbook of a supervisor's desk is made of, beside the form: kinds of member, states, its sheets. */

/** Kinds of member, in the order of the list; the last is for a city: a county with all its bodies. */
export const MEMBER_KINDS = [
  'department',
  'township',
  'ownBody',
  'party',
  'agency',
  'vertical',
  'aggregate',
] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** Where a member stands, from nothing sent to published. */
export const STATES = ['missing', 'received', 'returned', 'revised', 'accepted', 'published'] as const;
export type State = (typeof STATES)[number];

/** What became of a cause that was found in a member's report. */
export const ISSUE_STATES = ['new', 'open', 'mended', 'explained'] as const;
export type IssueState = (typeof ISSUE_STATES)[number];

/** The sheets of the review workbook, in their order. */
export const DESK_SHEETS = [
  'standings',
  'issues',
  'members',
  'rollUpProactive',
  'rollUpRequests',
  'rollUpDisputes',
  'reconciliation',
  'publication',
  'letterWords',
  'figures',
  'texts',
] as const;
export type DeskSheet = (typeof DESK_SHEETS)[number];
