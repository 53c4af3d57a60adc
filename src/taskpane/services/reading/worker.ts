/** The worker that reads, as the pane sees it. Loaded when there is something to read. */
import type { ReadReport, ReportSource } from '../../../addin/readReport';
import { editionOf } from '../../../report';
import { Thread } from '../../../threads';
import type { StartHome } from '../../../threads';
import { workerHome } from '../workerHome';
import type { Crossing } from './inside';

/** Reads in a thread that is started when it is first needed. */
export function threadReader(start: StartHome): (source: ReportSource) => Promise<ReadReport> {
  const thread = new Thread(start);
  return async (source) => {
    const { report } = (await thread.run({ content: source, file: source.name })) as Crossing;
    return { report, edition: editionOf(report) };
  };
}

export const readInWorker = threadReader(
  workerHome(() => new Worker(new URL('./entry.ts', import.meta.url), { name: 'reader' })),
);
