/** What the places of documents and texts are called in English; see zh-CN/places.ts. */
import { DOCUMENT } from '../official/document';
import type { Places } from '../zh-CN/places';
import { gridName } from './terms';

export const places: Places = {
  tableCell: (row, column) => `row ${row}, column ${column}`,
  line: (grid, line) => (grid === DOCUMENT.paragraphsGridName ? `paragraph ${line}` : `line ${line}`),
  // A document has its paragraphs once, a text its lines.
  inGrid: (grid, place) =>
    grid === DOCUMENT.paragraphsGridName || grid === DOCUMENT.textGridName
      ? place
      : `${gridName(grid)}, ${place}`,
};
