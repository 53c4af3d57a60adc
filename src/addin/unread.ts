/** What of the workbook was not read, in words. */
import type { Unread } from '../excel';
import { rectangleName } from '../grid';
import type { Messages } from '../messages';

/** One sentence: which cells, sheets or merges were not read. */
export function unreadWords(unread: Unread, { unread: words }: Messages['pane']['tables']): string {
  if (unread.kind === 'cells')
    return words.cells(unread.sheet, rectangleName(unread.used), rectangleName(unread.read));
  return unread.kind === 'sheets' ? words.sheets(unread.read, unread.all) : words.merges;
}
