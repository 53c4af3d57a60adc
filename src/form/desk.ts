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
  'comparison',
  'alike',
  'publication',
  'letterWords',
  'localDemands',
  'figures',
  'texts',
] as const;
export type DeskSheet = (typeof DESK_SHEETS)[number];

/** Custom properties of a review workbook: the year and the form that it is for. */
export const DESK_PROPERTY = { year: 'nianbao.desk', edition: 'nianbao.deskEdition' } as const;

/** Defined names of single cells of the review workbook, by what they hold; tables are named as their sheets are. */
export const DESK_NAMES = {
  acceptedOnly: '只计已通过',
  scopeKind: '汇总类别',
  scopeMember: '汇总单位',
  due: '报送截止日期',
} as const;
export type DeskCell = keyof typeof DESK_NAMES;

/** Columns of the tables of the review workbook, in their order; those of figures follow the form. */
export const DESK_COLUMNS = {
  standings: [
    'id',
    'unit',
    'kind',
    'state',
    'round',
    'received',
    'errors',
    'warnings',
    'newlyReceived',
    'carriedIn',
    'handled',
    'carriedOut',
    'gap',
    'due',
    'publishedOn',
    'inTime',
    'mark',
    'note',
    'counted',
    'inScope',
    'countedRound',
    'lack',
    'acceptedRound',
    'acceptedFingerprint',
    'file',
  ],
  issues: [
    'id',
    'unit',
    'since',
    'round',
    'state',
    'severity',
    'rule',
    'places',
    'message',
    'suggestion',
    'words',
    'explained',
    'matter',
    'targets',
  ],
  members: ['id', 'name', 'kind', 'parent', 'otherNames', 'lastName', 'due', 'counted'],
  letterWords: ['key', 'use', 'wording'],
  figures: [
    'id',
    'unit',
    'kind',
    'round',
    'choice',
    'year',
    'edition',
    'usable',
    'latest',
    'counts',
    'fingerprint',
    'lacking',
    'file',
    'digest',
    'received',
    'matchedBy',
    'candidates',
    'state',
    'errors',
    'warnings',
    'publishedOn',
  ],
  texts: ['id', 'unit', 'round', 'digest', 'part', 'paragraph', 'continuation', 'text'],
  unlisted: ['file', 'year', 'unit', 'candidates', 'digest'],
  unread: ['file', 'reason', 'code', 'digest'],
} as const;
export type DeskTable = keyof typeof DESK_COLUMNS;
export type DeskColumn<Table extends DeskTable> = (typeof DESK_COLUMNS)[Table][number];
