/** What crosses between a thread and whoever waits for it: an error as its code and details, since classes do not. */
import { UserError } from '../messages';
import type { ErrorCode, ErrorDetails } from '../messages';

export type Answer =
  | { readonly result: unknown }
  | { readonly code: ErrorCode; readonly details: ErrorDetails }
  /** What nobody foresaw. */
  | { readonly reason: string };

export type Signal =
  /** All that the job needs is loaded, or a part of it is done: without another word within the time it is ended. */
  | { readonly sign: 'begun'; readonly milliseconds: number }
  | { readonly sign: 'done'; readonly answer: Answer };

/** Other messages may pass on the same way: a library has its own. */
export function isSignal(message: unknown): message is Signal {
  const sign =
    typeof message === 'object' && message !== null && 'sign' in message ? message.sign : undefined;
  return sign === 'begun' || sign === 'done';
}

/** Says that all a job needs is loaded, or that a part of it is done, and how long the next may take. */
export type Begin = (milliseconds: number) => void;

/** Does a job; `begin` is to be called at least once. */
export type Work = (job: unknown, begin: Begin) => Promise<unknown>;

const answerTo = (thrown: unknown): Answer =>
  thrown instanceof UserError
    ? { code: thrown.code, details: thrown.details }
    : { reason: thrown instanceof Error ? thrown.message : String(thrown) };

/** The inside of a thread: the job done and its answer sent. Never throws. */
export async function answerJob(job: unknown, work: Work, post: (signal: Signal) => void): Promise<void> {
  try {
    const result = await work(job, (milliseconds) => post({ sign: 'begun', milliseconds }));
    post({ sign: 'done', answer: { result } });
  } catch (thrown) {
    post({ sign: 'done', answer: answerTo(thrown) });
  }
}
