/** 撤销 and 重做: one step back or forward, whole or not at all, and never over what came after it. */
import { UserError } from '../../messages';
import { changeCells } from '../change';
import { runExcel } from '../errors';
import { insertPlan } from '../insert';
import { restoreWhole } from '../restore';
import type { Inserted, StepName } from '../types';
import { keepText, keptIn, loadKept, textOf } from './kept';
import type { Kept } from './kept';
import { locate } from './locate';
import type { Direction } from './locate';
import { hasLosses, lossesOf } from './losses';
import type { Losses, Thing } from './losses';
import { unpackPlan } from './packed';
import { EMPTY_HISTORY, withRedone, withUndone } from './record';
import type { InsertRecord, WriteRecord } from './record';
import type { Sealer } from './seal';
import { loadSheets, sheetStates } from './sheets';
import type { SheetState } from './sheets';

interface Now {
  readonly kept: Kept;
  readonly sheets: readonly SheetState[];
}

async function lookNow(sealer: Sealer): Promise<Now> {
  return runExcel(async (context) => {
    const setting = loadKept(context);
    const sheets = loadSheets(context);
    await context.sync();
    return { kept: await keptIn(setting, sealer), sheets: sheetStates(sheets) };
  });
}

async function moveCells(record: WriteRecord, now: Now, direction: Direction, sealer: Sealer): Promise<void> {
  const { kept, sheets } = now;
  const changes = await locate(record, sheets, direction);
  const next = direction === 'undo' ? withUndone(kept.history, true) : withRedone(kept.history, record);
  const { text } = await textOf(next, sealer);
  await changeCells(changes, { from: kept.text, to: text });
}

function wordsOf({ cells, things, references, unseen }: Losses): Record<string, string | number> {
  const counted: Partial<Record<Thing, number>> = things;
  return { cells, references, unseen, ...counted };
}

async function takeOut(record: InsertRecord, now: Now, inserted: Inserted, sealer: Sealer): Promise<void> {
  const { kept, sheets } = now;
  const plan = unpackPlan(record.plan);
  const names = new Set(record.sheets);
  const present = sheets.filter(({ name }) => names.has(name));
  if (inserted === 'delete') {
    const losses = await lossesOf(
      plan,
      present.map(({ name }) => name),
      record,
    );
    if (hasLosses(losses)) throw new UserError('undo/would-lose', wordsOf(losses));
  }
  const others = new Set(sheets.filter(({ name }) => !names.has(name)).map(({ id }) => id));
  const { text } = await textOf(withUndone(kept.history, inserted === 'delete'), sealer);
  const error = await restoreWhole({ record, others, inserted, history: text });
  if (error) throw error;
}

async function putInAgain(record: InsertRecord, sealer: Sealer): Promise<void> {
  const plan = unpackPlan(record.plan);
  const existing = record.setAside.length + record.names.length > 0 ? 'replace' : 'ask';
  await insertPlan(() => plan, existing, { step: record.step, sealer, withRecord: withRedone });
}

/** See `ExcelWorkbook.undo`. */
export async function undoStep(sealer: Sealer, inserted: Inserted = 'delete'): Promise<StepName | null> {
  const now = await lookNow(sealer);
  const [record] = now.kept.history.undo;
  if (!record) return null;
  if (record.kind === 'insert') await takeOut(record, now, inserted, sealer);
  else await moveCells(record, now, 'undo', sealer);
  return record.step;
}

/** See `ExcelWorkbook.redo`. */
export async function redoStep(sealer: Sealer): Promise<StepName | null> {
  const now = await lookNow(sealer);
  const [record] = now.kept.history.redo;
  if (!record) return null;
  if (record.kind === 'insert') await putInAgain(record, sealer);
  else await moveCells(record, now, 'redo', sealer);
  return record.step;
}

/** See `ExcelWorkbook.forgetSteps`. */
export async function forgetSteps(sealer: Sealer): Promise<void> {
  const { text } = await textOf(EMPTY_HISTORY, sealer);
  await runExcel(async (context) => {
    keepText(context, text);
    await context.sync();
  });
}
