/** The worker that reads, as the pane sees it. Loaded when there is something to read. */
import type { ReadReport, ReportSource } from '../../../addin/readReport';
import { editionOf } from '../../../report';
import { Thread } from '../../../threads';
import type { StartHome } from '../../../threads';
import type { Crossing } from './inside';

/** A worker of the browser; how it says that it is out of memory is not standardised, so the time limit has to do. */
export const workerHome =
  (make: () => Worker): StartHome =>
  ({ message, lost }) => {
    const worker = make();
    worker.onmessage = ({ data }) => message(data);
    worker.onmessageerror = () => lost('ended');
    worker.onerror = (event) => {
      event.preventDefault();
      lost('ended');
    };
    return {
      post: (job) => worker.postMessage(job),
      rest: () => undefined,
      end: () => worker.terminate(),
    };
  };

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
