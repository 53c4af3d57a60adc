/** Finds the cells of a step again, wherever rows, columns and sheets went since. */
import { cellName } from '../../grid';
import type { Rectangle } from '../../grid';
import { UserError } from '../../messages';
import type { Content } from '../content';
import { runExcel } from '../errors';
import type { CellChange } from '../change';
import { loadUsed, usedArea } from '../loaded';
import { AREA_LIMITS } from '../sheetAreas';
import { placesWords } from '../placesWords';
import type { CellRecord, SheetRef, WriteRecord } from './record';
import { contentsOf, loadArea, loadAround } from './sheets';
import type { SheetState } from './sheets';
import { search, textsOf } from './witness';
import type { ContentAt, Place, Search } from './witness';

/** Which way the step goes. */
export type Direction = 'undo' | 'redo';

/** Room around the used cells: an empty cell that is looked for may stand just outside. */
const MARGIN = 4;

/** Sheets that may be meant, likeliest first: the same one, then one of that name. */
function candidates({ id, name }: SheetRef, sheets: readonly SheetState[]): SheetState[] {
  return [
    ...new Set([...sheets.filter((each) => each.id === id), ...sheets.filter((each) => each.name === name)]),
  ];
}

function placesIn(area: Rectangle | null): Place[] {
  if (!area) return [];
  const columns = area.columnCount + MARGIN;
  return Array.from({ length: (area.rowCount + MARGIN) * columns }, (_, index) => ({
    row: area.row + Math.floor(index / columns),
    column: area.column + (index % columns),
  }));
}

interface Looked {
  readonly at: ContentAt;
  /** Everywhere a cell may be; empty where the sheet is too large to look through. */
  readonly places: readonly Place[];
}

/** Reads whole sheets, of large ones what stands around the cells: 2 round trips. */
async function look(
  looks: readonly { readonly id: string; readonly cells: readonly Place[] }[],
): Promise<Looked[]> {
  return runExcel(async (context) => {
    const sheets = looks.map(({ id }) => context.workbook.worksheets.getItem(id));
    const used = sheets.map(loadUsed);
    await context.sync();
    let left = AREA_LIMITS.cells;
    const loading = looks.map(({ cells }, index) => {
      const sheet = sheets[index] as Excel.Worksheet;
      const area = usedArea(used[index] as Excel.Range);
      left -= area ? area.rowCount * area.columnCount : 0;
      if (left < 0) return { windows: loadAround(sheet, cells), places: [] };
      return { windows: area ? [loadArea(sheet, area)] : [], places: placesIn(area) };
    });
    await context.sync();
    return loading.map(({ windows, places }) => ({ at: contentsOf(windows), places }));
  });
}

const sides = ({ before, after }: CellRecord, direction: Direction): { from: Content; to: Content } =>
  direction === 'undo' ? { from: after, to: before } : { from: before, to: after };

interface Found {
  readonly cell: CellRecord;
  readonly search: Search;
}

function searchAll(cells: readonly CellRecord[], { at, places }: Looked, direction: Direction): Found[] {
  const ignored = textsOf(cells.flatMap(({ before, after }) => [before, after]));
  return cells.map((cell) => {
    const { row, column, witness } = cell;
    const sought = { row, column, witness, content: sides(cell, direction).from };
    return { cell, search: search(at, places, sought, ignored) };
  });
}

/** Two cells of a step cannot be one. */
function isOnto(found: readonly Found[]): boolean {
  const places = found.flatMap(({ search: each }) =>
    each.kind === 'found' ? [cellName(each.row, each.column)] : [],
  );
  return new Set(places).size === places.length;
}

const isWhole = (found: readonly Found[]) =>
  found.every(({ search: each }) => each.kind === 'found') && isOnto(found);

function refuse(sheet: SheetRef, found: readonly Found[]): never {
  const changed = found.filter(({ search: each }) => each.kind === 'changed');
  const told = changed.length > 0 ? changed : found.filter(({ search: each }) => each.kind === 'gone');
  const cells = placesWords(
    (told.length > 0 ? told : found).map(({ cell: { row, column } }) => ({ sheet: sheet.name, row, column })),
  );
  throw new UserError(changed.length > 0 ? 'undo/changed-since' : 'undo/moved', { cells });
}

/** What undoing or doing again a step changes; rejects with `undo/changed-since` or `undo/moved` and the cells. */
export async function locate(
  { sheets: refs, cells }: WriteRecord,
  sheets: readonly SheetState[],
  direction: Direction,
): Promise<CellChange[]> {
  const groups = refs.map((ref, index) => {
    const own = cells.filter(({ sheet }) => sheet === index);
    return { ref, own, options: candidates(ref, sheets) };
  });
  const looks = groups.flatMap(({ own, options }) => options.map(({ id }) => ({ id, cells: own })));
  const looked = await look(looks);
  let next = 0;
  return groups.flatMap(({ ref, own, options }) => {
    const attempts = options.map((sheet) => ({
      sheet,
      found: searchAll(own, looked[next++] as Looked, direction),
    }));
    const attempt = attempts.find(({ found }) => isWhole(found));
    if (!attempt) {
      return refuse(ref, attempts[0]?.found ?? own.map((cell) => ({ cell, search: { kind: 'gone' } })));
    }
    const { sheet, found } = attempt;
    return found.flatMap(({ cell, search: each }) =>
      each.kind === 'found'
        ? [{ sheet, row: each.row, column: each.column, ...sides(cell, direction), fits: cell.fits ?? false }]
        : [],
    );
  });
}
