/** A worker of the browser as the home of a thread. */
import type { StartHome } from '../../threads';

/** What of a job changes hands instead of being copied; nothing unless something is said. */
type HandsOver = (job: unknown) => Transferable[];

/** How a worker says that it is out of memory is not standardised, so the time limit has to do. */
export const workerHome =
  (make: () => Worker, handsOver: HandsOver = () => []): StartHome =>
  ({ message, lost }) => {
    const worker = make();
    worker.onmessage = ({ data }) => message(data);
    worker.onmessageerror = () => lost('ended');
    worker.onerror = (event) => {
      event.preventDefault();
      lost('ended');
    };
    return {
      post: (job) => worker.postMessage(job, handsOver(job)),
      rest: () => undefined,
      end: () => worker.terminate(),
    };
  };
