/** Which of several answers counts when more was asked for before they came. */

/** Runs work one at a time: what is asked for meanwhile runs once afterwards, so the last answer is the newest. */
export function latestOnly(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  return () => {
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        running = work();
        return running;
      });
    return waiting;
  };
}

/** Gives the answer to what was asked for last; to what was asked for before it null, whether it comes or fails. */
export function newestOnly<Answer>(): (work: () => Promise<Answer>) => Promise<Answer | null> {
  let asked = 0;
  return async (work) => {
    const mine = ++asked;
    try {
      const answer = await work();
      return mine === asked ? answer : null;
    } catch (thrown) {
      if (mine !== asked) return null;
      throw thrown;
    }
  };
}
