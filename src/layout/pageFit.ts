/** How much of its page a printed sheet takes: Excel makes it smaller where it does not fit, and never larger. */
import { PAGE } from '../form';
import { POINTS_PER_MILLIMETRE, POINTS_PER_PIXEL } from './measures';
import type { PlanPrint } from './plan';
import type { SheetDraft } from './sheet';

/** A row that fits its text is about as high. */
const FREE_ROW = 15;
/** Left at the bottom, so that rounding never makes the page smaller. */
const USED = 0.98;
/** A table that takes less of its page is left as it is. */
const MOST_OF_A_PAGE = 0.6;

type Page = Pick<PlanPrint, 'orientation' | 'margins'>;

/** Width and height between the margins, in points. */
export function roomOn({ orientation, margins }: Page): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === 'portrait' ? [PAGE.width, PAGE.height] : [PAGE.height, PAGE.width];
  return {
    width: (width - margins.left - margins.right) * POINTS_PER_MILLIMETRE,
    height: (height - margins.top - margins.bottom) * POINTS_PER_MILLIMETRE,
  };
}

/** Stretches the first rows, which make the table, so that a table of most of a page fills it at the width it has there. */
export function fillPage(sheet: SheetDraft, rowCount: number, columnCount: number, page: Page): void {
  const room = roomOn(page);
  const width = sheet.columnWidths.slice(0, columnCount).reduce((sum, pixels) => sum + pixels, 0);
  const scale = Math.min(1, room.width / (width * POINTS_PER_PIXEL));
  const height = (room.height / scale) * USED;
  const heights = Array.from({ length: rowCount }, (_, row) => sheet.rowHeights[row] ?? FREE_ROW);
  const needed = heights.reduce((sum, each) => sum + each, 0);
  if (needed >= height || needed < height * MOST_OF_A_PAGE) return;
  heights.forEach((each, row) => {
    const pixels = Math.floor((each * height) / needed / POINTS_PER_PIXEL);
    sheet.rowHeights[row] = pixels * POINTS_PER_PIXEL;
  });
}
