/** Writes single cells, keeping what they held for undo. */
import { UserError } from '../messages';
import { changeCells } from './change';
import type { CellChange } from './change';
import { contentOf } from './content';
import { runExcel } from './errors';
import { keptIn, loadKept, textOf } from './history/kept';
import type { Kept } from './history/kept';
import { withStep } from './history/record';
import type { WriteRecord } from './history/record';
import type { Sealer } from './history/seal';
import { contentsOf, loadAround, loadSheets, sheetStates } from './history/sheets';
import type { SheetState } from './history/sheets';
import { textsOf, witnessOf } from './history/witness';
import type { ContentAt } from './history/witness';
import type { CellWrite, StepName, StepOutcome } from './types';

interface Before {
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly contents: ReadonlyMap<string, ContentAt>;
  readonly kept: Kept;
}

/** What the cells hold and what stands around them; 1 round trip. */
async function lookBefore(cells: readonly CellWrite[], sealer: Sealer): Promise<Before> {
  return runExcel(async (context) => {
    const names = [...new Set(cells.map(({ address }) => address.grid))];
    const setting = loadKept(context);
    const sheets = loadSheets(context);
    const windows = names.map((name) =>
      loadAround(
        context.workbook.worksheets.getItem(name),
        cells.flatMap(({ address }) => (address.grid === name ? [address] : [])),
      ),
    );
    await context.sync();
    return {
      sheets: new Map(sheetStates(sheets).map((sheet) => [sheet.name, sheet])),
      contents: new Map(names.map((name, index) => [name, contentsOf(windows[index] ?? [])])),
      kept: await keptIn(setting, sealer),
    };
  });
}

function changesOf(cells: readonly CellWrite[], { sheets, contents }: Before): CellChange[] {
  // Of two writes into one cell the last counts.
  const last = new Map(
    cells.map((cell) => [`${cell.address.grid}!${cell.address.row},${cell.address.column}`, cell]),
  );
  return [...last.values()].map(({ address: { grid, row, column }, value, fits = false }) => {
    const sheet = sheets.get(grid);
    const from = contents.get(grid)?.({ row, column });
    if (!sheet || !from) throw new UserError('excel/missing');
    return { sheet, row, column, from, to: contentOf(value, from.format), fits };
  });
}

function recordOf(changes: readonly CellChange[], step: StepName, { contents }: Before): WriteRecord {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  const ignored = new Map(
    sheets.map((sheet) => [
      sheet,
      textsOf(changes.flatMap((each) => (each.sheet === sheet ? [each.from, each.to] : []))),
    ]),
  );
  return {
    kind: 'write',
    step,
    sheets: sheets.map(({ id, name }) => ({ id, name })),
    cells: changes.map(({ sheet, row, column, from, to, fits }) => ({
      sheet: sheets.indexOf(sheet),
      row,
      column,
      witness: witnessOf(
        contents.get(sheet.name) as ContentAt,
        { row, column },
        ignored.get(sheet) ?? new Set(),
      ),
      before: from,
      after: to,
      ...(fits ? { fits } : {}),
    })),
  };
}

/** See `ExcelWorkbook.write`: looks (round trip 1), writes and keeps what was there (round trip 2). */
export async function writeCells(
  cells: readonly CellWrite[],
  step: StepName,
  sealer: Sealer,
): Promise<StepOutcome> {
  if (cells.length === 0) return { forgotten: 0, undoable: false };
  const before = await lookBefore(cells, sealer);
  const changes = changesOf(cells, before);
  const { kept } = before;
  const { text, forgotten } = await textOf(withStep(kept.history, recordOf(changes, step, before)), sealer);
  await changeCells(changes, { from: kept.text, to: text });
  return { forgotten, undoable: text !== '' };
}
