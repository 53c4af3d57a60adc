/** Reports of the years before, for the comparison in 图解. */
import type { Report } from '../report';
import { earlierReports } from '../writers';
import { readInput } from './files';
import type { CommandContext } from './io';
import { readReport } from './reports';

export interface Earlier {
  readonly earlier: readonly Report[];
  /** Which files were left out, and why. */
  readonly remarks: readonly string[];
}

/** Reads the files in the order given; throws `UserError` for the first that cannot be read. */
export async function readEarlier(
  report: Report,
  files: readonly string[],
  { io, messages }: CommandContext,
): Promise<Earlier> {
  const names = new Map<Report, string>();
  for (const file of files)
    names.set(await readReport(await readInput(file, io.cwd), file, messages, io), file);
  const { used, refused } = earlierReports(report, [...names.keys()]);
  const { notCompared } = messages.command.convert;
  return {
    earlier: used,
    remarks: refused.map(({ report: left, reason }) => notCompared(names.get(left) ?? '', reason)),
  };
}
