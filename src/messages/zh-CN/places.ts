/** What the places of documents and texts are called. */
import { DOCUMENT } from '../official/document';

export const places = {
  tableCell: (row: number, column: number) => `第${row}行第${column}列`,
  /** A document has paragraphs, a text has lines. */
  line: (grid: string, line: number) =>
    grid === DOCUMENT.paragraphsGridName ? `第${line}段` : `第${line}行`,
  inGrid: (grid: string, place: string) => `${grid}${place}`,
};
export type Places = typeof places;
