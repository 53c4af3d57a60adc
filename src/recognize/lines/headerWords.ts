/** The headers of a table among words: one a cell, broken over several, or several glued together. */
import { knownLabels } from '../seen/known';
import type { KnownLabels } from '../seen/known';
import { EXACT, labelOf, SURE } from '../seen/labels';
import type { Shape, ShapeHeader } from '../seen/shape';
import type { Token } from './lines';

/** A header of the form with the words that are it: from `from` up to but not including `end`. */
export interface MatchedHeader {
  readonly header: ShapeHeader;
  readonly from: number;
  readonly end: number;
  /** As it stands in the source. */
  readonly text: string;
  /** By its very wording. */
  readonly isSure: boolean;
}

/** What the words before a row hold of the headers of one group of rows. */
export interface HeaderRun {
  readonly group: number;
  readonly matched: readonly MatchedHeader[];
  /** The columns of the form in the order of the headers, where that is another one and each has its own header. */
  readonly order: readonly number[] | undefined;
  /** A header stands where it does not belong, and the headers do not tell the order of the columns. */
  readonly isOrderOpen: boolean;
}

/** Of more words only the last are looked at: a table follows a text. */
const MOST_WORDS = 160;
const FEWEST_SURE = 2;

interface Known {
  readonly headers: readonly ShapeHeader[];
  readonly labels: KnownLabels;
}

interface Step {
  readonly gain: number;
  /** Words and headers that the step takes. */
  readonly words: number;
  readonly headers: number;
}

/** How many texts from `at` on make up the whole, or 0. */
function joinedTo(texts: readonly string[], at: number, whole: string): number {
  let joined = '';
  for (let next = at; next < texts.length; next++) {
    joined += texts[next] ?? '';
    if (joined.length >= whole.length || !whole.startsWith(joined))
      return joined === whole ? next - at + 1 : 0;
  }
  return 0;
}

function matchInOrder(words: readonly Token[], { headers, labels }: Known): [gain: number, MatchedHeader[]] {
  const found = words.map(({ text }) => labelOf(text));
  const cores = found.map(({ core }) => core);
  const likenesses = words.map(({ text }) => labels.likeness(text));
  const own = headers.map(({ label }) => label.core);
  // Most words are the label of a row.
  const isAny = cores.some(
    (core, at) =>
      likenesses[at]?.size !== 0 || own.some((each) => each.startsWith(core) || core.startsWith(each)),
  );
  if (!isAny) return [0, []];
  const width = headers.length + 1;
  const best = new Float64Array((words.length + 1) * width);
  const steps: (Step | undefined)[] = new Array<Step | undefined>(best.length);
  const from = (word: number, header: number): number => best[word * width + header] ?? 0;
  for (let word = words.length - 1; word >= 0; word--)
    for (let header = headers.length - 1; header >= 0; header--) {
      const core = cores[word] ?? '';
      // With a number it is the label of a row that has the same words: （七）总计.
      const isNumbered = found[word]?.number !== headers[header]?.label.number;
      const alike = isNumbered ? 0 : (likenesses[word]?.get(header) ?? 0);
      // A header that is broken over several words; several headers that are glued together in one.
      const broken = core === '' ? 0 : joinedTo(cores, word, own[header] ?? '');
      const glued = joinedTo(own, header, core);
      const choices: Step[] = [
        { gain: 0, words: 1, headers: 0 },
        { gain: 0, words: 0, headers: 1 },
        ...(alike > 0 ? [{ gain: alike, words: 1, headers: 1 }] : []),
        ...(broken > 1 ? [{ gain: EXACT, words: broken, headers: 1 }] : []),
        ...(glued > 1 ? [{ gain: EXACT * glued, words: 1, headers: glued }] : []),
      ];
      for (const choice of choices) {
        const gain = choice.gain + from(word + choice.words, header + choice.headers);
        if (gain > from(word, header) || !steps[word * width + header]) {
          best[word * width + header] = gain;
          steps[word * width + header] = choice;
        }
      }
    }
  const matched: MatchedHeader[] = [];
  for (let word = 0, header = 0; word < words.length && header < headers.length;) {
    const step = steps[word * width + header];
    if (!step) break;
    const end = word + step.words;
    const text =
      step.headers === 1
        ? words
            .slice(word, end)
            .map((each) => each.text)
            .join('')
        : undefined;
    if (step.gain > 0)
      for (const each of headers.slice(header, header + step.headers))
        matched.push({ header: each, from: word, end, text: text ?? each.text, isSure: step.gain >= SURE });
    word = end;
    header += step.headers;
  }
  return [from(0, 0), matched];
}

const knownOf = new WeakMap<Shape, readonly (readonly Known[])[]>();

/** The headers of each group in the orders in which a text may list them: row by row, or column by column. */
function knownHeaders(shape: Shape): readonly (readonly Known[])[] {
  let known = knownOf.get(shape);
  if (!known) {
    const asKnown = (headers: readonly ShapeHeader[]): Known => ({
      headers,
      labels: knownLabels(
        headers.map(({ label }) => label),
        true,
      ),
    });
    const first = ({ over }: ShapeHeader): number => over?.[0] ?? -1;
    known = shape.headers.map((headers) => [
      asKnown(headers),
      asKnown([...headers].sort((one, other) => first(one) - first(other) || one.row - other.row)),
    ]);
    knownOf.set(shape, known);
  }
  return known;
}

/** Two headers make a header, since labels of rows hold some of the same words; where the form has no more, one in full. */
const isHeader = (matched: readonly MatchedHeader[], headers: readonly ShapeHeader[]): boolean => {
  const sure = matched.filter(({ isSure }) => isSure).length;
  return sure >= FEWEST_SURE || (sure > 0 && matched.length === headers.length);
};

/** The headers that stand right over figures, in the order of the words, where each is there once. */
function headersInOrder(
  words: readonly Token[],
  headers: readonly ShapeHeader[],
): MatchedHeader[] | undefined {
  const columns = headers.filter(({ over }) => over !== null && over[0] === over[1]);
  const matched = words.flatMap(({ text }, from): MatchedHeader[] => {
    const header = columns.find(({ label }) => label.core === labelOf(text).core);
    return header ? [{ header, from, end: from + 1, text, isSure: true }] : [];
  });
  const isWhole = new Set(matched.map(({ header }) => header)).size === columns.length;
  return isWhole && matched.length === columns.length ? matched : undefined;
}

/** A run of headers, and whether they stand in the order of the form. */
function runOf(
  group: number,
  words: readonly Token[],
  matched: readonly MatchedHeader[],
  headers: readonly ShapeHeader[],
): HeaderRun {
  const missing = headers.filter(
    ({ label }) => !matched.some(({ header }) => header.label.core === label.core),
  );
  const isElsewhere = words.some(({ text }) =>
    missing.some(({ label }) => label.core === labelOf(text).core),
  );
  if (!isElsewhere) return { group, matched, order: undefined, isOrderOpen: false };
  const isFlat = matched.every(({ header: { over } }) => over === null || over[0] === over[1]);
  const inOrder = isFlat ? headersInOrder(words, headers) : undefined;
  return {
    group,
    matched: inOrder ?? matched,
    order: inOrder?.flatMap(({ header: { over } }) => over?.[0] ?? []),
    isOrderOpen: !inOrder,
  };
}

/** The headers among words; undefined where they are no header of the table. */
export function headersAmong(words: readonly Token[], shape: Shape): HeaderRun | undefined {
  const start = Math.max(0, words.length - MOST_WORDS);
  const looked = words.slice(start);
  let best: HeaderRun | undefined;
  let most = 0;
  knownHeaders(shape).forEach((orders, group) => {
    for (const order of orders) {
      const [gain, matched] = matchInOrder(looked, order);
      if (gain <= most || !isHeader(matched, order.headers)) continue;
      most = gain;
      best = runOf(group, looked, matched, order.headers);
    }
  });
  return (
    best && {
      ...best,
      matched: best.matched.map((each) => ({ ...each, from: each.from + start, end: each.end + start })),
    }
  );
}
