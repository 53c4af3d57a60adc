/** What surrounds a number in its sentence: its clause, the year and the circle of bodies it speaks about. */
import {
  ACTING_BODY,
  AREA_NAME,
  CARRIED_AFTER,
  CARRIED_BEFORE,
  CIRCLE_ACTS,
  COMPARED_AFTER,
  COMPARED_BEFORE,
  COVERS_AREA,
  LAST_YEAR_WORDS,
  LAST_YEARS_NUMBER,
  NARROWER_CIRCLE,
  OPENING_YEAR,
  OTHER_YEAR_WORDS,
  OWN_BODY,
  PART_OF_YEAR,
  PUBLISHED_OBJECT,
  STATED_PART,
  STATED_WHOLE,
  WHOLE_YEAR,
  WIDER_CIRCLE,
  YEAR_WORDS,
} from '../form';
import type { Report } from '../report';
import type { NumberToken } from './numbers';

const DELIMITERS = '，。；：！？（）';
const SHORT_CLAUSE = 14;
const LONGEST_LEFT = 80;

export interface Clause {
  /** From the last mark or number to the number. */
  readonly left: string;
  readonly leftStart: number;
  /** From the unit to the next mark or number. */
  readonly right: string;
  /** The clause before, where it is short enough to be an adverbial. */
  readonly before: string;
}

/** The clause that ends at `place`, and the mark or number before it. */
function startOfClause(text: string, place: number, floor: number): number {
  let start = place;
  while (start > floor && place - start < LONGEST_LEFT && !DELIMITERS.includes(text.charAt(start - 1)))
    start--;
  return start;
}

export function clauseBefore(text: string, start: number, floor = 0): string {
  if (start === 0 || text.charAt(start - 1) !== '，') return '';
  const first = startOfClause(text, start - 1, floor);
  const clause = text.slice(first, start - 1);
  return clause.length <= SHORT_CLAUSE ? clause : '';
}

/** The clause of the token; a colon or a bracket right before the number does not end it. */
export function clauseOf(text: string, token: NumberToken, previous: NumberToken | undefined): Clause {
  const mark = text.charAt(token.start - 1);
  const joined = mark === '：' || (mark === '（' && text.charAt(token.after) === '）');
  const end = joined ? token.start - 1 : token.start;
  const leftStart = startOfClause(text, end, previous?.after ?? 0);
  const right = /^[^，。；：、！？（）\d]*/.exec(text.slice(token.after))?.[0] ?? '';
  return { left: text.slice(leftStart, end), leftStart, right, before: clauseBefore(text, leftStart) };
}

/** 主动公开的3条政府信息: the object that stands behind its number. */
export const publishedObject = ({ left, right }: Pick<Clause, 'left' | 'right'>): string =>
  left.endsWith('的') ? (PUBLISHED_OBJECT.exec(right)?.[0] ?? '') : '';

/** Whether the words left of a number make it one of the year before: 较上年的15件. */
export function isLastYears(left: string, year: number | null): boolean {
  const [, named] = LAST_YEARS_NUMBER.exec(left) ?? [];
  return named !== undefined && (!/^\d/.test(named) || Number(named.slice(0, 4)) === (year ?? 0) - 1);
}

/** An opening year is a leftover only when it is the year before and nothing in the sentence speaks of another year. */
export function staleOpening(sentence: string, year: number): RegExpExecArray | null {
  const found = OPENING_YEAR.exec(sentence);
  if (found?.groups?.['year'] !== String(year - 1) || sentence.includes(`${year}年`)) return null;
  return OTHER_YEAR_WORDS.test(sentence.slice(found[0].length)) ? null : found;
}

/** The year the number speaks about, by the last word for a year before it that is not only compared with. */
export function periodAt(sentence: string, place: number, year: number | null): 'this' | 'last' | 'other' {
  let period: 'this' | 'last' | 'other' = 'this';
  // What a bracket says is over with it.
  const words = sentence.replace(/（[^（）]*）/g, (bracket, at: number) =>
    at + bracket.length <= place ? '※'.repeat(bracket.length) : bracket,
  );
  // A year that was left from last year's text is this one: the numbers are told as well as the year.
  const opening = year === null ? null : staleOpening(words, year);
  for (const found of words.slice(0, place).matchAll(YEAR_WORDS)) {
    if (opening && found.index < opening[0].length) continue;
    const before = words.slice(0, found.index);
    const after = words.slice(found.index + found[0].length);
    if (COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after)) continue;
    if (CARRIED_AFTER.test(after) || CARRIED_BEFORE.test(before)) continue;
    if (/^\d/.test(found[0])) {
      const gap = year === null ? 0 : year - Number(found[0]);
      period = gap === 0 ? 'this' : gap === 1 ? 'last' : 'other';
    } else period = LAST_YEAR_WORDS.test(found[0]) ? 'last' : 'this';
  }
  return period;
}

/** False where the words speak of a part of the year only. */
export const wholeYear = (words: string): boolean => !PART_OF_YEAR.test(words) || WHOLE_YEAR.test(words);

/** Whether a statement began with a part of the year, and nothing of all of it came after: 上半年收到3件，办结2件. */
export function isOfPartOfYear(statement: string): boolean {
  const [part, whole] = [STATED_PART, STATED_WHOLE].map((words) => [...statement.matchAll(words)].at(-1));
  return part !== undefined && part.index > (whole?.index ?? -1) && !WHOLE_YEAR.test(statement);
}

/** Whether the characters of a name stand in another one in this order: 市政府办 in 市人民政府办公室. */
export function abbreviates(short: string, name: string): boolean {
  let at = -1;
  return [...short].every((character) => (at = name.indexOf(character, at + 1)) >= 0);
}

/** Whether the report speaks for all bodies of an area; by the name where the kind is not known. */
export function coversArea({ kind, unit }: Report): boolean {
  if (kind !== null) return COVERS_AREA[kind];
  return AREA_NAME.test(unit);
}

/** The words of another circle that a statement began with, where nothing of the body's own came after: 全市共受理…，办结…. */
export function circleBefore(statement: string): string {
  const [others, own] = [statement.matchAll(CIRCLE_ACTS), statement.matchAll(OWN_BODY)].map((found) =>
    [...found].at(-1),
  );
  return others && (own?.index ?? -1) < others.index ? others[0] : '';
}

/** Whether a body's name, or the end of it, is that of the unit; an office of an own kind may be its own. */
function isOwnBody(body: string, unit: string, area: boolean): boolean {
  if (!area && /(?:办公室|办事处|公司)$/.test(body)) return true;
  return [...body].some((_, at) => body.length - at > 1 && abbreviates(body.slice(at), unit));
}

/** False where the words speak of more or fewer bodies than the report covers. */
export function ownCircle(report: Report, words: string): boolean {
  const area = coversArea(report);
  if (WIDER_CIRCLE.test(words) && !area) return false;
  const body = ACTING_BODY.exec(words)?.[1];
  if (body !== undefined && !isOwnBody(body, report.unit, area)) return false;
  // 全市各级各部门 is all of the area.
  if (area && /全(?:省|市|区|县|州|盟|旗)各/.test(words)) return true;
  const narrower = NARROWER_CIRCLE.exec(words)?.[0];
  return narrower === undefined || (!area && abbreviates(narrower, report.unit));
}
