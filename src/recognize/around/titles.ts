/** Titles of reports among lines: the body and the year, wherever lines break them. */
import {
  ABOUT,
  BEFORE_TITLE,
  BEGINS_NAME,
  BEHIND_TITLE,
  BODY_ENDING,
  NOT_A_BODY,
  NOT_IN_TITLE,
  NOT_TITLE,
  TITLES,
} from '../../form';
import { labelForm, readYear } from '../../text';
import { isWordOfForm } from '../seen/wording';

export interface Title {
  readonly unit: string;
  readonly year: number;
  /** The lines of the given list that it stands in; `end` is behind the last. */
  readonly first: number;
  readonly end: number;
}

const MOST_TITLE_LINES = 4;
const LONGEST_TITLE_LINE = 200;
/** Every title ends with 报告 or 年报, or with the year behind it. */
const MAY_END = /[告报]|[\d年度][\s)）〕\]】]*$/;

/** The body and the year that a text without spaces names, if it is a title. */
function namedBy(text: string): { readonly unit: string; readonly year: number } | undefined {
  const bare = text.replace(BEFORE_TITLE, '').replace(BEHIND_TITLE, '');
  for (const title of TITLES) {
    const { unit, year } = title.exec(bare)?.groups ?? {};
    if (unit === undefined || year === undefined) continue;
    const body = unit.replace(ABOUT, '');
    if (!NOT_A_BODY.test(body)) return { unit: body, year: readYear(year) };
  }
  return undefined;
}

const isPart = (line: string): boolean =>
  line.length <= LONGEST_TITLE_LINE &&
  !line.trim().includes('\t') &&
  !NOT_TITLE.test(labelForm(line).replace(BEFORE_TITLE, ''));

const SHORTEST_NAME = 4;

/** True for what can be a name by itself: 临河县水务局, not 分局. */
const isBody = (unit: string): boolean => unit.length >= SHORTEST_NAME && BODY_ENDING.test(unit);

/** True where the line before only adds to a name that is already whole: 政务公开 above 某局2024年…报告 or above 某局. */
function isWhole(line: string, unit: string, before: string): boolean {
  if (unit === '') return false;
  if (labelForm(line).length > unit.length) return !BEGINS_NAME.test(before) || unit.startsWith(before);
  return isBody(unit) && !BEGINS_NAME.test(before) && !BODY_ENDING.test(before);
}

/** Tells of a line whether it may go on with the line before it. */
type GoesOn = (at: number) => boolean;

/** The title whose last line is at `last`, or undefined. */
function titleEndingAt(lines: readonly string[], last: number, goesOn: GoesOn): Title | undefined {
  if (!MAY_END.test(lines[last] ?? '')) return undefined;
  let found: Title | undefined;
  let text = '';
  for (let first = last; first >= 0 && first > last - MOST_TITLE_LINES; first--) {
    const line = lines[first] ?? '';
    const plain = first === last ? labelForm(line).replace(BEFORE_TITLE, '') : labelForm(line);
    if (!isPart(line) || NOT_IN_TITLE.test(plain) || (found && isWordOfForm(line))) break;
    text = plain + text;
    const named = namedBy(text);
    if (named) found = { ...named, first, end: last + 1 };
    if (named && isWhole(line, named.unit, labelForm(lines[first - 1] ?? ''))) break;
    if (!goesOn(first)) break;
  }
  return found;
}

/** All titles among the lines, in their order; one may be broken over lines that go on with each other. */
export function titlesIn(lines: readonly string[], goesOn: GoesOn = () => true): Title[] {
  const found: Title[] = [];
  for (let last = 0; last < lines.length; last++) {
    const title = titleEndingAt(lines, last, goesOn);
    const before = found.at(-1);
    if (!title) continue;
    if (before && before.end > title.first) found.pop();
    found.push(title);
  }
  return found;
}
