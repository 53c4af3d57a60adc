/** Rows that hold words and nothing else: only such, one below the other, are the lines of one title. */
import type { View } from '../seen/view';

/** The text of a row that holds one cell of words, or nothing. */
export function aloneIn(view: View, row: number): string {
  const cells = view.cellsIn(row).filter(({ kind }) => kind !== 'nothing');
  return cells.length === 1 && cells[0]?.kind === 'words' ? cells[0].text : '';
}

/** Of rows by what stands alone in them: which may go on with what the row before begins. */
export const goOnIn =
  (rows: readonly string[]) =>
  (at: number): boolean =>
    rows[at] !== '' && rows[at - 1] !== '';
