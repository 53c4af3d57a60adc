/** Reports of the years before, for the comparison in 图解. */
import type { Report } from '../report';
import { earlierReports } from '../writers';
import type { CommandContext } from './io';
import { readNamed } from './reports';

export interface Earlier {
  readonly earlier: readonly Report[];
  /** Which files were left out, and why. */
  readonly remarks: readonly string[];
}

/** Reads the files with these names, in the order given; throws `UserError` for the first that cannot be read. */
export async function readEarlier(
  report: Report,
  names: readonly string[],
  { io, messages }: CommandContext,
): Promise<Earlier> {
  const files = new Map<Report, string>();
  for (const file of names) files.set((await readNamed(file, messages, io)).report, file);
  const { used, refused } = earlierReports(report, [...files.keys()]);
  const reasons = new Map(refused.map(({ report: left, reason }) => [left, reason]));
  const remarks = [...files].flatMap(([left, file]) => {
    const reason = reasons.get(left);
    return reason === undefined ? [] : [messages.command.convert.notCompared(file, reason)];
  });
  return { earlier: used, remarks };
}
