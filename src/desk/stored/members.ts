/** 成员名单 as it stands now. */
import type { DeskColumn } from '../../form';
import type { Workbook } from '../../grid';
import { DESK } from '../../messages';
import type { Member } from '../types';
import type { StoredRemark } from './remarks';
import { lastOf, memberKey, ownColumns, rowsOf, storedTable } from './table';
import type { KeyedTable, StoredRow } from './table';

type Tell = (remark: StoredRemark) => void;

const ANSWERS = { yes: DESK.yes, no: DESK.no } as const;

const namesIn = (text: string): string[] =>
  text
    .split(/[；;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function memberOf(row: StoredRow<DeskColumn<'members'>>, id: number): Member {
  return {
    id,
    name: row.text('name'),
    kind: row.word('kind', DESK.kinds, null),
    parent: row.text('parent'),
    otherNames: namesIn(row.text('otherNames')),
    lastName: row.text('lastName'),
    due: row.day('due'),
    counted: row.word('counted', ANSWERS, 'yes') === 'yes',
  };
}

export interface StoredMembers {
  readonly members: readonly Member[];
  readonly keyed: KeyedTable | null;
}

/** The members, in the order of the rows; a row without a number, or with that of another, gets one that nobody had. */
export function readMembers(workbook: Workbook, usedIds: Iterable<number>, tell: Tell): StoredMembers {
  const table = storedTable(workbook, 'members');
  if (!table) {
    tell({ code: 'sheet-gone', sheet: 'members' });
    return { members: [], keyed: null };
  }
  const rows = rowsOf(table, 'members', tell).map((row) => ({ row, id: row.whole('id') }));
  let highest = 0;
  for (const id of usedIds) highest = Math.max(highest, id);
  for (const { id } of rows) highest = Math.max(highest, id ?? 0);
  const known = new Map<number, string>();
  const places = new Map<string, number>();
  const members = rows.flatMap(({ row, id }) => {
    const name = row.text('name');
    if (name.trim() === '' && !id) {
      tell({ code: 'row-unread', sheet: 'members', row: row.row + 1 });
      return [];
    }
    if (id && known.has(id)) tell({ code: 'number-twice', sheet: 'members', id, row: row.row + 1 });
    if (id && known.get(id) === name) return [];
    const own = id && !known.has(id) ? id : ++highest;
    if (!id) tell({ code: 'member-added', name, id: own });
    known.set(own, name);
    places.set(memberKey(own), row.row);
    return [memberOf(row, own)];
  });
  const end = table.grid.rowCount;
  return { members, keyed: { table, rows: places, own: ownColumns(table, lastOf(places)), end } };
}
