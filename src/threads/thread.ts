/** A thread that does one job at a time, and can be ended: for work that may never come back, or eat all memory. */
import { UserError } from '../messages';
import { isSignal } from './signals';
import type { Answer } from './signals';

/** Where a thread lives: in Node or in a browser. */
export interface Home {
  readonly post: (job: unknown) => void;
  /** Nothing is under way; the thread need not keep anything from ending. */
  readonly rest: () => void;
  readonly end: () => void;
}

export interface HomeEvents {
  readonly message: (message: unknown) => void;
  /** The thread is no more. */
  readonly lost: (how: 'memory' | 'ended') => void;
}

/** Starts a thread; may throw where none can be started. */
export type StartHome = (events: HomeEvents) => Home;

export interface Job {
  /** Sent to the thread as it is. */
  readonly content: unknown;
  /** The file it is about, for errors. */
  readonly file: string;
}

/** From a job's being sent to its being begun: the thread and what it needs are loaded, perhaps over a network. */
const LOADING_MILLISECONDS = 30_000;

type Failure = 'memory' | 'ended' | 'time-limit';

interface Waiting {
  readonly job: Job;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: UserError) => void;
  begun: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class Thread {
  private home: Home | undefined;
  private waiting: Waiting | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly startHome: StartHome) {}

  /**
   * Does a job after those before it; after one that ends the thread the next starts another. Throws `UserError`: what
   * the job threw, `file/too-large` when it was ended, `file/no-reader` when the thread cannot start.
   */
  run(job: Job): Promise<unknown> {
    const done = this.last.then(() => this.runNow(job));
    this.last = done.catch(() => undefined);
    return done;
  }

  /** Ends the thread; a job at hand is refused. */
  end(): void {
    this.fail('ended');
  }

  private runNow(job: Job): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiting = { job, resolve, reject, begun: false, timer: undefined };
      this.limit(LOADING_MILLISECONDS);
      try {
        this.home ??= this.start();
        this.home.post(job.content);
      } catch (thrown) {
        this.fail('ended', String(thrown));
      }
    });
  }

  private start(): Home {
    const isCurrent = () => this.home === home;
    const home = this.startHome({
      message: (message) => {
        if (!isCurrent() || !isSignal(message)) return;
        if (message.sign === 'begun') this.begin(message.milliseconds);
        else this.finish(message.answer);
      },
      lost: (how) => {
        if (isCurrent()) this.fail(how);
      },
    });
    return home;
  }

  private begin(milliseconds: number): void {
    if (this.waiting) this.waiting.begun = true;
    this.limit(milliseconds);
  }

  private limit(milliseconds: number): void {
    const { waiting } = this;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(() => this.fail('time-limit'), milliseconds);
  }

  private finish(answer: Answer): void {
    const waiting = this.settle();
    if (!waiting) return;
    this.home?.rest();
    if ('result' in answer) waiting.resolve(answer.result);
    else if ('code' in answer) waiting.reject(new UserError(answer.code, answer.details));
    else this.refuse(waiting, 'ended', answer.reason);
  }

  private fail(how: Failure, cause?: string): void {
    const { home } = this;
    this.home = undefined;
    home?.end();
    const waiting = this.settle();
    if (waiting) this.refuse(waiting, how, cause);
  }

  private settle(): Waiting | undefined {
    const { waiting } = this;
    this.waiting = undefined;
    clearTimeout(waiting?.timer);
    return waiting;
  }

  private refuse({ job: { file }, begun, reject }: Waiting, how: Failure, cause?: string): void {
    if (!begun) reject(new UserError('file/no-reader', { file }, cause));
    else if (how === 'ended') reject(new UserError('unexpected', { reason: cause ?? how }, cause));
    else reject(new UserError('file/too-large', { file, limit: how }));
  }
}
