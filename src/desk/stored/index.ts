/** Reads a review workbook as it stands now, whatever people did with it by hand. */
import {
  DESK_NAMES,
  DESK_PROPERTY,
  DESK_SHEETS,
  editionById,
  editionForYear,
  LOCAL_AREA_NAME,
} from '../../form';
import type { DeskCell, Edition } from '../../form';
import { areaNamed, cellAt, gridByName } from '../../grid';
import type { GridCell, Workbook } from '../../grid';
import { DESK } from '../../messages';
import { readLocalDemands } from '../../recognize';
import type { Desk, Issue, LetterWords, Return } from '../types';
import { deskYear } from './identity';
import { readIssues } from './issues';
import { readMembers } from './members';
import type { StoredRemark } from './remarks';
import { readReturns } from './returns';
import { readStandings, readUnread } from './standings';
import { dayIn, rowsOf, sheetOf, storedTable } from './table';
import type { KeyedTable, OwnTable } from './table';

export { deskYear, foreignSheets, isDesk } from './identity';
export { deskPlaces } from './places';
export type { DeskPlaces } from './places';
export type { StoredRemark } from './remarks';

export interface StoredDesk {
  readonly desk: Desk;
  readonly remarks: readonly StoredRemark[];
}

export interface KeyedDesk extends StoredDesk {
  /** Tables in which reviewers have columns of their own, as they stand now; null for one that is gone. */
  readonly tables: Readonly<Record<OwnTable, KeyedTable | null>>;
}

function namedCell(workbook: Workbook, cell: DeskCell): GridCell | undefined {
  const area = areaNamed(workbook, DESK_NAMES[cell]);
  const grid = area && gridByName(workbook, area.sheet);
  return grid && cellAt(grid, area.area.row, area.area.column);
}

/** What narrows the sums, as it stands; empty for all. */
function scopeIn(workbook: Workbook, cell: DeskCell): string {
  const text = namedCell(workbook, cell)?.text ?? '';
  return text === DESK.all ? '' : text;
}

const LETTER_KEYS = Object.keys(DESK.letterUses) as (keyof LetterWords)[];

function readLetterWords(workbook: Workbook, tell: (remark: StoredRemark) => void): LetterWords {
  const table = storedTable(workbook, 'letterWords');
  const wordings = new Map(
    table
      ? rowsOf(table, 'letterWords', tell).map((row) => [row.text('key').trim(), row.text('wording')])
      : [],
  );
  if (!table) tell({ code: 'sheet-gone', sheet: 'letterWords' });
  const entries = LETTER_KEYS.map((key): [keyof LetterWords, string] => {
    const wording = wordings.get(key);
    if (wording === undefined && table) tell({ code: 'wording-gone', use: DESK.letterUses[key] });
    return [key, wording ?? ''];
  });
  return Object.fromEntries(entries) as Record<keyof LetterWords, string>;
}

/** Where they stand is of no matter to a desk: they go into the reports of others. */
function localDemandsIn(workbook: Workbook, edition: Edition): Desk['localDemands'] {
  const area = areaNamed(workbook, LOCAL_AREA_NAME);
  const grid = area && gridByName(workbook, area.sheet);
  return grid
    ? readLocalDemands(grid, area.area, edition).map((demand) => ({ ...demand, address: null }))
    : [];
}

/** What is of a number that is on no list any more is nobody's: a report stays, its causes go. */
function withoutGone(
  returns: readonly Return[],
  issues: readonly Issue[],
  known: ReadonlySet<number>,
  tell: (remark: StoredRemark) => void,
): { readonly returns: readonly Return[]; readonly issues: readonly Issue[] } {
  const gone = new Set<number>();
  for (const { member } of returns) if (member !== null && !known.has(member)) gone.add(member);
  for (const id of gone) tell({ code: 'member-gone', sheet: 'figures', id });
  return {
    returns: returns.map((each) =>
      each.member === null || known.has(each.member)
        ? each
        : { ...each, member: null, round: 0, choice: 'only', matchedBy: null },
    ),
    issues: issues.filter(({ member }) => known.has(member)),
  };
}

/**
 * The desk of a review workbook, with what is to be said of it; null where the workbook is none or does not tell its year. Rows are
 * known by their numbers and columns by their headers, in whatever order.
 */
export function readDesk(workbook: Workbook): StoredDesk | null {
  const keyed = readKeyedDesk(workbook);
  return keyed && { desk: keyed.desk, remarks: keyed.remarks };
}

/** As `readDesk`, with where its rows and the columns of reviewers stand. */
export function readKeyedDesk(workbook: Workbook): KeyedDesk | null {
  const year = deskYear(workbook);
  const form = year === null ? undefined : editionForYear(year);
  if (year === null || !form) return null;
  const remarks: StoredRemark[] = [];
  const tell = (remark: StoredRemark): void => void remarks.push(remark);
  for (const sheet of DESK_SHEETS)
    if (sheetOf(workbook, sheet)?.unread === 'rows') tell({ code: 'sheet-cut', sheet });
  const stated = editionById(workbook.properties.get(DESK_PROPERTY.edition) ?? '');
  const edition = (stated ?? form).id;
  const sent = readReturns(workbook, edition, tell);
  const found = readIssues(workbook, tell);
  const used = [...sent, ...found.issues].flatMap(({ member }) => member ?? []);
  const { members, keyed } = readMembers(workbook, used, tell);
  const { returns, issues } = withoutGone(sent, found.issues, new Set(members.map(({ id }) => id)), tell);
  const { standings, keyed: ledger } = readStandings(workbook, members, returns, tell);
  const due = namedCell(workbook, 'due');
  const desk: Desk = {
    year,
    edition,
    due: (due && dayIn(due)) ?? `${year + 1}-01-15`,
    acceptedOnly: namedCell(workbook, 'acceptedOnly')?.text.trim() === DESK.yes,
    scope: { kind: scopeIn(workbook, 'scopeKind'), member: scopeIn(workbook, 'scopeMember') },
    members,
    standings,
    returns,
    issues,
    unread: readUnread(workbook),
    letterWords: readLetterWords(workbook, tell),
    localDemands: localDemandsIn(workbook, stated ?? form),
  };
  return { desk, remarks, tables: { standings: ledger, issues: found.keyed, members: keyed } };
}
