/** The heading of each part in a source as it stands: printed, run together with its text, worded otherwise, or left out. */
import {
  BEGINS_TEXT,
  FIRST_PARAGRAPH,
  LONGEST_HEADING,
  SAYS_OTHERS,
  SAYS_OVERVIEW,
  SAYS_PREFACE,
  SAYS_PROBLEMS,
  UNIT_NOTE,
  tableOf,
  WHOLE_HEADINGS,
} from '../../form';
import type { Edition, FieldId, Part } from '../../form';
import type { Address } from '../../grid';
import type { Figure, OddHeading } from '../../report';
import { labelForm } from '../../text';
import { headingLines, isHeading, locateParts, wordsOf } from '../around/headings';
import type { HeadingLine } from '../around/headings';
import { labelOf } from '../seen/labels';
import type { Label } from '../seen/labels';
import { isWordOfForm } from '../seen/wording';
import type { View } from '../seen/view';
import { headingsAmong, printedHeading } from './sourceLines';
import type { SourceLine } from './sourceLines';

type Lines = readonly SourceLine[];

/** Lines that begin every part with a heading by which it is known, and what was wrong with the headings. */
interface Headed {
  readonly lines: Lines;
  readonly odd: readonly OddHeading[];
}

const HAN = /\p{Script=Han}/u;
const SENTENCE_MARK = /[，。；！？,;!?]/;
/** Letters a heading begins with, in either script: most lines are looked at no further. */
const MAY_BEGIN = /^[\s(（]*[一二三四五六总總其存收主政]/;
/** So much of a line is looked through for a heading, spaces and all. */
const HEAD = 4 * LONGEST_HEADING;
/** So many parts have to have a heading before the lack of one means anything. */
const FEWEST_HEADED = 2;
/** So many headings have to have a number before the lack of one does: Word keeps the numbers it gives apart from the text. */
const FEWEST_NUMBERED = 3;
const SHORTEST_OVERVIEW = 40;

const labelsOf = ({ heading, otherHeadings = [] }: Part): Label[] => [heading, ...otherHeadings].map(labelOf);
const numberOf = ({ heading }: Part): string => labelOf(heading).number;
/** A heading without 单位：件 behind it. */
const withoutUnit = (text: string): string =>
  labelOf(text.replace(/[\s（(]*(?:计量|统计)?单\s*位\s*[:：].*$/, '')).core;
const sameGrid = (one: Address | undefined, other: Address | undefined): boolean =>
  one?.kind !== 'sheet' || one.grid === other?.grid;

/** For each part how a heading of it begins a line that goes on: the printed wording, then any other with its number. */
interface Patterns {
  readonly printed: RegExp;
  readonly other: RegExp;
}

function patternsOf(part: Part): Patterns {
  const number = `${numberOf(part)}[、.,:]`;
  const spelled = labelsOf(part).map(({ core }) => [...core].join('[\\p{P}\\p{S}]*'));
  const words = wordsOf(part).map((all) => all.map((word) => `(?=[^,。;:!?]{0,20}${word})`).join(''));
  return {
    printed: new RegExp(`^(?:${number})?(?:${spelled.join('|')})`, 'u'),
    other: new RegExp(
      `^${number}(?:${words.join('|')})[^,。;:!?()\\d]{2,24}?(?=${BEGINS_TEXT.source.slice(1)})`,
      'u',
    ),
  };
}

const known = new WeakMap<Edition, readonly Patterns[]>();
function patternsIn(edition: Edition): readonly Patterns[] {
  const patterns = known.get(edition) ?? edition.parts.map(patternsOf);
  known.set(edition, patterns);
  return patterns;
}

/** The first characters of a line that are this label, spaces and all; mostly there are none. */
function prefixOf(line: string, label: string): string {
  if (labelForm(line.slice(0, label.length)) === label) return line.slice(0, label.length);
  let end = 0;
  while (end < line.length && labelForm(line.slice(0, end)) !== label) end++;
  return line.slice(0, end);
}

/** Whether what stands behind a heading is its text, and no explanation or page number, nor the next heading of a menu. */
function isText(rest: string, edition: Edition): boolean {
  const plain = labelForm(rest.slice(0, HEAD)).replace(/^[\p{P}\p{S}]*(?=[^\p{P}\p{S}])/u, (marks) =>
    marks.endsWith('(') ? '(' : '',
  );
  if (!HAN.test(plain) || UNIT_NOTE.test(plain) || /^\([^()]*\)[\p{P}\p{S}]*$/u.test(plain)) return false;
  return !edition.parts.some((part) => plain.includes(labelForm(part.heading)));
}

/** The heading at the begin of a line that goes on with the text under it, as it stands; undefined for any other line. */
function gluedHeading(line: string, edition: Edition): string | undefined {
  if (!MAY_BEGIN.test(line) || line.includes('\t')) return undefined;
  const plain = labelForm(line.slice(0, HEAD));
  for (const { printed, other } of patternsIn(edition)) {
    const [official] = printed.exec(plain) ?? [];
    const [found] = official ? [official] : (other.exec(plain) ?? []);
    if (!found) continue;
    const isNumbered = labelOf(found).number !== '';
    const goesOn =
      BEGINS_TEXT.test(plain.slice(found.length)) ||
      (isNumbered && (plain.length > LONGEST_HEADING || SENTENCE_MARK.test(line)));
    const heading = prefixOf(line, found);
    return goesOn && isText(line.slice(heading.length), edition) ? heading : undefined;
  }
  return undefined;
}

const withoutMark = (text: string): string => text.replace(/^[\s:：。.、，,;；—-]+/, '');

/** Lines that begin with a heading and go on are two: the heading, and the text. */
function apart(
  lines: Lines,
  edition: Edition,
): { readonly lines: Lines; readonly glued: ReadonlySet<SourceLine> } {
  const glued = new Set<SourceLine>();
  const divided = lines.flatMap((line) => {
    const heading = line.isName ? undefined : gluedHeading(line.text, edition);
    if (heading === undefined) return [line];
    const head = { ...line, text: heading };
    glued.add(head);
    return [head, { ...line, text: withoutMark(line.text.slice(heading.length)), goesOn: true }];
  });
  return { lines: divided, glued };
}

/** Where the parts begin, with the lines that may hold a heading which was not found. */
interface Gap {
  readonly part: Part;
  /** The lines between the headings of its neighbours. */
  readonly from: number;
  readonly end: number;
}

function gapsOf(lines: Lines, heads: readonly HeadingLine[], edition: Edition, start: number): Gap[] {
  const places = locateParts(heads, edition);
  if (places.filter(({ line }) => line !== null).length < FEWEST_HEADED) return [];
  return places.flatMap(({ part, line }, index): Gap[] => {
    if (line !== null) return [];
    const before = places
      .slice(0, index)
      .flatMap((place) => place.line ?? [])
      .at(-1);
    const after = places.slice(index + 1).flatMap((place) => place.line ?? [])[0];
    const isEnclosed = index === 0 || before !== undefined;
    const isOfOne = sameGrid(lines[before ?? after ?? 0]?.address, lines[after ?? before ?? 0]?.address);
    if (!isEnclosed || (after === undefined && index < places.length - 1) || !isOfOne) return [];
    return [{ part, from: before === undefined ? start : before + 1, end: after ?? lines.length }];
  });
}

/** A heading with another number or other words, between those of the neighbours. */
function otherwise(
  { part, from, end }: Gap,
  lines: Lines,
  heads: readonly HeadingLine[],
): number | undefined {
  const anchor = lines[end] ?? lines[from - 1];
  const own = heads.filter(
    ({ line }) => line >= from && line < end && sameGrid(anchor?.address, lines[line]?.address),
  );
  const cores = labelsOf(part).map(({ core }) => core);
  // 表二 主动公开政府信息情况: words before it belong to the heading of a table.
  const isNamed = (core: string): boolean =>
    cores.some((each) => core === each || (part.table !== null && core.endsWith(each)));
  const named = own.find(({ label }) => isNamed(label.core));
  const whole = part.text && WHOLE_HEADINGS[part.text];
  const worded = own.find(
    ({ label, bracketed }) => !bracketed && label.number === '' && whole?.test(label.core),
  );
  // Several numbers are a list within another part.
  const numbered = own.filter(
    ({ label, bracketed }) => !bracketed && /^[一二三四五六七八九]$/.test(label.number),
  );
  const [only, ...more] = numbered;
  const isOnly =
    only !== undefined &&
    more.length === 0 &&
    only.label.number === numberOf(part) &&
    only.label.core.length > 1 &&
    !SENTENCE_MARK.test(lines[only.line]?.text ?? '') &&
    !isWordOfForm(lines[only.line]?.text ?? '');
  return named?.line ?? (isOnly ? only.line : worded?.line);
}

/** Where part one begins by what it says: with its first number, else behind all that only a preface says. */
function overviewIn(lines: Lines, from: number, end: number): number | undefined {
  const own = lines.slice(from, end);
  const numbered = own.findIndex(({ text }) => FIRST_PARAGRAPH.test(text));
  const opening = numbered < 0 ? own : own.slice(0, numbered);
  const last = opening.map(({ text }) => SAYS_PREFACE.test(text)).lastIndexOf(true);
  const sentence = opening.findIndex(({ text }, index) => index > last && text.includes('。'));
  const first = sentence < 0 ? numbered : sentence;
  const text =
    first < 0
      ? ''
      : own
          .slice(first)
          .map((line) => line.text)
          .join('');
  return text.length >= SHORTEST_OVERVIEW && SAYS_OVERVIEW.test(text) ? from + first : undefined;
}

/** The first line of a text without a heading, by what it says. */
function beginOf({ part, from, end }: Gap, lines: Lines): number | undefined {
  const anchor = lines[end] ?? lines[from - 1];
  const isOwn = (at: number): boolean => sameGrid(anchor?.address, lines[at]?.address);
  if (part.text === 'overview') {
    let first = from;
    while (first < end && !isOwn(first)) first++;
    return overviewIn(lines, first, end);
  }
  const says = { problems: SAYS_PROBLEMS, others: SAYS_OTHERS, preface: null }[part.text ?? 'preface'];
  const found = lines.findIndex(
    ({ text }, at) => at >= from && at < end && isOwn(at) && text.includes('。') && says?.test(text),
  );
  return found < 0 ? undefined : found;
}

/** Puts the printed heading where one is missing or worded otherwise, part by part: each tells where the next one may be. */
function mended(given: Lines, edition: Edition, startOf: (lines: Lines) => number): Headed {
  let lines = given;
  let heads = headingsAmong(lines);
  const odd: OddHeading[] = [];
  for (const { part } of gapsOf(lines, heads, edition, 0)) {
    const start = part === edition.parts[0] ? startOf(lines) : 0;
    const gap = gapsOf(lines, heads, edition, start).find((each) => each.part === part);
    const other = gap && otherwise(gap, lines, heads);
    const at = other ?? (gap && beginOf(gap, lines));
    const line = at === undefined ? undefined : lines[at];
    if (at === undefined || !line) continue;
    const isMissing = other === undefined;
    const { heading } = part;
    const { address } = line;
    odd.push({ heading, how: isMissing ? 'missing' : 'changed', text: isMissing ? '' : line.text, address });
    lines = [...lines.slice(0, at), printedHeading(part, address), ...lines.slice(isMissing ? at : at + 1)];
    heads = headingsAmong(lines);
  }
  return { lines, odd };
}

/** Headings that were found by their words and are not the printed ones. */
function changed(lines: Lines, glued: ReadonlySet<SourceLine>, edition: Edition): OddHeading[] {
  const places = locateParts(headingsAmong(lines), edition).flatMap(({ part, line: at }) => {
    const line = at === null ? undefined : lines[at];
    return line && !line.isName ? [{ part, line, label: labelOf(labelForm(line.text)) }] : [];
  });
  const bare = places.filter(({ label }) => label.number === '').length;
  const areNumbered = places.length - bare >= Math.max(FEWEST_NUMBERED, 2 * bare);
  return places.flatMap(({ part, line, label }): OddHeading[] => {
    const own = labelsOf(part).map(({ core }) => core);
    const isWorded =
      own.includes(label.core) || own.includes(label.bare) || own.includes(withoutUnit(line.text));
    const isPrinted = isWorded && (label.number !== '' || !areNumbered);
    if (isPrinted && !glued.has(line)) return [];
    const { text, address } = line;
    return [{ heading: part.heading, how: isPrinted ? 'glued' : 'changed', text, address }];
  });
}

/** A heading may stand in a row of its table. */
function isAnywhere(part: Part, views: readonly View[]): boolean {
  const official = labelOf(part.heading);
  return views.some((view) =>
    view.rows.some((row) =>
      headingLines(view.cellsIn(row).map(({ text }) => [row, text] as const)).some((line) =>
        isHeading(line, part, official),
      ),
    ),
  );
}

/** Where the table stands that is read for a part. */
function tablePlace(
  part: Part,
  edition: Edition,
  figures: ReadonlyMap<FieldId, Figure>,
): Address | undefined {
  const field = edition.fields.find(({ id, table }) => table === part.table && figures.get(id)?.address);
  return (field && figures.get(field.id)?.address) ?? undefined;
}

/** The same for tables that were read, of parts between two others with headings, where a heading is not even in the table. */
function unheaded(
  given: Lines,
  views: readonly View[],
  edition: Edition,
  figures: ReadonlyMap<FieldId, Figure>,
): Headed {
  let lines = given;
  const odd: OddHeading[] = [];
  for (const { part } of gapsOf(given, headingsAmong(given), edition, 0)) {
    const gap = gapsOf(lines, headingsAmong(lines), edition, 0).find((each) => each.part === part);
    const address = tablePlace(part, edition, figures);
    const before = gap && lines[gap.from - 1]?.address;
    if (!gap || !before || !address || part.table === null || !sameGrid(before, address)) continue;
    if (isAnywhere(part, views)) continue;
    odd.push({ heading: part.heading, how: 'missing', text: '', address });
    // In a text its bands and headers are lines, too.
    const words = new Set(tableOf(edition, part.table).cells.map(({ text }) => labelOf(text).core));
    const first = lines.findIndex(
      ({ text }, at) => at >= gap.from && at < gap.end && words.has(labelOf(text).core),
    );
    const at = first < 0 ? gap.end : first;
    const printed = printedHeading(part, lines[at]?.address ?? address);
    lines = [...lines.slice(0, at), printed, ...lines.slice(at)];
  }
  return { lines, odd };
}

/** Tells of every part where its heading stands, and what is wrong with it; `startOf` is the line behind the title. */
export function headed(
  given: Lines,
  edition: Edition,
  startOf: (lines: Lines) => number,
  read: { readonly views: readonly View[]; readonly figures: ReadonlyMap<FieldId, Figure> },
): Headed {
  const { lines: divided, glued } = apart(given, edition);
  const texts = mended(divided, edition, startOf);
  const tables = unheaded(texts.lines, read.views, edition, read.figures);
  const { lines } = tables;
  const order = edition.parts.map(({ heading }) => heading);
  const odd = [...texts.odd, ...tables.odd, ...changed(lines, glued, edition)].sort(
    (one, other) => order.indexOf(one.heading) - order.indexOf(other.heading),
  );
  return { lines, odd };
}
