/** Long work on the thread of the pane, piece by piece: between pieces it answers. */

/** Far below what a person feels, and what is called a long task. */
const MILLISECONDS = 12;

/** Lets the pane answer and be drawn before work goes on. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What the steps come to; null where `stopped` says so before they are done. */
export async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  stopped: () => boolean = () => false,
): Promise<Result | null> {
  while (!stopped()) {
    const end = performance.now() + MILLISECONDS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await breath();
  }
  return null;
}
