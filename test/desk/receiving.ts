/** Files as they come to a desk, as tests need them: what matters stated, the rest of no interest. */
import { newDesk } from '../../src/desk';
import type { Desk, FoundIssue, Member, ReviewedFile, UnreadReturn } from '../../src/desk';
import { DEFAULT_LETTER_WORDS } from '../../src/desk/letters/words';
import { editionForYear } from '../../src/form';
import type { FieldId } from '../../src/form';

export const PERMITS = 'proactive.licensing.decisions' as FieldId;
export const RECEIVED = 'requests.received.total' as FieldId;

export const issue = (matter: string, message = matter): FoundIssue => ({
  matter,
  rule: 'T3-balance',
  severity: 'error',
  message,
  places: '',
  targets: [],
  suggestion: '',
  explained: '',
});

interface Made {
  readonly member?: number | null;
  readonly candidates?: readonly number[];
  readonly unit?: string;
  readonly year?: number;
  readonly digest?: string;
  /** What it says: files with the same figures have the same fingerprint. */
  readonly permits?: number;
  readonly issues?: readonly FoundIssue[];
}

/** A file of 2024 that was read; its digest is its name and its figures, unless given. */
export function read(file: string, made: Made = {}): ReviewedFile {
  const { year = 2024, permits = 0, issues = [], unit = '', candidates = [] } = made;
  const { member: of = 1, digest = `${file} ${permits}` } = made;
  const edition = editionForYear(year)!;
  const zeros = Object.fromEntries(edition.fields.map(({ id }) => [id, 0]));
  const figures = { ...zeros, [PERMITS]: permits } as Record<FieldId, number>;
  return {
    kind: 'return',
    file,
    digest,
    member: of,
    matchedBy: of === null ? null : 'name',
    candidates,
    report: {
      unit,
      year,
      kind: null,
      edition: edition.id,
      figures,
      parts: { preface: '', overview: '', problems: '', others: '' },
      fingerprint: `${year} ${permits}`,
      state: issues.length > 0 ? 'disagrees' : 'agrees',
      missing: [],
      publishedOn: null,
      issues,
    },
  };
}

export const unread = (file: string, digest = file): UnreadReturn => ({
  kind: 'unread',
  file,
  digest,
  code: 'file/damaged',
  reason: '',
});

export const deskOf = (...members: readonly Member[]): Desk =>
  newDesk({ year: 2024, members, due: null, letterWords: DEFAULT_LETTER_WORDS });
