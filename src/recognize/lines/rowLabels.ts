/** Which row of the form the words before some figures name, in whatever lines the label is broken. */
import { UNIT_SPELLINGS } from '../../form';
import { rowLabelsOf } from '../known';
import { labelOf } from '../labels';
import type { Shape } from '../shape';
import { figuresTogether } from './lines';
import type { Token } from './lines';
import type { Unglue } from './segments';

/** A label among words: those from `from` on. */
export interface LabelAmong {
  /** Place of the row in the form. */
  readonly index: number;
  /** 1 to 4, as in `likenessOf`. */
  readonly score: number;
  readonly text: string;
  readonly from: number;
}

const MOST_JOINED = 60;
const LONGEST_LABEL = 120;
const EXACT = 4;
const SURE = 3;
const LIKELY = 2;

/** The row that the last words name, joined as far back as it takes; the surest label, of equals the shortest. */
export function labelAmong(words: readonly Token[], shape: Shape): LabelAmong | undefined {
  const known = rowLabelsOf(shape);
  let best: LabelAmong | undefined;
  let text = '';
  const end = Math.max(0, words.length - MOST_JOINED);
  for (let from = words.length - 1; from >= end && best?.score !== EXACT; from--) {
    text = (words[from]?.text ?? '') + text;
    if (text.length > LONGEST_LABEL) break;
    const isWhole = from === words.length - 1;
    for (const [index, score] of known.likeness(text)) {
      // What is only alike is believed of one cell; of several joined where one cell says nothing.
      const isBelieved = isWhole || score >= SURE || best === undefined || best.from < words.length - 1;
      if (isBelieved && score > (best?.score ?? 0)) best = { index, score, text, from };
    }
  }
  return best;
}

const UNITS = UNIT_SPELLINGS.join('|');
/** Digits at the end of a cell, with blanks spelled `/` among them, with decimals or a unit. */
const AT_END = new RegExp(`[\\d０-９/／]+(?:[.．][\\d０-９]+)?(?:${UNITS})?$`);
/** A label may itself end in digits: so many of them may belong to it. */
const MOST_OWN_DIGITS = 4;

/** How surely the words before glued figures are those that stand before figures. */
const likenessIn = (shape: Shape, words: readonly Token[]): number => {
  if (shape.rows.some(({ text }) => text !== '')) return labelAmong(words, shape)?.score ?? 0;
  const { core } = labelOf(words.at(-1)?.text ?? '');
  const isHeader = shape.headers.flat().some(({ label }) => label.core !== '' && core.endsWith(label.core));
  return isHeader ? EXACT : 0;
};

/** Takes figures off the end of a label of this table, or of its last header where its row has no label. */
export function unglueFor(shape: Shape): Unglue {
  return (before, token) => {
    const start = AT_END.exec(token.text)?.index;
    if (start === undefined || start === 0) return undefined;
    let cut: { readonly at: number; readonly score: number } | undefined;
    for (let at = start; at <= start + MOST_OWN_DIGITS && at < token.text.length; at++) {
      const stem: Token = { ...token, text: token.text.slice(0, at).trim() };
      const score = likenessIn(shape, [...before, stem]);
      if (score >= LIKELY && score > (cut?.score ?? 0)) cut = { at, score };
    }
    if (!cut) return undefined;
    const figures = figuresTogether(token.text.slice(cut.at));
    const column = token.address.column + 1;
    return [
      { ...token, text: token.text.slice(0, cut.at).trim() },
      ...figures.map((text): Token => ({ kind: 'figure', text, address: { ...token.address, column } })),
    ];
  };
}
