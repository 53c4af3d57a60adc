/** Lists of anybody's, taken for a ledger: by what their headers say, or by what a map file says. */
import { APPLICANTS, APPLICATION_COLUMNS, EDITIONS, outcomesOf } from '../../form';
import type { ApplicationColumn } from '../../form';
import type { Workbook } from '../../grid';
import { yearOf } from '../../ledger';
import type { Application, Ledger } from '../../ledger';
import { findLists, readLists } from '../../ledger/foreign';
import type { Doubt, FoundList, ListMapping, PickedList } from '../../ledger/foreign';
import { UserError } from '../../messages';
import type { CommandMessages } from '../../messages/command';
import { LEDGER } from '../../messages/official/ledger';
import type { LedgerMap, LedgerMapProposal, MappedList } from './mapFile';
import type { Taken, UnsureColumn, Wording } from './named';

/** Without these nothing can be counted. */
const NEEDED: readonly ApplicationColumn[] = ['received', 'applicant', 'answered', 'outcome'];

/** What a column of ours is taken for in a list. */
function takenFor({ columns, mapping }: FoundList, column: ApplicationColumn): UnsureColumn {
  const at = mapping[column];
  const own = columns.find((each) => each.column === at);
  return { header: LEDGER.columns[column], taken: own ? own.header : null };
}

/** Columns that counting needs and that are not there or not sure. */
function unclearIn(list: FoundList): readonly UnsureColumn[] {
  const { columns, mapping, unsure, ticked } = list;
  const isThere = (column: ApplicationColumn) =>
    columns.some((each) => each.column === mapping[column]) ||
    (column === 'applicant' && Object.keys(ticked).length > 0);
  return NEEDED.filter((column) => unsure.includes(column) || !isThere(column)).map((column) =>
    takenFor(list, column),
  );
}

/** The lists of a file; one that nobody sees only where there is no other. */
function listsIn(file: string, workbook: Workbook): readonly FoundList[] {
  const found = findLists(workbook);
  if (found.length === 0) throw new UserError('ledger/none', { file });
  const seen = found.filter(({ isHidden }) => !isHidden);
  return seen.length > 0 ? seen : found;
}

const mappingOf = ({ columns }: MappedList): ListMapping => Object.fromEntries(columns);

/** Lists as a map says what their columns are; nothing is unsure then. */
function mappedLists(file: string, found: readonly FoundList[], { lists }: LedgerMap): readonly FoundList[] {
  return lists.map((mapped, index) => {
    const headed = found.filter(
      ({ headerRow, lastHeaderRow }) => headerRow <= mapped.headerRow && mapped.headerRow <= lastHeaderRow,
    );
    // The only list of a file is meant whatever it is called: next year's file has another name, and so has its one sheet.
    const isOnly = found.length === 1 && lists.length === 1;
    const list = headed.find(({ sheet }) => isOnly || sheet === mapped.sheet);
    if (!list) throw new UserError('ledger/map', { file, place: `lists[${index}]`, problem: 'list-unknown' });
    return { ...list, mapping: mappingOf(mapped), unsure: [] };
  });
}

/** The lists that are taken; throws `ledger/columns` where a column that counting needs is not clear in one. */
function pickedLists(
  file: string,
  lists: readonly FoundList[],
  { command }: CommandMessages,
): readonly PickedList[] {
  const unclear = lists.flatMap((list) =>
    unclearIn(list).map((column) => command.ledger.unclear(column, lists.length > 1 ? list.sheet : '')),
  );
  if (unclear.length > 0) throw new UserError('ledger/columns', { file, columns: command.names(unclear) });
  return lists.map((list) => ({ list, mapping: list.mapping }));
}

/** 编号 and day of receipt: the same in two lists is one application twice. */
const identityOf = ({ number, received }: Application): string => `${number} ${received ?? ''}`;

/** Lists of which one repeats rows of another, as a copy does, are not added up. */
function refuseCopies(file: string, applications: readonly Application[]): void {
  const from = new Map<string, string>();
  for (const each of applications) {
    const [own, identity] = [each.place.grid, identityOf(each)];
    const known = from.get(identity);
    if (known !== undefined && known !== own && each.number !== '')
      throw new UserError('ledger/lists', { file, one: known, other: own, number: each.number });
    from.set(identity, own);
  }
}

/** The year that most of the rows came in: marks on what was carried over are about one year. */
function usualYear(applications: readonly Application[]): number | null {
  const years = new Map<number, number>();
  for (const { received } of applications)
    if (received !== null) years.set(yearOf(received), (years.get(yearOf(received)) ?? 0) + 1);
  const [most] = [...years].sort(([one, few], [other, many]) => many - few || other - one);
  return most?.[0] ?? null;
}

/** Outcomes and applicants as they are printed; the newest edition counts. */
const LABELS: Readonly<Record<Doubt['column'], ReadonlyMap<string, string>>> = {
  outcome: new Map(
    [...EDITIONS]
      .reverse()
      .flatMap((edition) => outcomesOf(edition).map(({ key, wording }) => [key, wording] as const)),
  ),
  applicant: new Map(APPLICANTS.map(({ key, label }) => [key, label])),
};

const wordingOf = ({ column, text, taken, count, numbers }: Doubt): Wording => ({
  column,
  text,
  taken: taken === null ? null : (LABELS[column].get(taken) ?? taken),
  rows: count,
  numbers,
});

/** The lists of a file as one ledger. Throws `ledger/none`, `ledger/columns`, `ledger/lists` or `ledger/map`. */
export function takeLists(
  file: string,
  workbook: Workbook,
  map: LedgerMap | null,
  year: number | null,
  messages: CommandMessages,
): { readonly ledger: Ledger; readonly taken: Taken } {
  const found = listsIn(file, workbook);
  const chosen = pickedLists(file, map ? mappedLists(file, found, map) : found, messages);
  const decided = map ? { outcomes: map.outcomes, applicants: map.applicants } : {};
  // A sheet that names its year is of that, whatever is asked for.
  const hasYears = chosen.some(({ list }) => list.year !== null);
  const reading = readLists(workbook, chosen, hasYears ? decided : { ...decided, year });
  const { applications, doubts, leftOut, remarks } = reading;
  refuseCopies(file, applications);
  const sheets = [...new Set(chosen.map(({ list }) => list.sheet))];
  return {
    ledger: {
      year: year ?? usualYear(applications),
      today: null,
      applications,
      cases: [],
      arrangements: [],
      announced: null,
      beyond: [],
      sheets: { applications: sheets[0] ?? '', cases: null },
    },
    taken: {
      sheets,
      unsure: chosen.flatMap(({ list }) => list.unsure.map((column) => takenFor(list, column))),
      wordings: doubts.map(wordingOf),
      leftOut,
      remarks,
    },
  };
}

/** What a map file would say of the lists of a file, to be corrected. Throws `ledger/none`. */
export function proposedMap(file: string, workbook: Workbook): LedgerMapProposal {
  const found = listsIn(file, workbook);
  const { doubts } = readLists(
    workbook,
    found.map((list) => ({ list, mapping: list.mapping })),
  );
  const decisions = (column: Doubt['column']) =>
    new Map(doubts.filter((each) => each.column === column).map(({ text, taken }) => [text, taken]));
  return {
    lists: found.map(({ sheet, headerRow, columns, mapping }) => ({
      sheet,
      headerRow,
      headers: columns,
      columns: new Map(
        APPLICATION_COLUMNS.flatMap((column) => {
          const at = mapping[column];
          return at === undefined ? [] : [[column, at] as const];
        }),
      ),
    })),
    outcomes: decisions('outcome'),
    applicants: decisions('applicant'),
  };
}
