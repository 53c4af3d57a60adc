/** What stands before part one of a text: title (unit and year), preface, contact. */
import { CONTACT_END, CONTACT_SPELLINGS, PERIOD } from '../../form';
import { NO_CONTACT } from '../../report';
import type { Contact } from '../../report';
import { labelForm } from '../../text';

/** So much of a preface is looked through; real ones have some 200 characters. */
const LONGEST_PREFACE = 20_000;

/** The year whose period the preface states, or null. */
export function yearOfPeriod(preface: string): number | null {
  const year = PERIOD.exec(labelForm(preface.slice(0, LONGEST_PREFACE)))?.[1];
  return year === undefined ? null : Number(year);
}

const LABELS = (Object.keys(CONTACT_SPELLINGS) as (keyof Contact)[]).map(
  (key) => [key, new RegExp(`(?:${CONTACT_SPELLINGS[key].join('|')})\\s*[：:]`)] as const,
);

/** Contact details where the preface states them: 地址：…；邮编：…；电话：…；电子邮箱：…. */
export function contactOf(whole: string): Contact {
  const preface = whole.slice(0, LONGEST_PREFACE);
  const labels = LABELS.flatMap(([key, label]) => {
    const found = label.exec(preface);
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
