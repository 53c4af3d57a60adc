/** What a number shows in its number format, where that is not the number itself. */
import { digitsIn, significant } from './digits';
import { momentOf } from './moments';
import type { Epoch } from './moments';
import { sectionsOf } from './sections';
import type { Section } from './sections';

export { significant };
export { dateSerial, isoDate } from './moments';
export type { Epoch } from './moments';

/** The text a person sees. */
export type ShowNumber = (value: number) => string;

/** Colours and widths say nothing. */
const ASIDE =
  /\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+|颜色 ?\d+|黑色|蓝色|红色)\]|_[^]|\*[^]/gi;
/** Digits with or without thousands and decimals: the number, rounded at most. */
const DIGITS = /^ *[-+]?(?:[#?,]*[#0?](?:\.[#0?]*)?) *$/;
const AS_IT_IS = /^(?:General|G\/通用格式|@)$/i;

function isPlain(code: string): boolean {
  const sections = code.replace(ASIDE, '').split(';');
  if (sections.length === 1)
    return code === '' || AS_IT_IS.test(sections[0] ?? '') || DIGITS.test(sections[0] ?? '');
  return sections.every((section) => AS_IT_IS.test(section) || DIGITS.test(section));
}

/** The section for a number: by its condition, else by its sign. */
function sectionFor(sections: readonly Section[], value: number): [Section | undefined, number] {
  if (sections.some(({ isFor }) => isFor))
    return [sections.find(({ isFor }) => isFor?.(value) ?? true), value];
  const [positive, negative, zero] = sections;
  if (value < 0 && negative) return [negative, -value];
  return [value === 0 && zero ? zero : positive, value];
}

function shown(sections: readonly Section[], value: number, epoch: Epoch): string | undefined {
  const [section, rest] = sectionFor(sections, value);
  if (!section) return undefined;
  const letters = section.parts.flatMap((part) => (part.kind === 'moment' ? [part.text] : []));
  if (letters.length > 0) return momentOf(rest, letters, epoch);
  const digits = digitsIn(section.parts, Math.abs(rest));
  return digits !== undefined && rest < 0 ? `-${digits}` : digits;
}

/**
 * How a format shows numbers, dates as YYYY-MM-DD and times as HH:MM:SS; undefined for a format that shows the number itself, rounded
 * at most: `0.00`, `#,##0`, General.
 */
export function formatOf(code: string, epoch: Epoch): ShowNumber | undefined {
  if (isPlain(code)) return undefined;
  const sections = sectionsOf(code);
  return sections.length === 0
    ? undefined
    : (value) => shown(sections, value, epoch) ?? String(significant(value));
}
