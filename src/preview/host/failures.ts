/**
 * Failures that a test asks for: one of the coming requests ends with an error of Excel, before anything of it was done,
 * in its midst, or after all of it.
 */
import { EXCEL_ERRORS, HostError, type ExcelErrorCode } from './errors';

export interface Failure {
  /** How many requests are answered as usual before; the client's own clean-up is no request. */
  readonly skip?: number;
  readonly code: ExcelErrorCode;
  /**
   * `before`: nothing is done. `after`: everything is done and the client is told of the error alone, as when the answer
   * gets lost. `{ actions }`: so many actions of the request are done (all when it has fewer), then the error.
   */
  readonly when?: 'before' | 'after' | { readonly actions: number };
}

/** What became of a failure. */
export interface Armed {
  /** Whether a request has ended with it. */
  readonly hit: boolean;
}

/** How the request at hand fails. */
export interface Due {
  /** How many of its actions are done first. */
  readonly actions: number;
  /** Whether the client gets the results of what was done. */
  readonly isAnswerLost: boolean;
  readonly error: HostError;
}

interface Waiting {
  skip: number;
  hit: boolean;
  readonly failure: Failure;
}

export class Failures {
  private waiting: Waiting[] = [];

  /** Arms a failure beside those that wait already; each is met once. */
  add(failure: Failure): Armed {
    const armed = { skip: failure.skip ?? 0, hit: false, failure };
    this.waiting.push(armed);
    return armed;
  }

  /** Whether the request that comes now fails. */
  next(actions: number): Due | undefined {
    const due = this.waiting.find(({ skip }) => skip === 0);
    this.waiting = this.waiting.filter((armed) => armed !== due);
    for (const armed of this.waiting) armed.skip = Math.max(0, armed.skip - 1);
    if (!due) return undefined;
    due.hit = true;
    const { code, when = 'before' } = due.failure;
    const error = new HostError(code, EXCEL_ERRORS[code]);
    if (when === 'before') return { actions: 0, isAnswerLost: true, error };
    if (when === 'after') return { actions, isAnswerLost: true, error };
    return { actions: Math.min(when.actions, actions), isAnswerLost: false, error };
  }

  clear(): void {
    this.waiting = [];
  }
}
