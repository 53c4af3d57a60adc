/** A line on a terminal that says how far a long call is; nothing in a pipe. */
import type { CommandIo } from '../io';

/** Back to the start of the line, and what stands there removed. */
const ANEW = '\r\u001b[K';

export interface Bar {
  readonly show: (text: string) => void;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
}

const NONE: Bar = { show: () => undefined, clear: () => undefined };

export function barOn({ stderr }: Pick<CommandIo, 'stderr'>): Bar {
  if (!stderr.isTTY) return NONE;
  return {
    show: (text) => void stderr.write(`${ANEW}${text}`),
    clear: () => void stderr.write(ANEW),
  };
}
