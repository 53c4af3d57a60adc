/** What the places of documents and texts are called in English; see zh-CN/places.ts. */
import { DOCUMENT } from '../official/document';
import type { Places } from '../zh-CN/places';

export const places: Places = {
  tableCell: (row, column) => `row ${row}, column ${column}`,
  line: (grid, line) => (grid === DOCUMENT.paragraphsGridName ? `paragraph ${line}` : `line ${line}`),
  inGrid: (grid, place) => `${grid} ${place}`,
};
