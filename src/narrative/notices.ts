/** The notices of the form that a text cites: by number, by title, by the code before the number. */
import {
  ABOUT_REPORT,
  EDITIONS,
  NATIONAL_CODE,
  NATIONAL_ISSUER,
  NUMBER_BRACKETS,
  OTHER_CODE,
  TRIAL_FORM,
} from '../form';
import type { Edition } from '../form';

/** What is wrong about a citation. */
export type CitationFault = 'number' | 'form' | 'title' | 'issuer';

/** A wrong citation; offsets within the text. */
export interface Citation {
  readonly fault: CitationFault;
  readonly start: number;
  readonly end: number;
  /** What should stand in its place, or null where that is not certain. */
  readonly to: string | null;
  /** The notice that is named. */
  readonly cited: Edition;
}

interface NumberPlace {
  readonly start: number;
  readonly end: number;
  /** The national code before it; empty where none is. */
  readonly code: string;
}

/** Furthest that a code, or the name of who gave a notice, is looked for. */
const LONGEST_CODE = 12;
const LONGEST_ISSUER = 24;
/** A sentence without any of these cites nothing. */
const MAY_CITE = /[〕］\]）)】]\d|试行|通知/;
/** What may stand between a title and its number. */
const BEHIND_TITLE = /^》?[（]?$/;

/** 国办公开办函 and 〔2021〕30号 of 国办公开办函〔2021〕30号. */
function partsOf({ basis }: Edition): { readonly code: string; readonly number: string } {
  const at = basis.indexOf('〔');
  return { code: basis.slice(0, at), number: basis.slice(at) };
}

/** The number of an edition's notice in any brackets, with or without 号; under the code of somebody else it is another notice's. */
function numbersIn(text: string, edition: Edition): NumberPlace[] {
  const [year = '', number = ''] = partsOf(edition).number.match(/\d+/g) ?? [];
  const { open, close } = NUMBER_BRACKETS;
  const pattern = new RegExp(`(?<code>${NATIONAL_CODE})?${open}${year}${close}${number}(?!\\d)号?`, 'g');
  return [...text.matchAll(pattern)].flatMap((found): NumberPlace[] => {
    const code = found.groups?.code ?? '';
    const start = found.index + code.length;
    const isOthers = code === '' && OTHER_CODE.test(text.slice(Math.max(0, start - LONGEST_CODE), start));
    return isOthers ? [] : [{ start, end: found.index + found[0].length, code }];
  });
}

/** Another number: it is replaced with its code where that is wrong too. */
function oldNumbers(text: string, edition: Edition, cited: Edition): Citation[] {
  const { code: own, number } = partsOf(edition);
  return numbersIn(text, cited).map(({ start, end, code }): Citation => {
    const isOwn = code === '' || code === own;
    return isOwn
      ? { fault: 'number', start, end, to: number, cited }
      : { fault: 'number', start: start - code.length, end, to: edition.basis, cited };
  });
}

/** Local notices have like titles: the national one is meant where its issuer stands before it or its number behind it. */
function oldTitles(text: string, edition: Edition, cited: Edition): Citation[] {
  const numbers = [edition, cited].flatMap((each) => numbersIn(text, each));
  const { basisTitle: title } = cited;
  const found: Citation[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    const end = at + title.length;
    const isNumbered = numbers.some((number) => isBehind(text, end, number));
    if (!isNumbered && !NATIONAL_ISSUER.test(text.slice(Math.max(0, at - LONGEST_ISSUER), at))) continue;
    const to =
      text.charAt(end) === '》'
        ? edition.basisTitle.replace('《', '〈').replace('》', '〉')
        : edition.basisTitle;
    found.push({ fault: 'title', start: at, end, to, cited });
  }
  return found;
}

/** True where a number belongs to the title that ends at `end`. */
const isBehind = (text: string, end: number, { start, code }: NumberPlace): boolean =>
  start - code.length >= end && BEHIND_TITLE.test(text.slice(end, start - code.length));

/** The right number under the code of another series. */
function wrongCodes(text: string, edition: Edition): Citation[] {
  const { code: own } = partsOf(edition);
  return numbersIn(text, edition)
    .filter(({ code }) => code !== '' && code !== own)
    .map(({ start, end, code }) => ({
      fault: 'issuer',
      start: start - code.length,
      end,
      to: edition.basis,
      cited: edition,
    }));
}

const trialForms = (text: string, cited: Edition): Citation[] =>
  [...text.matchAll(TRIAL_FORM)].map(({ index, 0: { length } }) => ({
    fault: 'form',
    start: index,
    end: index + length,
    to: null,
    cited,
  }));

/**
 * What a sentence cites wrongly, gravest first. One that names the right notice too tells how one followed the other,
 * unless it gives that number to the title of the other.
 */
export function wrongCitations(text: string, edition: Edition): Citation[] {
  if (!MAY_CITE.test(text)) return [];
  const earlier = EDITIONS.filter(({ years }) => years[0] < edition.years[0]);
  const titles = earlier.flatMap((cited) => oldTitles(text, edition, cited));
  const right = numbersIn(text, edition).filter(
    (number) => !titles.some(({ end }) => isBehind(text, end, number)),
  );
  const codes = ABOUT_REPORT.test(text) ? wrongCodes(text, edition) : [];
  if (right.length > 0) return codes;
  return [
    ...earlier.flatMap((cited) => oldNumbers(text, edition, cited)),
    ...earlier.flatMap((cited) => trialForms(text, cited)),
    ...titles,
    ...codes,
  ];
}
