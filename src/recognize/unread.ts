/** What the readers left out of a source: told where a table is missing, which may be there; rows always. */
import type { TableId } from '../form';
import type { Grid, Unread } from '../grid';
import type { Oddity, OddityKind } from '../report';

const KINDS: { readonly [Each in Unread]: OddityKind } = {
  object: 'object-unread',
  picture: 'picture-unread',
  document: 'document-unread',
  rows: 'rows-unread',
};

/** True for a grid that only says that something was left out. */
export const isOnlyUnread = ({ unread, cells }: Grid): boolean => unread !== undefined && cells.size === 0;

/** One oddity for each thing that was left out and each table that may be in it; for the end of a sheet one about the whole report. */
export function unreadOddities(grids: readonly Grid[], missing: readonly (TableId | null)[]): Oddity[] {
  return grids.flatMap(({ unread, name }) => {
    if (unread === undefined) return [];
    const tables = unread === 'rows' ? [null] : missing;
    const text = unread === 'rows' ? name : '';
    const kind = KINDS[unread];
    return tables.map((table) => ({ kind, table, address: null, text, expected: '', fields: [] }));
  });
}
