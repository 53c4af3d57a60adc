/** What stands before part one of a text: title (unit and year), preface, contact. */
import { CONTACT_END, CONTACT_SPELLINGS, NOT_IN_TITLE, NOT_TITLE, PERIOD, TITLES } from '../form';
import { NO_CONTACT } from '../report';
import type { Contact } from '../report';
import { labelForm, readYear } from '../text';

export interface Title {
  readonly unit: string;
  readonly year: number | null;
  /** Lines of the given list up to and with the title's last one. */
  readonly lineCount: number;
}

const MOST_TITLE_LINES = 4;
/** A title stands among the first lines, under what a web page or a file header puts before it. */
const MOST_LINES_BEFORE = 100;
const LONGEST_TITLE_LINE = 200;
/** So much of a preface is looked through; real ones have some 200 characters. */
const LONGEST_PREFACE = 20_000;

const mayBeTitle = (line: string): boolean => line.length <= LONGEST_TITLE_LINE;

/** The title among the lines, which may break it anywhere; undefined where no lines make one. */
export function findTitle(lines: readonly string[]): Title | undefined {
  for (let first = 0; first < Math.min(lines.length, MOST_LINES_BEFORE); first++) {
    if (!mayBeTitle(lines[first] ?? '') || NOT_TITLE.test(labelForm(lines[first] ?? ''))) continue;
    for (let end = first + 1; end <= Math.min(lines.length, first + MOST_TITLE_LINES); end++) {
      const last = lines[end - 1] ?? '';
      if (!mayBeTitle(last) || NOT_IN_TITLE.test(labelForm(last))) break;
      const text = labelForm(lines.slice(first, end).join(''));
      for (const title of TITLES) {
        const { unit, year } = title.exec(text)?.groups ?? {};
        if (unit !== undefined && year !== undefined) return { unit, year: readYear(year), lineCount: end };
      }
    }
  }
  return undefined;
}

/** The year whose period the preface states, or null. */
export function yearOfPeriod(preface: string): number | null {
  const year = PERIOD.exec(labelForm(preface.slice(0, LONGEST_PREFACE)))?.[1];
  return year === undefined ? null : Number(year);
}

/** Contact details where the preface states them: 地址：…；邮编：…；电话：…；电子邮箱：…. */
export function contactOf(whole: string): Contact {
  const preface = whole.slice(0, LONGEST_PREFACE);
  const labels = (Object.keys(CONTACT_SPELLINGS) as (keyof Contact)[]).flatMap((key) => {
    const names = CONTACT_SPELLINGS[key].join('|');
    const found = new RegExp(`(?:${names})\\s*[：:]`).exec(preface);
    return found ? [{ key, start: found.index, end: found.index + found[0].length }] : [];
  });
  labels.sort((one, other) => one.start - other.start);
  const contact: Record<keyof Contact, string> = { ...NO_CONTACT };
  labels.forEach(({ key, end }, index) => {
    const next = labels[index + 1]?.start ?? preface.length;
    const [line = ''] = preface.slice(end, next).split('\n');
    const stop = line.search(CONTACT_END);
    contact[key] = (stop < 0 ? line : line.slice(0, stop)).replace(/[，,、；;\s]+$/, '').trim();
  });
  return contact;
}
