/** What a person does in the grid meanwhile, at random places of it. */
import { cellName, parseReference, rectangleName } from '../../src/grid';
import type { EmbeddedHost } from '../../src/preview/host/host';
import { WHOLE_SHEET } from '../../src/preview/store/area';
import { usedArea } from '../../src/preview/store/usedArea';
import type { Random } from '../support/random';
import { areaAt, holdsPart, isCutRefused } from '../support/sheetEdits';

/** What Excel makes something else of, and what it keeps. */
export const ENTRIES = [
  0, 1, 7, 12, 0.5, 20240, '3', '１２', '054000', "'054000", '2025-01-12', "'2025-01-12", '1-2', "'1-2",
  '=SUM(1,2)', "'=SUM(1,2)", '=D4+1', "'@x", 'TRUE', "'TRUE", '无', '本年收到申请3件。', '#N/A', '',
] as const; // prettier-ignore

/** No formula of a cell with itself: Excel makes 0 of it and says so, the stand-in goes round in it. */
function entryAt(random: Random, row: number, column: number): (typeof ENTRIES)[number] {
  const entry = random.pick(ENTRIES);
  return entry === '=D4+1' && cellName(row, column) === 'D4' ? '=SUM(1,2)' : entry;
}

const SHEET_NAMES = [
  '报告',
  '三、依申请公开',
  '三、依申请公开2',
  '三、依申请公开（旧）',
  "it's",
  'A 1',
  '2024',
  '封面',
];

/** Kinds with their weights. */
export const PERSON_KINDS = {
  type: 10,
  typeBeside: 6,
  paste: 3,
  clear: 3,
  insertRow: 2,
  deleteRow: 2,
  insertColumn: 1,
  deleteColumn: 1,
  insertCells: 1,
  deleteCells: 1,
  cut: 2,
  rename: 2,
  moveSheet: 2,
  copySheet: 1,
  deleteSheet: 1,
  hideSheet: 1,
  showSheet: 1,
  protect: 2,
  unprotect: 2,
} as const;
export type PersonKind = keyof typeof PERSON_KINDS;

interface Somewhere {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Tables reach this far. */
const ROWS = 34;
const COLUMNS = 14;

const sheetNames = ({ store: { sheets } }: EmbeddedHost): string[] =>
  sheets.ids().map((id) => sheets.name(id));

/** Mostly where a name of ours points to: there the add-in looks. */
function somewhere(host: EmbeddedHost, random: Random): Somewhere {
  const names = host.store.names.all();
  const named =
    names.length > 0 && random.chance(0.7) ? parseReference(random.pick(names).formula) : undefined;
  if (named && host.store.sheets.find(named.sheet) !== undefined) {
    const { sheet, area } = named;
    return {
      sheet,
      row: area.row + random.below(area.rowCount),
      column: area.column + random.below(area.columnCount),
    };
  }
  const sheet = random.pick(sheetNames(host));
  const used = usedArea(host.store, host.store.sheets.find(sheet)!, WHOLE_SHEET, true);
  return {
    sheet,
    row: random.below(Math.min(ROWS, (used?.endRow ?? 3) + 2)),
    column: random.below(Math.min(COLUMNS, (used?.endColumn ?? 3) + 2)),
  };
}

/** What Excel does not let a person do is said by the stand-in in these words, and is not done. */
const REFUSED = /protected|Excel does not take/;

const PERSON: Record<
  PersonKind,
  (host: EmbeddedHost, random: Random, at: Somewhere) => Promise<unknown> | undefined
> = {
  type: ({ person }, random, { sheet, row, column }) =>
    person.type(sheet, cellName(row, column), entryAt(random, row, column)),
  typeBeside: ({ person }, random, { sheet, row, column }) => {
    const place = { row: row + random.below(3), column: column + random.below(3) };
    return person.type(sheet, cellName(place.row, place.column), entryAt(random, place.row, place.column));
  },
  paste: ({ person }, random, { sheet, row, column }) =>
    person.paste(
      sheet,
      cellName(row, column),
      Array.from({ length: 1 + random.below(3) }, (_, down) => [
        entryAt(random, row + down, column),
        entryAt(random, row + down, column + 1),
      ]),
    ),
  clear: ({ person }, random, { sheet, row, column }) =>
    person.clear(
      sheet,
      rectangleName({ row, column, rowCount: 1 + random.below(3), columnCount: 1 + random.below(2) }),
    ),
  insertRow: ({ person }, _, { sheet, row }) => person.insertRow(sheet, row + 1),
  deleteRow: ({ person }, _, { sheet, row }) => person.deleteRow(sheet, row + 1),
  insertColumn: ({ person }, _, { sheet, column }) => person.insertColumn(sheet, columnName(column)),
  deleteColumn: ({ person }, _, { sheet, column }) => person.deleteColumn(sheet, columnName(column)),
  insertCells: (host, random, at) => shiftCells(host, random, at, 'insert'),
  deleteCells: (host, random, at) => shiftCells(host, random, at, 'delete'),
  cut: (host, random, { sheet, row, column }) => {
    const place = { row, column, rowCount: 1, columnCount: 1 + random.below(2) };
    const target = { ...place, row: random.below(ROWS), column: random.below(COLUMNS) };
    if (isCutRefused(host.merges(sheet).map(areaAt), place, target) || isProtected(host, sheet))
      return undefined;
    return host.person.move(sheet, rectangleName(place), cellName(target.row, target.column));
  },
  rename: (host, random, { sheet }) => {
    const name = random.pick(SHEET_NAMES);
    const isTaken = sheetNames(host).some((each) => each.toLowerCase() === name.toLowerCase());
    return isTaken ? undefined : host.person.renameSheet(sheet, name);
  },
  moveSheet: (host, random, { sheet }) => host.person.moveSheet(sheet, random.below(sheetNames(host).length)),
  copySheet: (host, _, { sheet }) => {
    const name = `${sheet.slice(0, 26)} (2)`;
    return sheetNames(host).includes(name) ? undefined : host.person.copySheet(sheet, name);
  },
  deleteSheet: (host, _, { sheet }) =>
    isLastVisible(host, sheet) ? undefined : host.person.deleteSheet(sheet),
  hideSheet: (host, random, { sheet }) => {
    if (isLastVisible(host, sheet)) return undefined;
    return random.chance(0.2) ? host.person.veryHideSheet(sheet) : host.person.hideSheet(sheet);
  },
  showSheet: (host, random) => {
    const { sheets } = host.store;
    const hidden = sheets.ids().filter((id) => sheets.visibility(id) !== 'Visible');
    return hidden.length === 0 ? undefined : host.person.showSheet(sheets.name(random.pick(hidden)));
  },
  protect: (host, _, { sheet }) => {
    host.store.protect(host.store.sheets.find(sheet)!, { options: {}, password: undefined });
    return host.settle();
  },
  unprotect: (host, random) => {
    const { sheets, beside } = host.store;
    const ids = sheets.ids().filter((id) => beside.protection(id));
    if (ids.length === 0) return undefined;
    host.store.protect(random.pick(ids), undefined);
    return host.settle();
  },
};

const columnName = (column: number): string => cellName(0, column).replace('1', '');

const isProtected = ({ store }: EmbeddedHost, sheet: string): boolean =>
  store.beside.protection(store.sheets.find(sheet)!) !== undefined;

function isLastVisible({ store: { sheets } }: EmbeddedHost, sheet: string): boolean {
  const id = sheets.find(sheet);
  return sheets.visibleIds().every((each) => each === id);
}

function shiftCells(
  host: EmbeddedHost,
  random: Random,
  { sheet, row, column }: Somewhere,
  what: 'insert' | 'delete',
): Promise<unknown> | undefined {
  const isDown = random.chance(0.5);
  const place = { row, column, rowCount: 1, columnCount: 1 };
  const behind = isDown ? { ...place, rowCount: Infinity } : { ...place, columnCount: Infinity };
  if (holdsPart(host.merges(sheet).map(areaAt), behind) || isProtected(host, sheet)) return undefined;
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(rectangleName(place));
    if (what === 'insert') range.insert(isDown ? 'Down' : 'Right');
    else range.delete(isDown ? 'Up' : 'Left');
    await context.sync();
  });
}

/** Kinds that Excel refuses on a protected sheet as a whole. */
const STRUCTURAL: ReadonlySet<PersonKind> = new Set([
  'insertRow',
  'deleteRow',
  'insertColumn',
  'deleteColumn',
]);

/** Does it; resolves to where it was done, or to why not. */
export async function actAsPerson(host: EmbeddedHost, kind: PersonKind, random: Random): Promise<string> {
  const at = somewhere(host, random);
  const place = `${at.sheet}!${cellName(at.row, at.column)}`;
  if (STRUCTURAL.has(kind) && isProtected(host, at.sheet)) return 'refused';
  try {
    const doing = PERSON[kind](host, random, at);
    if (!doing) return 'not possible';
    await doing;
    return place;
  } catch (thrown) {
    if (thrown instanceof Error && REFUSED.test(thrown.message)) return 'refused';
    throw thrown;
  }
}
