/** Long work in steps, between which somebody else may have a turn. */

/** All steps at once: what they come to. */
export function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
