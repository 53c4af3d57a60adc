/** A stream of cells cut into segments: words, then the figures behind them up to the next words. */
import type { Token } from './lines';

export interface Segment {
  readonly words: readonly Token[];
  /** Figures, empty cells and row ends. */
  readonly rest: readonly Token[];
}

/** The figures glued to the end of a word cell apart from it, given the words before it; undefined where there are none. */
export type Unglue = (before: readonly Token[], token: Token) => readonly Token[] | undefined;

/** More behind one label is never one row, not even with an empty line for each cell. */
const MOST_BEHIND = 500;

/** Cuts a stream before every run of words that follows anything else. */
export function segmentsOf(tokens: readonly Token[], unglue: Unglue): Segment[] {
  const segments: { words: Token[]; rest: Token[] }[] = [];
  let inRest = true;
  const take = (token: Token): void => {
    const current = segments.at(-1);
    if (token.kind !== 'words') {
      if (current && current.rest.length < MOST_BEHIND) current.rest.push(token);
      inRest ||= token.kind !== 'break';
    } else if (inRest || !current) {
      segments.push({ words: [token], rest: [] });
      inRest = false;
    } else {
      current.words.push(token);
      current.rest.length = 0;
    }
  };
  for (const token of tokens) {
    const before = inRest ? [] : (segments.at(-1)?.words ?? []);
    const parts = token.kind === 'words' ? unglue(before, token) : undefined;
    for (const part of parts ?? [token]) take(part);
  }
  return segments;
}
