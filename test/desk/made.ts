/** A small desk for tests: members, what they sent, what was found, piece by piece. */
import { editionById } from '../../src/form';
import { DEFAULT_LETTER_WORDS } from '../../src/desk/letters/words';
import type { Desk, Issue, Member, Return, Standing } from '../../src/desk/types';
import type { Report } from '../../src/report';

export const member = (id: number, name: string, given: Partial<Member> = {}): Member => ({
  id,
  name,
  kind: 'department',
  parent: '',
  otherNames: [],
  lastName: '',
  due: null,
  counted: true,
  ...given,
});

export const standing = (id: number, given: Partial<Standing> = {}): Standing => ({
  member: id,
  state: 'received',
  accepted: null,
  publishedOn: null,
  changedAfterAcceptance: false,
  note: '',
  own: {},
  ...given,
});

/** Figures of a form: 0 where none is given. */
export function figures(
  given: Readonly<Record<string, number | null>> = {},
  edition = '2021',
): Return['figures'] {
  const fields = editionById(edition)!.fields;
  const all = fields.map(({ id }) => [id, given[id] === undefined ? 0 : given[id]] as const);
  return Object.fromEntries(all);
}

export const figuresOf = (report: Report): Return['figures'] =>
  Object.fromEntries([...report.figures].map(([id, { value }]) => [id, value]));

export const NO_PARTS = { preface: '', overview: '', problems: '', others: '' };

export const sent = (id: number | null, round: number, given: Partial<Return> = {}): Return => ({
  member: id,
  round,
  choice: 'only',
  file: `${id}-${round}.xlsx`,
  digest: '0',
  received: '2025-01-10',
  matchedBy: 'name',
  candidates: [],
  unit: '',
  year: 2024,
  kind: 'department',
  edition: '2021',
  figures: figures(),
  parts: NO_PARTS,
  fingerprint: `${id}-${round}`,
  state: 'agrees',
  errors: 0,
  warnings: 0,
  publishedOn: null,
  ...given,
});

export const issue = (id: number, given: Partial<Issue> = {}): Issue => ({
  member: id,
  matter: 'T3-balance:natural',
  rule: 'T3-balance',
  severity: 'error',
  message: '表三自然人：左边5≠右边4，差1',
  places: '三、依申请公开 D5',
  targets: [],
  suggestion: '“本年新收”5应为4',
  explained: '',
  since: 1,
  round: 1,
  state: 'new',
  words: '',
  ...given,
});

export const desk = (members: readonly Member[], given: Partial<Desk> = {}): Desk => ({
  year: 2024,
  edition: '2021',
  due: '2025-01-20',
  acceptedOnly: false,
  scope: { kind: '', member: '' },
  localDemands: [],
  members,
  standings: members.map(({ id }) => standing(id)),
  returns: [],
  issues: [],
  unread: [],
  letterWords: DEFAULT_LETTER_WORDS,
  ...given,
});
