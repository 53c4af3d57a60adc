/** The days that a document or its page bears: named above part one, or alone under the title or under the text (落款). */
import { BEHIND_DAY, BODY_ENDING, DATE_LABEL, DAY_OF_DOCUMENT } from '../../form';
import type { DocumentDate } from '../../report';
import type { Address } from '../../grid';
import { readChinese, readDay, readYear } from '../../text';
import type { Day } from '../../text';

/** Lines above part one that are looked through, and below part six: pages have a head and a foot. */
const MOST_ABOVE = 60;
const MOST_BELOW = 8;
const LONGEST_LINE = 200;
/** A day behind the name of the body in one line. */
const LONGEST_SIGNATURE = 45;

const LABELLED = new RegExp(`${DATE_LABEL}\\s*[：:】\\]]?\\s*${DAY_OF_DOCUMENT}`);
const LABEL_ONLY = new RegExp(`${DATE_LABEL}\\s*[：:]?\\s*$`);
const ALONE = new RegExp(`^\\s*[（(〔[]?\\s*${DAY_OF_DOCUMENT}\\s*[）)〕\\]]?\\s*$`);
const BEFORE_SOURCE = new RegExp(`^\\s*${DAY_OF_DOCUMENT}${BEHIND_DAY}`);
const SIGNED = new RegExp(`^(?<body>[^。，；：,;:]{0,30}?)\\s*${DAY_OF_DOCUMENT}\\s*$`);
const ANY_LABEL = /(?:日期|时间|時間|期限|有效期|[：:])\s*$/;

const partOf = (text: string): number => (/^\d/.test(text) ? Number(text) : (readChinese(text) ?? 0));

/** The day that an expression found, if a calendar has it. */
function dayIn(found: RegExpExecArray | null): Day | undefined {
  const { year = '', month = '', day = '' } = found?.groups ?? {};
  return found ? readDay(`${readYear(year)}-${partOf(month)}-${partOf(day)}`) : undefined;
}

interface Line {
  readonly text: string;
  readonly address: Address;
}

const dated = (found: RegExpExecArray | null, { address }: Line): DocumentDate[] => {
  const day = dayIn(found);
  return day ? [{ ...day, label: found?.groups?.label ?? '', address }] : [];
};

/** What stands above part one: named (发布日期：…), with its day in the next line too, or alone. */
export function datesAbove(opening: readonly Line[]): DocumentDate[] {
  const lines = opening.slice(0, MOST_ABOVE);
  return lines.flatMap((line, at) => {
    if (line.text.length > LONGEST_LINE) return [];
    const named = LABEL_ONLY.test(line.text) ? `${line.text}${lines[at + 1]?.text ?? ''}` : line.text;
    const found = LABELLED.exec(named);
    if (found) return dated(found, line);
    // On sheets a day may be anything, and behind a label it is what that says.
    if (line.address.kind === 'sheet' || ANY_LABEL.test(lines[at - 1]?.text ?? '')) return [];
    return dated(ALONE.exec(line.text) ?? BEFORE_SOURCE.exec(line.text), line);
  });
}

/** The last day that stands alone, or behind the body's name, in the last lines of a text. */
export function datesBelow(written: {
  readonly text: string;
  readonly places: readonly Address[];
}): DocumentDate[] {
  const lines = written.text.split('\n').flatMap((text, at): Line[] => {
    const address = written.places[at];
    return address ? [{ text, address }] : [];
  });
  const signed = lines.slice(-MOST_BELOW).flatMap((line) => {
    const found = line.text.length > LONGEST_SIGNATURE ? null : SIGNED.exec(line.text);
    const body = found?.groups?.body?.trim() ?? '';
    return body === '' || BODY_ENDING.test(body) ? dated(found, line) : [];
  });
  return signed.slice(-1);
}
