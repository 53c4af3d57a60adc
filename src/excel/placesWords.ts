/** Cells as a message names them. */
import { cellName } from '../grid';

const MOST_NAMED = 6;

/** 三、依申请公开!D4、E4… of many cells the first few, and how many there are. */
export function placesWords(
  places: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
): string {
  const named = places
    .slice(0, MOST_NAMED)
    .map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`);
  return named.join('、') + (places.length > MOST_NAMED ? `…（${places.length}）` : '');
}
