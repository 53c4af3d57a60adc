/** A short polite letter to one member: what is wrong, where, how it is probably mended, and until when. */
import { WRITTEN_PARTS } from '../../form';
import { DOCUMENT } from '../../messages';
import { LETTERS } from '../../messages/official/letters';
import { readDay } from '../../text';
import { paragraphsOf } from '../../writers/outline';
import { isSettled, issuesOf, latestReturn, memberOf, openIssues, openReturns, returnsOf } from '../current';
import type { Desk, Issue, Return } from '../types';
import { fillIn } from './words';
import type { LetterValues } from './words';

/** What leaves the desk as a page: a letter, 通报, 公布情况. */
export interface Paper {
  readonly title: string;
  /** 主送机关 with its colon; empty for a paper to nobody in particular. */
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  /** Empty for none. */
  readonly signature: string;
}

export type LetterKind = 'problems' | 'clean' | 'missing' | 'wrongYear' | 'undecided';

export interface Letter extends Paper {
  readonly member: number;
  readonly name: string;
  readonly kind: LetterKind;
  /** 上次4处，已改3处…; empty in the first round. */
  readonly since: string;
  /** A paragraph each, also among `paragraphs`. */
  readonly items: readonly string[];
}

/** 2026年1月31日; a day that cannot be read stays as it is. */
export function dayInWords(iso: string): string {
  const day = readDay(iso);
  return day ? DOCUMENT.day(day) : iso;
}

/** How many causes of the round before were mended and were not, and how many are new; null in the first round. */
function sinceValues(desk: Desk, member: number): LetterValues | null {
  const round = latestReturn(desk, member)?.round ?? 0;
  if (round < 2) return null;
  const open = openIssues(desk, member);
  const added = open.filter(({ state }) => state === 'new').length;
  const left = open.length - added;
  const mended = issuesOf(desk, member).filter(
    (issue) => issue.severity !== 'info' && issue.state === 'mended' && issue.round === round,
  ).length;
  return {
    上次: String(mended + left),
    已改: String(mended),
    未改: String(left),
    新增: String(added),
  };
}

/** The wording ends the sentence. */
const unended = (sentence: string): string => sentence.trim().replace(/。$/, '');

/** The words that the reviewer wrote, else what was found, where, and the repair. */
function itemOf(desk: Desk, issue: Issue, number: number): string {
  const { item, repair } = desk.letterWords;
  const { message, places, suggestion } = issue;
  const own = issue.words.trim();
  const isEdited = own !== '' && own !== message.trim();
  const what = fillIn(item, {
    序号: String(number),
    事项: unended(isEdited ? own : message),
    位置: isEdited ? '' : places,
  });
  if (isEdited || suggestion === '') return what;
  return `${what}${fillIn(repair, { 序号: String(number), 建议: unended(suggestion) })}`;
}

/** What the letter says, without title and signature; each text may be of several paragraphs. */
interface Content {
  readonly kind: LetterKind;
  readonly opening: string;
  readonly since?: string;
  readonly items?: readonly string[];
  readonly closing?: string;
  readonly title?: string;
}

function reminder(desk: Desk, member: number): Content {
  const { title, closing, ...words } = LETTERS.reminder;
  const kind = returnsOf(desk, member).length > 0 ? 'wrongYear' : 'missing';
  return { kind, opening: words[kind], closing, title };
}

/** Something is not filled in, whatever else is wrong: a report that disagrees is not told apart by its state. */
const isUnfinished = ({ state, figures, parts }: Return): boolean =>
  state === 'unfinished' ||
  (state === 'disagrees' &&
    (Object.values(figures).includes(null) || WRITTEN_PARTS.some((part) => parts[part].trim() === '')));

function contentOf(desk: Desk, member: number): Content {
  const { letterWords: words } = desk;
  if (isSettled(desk, member)) return { kind: 'clean', opening: words.clean };
  const waiting = openReturns(desk, member);
  if (waiting.length > 0)
    return {
      kind: 'undecided',
      opening: LETTERS.undecided(waiting.length),
      closing: LETTERS.undecidedClosing,
    };
  const latest = latestReturn(desk, member);
  if (!latest) return reminder(desk, member);
  const items = openIssues(desk, member).map((issue, index) => itemOf(desk, issue, index + 1));
  if (isUnfinished(latest))
    items.push(fillIn(words.item, { 序号: String(items.length + 1), 事项: LETTERS.unfinished, 位置: '' }));
  const values = sinceValues(desk, member);
  const since = values === null ? '' : fillIn(words.since, values);
  if (items.length === 0) return { kind: 'clean', opening: words.clean, since };
  return { kind: 'problems', opening: words.opening, since, items, closing: words.closing };
}

/** The letter to a member by its id; throws where the desk has no such member (a slip in code). */
export function letterOf(desk: Desk, member: number): Letter {
  const own = memberOf(desk, member);
  if (!own) throw new Error(`the desk has no member ${member}`);
  const { name, due } = own;
  const { kind, opening, since = '', items = [], closing = '', title } = contentOf(desk, member);
  const values: LetterValues = {
    单位: name,
    年度: String(desk.year),
    问题: String(items.length),
    期限: dayInWords(due ?? desk.due),
  };
  const told = (text: string): string[] => paragraphsOf(fillIn(text, values));
  // What is filled in already is not filled in again: a name may look like a placeholder.
  const said = items.flatMap(paragraphsOf);
  return {
    member,
    name,
    kind,
    since,
    items: said,
    title: paragraphsOf(fillIn(title ?? desk.letterWords.title, values)).join(''),
    addressee: LETTERS.addressed(paragraphsOf(name).join('')),
    paragraphs: [...told(opening), ...paragraphsOf(since), ...said, ...told(closing)],
    signature: paragraphsOf(fillIn(desk.letterWords.signature, values)).join(''),
  };
}

/** The letters to all members, in the order of the list. */
export const lettersOf = (desk: Desk): Letter[] => desk.members.map(({ id }) => letterOf(desk, id));
