/** A stream of cells cut into segments: words, then what follows them up to the next words. */
import type { Label } from './labels';
import { labelOf } from './labels';
import type { Token } from './tokens';

export interface Segment {
  readonly words: readonly Token[];
  /** Figures, empty cells and row ends. */
  readonly rest: readonly Token[];
  /** The last word cell, the last two joined, and so on: a label may be broken over lines. */
  readonly labels: readonly Label[];
}

const MOST_JOINED = 24;
const LONGEST_LABEL = 90;

function joined(words: readonly Token[]): Label[] {
  const labels: Label[] = [];
  let text = '';
  for (const token of words.slice(-MOST_JOINED).reverse()) {
    text = token.text + text;
    if (text.length > LONGEST_LABEL) break;
    labels.push(labelOf(text));
  }
  return labels;
}

/** Cuts a stream before every run of words that follows anything else. */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: { words: Token[]; rest: Token[] }[] = [];
  let inRest = true;
  for (const token of tokens) {
    const current = segments.at(-1);
    if (token.kind !== 'words') {
      current?.rest.push(token);
      inRest ||= token.kind !== 'break';
    } else if (inRest || !current) {
      segments.push({ words: [token], rest: [] });
      inRest = false;
    } else {
      current.words.push(token);
      current.rest.length = 0;
    }
  }
  return segments.map(({ words, rest }) => ({ words, rest, labels: joined(words) }));
}
