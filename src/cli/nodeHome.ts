/** Threads of Node, with a limit of memory. */
import { Worker } from 'node:worker_threads';
import type { StartHome } from '../threads';

/** Files leave little behind that lives long: more room for what is new is only filled up. */
const YOUNG_MEGABYTES = 16;

export interface NodeThread {
  /** The file that answers jobs with `serve`. */
  readonly file: string;
  /** Tells the file what it is started for, and what all its jobs share. */
  readonly data: unknown;
  readonly megabytes: number;
}

const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** A thread that is idle does not keep the process from ending. */
export function nodeHome({ file, data, megabytes }: NodeThread): StartHome {
  return ({ message, lost }) => {
    const worker = new Worker(file, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    worker.on('message', message);
    worker.on('error', (error: unknown) => lost(isOutOfMemory(error) ? 'memory' : 'ended'));
    worker.on('exit', () => lost('ended'));
    return {
      post: (job) => {
        worker.ref();
        worker.postMessage(job);
      },
      rest: () => worker.unref(),
      end: () => void worker.terminate(),
    };
  };
}
