/** Time as a page has it; tests have one of their own. */

/** Runs once after so many milliseconds; returns how to call it off. */
export type Later = (milliseconds: number, run: () => void) => () => void;

export const later: Later = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
