/**
 * What Excel takes at most. Where no other source is named: “Excel specifications and limits”
 * (support.microsoft.com, article 1672b34d-7043-467e-8e27-269d656771c3).
 */
import { UserError } from '../messages';

export const LIMITS = {
  /** Points. */
  rowHeight: 409,
  /** Pixels of a column at 100 %: 255 digits of 7 pixels, the narrowest, and 5 of padding. */
  columnWidth: 1790,
  /** Characters in a cell, and line feeds among them. */
  cellText: 32_767,
  lineFeeds: 253,
  /** Characters of a text that programs of before 2010 show in a cell of the format `@`; a longer one is #### there. */
  formattedText: 255,
  /** Characters, without the equals sign. */
  formula: 8_192,
  /** A text within a formula, between its quotes. */
  textInFormula: 255,
  /** The items of a list of a validation, with their commas (Excel.ListDataValidation). */
  listSource: 255,
  /** Title and message of the alert of a validation ([MS-OI29500] 2.1.613). */
  alertTitle: 32,
  alertMessage: 224,
  sheetName: 31,
  /** “Names in formulas” of the same help. */
  definedName: 255,
  /** Key and value of a document property of its own (Excel.CustomProperty). */
  property: 255,
} as const;

/** Throws `report/text-too-long` for a text that no cell holds. */
export function checkCellText(text: string): void {
  if (text.length > LIMITS.cellText) throw new UserError('report/text-too-long', { limit: LIMITS.cellText });
  if (text.length > LIMITS.lineFeeds && text.split('\n').length - 1 > LIMITS.lineFeeds)
    throw new UserError('report/too-many-lines', { limit: LIMITS.lineFeeds });
}

const SENTENCE_ENDS = '。！？；!?;';
const CLOSING = '”’』」）)';

/** The last place within what a cell holds at which a sentence ends, or else that divides no character. */
function placeToDivide(text: string): number {
  for (let place = LIMITS.cellText; place > 0; place--) {
    if (!SENTENCE_ENDS.includes(text.charAt(place - 1))) continue;
    while (place < LIMITS.cellText && CLOSING.includes(text.charAt(place))) place++;
    return place;
  }
  return LIMITS.cellText - (/[\ud800-\udbff]/.test(text.charAt(LIMITS.cellText - 1)) ? 1 : 0);
}

/** A paragraph as the texts of as many cells as it needs: nothing is lost, and mostly it is one. */
function dividedForCells(paragraph: string): string[] {
  const texts: string[] = [];
  let rest = paragraph;
  while (rest.length > LIMITS.cellText) {
    const place = placeToDivide(rest);
    texts.push(rest.slice(0, place));
    rest = rest.slice(place);
  }
  return [...texts, rest];
}

/** A text as the texts of cells, a paragraph a cell: empty paragraphs are left out, and one that no cell holds is divided. */
export function cellTextsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap(dividedForCells);
}
