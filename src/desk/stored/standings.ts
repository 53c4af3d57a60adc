/** 审核台账 as it stands now: what was decided of each member, and the files that could not be read. */
import type { DeskColumn, State } from '../../form';
import { cellAt, textAt } from '../../grid';
import type { CellValue, Workbook } from '../../grid';
import { DESK } from '../../messages';
import type { Member, Return, Standing, UnreadReturn } from '../types';
import type { StoredRemark } from './remarks';
import { memberKey, ownColumns, ownValue, rowsOf, sheetOf, storedTable, tableIn } from './table';
import type { KeyedTable, OwnColumn, StoredRow, StoredTable } from './table';

type Tell = (remark: StoredRemark) => void;
type Table = StoredTable<DeskColumn<'standings'>>;

const BANDS: ReadonlySet<string> = new Set([DESK.titles.unlisted, DESK.titles.unread]);

/** The row at which the bands below the table begin. */
function endOf({ grid, headerRow }: Table): number {
  for (let row = headerRow + 1; row < grid.rowCount; row++)
    for (let column = 0; column < grid.columnCount; column++)
      if (BANDS.has(textAt(grid, row, column))) return row;
  return grid.rowCount;
}

/** The state that the other columns speak for. */
function likelyState(
  accepted: Standing['accepted'],
  publishedOn: string | null,
  returns: readonly Return[],
): State {
  if (accepted) return publishedOn === null ? 'accepted' : 'published';
  const rounds = returns.reduce((most, { round }) => Math.max(most, round), 0);
  if (rounds > 1) return 'revised';
  return rounds === 1 ? 'received' : 'missing';
}

/** What stands in a row in the reviewer's own columns. */
export function ownOf(
  row: number,
  { grid }: Pick<Table, 'grid'>,
  own: readonly OwnColumn[],
): Standing['own'] {
  return Object.fromEntries(
    own.flatMap(({ header, column }): [string, CellValue][] => {
      const value = ownValue(cellAt(grid, row, column));
      return value === null || value === '' ? [] : [[header, value]];
    }),
  );
}

function standingOf(
  row: StoredRow<DeskColumn<'standings'>>,
  member: number,
  own: Standing['own'],
  returns: readonly Return[],
): Standing {
  const round = row.whole('acceptedRound');
  const fingerprint = row.text('acceptedFingerprint').trim();
  const accepted = round !== null && round > 0 && fingerprint !== '' ? { round, fingerprint } : null;
  const publishedOn = row.day('publishedOn');
  return {
    member,
    state: row.word('state', DESK.states, likelyState(accepted, publishedOn, returns)),
    accepted,
    publishedOn,
    changedAfterAcceptance: row.text('mark').includes(DESK.marks.changedAfterAcceptance),
    note: row.text('note'),
    own,
  };
}

function bare(member: number, returns: readonly Return[]): Standing {
  return {
    member,
    state: likelyState(null, null, returns),
    accepted: null,
    publishedOn: null,
    changedAfterAcceptance: false,
    note: '',
    own: {},
  };
}

export interface StoredStandings {
  /** One for each member, in the order of the members. */
  readonly standings: readonly Standing[];
  readonly keyed: KeyedTable | null;
}

export function readStandings(
  workbook: Workbook,
  members: readonly Member[],
  returns: readonly Return[],
  tell: Tell,
): StoredStandings {
  const table = storedTable(workbook, 'standings');
  const byMember = new Map<number, Return[]>();
  for (const each of returns)
    if (each.member !== null) byMember.set(each.member, [...(byMember.get(each.member) ?? []), each]);
  const found = new Map<number, Standing>();
  let keyed: KeyedTable | null = null;
  if (table) {
    const known = new Set(members.map(({ id }) => id));
    const end = endOf(table);
    const own = ownColumns(table, end - 1);
    const places = new Map<string, number>();
    for (const row of rowsOf(table, 'standings', tell, end)) {
      const id = row.whole('id');
      if (id === null) tell({ code: 'row-unread', sheet: 'standings', row: row.row + 1 });
      else if (!known.has(id)) tell({ code: 'member-gone', sheet: 'standings', id });
      else if (found.has(id)) tell({ code: 'number-twice', sheet: 'standings', id, row: row.row + 1 });
      else {
        found.set(id, standingOf(row, id, ownOf(row.row, table, own), byMember.get(id) ?? []));
        places.set(memberKey(id), row.row);
      }
    }
    keyed = { table, rows: places, own, end };
  } else tell({ code: 'sheet-gone', sheet: 'standings' });
  const standings = members.map(({ id, name }) => {
    const standing = found.get(id);
    const own = byMember.get(id) ?? [];
    if (!standing && table && own.length > 0) tell({ code: 'standing-gone', name });
    const { accepted } = standing ?? {};
    if (accepted && !own.some(({ round }) => round === accepted.round))
      tell({ code: 'accepted-gone', name, round: accepted.round });
    return standing ?? bare(id, own);
  });
  return { standings, keyed };
}

/** Files that could not be read: the band below the table. */
export function readUnread(workbook: Workbook): readonly UnreadReturn[] {
  const grid = sheetOf(workbook, 'standings');
  const table = grid && tableIn<DeskColumn<'unread'>>(grid, DESK.columns.unread);
  if (!grid || !table || !BANDS.has(bandAbove(table))) return [];
  return rowsOf(table, 'standings', () => undefined).map((row) => ({
    kind: 'unread',
    file: row.text('file'),
    digest: row.text('digest').trim(),
    code: row.text('code'),
    reason: row.text('reason'),
  }));
}

/** What stands right above the first header of a band. */
function bandAbove({ grid, headerRow, columns }: StoredTable<DeskColumn<'unread'>>): string {
  const column = columns.get('file');
  return column === undefined || headerRow === 0 ? '' : textAt(grid, headerRow - 1, column);
}
