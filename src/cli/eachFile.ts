/** Work on many files in threads, in the order given: as many at a time as there are processors, and never all in memory. */
import { availableParallelism } from 'node:os';
import { asUserError } from '../messages';
import type { UserError } from '../messages';
import { Thread } from '../threads';
import { inOrder } from './inOrder';
import type { Input } from './inputs';
import { hasEnded } from './limit';
import { nodeHome } from './nodeHome';

/** A thread takes as long to start as a dozen files take to be read. */
const WORTH_THREADS = 24;
const MOST_THREADS = 8;
const AHEAD = 8;
const MEGABYTES = 500;

export interface FileWork<Result> {
  /** The file that threads are started from; without one everything is done in this thread. */
  readonly threadFile?: string;
  /** What threads are started with, so that they do the same as `here`. */
  readonly data: unknown;
  readonly here: (file: string) => Promise<Result>;
  readonly failed: (file: string, error: UserError) => Result;
}

interface Place {
  readonly thread: Thread;
  jobs: number;
}

/** Threads that are started when there is something to do; who has least to do gets the next file. */
class Threads<Result> {
  private places: readonly Place[] = [];

  constructor(
    private readonly threadFile: string,
    private readonly work: FileWork<Result>,
    readonly count: number,
  ) {}

  async do(file: string): Promise<Result> {
    if (this.places.length === 0) this.places = Array.from({ length: this.count }, () => this.place());
    const place = this.places.reduce((least, each) => (each.jobs < least.jobs ? each : least));
    place.jobs++;
    try {
      return (await place.thread.run({ content: file, file })) as Result;
    } catch (thrown) {
      return this.work.failed(file, asUserError(thrown));
    } finally {
      place.jobs--;
    }
  }

  end(): void {
    this.places.forEach(({ thread }) => thread.end());
  }

  private place(): Place {
    const home = nodeHome({ file: this.threadFile, data: this.work.data, megabytes: MEGABYTES });
    return { thread: new Thread(home), jobs: 0 };
  }
}

/** Few files are not worth a thread, unless one of them had to be ended. */
export async function* eachFile<Result>(
  inputs: readonly Input[],
  work: FileWork<Result>,
): AsyncGenerator<Result> {
  const { threadFile, here, failed } = work;
  const few = inputs.length < WORTH_THREADS;
  const count = few ? 1 : Math.min(MOST_THREADS, availableParallelism());
  const threads = threadFile === undefined ? undefined : new Threads(threadFile, work, count);
  const done = ({ file, error }: Input): Promise<Result> => {
    if (error) return Promise.resolve(failed(file, error));
    return threads && (!few || hasEnded()) ? threads.do(file) : here(file);
  };
  try {
    yield* inOrder(inputs, count * AHEAD, done);
  } finally {
    threads?.end();
  }
}
