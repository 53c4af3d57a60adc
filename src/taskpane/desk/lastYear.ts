/** Files of last year on their way to a desk: reports, and review workbooks among them. */
import type { LastYear } from '../../desk/receive/previous';
import type { Member, ReviewedFile, ReviewOutcome } from '../../desk/types';
import type { ReadLastYear } from '../services/lastYear';
import type { ReviewSource } from '../services/reviewing';

/** What reviewing says of a review workbook. */
const NO_REPORT = 'file/no-report';

export interface Sorted {
  readonly desks: readonly LastYear[];
  /** What is no review workbook. */
  readonly others: readonly ReviewOutcome[];
}

/** Review workbooks among the files of a run, read for what they have for the next year. */
export async function sortedOut(
  outcomes: readonly ReviewOutcome[],
  sources: readonly ReviewSource[],
  read: ReadLastYear,
): Promise<Sorted> {
  const desks: LastYear[] = [];
  const others: ReviewOutcome[] = [];
  for (const outcome of outcomes) {
    const source = sources.find(({ name }) => name === outcome.file);
    const isDesk = outcome.kind === 'unread' && outcome.code === NO_REPORT;
    // What cannot be read stays told as reviewing told it.
    const last = isDesk && source ? await read(source).catch(() => null) : null;
    if (last) desks.push(last);
    else others.push(outcome);
  }
  return { desks, others };
}

export interface Brought {
  /** Reports of last year. */
  readonly files: readonly ReviewedFile[];
  /** The members of a review workbook of last year. */
  readonly listed: readonly Member[];
  /** Those that this year's files are put to while they are reviewed. */
  readonly members: readonly Member[];
  /** Names of files that were not read. */
  readonly unread: readonly string[];
}

export function broughtBy({ desks, others }: Sorted): Brought {
  const listed = desks[0]?.members ?? [];
  return {
    files: [
      ...desks.flatMap(({ files }) => files),
      ...others.flatMap((each) => (each.kind === 'return' ? each : [])),
    ],
    listed,
    members: listed,
    unread: others.flatMap(({ kind, file }) => (kind === 'unread' ? file : [])),
  };
}

/** What was brought as last year's, and what of it lay among this year's reports. */
export const together = (one: Brought, other: Brought): Brought => ({
  files: [...one.files, ...other.files],
  listed: one.listed.length > 0 ? one.listed : other.listed,
  members: one.members.length > 0 ? one.members : other.members,
  unread: [...one.unread, ...other.unread],
});
