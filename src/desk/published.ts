/** Published pages against what was accepted: figures, texts, and the day (D-date). */
import { editionById, TEXT_PARTS } from '../form';
import type { FieldId, TextPartId } from '../form';
import { nameForm, readDay } from '../text';
import { currentReturn, memberOf, standingOf } from './current';
import { publishAll } from './decide';
import { publicationDue } from './deadlines';
import type { Desk, ReviewOutcome } from './types';

export interface PublishedText {
  readonly part: TextPartId;
  readonly accepted: string;
  readonly published: string;
}

export interface PublishedPage {
  readonly file: string;
  readonly member: number;
  /** The round that it was held against; null where the member sent nothing usable. */
  readonly round: number | null;
  /** Whether that round is accepted. */
  readonly accepted: boolean;
  /** The page is of another year or in another form: nothing is compared. */
  readonly otherYear: boolean;
  readonly figures: readonly {
    readonly field: FieldId;
    readonly accepted: number | null;
    readonly published: number | null;
  }[];
  /** Figures that were accepted and cannot be read on the page: not known to differ. */
  readonly unread: readonly FieldId[];
  readonly texts: readonly PublishedText[];
  /** The day that the page bears, YYYY-MM-DD; null for none. */
  readonly publishedOn: string | null;
  /** The last day that was allowed. */
  readonly due: string;
  /** D-date: behind that day, or before the year was over; null where the day is fine or not known. */
  readonly day: 'late' | 'early' | null;
  /** Everything could be compared and is the same. */
  readonly same: boolean;
}

/** A file that is of nobody for sure, or that could not be read. */
export interface UnplacedPage {
  readonly file: string;
  /** Members that it may be of, best first. */
  readonly candidates: readonly number[];
  /** Why it could not be read, in a sentence; null for one that was. */
  readonly reason: string | null;
}

export interface PublishedCheck {
  /** In the order of the files. */
  readonly pages: readonly PublishedPage[];
  readonly unplaced: readonly UnplacedPage[];
  /** Members that are accepted or published and have no page here. */
  readonly without: readonly number[];
}

/** A text as it is compared: width, spaces and breaks do not tell two apart. */
const bare = (text: string): string => nameForm(text);

function dayOf(year: number, on: string | null, due: string): PublishedPage['day'] {
  if (on === null || !readDay(on)) return null;
  if (on > due) return 'late';
  return on < `${year}-12-31` ? 'early' : null;
}

function pageOf(desk: Desk, outcome: ReviewOutcome): PublishedPage | null {
  if (outcome.kind === 'unread' || outcome.member === null) return null;
  const member = memberOf(desk, outcome.member);
  if (!member) return null;
  const { report, file } = outcome;
  const held = currentReturn(desk, member.id);
  const standing = standingOf(desk, member.id);
  const otherYear = report.year !== desk.year || report.edition !== desk.edition;
  const compared = !otherYear && held ? held : null;
  const fields = compared ? (editionById(desk.edition)?.fields ?? []) : [];
  const pairs = fields.map(({ id }) => ({
    field: id,
    accepted: compared?.figures[id] ?? null,
    published: report.figures[id] ?? null,
  }));
  const unread = pairs.filter(({ accepted, published }) => accepted !== null && published === null);
  const figures = pairs.filter(({ accepted, published }) => published !== null && accepted !== published);
  const texts = compared
    ? TEXT_PARTS.map((part) => ({ part, accepted: compared.parts[part], published: report.parts[part] }))
    : [];
  // What stands before part one is made by whoever publishes, from what 封面 says.
  const differing = texts.filter(
    ({ part, accepted, published }) => part !== 'preface' && bare(accepted) !== bare(published),
  );
  const due = publicationDue(desk, member);
  return {
    file,
    member: member.id,
    round: held?.round ?? null,
    accepted: standing?.accepted != null && standing.accepted.round === held?.round,
    otherYear,
    figures,
    unread: unread.map(({ field }) => field),
    texts: differing,
    publishedOn: report.publishedOn,
    due,
    day: otherYear ? null : dayOf(desk.year, report.publishedOn, due),
    same: compared !== null && figures.length === 0 && unread.length === 0 && differing.length === 0,
  };
}

const unplacedOf = (outcome: ReviewOutcome): UnplacedPage =>
  outcome.kind === 'unread'
    ? { file: outcome.file, candidates: [], reason: outcome.reason }
    : { file: outcome.file, candidates: outcome.candidates, reason: null };

/** Holds pages against the accepted report of their member, else against its last one. */
export function checkPublished(desk: Desk, outcomes: readonly ReviewOutcome[]): PublishedCheck {
  const found = outcomes.map((outcome) => ({ outcome, page: pageOf(desk, outcome) }));
  const pages = found.flatMap(({ page }) => page ?? []);
  const there = new Set(pages.map(({ member }) => member));
  return {
    pages,
    unplaced: found.filter(({ page }) => page === null).map(({ outcome }) => unplacedOf(outcome)),
    without: desk.standings
      .filter(({ member, state }) => (state === 'accepted' || state === 'published') && !there.has(member))
      .map(({ member }) => member),
  };
}

/** The desk with the days that the pages bear; of several pages of one member the first day counts. */
export function datedBy(desk: Desk, { pages }: PublishedCheck): Desk {
  const days = new Map<number, string>();
  for (const { member, publishedOn, otherYear } of pages) {
    if (publishedOn === null || otherYear) continue;
    const known = days.get(member);
    if (known === undefined || publishedOn < known) days.set(member, publishedOn);
  }
  return publishAll(desk, days);
}

/** How many members stand otherwise after the days were taken from the pages. */
export function newlyDated(desk: Desk, check: PublishedCheck): number {
  const after = datedBy(desk, check).standings;
  return desk.standings.filter(({ publishedOn, state }, index) => {
    const then = after[index];
    return then !== undefined && (then.publishedOn !== publishedOn || then.state !== state);
  }).length;
}

/** What is shown of a text before and from where it differs. */
const BEFORE = 10;
const FROM = 26;

function excerpt(text: string, from: number): string {
  const start = Math.max(0, from - BEFORE);
  const end = from + FROM;
  const shown = text.slice(start, end).replace(/\s+/g, ' ');
  return `${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`;
}

/** Two texts around the first place where they differ; width, spaces and breaks do not count. */
export function firstDifference(
  accepted: string,
  published: string,
): Pick<PublishedText, 'accepted' | 'published'> {
  let [left, right] = [0, 0];
  for (;;) {
    while (left < accepted.length && bare(accepted.charAt(left)) === '') left++;
    while (right < published.length && bare(published.charAt(right)) === '') right++;
    if (left >= accepted.length || right >= published.length) break;
    if (bare(accepted.charAt(left)) !== bare(published.charAt(right))) break;
    left++;
    right++;
  }
  return { accepted: excerpt(accepted, left), published: excerpt(published, right) };
}
