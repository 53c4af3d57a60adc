/** What deleting inserted sheets would lose: whatever on them or about them is not as the insertion left it. */
import { cellKey, listNames, rectangleName } from '../../grid';
import type { Rectangle } from '../../grid';
import type { Plan, PlanCell, PlanSheet } from '../../layout';
import { contentAt, CONTENT_PROPERTIES } from '../content';
import { runExcel } from '../errors';
import { isApiSupported } from '../requirements';
import { placesWords } from '../placesWords';
import { areasToRead, AREA_LIMITS, isSameArea } from '../sheetAreas';
import { loadUsed, usedArea } from '../loaded';
import type { InsertRecord } from './record';

export interface Losses {
  /** Cells that hold something else than was put in, in words; '' for none. */
  readonly cells: string;
  /** How many of each thing stand on the sheets. */
  readonly things: Readonly<Record<Thing, number>>;
  /** Cells and names elsewhere that refer to the sheets, in words. */
  readonly references: string;
  /** Sheets too large to look through. */
  readonly unseen: string;
}

export type Thing = 'comments' | 'notes' | 'tables' | 'charts' | 'shapes' | 'pivotTables';

export const hasLosses = ({ cells, things, references, unseen }: Losses): boolean =>
  cells !== '' || references !== '' || unseen !== '' || Object.values(things).some((count) => count > 0);

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Loading {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly range: Excel.Range;
  /** What was put in, for a sheet of ours. */
  readonly plan: PlanSheet | undefined;
}

/** Notes can be seen from this version on, and by a client that has the member: the one of the npm package has not. */
const NOTES_API = '1.18';

type Counts = Readonly<Record<Thing, OfficeExtension.ClientResult<number> | undefined>>;

function countThings(sheet: Excel.Worksheet): Counts {
  return {
    comments: sheet.comments.getCount(),
    notes: 'notes' in sheet && isApiSupported(NOTES_API) ? sheet.notes.getCount() : undefined,
    tables: sheet.tables.getCount(),
    charts: sheet.charts.getCount(),
    shapes: sheet.shapes.getCount(),
    pivotTables: sheet.pivotTables.getCount(),
  };
}

const THINGS: readonly Thing[] = ['comments', 'notes', 'tables', 'charts', 'shapes', 'pivotTables'];

function sumThings(counts: readonly Counts[]): Losses['things'] {
  const sum = (thing: Thing) => counts.reduce((total, each) => total + (each[thing]?.value ?? 0), 0);
  return Object.fromEntries(THINGS.map((thing) => [thing, sum(thing)])) as Losses['things'];
}

/** Excel may write a formula in other words than it was given: only that it is one counts. */
function isAsPlanned(
  planned: PlanCell | undefined,
  { range, area }: Loading,
  row: number,
  column: number,
): boolean {
  const { kind, value } = contentAt(range, row - area.row, column - area.column);
  if (!planned || (planned.formula === null && (planned.value === null || planned.value === '')))
    return kind === 'empty';
  return planned.formula === null ? value === planned.value : kind === 'formula';
}

/** Cells of a sheet of ours that are not as planned. */
function otherCells(plan: PlanSheet, loading: Loading): Place[] {
  const planned = new Map(plan.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const { area } = loading;
  const places: Place[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++)
      if (!isAsPlanned(planned.get(cellKey(row, column)), loading, row, column))
        places.push({ sheet: plan.name, row, column });
  return places;
}

const WORD_CHARACTER = /[\p{L}\p{N}_.（）]/u;

/** Whether the text holds the word, not as a part of a longer one. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? ''];
    const ends = word.endsWith('!') || !WORD_CHARACTER.test(after);
    if (ends && !WORD_CHARACTER.test(before)) return true;
  }
  return false;
}

/** Texts within a formula, such as the target of a link. */
const QUOTED_TEXT = /"(?:[^"]|"")*"/g;

/** What undoing takes away, by name: sheets, of them those whose place an old one of that name takes again, and names. */
interface Leaving {
  readonly sheets: readonly string[];
  readonly replaced: ReadonlySet<string>;
  readonly names: readonly string[];
}

const endsOf = (sheet: string): string[] => [`${sheet}!`, `${sheet.replaceAll("'", "''")}'!`];

/** Whether a formula speaks of one of the sheets or names; a text in it finds the old sheet where there is one. */
function speaksOf({ sheets, replaced, names }: Leaving): (formula: unknown) => boolean {
  const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
  const inText = lower([
    ...sheets.filter((sheet) => !replaced.has(sheet.toLowerCase())).flatMap(endsOf),
    ...names,
  ]);
  const inCode = lower([...sheets.flatMap(endsOf), ...names]);
  return (formula) => {
    if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
    const text = formula.toLowerCase();
    return (
      inText.some((word) => holdsWord(text, word)) ||
      inCode.some((word) => holdsWord(text.replace(QUOTED_TEXT, '""'), word))
    );
  };
}

function referring(loadings: readonly Loading[], isAbout: (formula: unknown) => boolean): Place[] {
  return loadings.flatMap(({ sheet, area, range }) =>
    range.formulas.flatMap((row: unknown[], rowIndex) =>
      row.flatMap((formula, columnIndex) =>
        isAbout(formula) ? [{ sheet, row: area.row + rowIndex, column: area.column + columnIndex }] : [],
      ),
    ),
  );
}

/** The area that holds the planned cells and all that is used. */
function spanOf(plan: PlanSheet, used: Rectangle | null): Rectangle {
  const end = (from: number, of: (cell: PlanSheet['cells'][number]) => number): number =>
    plan.cells.reduce((most, cell) => Math.max(most, of(cell) + 1), from);
  return {
    row: 0,
    column: 0,
    rowCount: end(used ? used.row + used.rowCount : 0, ({ row }) => row),
    columnCount: end(used ? used.column + used.columnCount : 0, ({ column }) => column),
  };
}

/** Of a sheet of ours everything, of another its formulas; nothing of an empty one. */
function loadSheet(sheet: Excel.Worksheet, used: Rectangle | null, plan?: PlanSheet): Loading[] {
  const area = plan ? spanOf(plan, used) : used;
  if (!area) return [];
  const range = sheet.getRange(rectangleName(area)).load(plan ? CONTENT_PROPERTIES : 'formulas');
  return [{ sheet: sheet.name, area, range, plan }];
}

/**
 * Looks at the inserted sheets and at what refers to them: `sheets` are those of the plan that are there. A name that was there
 * before goes back to where it pointed, and an old sheet to its name. 3 round trips.
 */
export async function lossesOf(
  plan: Plan,
  sheets: readonly string[],
  { newNames, setAside }: Pick<InsertRecord, 'newNames' | 'setAside'>,
): Promise<Losses> {
  const own = new Map(
    plan.sheets.filter(({ name }) => sheets.includes(name)).map((each) => [each.name, each]),
  );
  const ownNames = new Set(plan.names.map(({ name }) => name));
  return runExcel(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    const used = all.items.map(loadUsed);
    await context.sync();
    const areas = used.map(usedArea);
    const read = areasToRead(areas, AREA_LIMITS);
    const unseen = all.items.filter((_, index) => !isSameArea(areas[index] ?? null, read[index] ?? null));
    const loadings = all.items.flatMap((sheet, index) =>
      loadSheet(sheet, read[index] ?? null, own.get(sheet.name)),
    );
    const counts = all.items.filter(({ name }) => own.has(name)).map(countThings);
    await context.sync();
    const replaced = new Set(setAside.map(({ name }) => name.toLowerCase()));
    const isAbout = speaksOf({ sheets, replaced, names: newNames });
    const elsewhere = referring(
      loadings.filter((each) => !each.plan),
      isAbout,
    );
    const foreignNames = names.items
      .filter(({ name, formula }) => !ownNames.has(name) && isAbout(formula))
      .map(({ name }) => name);
    return {
      cells: placesWords(loadings.flatMap((each) => (each.plan ? otherCells(each.plan, each) : []))),
      things: sumThings(counts),
      references: [...(elsewhere.length > 0 ? [placesWords(elsewhere)] : []), ...foreignNames].join('、'),
      unseen: listNames(unseen.map(({ name }) => name)),
    };
  });
}
