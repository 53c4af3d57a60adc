/** Text in runs of different looks: what is struck out is deleted, and the raised mark of a note is no part of a figure. */

/** Behind such a letter a raised figure is a power or an index (m², CO₂); behind all else it is the number of a note. */
const LETTER = /[a-zµ\u0370-\u03ff]$/i;
/** Raised text that is longer is no note mark. */
const LONGEST_MARK = 8;

/** Whether text above or below the line is the mark of a note, by what stands before it. */
export const isNoteMark = (raised: string, before: string): boolean =>
  raised.trim().length <= LONGEST_MARK && !LETTER.test(before);

/** From three points on text stands above or below its line; less is how fonts are brought into line. */
const RAISED_HALF_POINTS = 6;

/** Whether text that is moved so many half points from its line is raised. */
export const isRaisedBy = (halfPoints: number): boolean => halfPoints >= RAISED_HALF_POINTS;

export interface Run {
  readonly text: string;
  readonly struck: boolean;
  readonly raised: boolean;
}

/** What the runs of a cell say; where there is nothing but note marks, they are the text. */
export function saidIn(runs: readonly Run[]): string {
  let plain = '';
  let whole = '';
  for (const { text, struck, raised } of runs) {
    if (struck) continue;
    whole += text;
    if (!raised || !isNoteMark(text, plain)) plain += text;
  }
  return plain.trim() === '' ? whole : plain;
}

/** What ends a sentence: in a cell that has one, nothing is a figure. */
const SENTENCE = /[。；！？]/;

/** What the cell of a document says: what is raised is no part of a figure or a label; alone it is all that is meant. */
export const saidBy = (text: string, withoutRaised: string): string =>
  (withoutRaised.trim() === '' || SENTENCE.test(text) ? text : withoutRaised).trim();
