/** Which row of the form the words before some figures name, in whatever lines the label is broken. */
import { UNIT_SPELLINGS } from '../../form';
import { rowLabelsOf } from '../seen/known';
import { EXACT, labelOf, LIKELY, SURE } from '../seen/labels';
import { isLabelled } from '../seen/shape';
import type { Shape } from '../seen/shape';
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
/** Between the figures of one row and the label of the next, which may begin with a number: `0000000`, `2.其他`. */
const BETWEEN_ROWS = /(?<=[\d０-９])(?=[^\d０-９.．、,，/／])|(?<=[\d０-９])(?=[\d０-９][.．、]\D)/;
/** Where a label may begin behind the name of its group: `（三）不予公开`, `1.属于国家秘密`. */
const NUMBERED = /(?=[（(][一二三四五六七八九十]+[）)])|(?<![\d０-９])(?=[\d０-９][.．、]\D)/;

const headerCores = new WeakMap<Shape, readonly string[]>();

/** True for a text that ends in the words of a header. */
function endsInHeader(shape: Shape, text: string): boolean {
  const cores = headerCores.get(shape) ?? [...new Set(shape.headers.flat().map(({ label }) => label.core))];
  headerCores.set(shape, cores);
  const { core } = labelOf(text);
  return cores.some((each) => each !== '' && core.endsWith(each));
}

/** How surely the words before glued figures are those that stand before figures. */
function likenessIn(shape: Shape, words: readonly Token[]): number {
  if (isLabelled(shape)) return labelAmong(words, shape)?.score ?? 0;
  return endsInHeader(shape, words.at(-1)?.text ?? '') ? EXACT : 0;
}

/** Where a text could end in the label of a row: behind its group or its headers. */
function labelStarts(text: string, shape: Shape): number[] {
  const numbered = text.split(NUMBERED).slice(0, -1).join('').length;
  const written = shape.rows.map((row) => text.lastIndexOf(row.text));
  const behindHeader = written.filter((start) => start > 0 && endsInHeader(shape, text.slice(0, start)));
  return [...(numbered > 0 ? [numbered] : []), ...behindHeader];
}

/** The label at the end of a text apart from the names of its group or the headers glued before it. */
function cutLabel(text: string, token: Token, shape: Shape): Token[] {
  for (const start of isLabelled(shape) ? labelStarts(text, shape) : []) {
    const label: Token = { ...token, text: text.slice(start) };
    if (likenessIn(shape, [label]) >= SURE) return [{ ...token, text: text.slice(0, start) }, label];
  }
  return [{ ...token, text }];
}

function unglueOne(shape: Shape, before: readonly Token[], token: Token): readonly Token[] | undefined {
  const start = AT_END.exec(token.text)?.index;
  if (start === undefined || start === 0 || likenessIn(shape, [...before, token]) === EXACT) return undefined;
  let cut: { readonly at: number; readonly words: readonly Token[]; readonly score: number } | undefined;
  const end = Math.min(start + MOST_OWN_DIGITS + 1, token.text.length);
  for (let at = start; at < end && cut?.score !== EXACT; at++) {
    const words = cutLabel(token.text.slice(0, at).trim(), token, shape);
    const score = likenessIn(shape, [...before, ...words]);
    if (score >= LIKELY && score > (cut?.score ?? 0)) cut = { at, words, score };
  }
  if (!cut) return undefined;
  const address = { ...token.address, column: token.address.column + 1 };
  const figures = figuresTogether(token.text.slice(cut.at));
  return [...cut.words, ...figures.map((text): Token => ({ kind: 'figure', text, address }))];
}

/** Takes figures off the ends of labels of this table, or of the last header where its row has no label. */
export function unglueFor(shape: Shape): Unglue {
  return (before, token) => {
    const rows = token.text.split(BETWEEN_ROWS).map((text): Token => ({ ...token, text }));
    if (rows.length === 1) return unglueOne(shape, before, token);
    const parts = rows.map((row, at) => unglueOne(shape, at === 0 ? before : [], row));
    const glued = parts.filter((part) => part !== undefined).length;
    return glued < 2 ? unglueOne(shape, before, token) : rows.flatMap((row, at) => parts[at] ?? [row]);
  };
}
