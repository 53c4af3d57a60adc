/** Claims of a text: which of its numbers speak about which figures. What is not understood is no claim. */
import {
  AMONG,
  CASE_DETAIL,
  CASE_UNITS,
  DOCUMENT_DETAIL,
  EACH,
  ENUMERATED_VERBS,
  ENUMERATION,
  GOES_ON,
  NOTHING_BEFORE,
  OTHER_TOPICS,
  REQUEST_OBJECT,
  REQUEST_OBJECT_AFTER,
  RESPECTIVELY,
  SOME_ONLY,
} from '../form';
import type { Edition, QuantityTopic, QuantityWords } from '../form';
import type { Report } from '../report';
import type { Claim } from './claim';
import { readNumbers } from './numbers';
import type { NumberToken } from './numbers';
import type { Passage, Sentence } from './passage';
import { quantitiesOf } from './quantities';
import {
  clauseBefore,
  clauseOf,
  ownCircle,
  periodAt,
  topicIsLast,
  topicIsNear,
  wholeYear,
} from './surroundings';
import type { Clause } from './surroundings';

/** A quantity that the words left of a number name. */
interface Named {
  readonly quantity: QuantityWords;
  /** Where its words start within the clause. */
  readonly start: number;
  readonly words: string;
}

const LEADING = new RegExp(`^(?:${ENUMERATION.source})`);
const TRAILING = new RegExp(`(?:${ENUMERATION.source})${ENUMERATED_VERBS}$`);
/** Verbs alone are not summed up: 收到、办结3件. */
const SUMMED: ReadonlySet<string> = new Set(['N-outcomes', 'N-disputes', 'N-documents']);
/** Words left of the named quantity that make it something else, by topic. */
const OTHER_THAN: Readonly<Record<QuantityTopic, RegExp>> = {
  requests: SOME_ONLY,
  disputes: CASE_DETAIL,
  documents: DOCUMENT_DETAIL,
  published: SOME_ONLY,
};

/** The quantity whose words end the text; of several the one that starts first. */
function namedAtEnd(text: string, quantities: readonly QuantityWords[]): Named | undefined {
  let best: Named | undefined;
  for (const quantity of quantities) {
    const found = quantity.before?.exec(text);
    if (found && (best === undefined || found.index < best.start))
      best = { quantity, start: found.index, words: found[0] };
  }
  return best;
}

/** All quantities that are enumerated at the end of the text, in order; empty where one of them is unknown. */
function enumerated(text: string, quantities: readonly QuantityWords[]): Named[] {
  const named = namedAtEnd(text, quantities);
  if (!named) return [];
  const before = text.slice(0, named.start).replace(LEADING, '');
  if (!TRAILING.test(before)) return [named];
  const rest = enumerated(before.replace(TRAILING, ''), quantities);
  const shift = text.length - text.replace(LEADING, '').length;
  return rest.length === 0 ? [] : [...rest.map((each) => ({ ...each, start: each.start + shift })), named];
}

/** A bare verb needs its object behind the number, or a topic that was named last. */
function hasObject({ quantity, words }: Named, clause: Clause, sentence: Sentence, place: number): boolean {
  const { topic, rule } = quantity;
  if (topic !== 'requests') return topic === 'published' || topicIsNear(topic, sentence, place);
  const foreign = new RegExp(OTHER_TOPICS.source).test(clause.right) && !REQUEST_OBJECT.test(clause.right);
  if (foreign || !topicIsNear(topic, sentence, place + clause.right.length + 4)) return false;
  if (rule === 'N-outcomes' || REQUEST_OBJECT.test(words)) return true;
  if (REQUEST_OBJECT_AFTER.test(clause.right) && REQUEST_OBJECT.test(clause.right)) return true;
  if (clause.right !== '' && !GOES_ON.test(clause.right) && !REQUEST_OBJECT_AFTER.test(clause.right))
    return false;
  return topicIsLast(topic, sentence, place);
}

interface Reader {
  readonly report: Report;
  readonly quantities: readonly QuantityWords[];
  readonly sentence: Sentence;
}

/** Whether the words around say that the number is the whole figure of the report. */
function isWhole(
  { report, sentence }: Reader,
  { quantity }: Named,
  prefix: string,
  around: string,
  place: number,
): boolean {
  const circle = `${around}${prefix}`;
  if (!wholeYear(circle) || !ownCircle(report, circle)) return false;
  if (OTHER_THAN[quantity.topic].test(prefix) || (quantity.topic === 'requests' && SOME_ONLY.test(around)))
    return false;
  const since = sentence.text.slice(0, place).split(/[；]/).at(-1) ?? '';
  return quantity.amongOthers || !AMONG.test(since);
}

function claim(
  { sentence, report }: Reader,
  names: readonly Named[],
  token: NumberToken,
  start: number,
): Claim | undefined {
  const period = periodAt(sentence.text, token.start, report.year);
  if (period === 'other') return undefined;
  const { value, bound, after: end } = token;
  return {
    quantities: names.map(({ quantity }) => quantity),
    value,
    bound,
    period,
    token,
    start,
    end,
    sentence,
  };
}

/** Claims of the number and, for 分别为3、1、2件, of the numbers after it. */
function claimsAt(reader: Reader, tokens: readonly NumberToken[], index: number): (Claim | undefined)[] {
  const { sentence, quantities } = reader;
  const token = tokens[index];
  if (!token || !CASE_UNITS.has(token.unit)) return [];
  const clause = clauseOf(sentence.text, token, tokens[index - 1]);
  const names = enumerated(clause.left, quantities);
  const [first] = names;
  const final = names.at(-1);
  if (!first || !final) return byWordsBehind(reader, clause, token);
  const prefix = clause.left.slice(0, first.start);
  const sound = names.every((named) => isWhole(reader, named, prefix, clause.before, token.start));
  if (!sound || !hasObject(final, clause, sentence, token.start)) return [];
  const startOf = (named: Named) => clause.leftStart + named.start;
  if (names.length === 1)
    return token.unit === '' && !endsClause(sentence.text, token)
      ? []
      : [claim(reader, names, token, startOf(first))];
  if (RESPECTIVELY.test(clause.left)) {
    const numbers = tokens.slice(index, index + names.length);
    const inRow = numbers.every(
      (each, at) => at === 0 || sentence.text.slice(numbers[at - 1]?.after, each.start).length <= 2,
    );
    return inRow && numbers.length === names.length
      ? names.flatMap((named, at) =>
          numbers[at] ? [claim(reader, [named], numbers[at], startOf(named))] : [],
        )
      : [];
  }
  if (EACH.test(clause.left)) return names.map((named) => claim(reader, [named], token, startOf(named)));
  return names.every(({ quantity }) => SUMMED.has(quantity.rule ?? ''))
    ? [claim(reader, names, token, startOf(first))]
    : [];
}

const endsClause = (text: string, { after }: NumberToken): boolean =>
  /^(?:[，。；、）]|$)/.test(text.slice(after));

/** 2件不予公开, 1件结转下年度: the quantity stands behind its number. */
function byWordsBehind(reader: Reader, { left, before }: Clause, token: NumberToken): (Claim | undefined)[] {
  const { sentence, quantities } = reader;
  if (!NOTHING_BEFORE.test(left)) return [];
  const behind = sentence.text.slice(token.after);
  for (const quantity of quantities) {
    const found = quantity.after?.exec(behind);
    if (!found) continue;
    const named: Named = { quantity, start: 0, words: found[0] };
    const near = topicIsNear(quantity.topic, sentence, token.start);
    if (!near || token.unit === '' || !isWhole(reader, named, left, before, token.start)) return [];
    const made = claim(reader, [named], token, token.start);
    return made ? [{ ...made, end: token.after + found[0].length }] : [];
  }
  return [];
}

/** Clauses that say there are none: 没有收到政府信息公开申请. */
function absences(reader: Reader): Claim[] {
  const { sentence, report, quantities } = reader;
  return quantities.flatMap((quantity): Claim[] => {
    const found = quantity.none?.exec(sentence.text);
    if (!found || !topicIsNear(quantity.topic, sentence, found.index + found[0].length)) return [];
    const start = found.index;
    const end = start + found[0].length;
    const clauseStart = Math.max(
      ...['，', '；', '：'].map((mark) => sentence.text.lastIndexOf(mark, start) + 1),
    );
    const prefix = sentence.text.slice(clauseStart, start);
    const around = `${clauseBefore(sentence.text, clauseStart)}${prefix}`;
    const period = periodAt(sentence.text, start, report.year);
    const detail = quantity.topic === 'disputes' && CASE_DETAIL.test(found[0].slice(2));
    if (
      period === 'other' ||
      detail ||
      !wholeYear(around) ||
      !ownCircle(report, around) ||
      SOME_ONLY.test(prefix)
    )
      return [];
    return [{ quantities: [quantity], value: 0, bound: 'exact', period, token: null, start, end, sentence }];
  });
}

/** Claims of all sentences, in reading order. */
export function claimsOf(passages: readonly Passage[], report: Report, edition: Edition): Claim[] {
  const quantities = quantitiesOf(edition);
  return passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      const reader = { report, quantities, sentence };
      const tokens = readNumbers(sentence.text);
      const counted = tokens.flatMap((_, index) => claimsAt(reader, tokens, index));
      return [...counted.filter((each) => each !== undefined), ...absences(reader)];
    }),
  );
}
