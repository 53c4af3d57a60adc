/** Itemised lists of a text: a total, and what it is made up of. */
import { CHANGE_BEFORE, CHANNEL_NAME, LIST_OPENERS, LISTS_ON, REMAINDER, TOTAL_BEHIND } from '../../form';
import { counted, itemsAfter, listOf, LONGEST_NAME, sumOf, withoutBrackets } from './items';
import type { ItemisedList, ListItem, Source } from './items';
import { readNumbers } from '../numbers';
import type { NumberToken } from '../numbers';
import type { Passage, Sentence } from '../passage';

/** Lists under a total: 其中 or a colon, and two items or more of the same unit; `unopenedIn` has its brackets blanked. */
function listsUnder({ sentence, text, tokens }: Source, at: number, unopenedIn: Source): ItemisedList[] {
  const total = tokens[at];
  if (!total || total.bound !== 'exact' || total.unit === '' || total.unit === '%') return [];
  const rest = text.slice(total.after, total.after + 80);
  if (/^[^（]{0,14}）/.test(rest)) return [];
  // 13件（含上年结转1件），其中…: a bracket explains the total.
  const explained = rest.replace(/^（[^（）]*）/, (bracket) => '※'.repeat(bracket.length));
  for (const { pattern, whole } of LIST_OPENERS) {
    const opener = pattern.exec(rest) ?? pattern.exec(explained);
    if (!opener) continue;
    const start = total.after + opener[0].length;
    const inBracket = /（[^）]*$/.test(opener[0]);
    const close = text.indexOf('）', start);
    const body = inBracket && close > 0 ? text.slice(0, close) : text;
    const source = { sentence, tokens, text: body.slice(0, start) + withoutBrackets(body.slice(start)) };
    const read = itemsAfter(source, start, at + 1, total, opener[0].includes('分别'));
    if (read.items.length < 2) return [];
    return [listOf(source, total, read, opener[0], whole), ...read.nested];
  }
  return unopened(unopenedIn, at, total);
}

/** Where no word opens a list, its last item 其他 is looked for so far behind the total. */
const FAR_REMAINDER = 300;
const REMAINDER_WORD = /其[他它余]/;

/** 新收26件，网络提交18件、信函8件: items that are told as all by what they are. */
function unopened(source: Source, at: number, total: NumberToken): ItemisedList[] {
  if (source.text.charAt(total.after) !== '，') return [];
  const next = source.tokens[at + 1];
  const name = source.text.slice(total.after + 1, next?.start ?? total.after);
  const rest = source.text.slice(total.after, total.after + FAR_REMAINDER);
  if (!CHANNEL_NAME.test(name) && !REMAINDER_WORD.test(rest)) return [];
  const { items } = itemsAfter(source, total.after + 1, at + 1, total, false);
  const ways = items.length > 1 && items.every(({ name }) => CHANNEL_NAME.test(name));
  const closed = items.length > 2 && REMAINDER.test(items.at(-1)?.name ?? '');
  return ways || closed
    ? [{ sentence: source.sentence, total, items, open: false, whole: true, unopened: true }]
    : [];
}

/** Words that open a list anywhere: 其中; 从内容看, ones that promise the whole. */
const OPENERS =
  /(?<=^|[，。；：（])(?:其中|内有|包括|具体(?:为|包括)?|(?:按|从)[^，。；：\d]{1,8}(?:划分|分|看))(?:，|：|有|包括|包含|含|主要)*(?:[^，。；：\d]{0,20}分别(?:为|是))?/g;

/** Whether a number counts something that a list can add up to: no share, no change. */
const isTotal = ({ text }: Sentence, token: NumberToken): boolean =>
  token.bound === 'exact' &&
  token.unit !== '' &&
  token.unit !== '%' &&
  !CHANGE_BEFORE.test(text.slice(Math.max(0, token.start - 24), token.start));

/** A list whose total does not stand right before it: of the numbers before, the smallest that has room for it. */
function listOpened(both: Sentence, opener: RegExpMatchArray): ItemisedList[] {
  const start = (opener.index ?? 0) + opener[0].length;
  const first = both.numbers.findIndex((token) => token.start >= start);
  const next = both.numbers[first];
  if (!next || next.start - start > LONGEST_NAME) return [];
  const totals = both.numbers
    .slice(Math.max(0, first - MOST_TOTALS), first)
    .filter((token) => counted(token) === counted(next) && isTotal(both, token) && token.start < start);
  const text = both.text.slice(0, start) + withoutBrackets(both.text.slice(start));
  const source = { sentence: both, text, tokens: both.numbers };
  const [some] = totals;
  if (!some) return [];
  const read = itemsAfter(source, start, first, some, opener[0].includes('分别'));
  if (read.items.length < 2) return [];
  const sum = sumOf(read.items);
  const sorted = [...totals].sort((one, other) => one.value - other.value);
  const total = sorted.find(({ value }) => value >= sum) ?? sorted.at(-1) ?? some;
  const list = listOf(source, total, read, opener[0], /^[按从]/.test(opener[0]));
  return [{ ...list, open: list.open || (totals.length > 1 && !list.whole) }, ...read.nested];
}
/** So many numbers before a list are looked at for its total. */
const MOST_TOTALS = 12;

/** Lists that are opened by a word, and not yet read as those of the number right before them. */
function listsOpened(both: Sentence, known: readonly ItemisedList[]): ItemisedList[] {
  const starts = new Set(known.flatMap(({ items: [first] }) => first?.token.start ?? []));
  return [...both.text.matchAll(OPENERS)].flatMap((opener) => {
    const end = opener.index + opener[0].length;
    const next = both.numbers.find(({ start }) => start >= end);
    return next && !starts.has(next.start) ? listOpened(both, opener) : [];
  });
}

const BEFORE_TOTAL = /^[，、]?(?:共计|合计|总计|共|总共)$/;
const BETWEEN_ITEMS = /^[、，和][^，。；：]{0,40}$/;

/** 120条、45条，共计165条: the total behind its items. */
function listBehind({ sentence, text, tokens }: Source, at: number): ItemisedList[] {
  const total = tokens[at];
  if (
    !total ||
    total.bound !== 'exact' ||
    !TOTAL_BEHIND.test(text.slice(Math.max(0, total.start - 4), total.start))
  )
    return [];
  const items: ListItem[] = [];
  let place = total.start;
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (!token || counted(token) !== counted(total) || token.bound !== 'exact') break;
    const between = text.slice(token.after, place);
    const isNext = items.length === 0 ? BEFORE_TOTAL.test(between) : BETWEEN_ITEMS.test(between);
    if (!isNext) break;
    items.unshift({ name: '', token });
    place = token.start;
  }
  const [first] = items;
  const before = text.slice(0, first?.token.start ?? 0);
  const opened = /分别[^，。；：\d]{0,12}$|(?:^|[分上看中]，|方面，|：)[^，。；：]{0,40}$/.test(
    before.slice(-60),
  );
  return items.length > 1 && opened
    ? [{ sentence, total, items, open: false, whole: true, behind: true }]
    : [];
}

/** All lists of the passages, in reading order. */
export const listsIn = (passages: readonly Passage[]): ItemisedList[] =>
  passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence, at) => listsOf(sentence, sentences[at + 1])),
  );

/** A sentence with the one behind it, where that goes on listing. */
function joined(sentence: Sentence, next: Sentence | undefined): Sentence {
  if (!next || next.paragraph !== sentence.paragraph || !LISTS_ON.test(next.text)) return sentence;
  const text = sentence.text + next.text;
  return { ...sentence, end: next.end, text, numbers: readNumbers(text) };
}

/** Lists whose total stands in a sentence; the items may stand in the next one. */
export function listsOf(sentence: Sentence, next?: Sentence): ItemisedList[] {
  const both = joined(sentence, next);
  const source = { sentence, text: sentence.text, tokens: sentence.numbers };
  const unopenedIn = { ...source, text: withoutBrackets(source.text) };
  const under = sentence.numbers.flatMap((_, at) => [
    ...listsUnder(source, at, unopenedIn),
    ...listBehind(source, at),
  ]);
  // What goes on listing was read with the sentence before.
  const opened = LISTS_ON.test(sentence.text) ? [] : listsOpened(both, under);
  const lists = [...under, ...opened];
  const items = new Set(lists.flatMap((list) => list.items.map(({ token }) => token.start)));
  const key = ({ total, items: [first] }: ItemisedList) => `${total.start} ${first?.token.start ?? -1}`;
  const keys = lists.map(key);
  return lists.filter(
    (list, index) => !(list.unopened && items.has(list.total.start)) && keys.indexOf(key(list)) === index,
  );
}
