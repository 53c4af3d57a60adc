/** The table that compares ways to read the same workbooks. */
import { median, short } from '../table';
import type { Table } from '../table';
import { countFrom, tableWorkbooks } from '../workbooks';

/** Workbooks by kind. */
export type Kinds = Readonly<Record<string, readonly Uint8Array[]>>;

/** Milliseconds for all workbooks of each kind, and megabytes at most. */
export interface Timing {
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly megabytes: number;
}

export interface Way {
  readonly name: string;
  /** Ours is to be at least so many times as fast. */
  readonly target?: number;
  readonly time: () => Promise<Timing>;
}

const ROUNDS = 3;

/** As many workbooks as NIANBAO_BENCH_FILES says: half as we write them, half with the three tables only. */
export async function workbookKinds(): Promise<Kinds> {
  const { ours, excelJs } = await tableWorkbooks(countFrom('NIANBAO_BENCH_FILES', 1_000));
  return { 'our template': ours, 'three tables': excelJs };
}

/** Times every way in turns; what counts is the median. Ours is the first. */
export async function compare(place: string, kinds: Kinds, ways: readonly Way[]): Promise<Table> {
  const timings = new Map<Way, Timing[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const way of ways) timings.get(way)?.push(await way.time());
  const middle = (way: Way, value: (timing: Timing) => number): number =>
    median((timings.get(way) ?? []).map(value));
  const took = (way: Way, kind: string): number =>
    middle(way, ({ milliseconds }) => milliseconds[kind] ?? NaN);
  const names = Object.keys(kinds);
  const [ours] = ways;
  const ratio = (way: Way, kindsOf: readonly string[]): string => {
    const time = (each: Way): number => kindsOf.reduce((sum, kind) => sum + took(each, kind), 0);
    return ours && way !== ours ? `${short(time(way) / time(ours))} ×` : '';
  };
  const cells = (way: Way, kind: string): string[] => [
    short(((kinds[kind]?.length ?? 0) * 1000) / took(way, kind)),
    ratio(way, [kind]),
  ];
  return {
    title: `${place}: ${names.map((kind) => `${kinds[kind]?.length} × ${kind}`).join(', ')}; medians of ${ROUNDS} rounds`,
    columns: [
      ...names.flatMap((kind) => [`${kind}, files/s`, 'ours is']),
      'all, ours is',
      'to be',
      'peak MB',
    ],
    rows: ways.map((way) => [
      way.name,
      ...names.flatMap((kind) => cells(way, kind)),
      ratio(way, names),
      way.target === undefined ? '' : `≥ ${way.target} ×`,
      short(middle(way, ({ megabytes }) => megabytes)),
    ]),
  };
}
