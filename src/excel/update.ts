/** Changes many cells of sheets that are there, block by block in one batch: what fails half-way is taken back. */
import { rectangleName } from '../grid';
import type { Rectangle } from '../grid';
import { joinCells } from '../layout';
import type { Plan, PlanCell } from '../layout';
import { UserError } from '../messages';
import { writeCellLook } from './applySheet';
import { CONTENT_PROPERTIES, contentOf, GENERAL } from './content';
import type { Content } from './content';
import { entryOf } from './entry';
import { runExcel, translateError } from './errors';
import { keepText, keptIn, loadKept, textOf } from './history/kept';
import type { Kept } from './history/kept';
import { withStep } from './history/record';
import type { WriteRecord } from './history/record';
import type { Sealer } from './history/seal';
import { contentsOf, loadSheets, sheetStates } from './history/sheets';
import type { SheetState } from './history/sheets';
import { textsOf, witnessOf } from './history/witness';
import type { ContentAt } from './history/witness';
import { areaOf } from './loaded';
import type { StepName, StepOutcome, Update, UpdateCell } from './types';

interface Sheet {
  readonly state: SheetState;
  readonly at: ContentAt;
}

interface Before {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly kept: Kept;
}

/** The sheets as they are, whole; 1 round trip. */
async function lookBefore({ sheets: updates }: Update, sealer: Sealer): Promise<Before> {
  return runExcel(async (context) => {
    const setting = loadKept(context);
    const sheets = loadSheets(context);
    const ranges = updates.map(({ sheet }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getUsedRangeOrNullObject(true)
        .load(`${CONTENT_PROPERTIES},rowIndex,columnIndex,rowCount,columnCount`),
    );
    await context.sync();
    const states = new Map(sheetStates(sheets).map((state) => [state.name, state]));
    return {
      sheets: new Map(
        updates.map(({ sheet }, index) => {
          const state = states.get(sheet);
          const range = ranges[index];
          if (!state || !range) throw new UserError('excel/missing');
          return [sheet, { state, at: contentsOf(range.isNullObject ? [] : [{ ...areaOf(range), range }]) }];
        }),
      ),
      kept: await keptIn(setting, sealer),
    };
  });
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly from: Content;
  readonly to: Content;
}

interface SheetChanges {
  readonly state: SheetState;
  readonly at: ContentAt;
  readonly changes: readonly Change[];
  /** Cells of new rows, with their looks. */
  readonly looks: readonly PlanCell[];
}

function contentFor({ value, formula }: UpdateCell, format: string): Content {
  if (formula !== null) return { kind: 'formula', value: formula, format };
  return typeof value === 'boolean' ? { kind: 'boolean', value, format } : contentOf(value, format);
}

function changesOf({ sheets, styles }: Update, before: Before): SheetChanges[] {
  return sheets.map(({ sheet, cells }) => {
    const { state, at } = before.sheets.get(sheet) as Sheet;
    const changes = cells.map((cell) => {
      const { row, column, style } = cell;
      const from = at({ row, column });
      const format = style === undefined ? from.format : (styles[style]?.numberFormat ?? GENERAL);
      return { row, column, from, to: contentFor(cell, format) };
    });
    const looks = cells.flatMap(({ style, ...cell }): PlanCell[] =>
      style === undefined ? [] : [{ ...cell, style }],
    );
    return { state, at, changes, looks };
  });
}

const entered = ({ kind, value, format }: Content): string | number | boolean =>
  kind === 'text' ? entryOf(value, format) : value;

/** Queues writing one side of the changes, in blocks. */
function queueContents(
  sheet: Excel.Worksheet,
  changes: readonly Change[],
  side: (change: Change) => Content,
  withFormats: (area: Rectangle, contents: readonly (readonly Content[])[]) => boolean,
): void {
  const rows = new Map<number, Map<number, Content>>();
  for (const change of changes) {
    const row = rows.get(change.row) ?? new Map<number, Content>();
    rows.set(change.row, row.set(change.column, side(change)));
  }
  for (const area of joinCells(changes)) {
    const contents = Array.from({ length: area.rowCount }, (_, row) =>
      Array.from(
        { length: area.columnCount },
        (__, column) => rows.get(area.row + row)?.get(area.column + column) as Content,
      ),
    );
    const range = sheet.getRange(rectangleName(area));
    if (withFormats(area, contents))
      range.numberFormat = contents.map((row) => row.map(({ format }) => format));
    range.formulas = contents.map((row) => row.map(entered));
  }
}

function queueUpdate(
  context: Excel.RequestContext,
  sheets: readonly SheetChanges[],
  styles: Plan['styles'],
  history: string,
): void {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const { state, at, changes, looks } of sheets) {
    const sheet = worksheets.getItem(state.id);
    const isOther = (area: Rectangle, contents: readonly (readonly Content[])[]) =>
      contents.some((row, down) =>
        row.some(({ format }, right) => {
          const now = at({ row: area.row + down, column: area.column + right });
          return now.format !== format;
        }),
      );
    queueContents(sheet, changes, ({ to }) => to, isOther);
    if (looks.length > 0) writeCellLook(sheet, looks, styles);
  }
  keepText(context, history);
}

/** Everything as it was, formats too; new rows are empty again. */
async function takeBack(sheets: readonly SheetChanges[], history: string): Promise<void> {
  await runExcel(async (context) => {
    for (const { state, changes } of sheets)
      queueContents(
        context.workbook.worksheets.getItem(state.id),
        changes,
        ({ from }) => from,
        () => true,
      );
    keepText(context, history);
    await context.sync();
  });
}

/** How often taking back is tried: what broke the writing off may be over. */
const ATTEMPTS = 3;

async function restored(sheets: readonly SheetChanges[], history: string): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++)
    try {
      await takeBack(sheets, history);
      return true;
    } catch {
      continue;
    }
  return false;
}

/** A step of more cells cannot be undone: finding each of them again would take too long, and keeping them too much room. */
const MOST_UNDOABLE = 2_000;

function recordOf(sheets: readonly SheetChanges[], step: StepName): WriteRecord {
  return {
    kind: 'write',
    step,
    sheets: sheets.map(({ state: { id, name } }) => ({ id, name })),
    cells: sheets.flatMap(({ at, changes }, sheet) => {
      const ignored = textsOf(changes.flatMap(({ from, to }) => [from, to]));
      return changes.map(({ row, column, from, to }) => ({
        sheet,
        row,
        column,
        witness: witnessOf(at, { row, column }, ignored),
        before: from,
        after: to,
      }));
    }),
  };
}

/** See `ExcelWorkbook.update`: looks (round trip 1), writes and keeps what was there (round trip 2). */
export async function updateSheets(update: Update, step: StepName, sealer: Sealer): Promise<StepOutcome> {
  const wanted = { ...update, sheets: update.sheets.filter(({ cells }) => cells.length > 0) };
  if (wanted.sheets.length === 0) return { forgotten: 0, undoable: false };
  const before = await lookBefore(wanted, sealer);
  const changes = changesOf(wanted, before);
  const { kept } = before;
  const count = changes.reduce((sum, each) => sum + each.changes.length, 0);
  const undoable = count <= MOST_UNDOABLE;
  const { text, forgotten } = undoable
    ? await textOf(withStep(kept.history, recordOf(changes, step)), sealer)
    : { text: '', forgotten: kept.history.undo.length };
  try {
    await runExcel(async (context) => {
      queueUpdate(context, changes, wanted.styles, text);
      await context.sync();
    });
  } catch (thrown) {
    // Nothing of a request is done that Excel refused because a cell was being edited.
    if (translateError(thrown).code === 'excel/cell-editing') throw thrown;
    if (await restored(changes, kept.text)) throw thrown;
    const names = wanted.sheets.map(({ sheet }) => sheet).join('、');
    throw new UserError('write/not-restored', { cells: names }, thrown);
  }
  return { forgotten, undoable: text !== '' };
}
