/** N-list: the items of a list add up to the total before or behind it. */
import {
  ANNOTATION,
  CHANGE_BEFORE,
  CHANNEL_NAME,
  INFORMATION_UNITS,
  ITEM_VERB,
  LIST_OPENERS,
  LISTS_ON,
  NESTED_OPENER,
  NEXT_ITEM,
  NOT_AN_ITEM,
  OPEN_END,
  OPEN_LIST,
  REMAINDER,
  SUBTOTAL,
  TOTAL_BEHIND,
  UNIT_NAMES,
  UNOPENED_LIST,
  WHOLE_SETS,
  addUp,
} from '../form';
import { placeName, quote, sentenceFinding, sourceOf } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import { readNumbers } from './numbers';
import type { NumberToken } from './numbers';
import type { Passage, Sentence } from './passage';

export interface ListItem {
  readonly name: string;
  readonly token: NumberToken;
}

export interface ItemisedList {
  readonly sentence: Sentence;
  readonly total: NumberToken;
  readonly items: readonly ListItem[];
  /** True where the words promise every item: a colon, 包括, 其他类, 自然人 and 法人. */
  readonly whole: boolean;
  /** True where the words leave it open whether these are all: 等, 主要. */
  readonly open: boolean;
  /** True where no word opens it. */
  readonly unopened?: boolean;
  /** True where the total stands behind: nothing of another list follows the items. */
  readonly behind?: boolean;
}

const LONGEST_NAME = 40;
/** How much of the total so many items make up where all of them were meant. */
const NEARLY: readonly (readonly [items: number, share: number])[] = [
  [4, 0.6],
  [3, 0.8],
  [2, 0.9],
];

/** What follows the last item where no further one was left unread. */
const LIST_END = /^(?:[。；）]|$)/;

const unitOf = ({ unit }: NumberToken): string => UNIT_NAMES[unit] ?? unit;
/** 条 and 件 of information are counted together. */
const counted = (token: NumberToken): string =>
  INFORMATION_UNITS.has(unitOf(token)) ? 'information' : unitOf(token);

const sumOf = (items: readonly ListItem[]): number => addUp(items.map(({ token }) => token.value));

/** Brackets inside a list explain its items. */
const withoutBrackets = (text: string): string =>
  text.replace(/（[^（）]*）/g, (inside) => '※'.repeat(inside.length));

/** What a list is read from. */
interface Source {
  readonly sentence: Sentence;
  readonly text: string;
  readonly tokens: readonly NumberToken[];
}

interface ReadItems {
  readonly items: readonly ListItem[];
  readonly end: number;
  /** Lists of single items: 机构信息24条，内有…. */
  readonly nested: readonly ItemisedList[];
}

interface Separated {
  readonly mark: string;
  readonly name: string;
}

const separated = (between: string): Separated => {
  const [, mark = '', name = ''] = NEXT_ITEM.exec(between) ?? [];
  return { mark, name: name.replace(/^(?:※+|\d{1,2}[.、])|：$/g, '') };
};

/** Whether a token can be the next item under what was read so far. */
function isItem(
  items: readonly ListItem[],
  separator: string | undefined,
  next: Separated,
  token: NumberToken,
  total: NumberToken,
  nameless: boolean,
): boolean {
  const { mark, name } = next;
  if (/[。，；：※]/.test(name) || name.length > LONGEST_NAME || NOT_AN_ITEM.test(name)) return false;
  if (name === '' && !nameless) return false;
  if (counted(token) !== counted(total) || token.bound !== 'exact') return false;
  if (items.length === 0) return true;
  const kind = mark === '' ? '、' : mark;
  if (separator !== undefined && kind !== separator && mark !== '') return false;
  const verbs = kind !== '、' && ITEM_VERB.test(name) && !ITEM_VERB.test(items[0]?.name ?? '');
  return !verbs;
}

/** The items from a place on; a list under an item is read for itself, up to the number of its item. */
function itemsAfter(
  source: Source,
  start: number,
  from: number,
  total: NumberToken,
  nameless: boolean,
  limit = Infinity,
): ReadItems {
  const { text, tokens } = source;
  const items: ListItem[] = [];
  const nested: ItemisedList[] = [];
  let place = start;
  let separator: string | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.end > text.length || (limit < Infinity && sumOf(items) >= limit)) break;
    if (token.start < place || text.slice(token.start, token.end).includes('※')) continue;
    const next = separated(text.slice(place, token.start));
    if (ANNOTATION.test(next.name) || token.unit === '%') {
      if (token.unit !== '%' && counted(token) === counted(total)) break;
      place = token.after;
      continue;
    }
    const opener = NESTED_OPENER.exec(next.name);
    const owner = items.at(-1);
    if (opener && owner) {
      const inner = itemsAfter(
        source,
        token.start - next.name.length + opener[0].length,
        at,
        owner.token,
        false,
        owner.token.value,
      );
      if (inner.items.length < 2) break;
      nested.push(
        ...inner.nested,
        listOf(source, owner.token, inner, opener[0], !opener[0].includes('其中')),
      );
      place = inner.end;
      continue;
    }
    if (SUBTOTAL.test(next.name) && items.length > 1 && token.value === sumOf(items)) {
      place = token.after;
      continue;
    }
    if (!isItem(items, separator, next, token, total, nameless)) break;
    if (items.length > 0) separator ??= next.mark === '' ? '、' : next.mark;
    items.push({ name: next.name, token });
    place = token.after;
  }
  return { items, end: place, nested };
}

/** Whether the names are of one kind, as in a table: …类, …信息. */
function isUniform(items: readonly ListItem[]): boolean {
  const [first] = items;
  const ending = first?.name.slice(-1) ?? '';
  return items.length > 2 && /[类信息报]/.test(ending) && items.every(({ name }) => name.endsWith(ending));
}

function listOf(
  { sentence, text }: Source,
  total: NumberToken,
  { items, end }: ReadItems,
  opener: string,
  promised: boolean,
): ItemisedList {
  const open = OPEN_LIST.test(`${opener}${items[0]?.name ?? ''}`) || OPEN_END.test(text.slice(end));
  const everybody = WHOLE_SETS.some(
    (set) => set.length === items.length && set.every((name) => items.some((item) => name.test(item.name))),
  );
  const closed = REMAINDER.test(items.at(-1)?.name ?? '') || isUniform(items);
  const ended = LIST_END.test(text.slice(end));
  return {
    sentence,
    total,
    items,
    open: open || !ended,
    whole: !open && ended && (promised || everybody || closed),
  };
}

/** Lists under a total: 其中 or a colon, and two items or more of the same unit. */
function listsUnder({ sentence, text, tokens }: Source, at: number): ItemisedList[] {
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
  return unopened({ sentence, text: withoutBrackets(text), tokens }, at, total);
}

/** 新收26件，网络提交18件、信函8件: items that are told as all by what they are. */
function unopened(source: Source, at: number, total: NumberToken): ItemisedList[] {
  const opener = UNOPENED_LIST.exec(source.text.slice(total.after, total.after + 1));
  if (!opener) return [];
  const read = itemsAfter(source, total.after + 1, at + 1, total, false);
  const { items } = read;
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
  const under = sentence.numbers.flatMap((_, at) => [...listsUnder(source, at), ...listBehind(source, at)]);
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

/** Whether the items miss the total although they were meant to meet it; a list with 其中 may leave things out. */
function misses({ items, total, whole, open, behind = false }: ItemisedList): boolean {
  const sum = sumOf(items);
  if (
    sum === total.value ||
    (!behind && items.some((_, index) => index > 0 && sumOf(items.slice(0, index + 1)) === total.value))
  )
    return false;
  if (whole || sum > total.value) return true;
  return !open && NEARLY.some(([count, share]) => items.length >= count && sum >= share * total.value);
}

function mismatch(narrative: Narrative, list: ItemisedList): NarrativeFinding {
  const { sentence, total, items } = list;
  const sum = sumOf(items);
  const tokens = [total, ...items.map(({ token }) => token)];
  const start = Math.min(...tokens.map((token) => token.start));
  const end = Math.max(...tokens.map(({ after }) => after));
  return sentenceFinding(narrative, sentence, {
    rule: 'N-list',
    subject: `list.${total.value}${total.unit}`,
    message: narrative.context.words.rules['N-list'].sums({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: quote(sourceOf(sentence, start, end)),
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
      ({ sentence: own, token: number, quantities: [quantity] }) =>
        own.passage === sentence.passage &&
        number !== null &&
        own.start + number.start === sentence.start + token.start &&
        quantity?.rule &&
        !quantity.id.startsWith('applicant.'),
    ),
  );
}

/** Lists of the text that do not add up. */
export const wrongLists = (narrative: Narrative): ItemisedList[] =>
  narrative.lists.filter((list) => misses(list) && !heldAgainstTables(narrative, list));

export const checkLists: NarrativeRule = (narrative) =>
  wrongLists(narrative).map((list) => mismatch(narrative, list));
