/** The items of a list, read one after the other from where it opens. */
import {
  ANNOTATION,
  INFORMATION_UNITS,
  ITEM_VERB,
  NESTED_OPENER,
  NEXT_ITEM,
  NOT_AN_ITEM,
  OPEN_END,
  OPEN_LIST,
  REMAINDER,
  SUBTOTAL,
  WHOLE_SETS,
  addUp,
} from '../../form';
import { unitOf } from '../numbers';
import type { NumberToken } from '../numbers';
import type { Sentence } from '../passage';

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

export const LONGEST_NAME = 40;

/** What follows the last item where no further one was left unread. */
const LIST_END = /^(?:[。；）]|$)/;

/** 条 and 件 of information are counted together. */
export const counted = (token: NumberToken): string =>
  INFORMATION_UNITS.has(unitOf(token)) ? 'information' : unitOf(token);

/** What the items add up to. */
export const sumOf = (items: readonly ListItem[]): number => addUp(items.map(({ token }) => token.value));

/** Brackets inside a list explain its items. */
export const withoutBrackets = (text: string): string =>
  text.replace(/（[^（）]*）/g, (inside) => '※'.repeat(inside.length));

/** What a list is read from. */
export interface Source {
  readonly sentence: Sentence;
  readonly text: string;
  readonly tokens: readonly NumberToken[];
}

export interface ReadItems {
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
export function itemsAfter(
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

export function listOf(
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
