/** The workers of a browser. Loaded when there is something to review. */
import { workerHome } from '../workerHome';
import { poolReview, workersFor } from './pool';

/** The bytes of a file change hands: they are in memory once. */
const bytesOf = (job: unknown): Transferable[] =>
  typeof job === 'object' && job !== null && 'bytes' in job && job.bytes instanceof Uint8Array
    ? [job.bytes.buffer as ArrayBuffer]
    : [];

export const reviewInWorkers = poolReview(
  workerHome(() => new Worker(new URL('./entry.ts', import.meta.url), { name: 'reviewer' }), bytesOf),
  workersFor(navigator.hardwareConcurrency),
);
