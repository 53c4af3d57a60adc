/** Many reports at once: how many are in which state, and what is odd about them beside each other. */
import { isVertical } from '../../form';
import type { ReportState } from '../../findings';
import { bodyName, isOtherBody } from '../../report';
import { isUnread } from './list';
import type { FindingList, UnreadFile } from './list';

/** What is known of a report without its findings. */
export type ListedBody = Pick<FindingList, 'file' | 'unit' | 'year' | 'kind' | 'state'>;

export interface FileOfYear {
  readonly file: string;
  readonly year: number | null;
}

/** One body that several files are reports of. */
export interface CameTwice {
  readonly unit: string;
  readonly files: readonly string[];
}

export interface Summary {
  readonly files: number;
  readonly counts: Readonly<Record<ReportState | 'unreadable', number>>;
  /** The year that they should be for: the one asked for, else that of most; null where no year has most. */
  readonly year: number | null;
  /** Reports for another year or for none; all of them where no year has most. */
  readonly otherYears: readonly FileOfYear[];
  readonly cameTwice: readonly CameTwice[];
  /** Offices of vertical systems, by their kind or their name: they belong to no local aggregate. */
  readonly vertical: readonly string[];
  readonly unread: readonly UnreadFile[];
}

/** The year that more reports are for than are for any other. */
function yearOfMost(bodies: readonly ListedBody[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of bodies) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** A body is known by its name; an office and the government it works for, which share one, by their kinds. */
function cameTwice(bodies: readonly ListedBody[]): CameTwice[] {
  const named = new Map<string, ListedBody[][]>();
  for (const body of bodies) {
    const name = bodyName(body);
    const groups = named.get(name) ?? [];
    const group = groups.find(([first]) => first !== undefined && !isOtherBody(first, body));
    if (group) group.push(body);
    else groups.push([body]);
    if (name !== '') named.set(name, groups);
  }
  return [...named.values()].flat().flatMap((group) => {
    const [first] = group;
    // A file may be named twice in one call.
    const files = [...new Set(group.map(({ file }) => file))];
    return first && files.length > 1 ? [{ unit: first.unit, files }] : [];
  });
}

/** Files in their order; `asked` is the year that they should be for, or null where nobody said. */
export function summarize(files: readonly (ListedBody | UnreadFile)[], asked: number | null): Summary {
  const unread = files.filter(isUnread);
  const bodies = files.filter((file): file is ListedBody => !isUnread(file));
  const count = (state: ReportState) => bodies.filter((body) => body.state === state).length;
  const year = asked ?? yearOfMost(bodies);
  return {
    files: files.length,
    counts: {
      agrees: count('agrees'),
      disagrees: count('disagrees'),
      unfinished: count('unfinished'),
      unreadable: unread.length,
    },
    year,
    otherYears: bodies
      .filter((body) => body.year === null || body.year !== year)
      .map(({ file, year: own }) => ({ file, year: own })),
    cameTwice: cameTwice(bodies),
    vertical: bodies.filter((body) => isVertical(body.kind, bodyName(body))).map(({ file }) => file),
    unread,
  };
}
