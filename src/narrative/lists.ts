/** N-list: the items of a list add up to the total before it. */
import {
  ITEM_VERB,
  LIST_OPENERS,
  NEXT_ITEM,
  NOT_AN_ITEM,
  OPEN_LIST,
  addUp,
  UNIT_NAMES,
  WHOLE_SETS,
} from '../form';
import { placeName, quote, sentenceFinding, sourceOf } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import { readNumbers } from './numbers';
import type { NumberToken } from './numbers';
import type { Sentence } from './passage';

export interface ItemisedList {
  readonly sentence: Sentence;
  readonly total: NumberToken;
  readonly items: readonly { readonly name: string; readonly token: NumberToken }[];
  /** True where the words promise every item: a colon, 包括, 自然人 and 法人. */
  readonly whole: boolean;
}

const LONGEST_NAME = 24;
/** A list this long that misses this little was meant to be complete. */
const LONG_LIST = 4;
const NEARLY = 0.9;

/** What follows the last item where no further one was left unread. */
const LIST_END = /^(?:[。；）]|$)/;

const unitOf = ({ unit }: NumberToken): string => UNIT_NAMES[unit] ?? unit;

/** Brackets inside a list explain its items. */
const withoutBrackets = (text: string): string =>
  text.replace(/（[^（）]*）/g, (inside) => '※'.repeat(inside.length));

function itemsAfter(
  text: string,
  start: number,
  tokens: readonly NumberToken[],
  total: NumberToken,
): ItemisedList['items'] {
  const items: ItemisedList['items'][number][] = [];
  let place = start;
  let separator: string | undefined;
  for (const token of tokens.filter((each) => each.start >= start)) {
    if (text.slice(token.start, token.end).includes('※')) continue;
    const between = text.slice(place, token.start);
    const [, mark = '', name = ''] = NEXT_ITEM.exec(between) ?? [];
    const kind = mark === '' ? '、' : mark;
    if (/[。，；、：※]/.test(name) || name === '' || name.length > LONGEST_NAME || NOT_AN_ITEM.test(name))
      break;
    if (unitOf(token) !== unitOf(total) || token.bound !== 'exact') break;
    if (items.length > 0) {
      separator ??= kind;
      if (kind !== separator && mark !== '') break;
      if (separator !== '、' && ITEM_VERB.test(name) && !ITEM_VERB.test(items[0]?.name ?? '')) break;
    }
    items.push({ name, token });
    place = token.after;
  }
  return items;
}

/** Lists of a sentence: a total, 其中 or a colon, and two items or more of the same unit. */
export function listsOf(sentence: Sentence): ItemisedList[] {
  const tokens = readNumbers(sentence.text);
  return tokens.flatMap((total): ItemisedList[] => {
    if (total.bound !== 'exact' || total.unit === '' || total.unit === '%') return [];
    const rest = sentence.text.slice(total.after);
    for (const { pattern, whole } of LIST_OPENERS) {
      const opener = pattern.exec(rest);
      if (!opener) continue;
      const start = total.after + opener[0].length;
      const inBracket = opener[0].includes('（');
      const close = sentence.text.indexOf('）', start);
      const body = inBracket && close > 0 ? sentence.text.slice(0, close) : sentence.text;
      const text = body.slice(0, start) + withoutBrackets(body.slice(start));
      const outer = tokens.filter(
        (token) => token.end <= text.length && !text.slice(token.start, token.end).includes('※'),
      );
      const items = itemsAfter(text, start, outer, total);
      if (items.length < 2) return [];
      const end = items.at(-1)?.token.after ?? start;
      const open = OPEN_LIST.test(text.slice(total.after, end + 6));
      const everybody = WHOLE_SETS.some(
        (set) =>
          set.length === items.length && set.every((name) => items.some((item) => name.test(item.name))),
      );
      const ended = LIST_END.test(text.slice(end));
      return [{ sentence, total, items, whole: !open && ended && (whole || everybody) }];
    }
    return [];
  });
}

const sumOf = (items: ItemisedList['items']): number => addUp(items.map(({ token }) => token.value));

/** Whether the items miss the total although they were meant to meet it; a list with 其中 may leave things out. */
function misses({ items, total, whole }: ItemisedList): boolean {
  const sum = sumOf(items);
  if (
    sum === total.value ||
    items.some((_, index) => index > 0 && sumOf(items.slice(0, index + 1)) === total.value)
  )
    return false;
  if (whole || sum > total.value) return true;
  return items.length >= LONG_LIST && sum >= NEARLY * total.value;
}

function mismatch(narrative: Narrative, list: ItemisedList): NarrativeFinding {
  const { sentence, total, items } = list;
  const sum = sumOf(items);
  const last = items.at(-1)?.token ?? total;
  return sentenceFinding(narrative, sentence, {
    rule: 'N-list',
    subject: `list.${total.value}${total.unit}`,
    message: narrative.context.words.rules['N-list'].sums({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: quote(sourceOf(sentence, total.start, last.after)),
      count: items.length,
      sum,
      total: total.value,
    }),
    expected: sum,
    actual: total.value,
  });
}

/** Outcomes of requests are held against their table instead: they add up to what was handled, not to what was received. */
function heldAgainstTables({ claims }: Narrative, { sentence, items }: ItemisedList): boolean {
  return items.every(({ token }) =>
    claims.some(
      (claim) =>
        claim.sentence === sentence && claim.token?.start === token.start && claim.quantities[0]?.rule,
    ),
  );
}

export const checkLists: NarrativeRule = (narrative) =>
  narrative.passages
    .flatMap(({ sentences }) => sentences.flatMap(listsOf))
    .filter((list) => misses(list) && !heldAgainstTables(narrative, list))
    .map((list) => mismatch(narrative, list));
