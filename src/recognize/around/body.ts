/** The body that reports, where a cover or the line above a table names it behind a label: 填报单位：某局. */
import { BODY_ENDING, COVER_SPELLINGS, MEASURES, NEXT_LABEL } from '../../form';
import { labelForm } from '../../text';

const LONGEST_LINE = 60;
const BRACKETS = /\([^()]*\)/g;
/** These stand above measures and lists, too. */
const OPEN_LABELS: ReadonlySet<string> = new Set(['单位', '机关']);

type CoverLabel = keyof typeof COVER_SPELLINGS;

const FIRST_LETTERS = {
  unit: new Set(COVER_SPELLINGS.unit.map((name) => name.charAt(0))),
  year: new Set(COVER_SPELLINGS.year.map((name) => name.charAt(0))),
} satisfies Readonly<Record<CoverLabel, ReadonlySet<string>>>;

/** Spaces may stand between the letters of a label, so that only its first letter is certain. */
const mayHold = (text: string, key: CoverLabel): boolean =>
  text.length <= LONGEST_LINE && FIRST_LETTERS[key].has(text.trimStart().charAt(0));

/** What a line says behind the label of a cover, `next` being the text beside it; undefined where it has no such label. */
export function behindLabel(key: CoverLabel, text: string, next: string): string | undefined {
  if (!mayHold(text, key)) return undefined;
  const plain = labelForm(text);
  const colon = plain.indexOf(':');
  const label = (colon < 0 ? plain : plain.slice(0, colon)).replace(BRACKETS, '');
  if (!COVER_SPELLINGS[key].includes(label)) return undefined;
  const own = colon < 0 ? '' : plain.slice(colon + 1);
  if (key === 'year') return own || labelForm(next) || undefined;
  const value = (own || labelForm(next)).replace(NEXT_LABEL, '');
  const isBody = value !== '' && !MEASURES.test(value) && /\D/.test(value);
  return isBody && (colon >= 0 || !OPEN_LABELS.has(label) || BODY_ENDING.test(value)) ? value : undefined;
}

/** The year in the text behind a label, or null. */
export function yearIn(text: string): number | null {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(labelForm(text))?.[1];
  return year === undefined ? null : Number(year);
}
