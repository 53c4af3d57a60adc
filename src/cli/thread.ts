/** A thread that does one job at a time, and can be ended: for work that may never come back, or eat all memory. */
import { Worker } from 'node:worker_threads';

export interface ThreadOptions {
  /** The file that answers jobs with `serve`. */
  readonly file: string;
  /** Tells the file what it is started for, and what all its jobs share. */
  readonly data: unknown;
  readonly megabytes: number;
}

/** Why a job has no result. */
export class ThreadError extends Error {
  constructor(readonly reason: 'time-limit' | 'memory' | 'ended') {
    super(reason);
    this.name = 'ThreadError';
  }
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

export class Thread {
  private worker: Worker | undefined;
  private ready: Promise<void> | undefined;
  private waiting: Waiting | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ThreadOptions) {}

  /**
   * Does a job after those before it. Without an answer within the milliseconds, counted from when the thread is
   * ready, the thread is ended and the next job starts another. Throws `ThreadError`.
   */
  run(job: unknown, milliseconds = Infinity): Promise<unknown> {
    const done = this.last.then(() => this.runNow(job, milliseconds));
    this.last = done.catch(() => undefined);
    return done;
  }

  /** Ends the thread; a job at hand is refused. */
  async end(): Promise<void> {
    const { worker } = this;
    this.fail(new ThreadError('ended'));
    await worker?.terminate();
  }

  private async runNow(job: unknown, milliseconds: number): Promise<unknown> {
    const worker = this.start();
    worker.ref();
    let timer: NodeJS.Timeout | undefined;
    const answer = new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
    answer.catch(() => undefined);
    try {
      await Promise.race([this.ready, answer]);
      worker.postMessage(job);
      if (Number.isFinite(milliseconds))
        timer = setTimeout(() => this.fail(new ThreadError('time-limit')), milliseconds);
      return await answer;
    } finally {
      clearTimeout(timer);
      worker.unref();
    }
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const { file, data, megabytes } = this.options;
    const worker = new Worker(file, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    this.worker = worker;
    this.ready = new Promise((resolve) => worker.once('message', () => resolve()));
    worker.on('message', (message: unknown) => {
      if (message === READY) return;
      const { waiting } = this;
      this.waiting = undefined;
      waiting?.resolve(message);
    });
    const lost = (error: unknown) => {
      if (this.worker === worker) this.fail(new ThreadError(isOutOfMemory(error) ? 'memory' : 'ended'));
    };
    worker.on('error', lost);
    worker.on('exit', lost);
    return worker;
  }

  private fail(error: ThreadError): void {
    const { worker, waiting } = this;
    this.worker = undefined;
    this.waiting = undefined;
    void worker?.terminate();
    waiting?.reject(error);
  }
}

/** What a thread says first. */
export const READY = 'ready';
