/** Inserts a plan: one round trip to look, one to write; what fails half-way is taken back. */
import { listNames, rectangleName, quoteSheet } from '../grid';
import { UserError } from '../messages';
import type { Plan } from '../layout';
import { applySheet } from './applySheet';
import { isTelling, runExcel, translateError } from './errors';
import { keepText, keptIn, loadKept, textOf } from './history/kept';
import { packPlan } from './history/packed';
import type { History, InsertRecord, StepRecord } from './history/record';
import type { Sealer } from './history/seal';
import {
  asideNames,
  collidingNames,
  collidingSheets,
  freeSuffix,
  inventoryOf,
  loadInventory,
} from './inventory';
import type { Inventory } from './inventory';
import { restoreWhole } from './restore';
import type { Existing, InsertOutcome, StepName } from './types';

/** Packed, a plan of more cells is larger than all that is kept of steps: it is not packed, and cannot be undone. */
const MOST_UNDOABLE_CELLS = 100_000;

const isKept = ({ sheets }: Plan): boolean =>
  sheets.reduce((sum, { cells }) => sum + cells.length, 0) <= MOST_UNDOABLE_CELLS;

function recordFor(plan: Plan, inventory: Inventory, step: StepName): InsertRecord {
  const colliding = new Set(collidingSheets(plan, inventory));
  const names = collidingNames(plan, inventory);
  const known = new Set(names.map((name) => name.toLowerCase()));
  return {
    kind: 'insert',
    step,
    sheets: plan.sheets.map(({ name }) => name),
    setAside: inventory.sheets.filter(({ name }) => colliding.has(name)),
    names: names.map((name) => ({ name, formula: inventory.names.get(name) ?? '' })),
    newNames: plan.names.map(({ name }) => name).filter((name) => !known.has(name.toLowerCase())),
    properties: Object.fromEntries(
      Object.keys(plan.properties).map((key) => [key, inventory.properties.get(key) ?? null]),
    ),
    plan: isKept(plan) ? packPlan(plan) : '',
  };
}

/** Renames the old sheets out of the way; returns them with their new names. */
function setAside(context: Excel.RequestContext, record: InsertRecord, inventory: Inventory) {
  const newNames = asideNames(
    record.setAside.map(({ name }) => name),
    inventory,
  );
  return newNames.map((newName, index) => {
    const sheet = context.workbook.worksheets.getItem(record.setAside[index]?.id ?? '');
    sheet.name = newName;
    return { sheet, newName };
  });
}

function queueNames(context: Excel.RequestContext, plan: Plan, record: InsertRecord): void {
  const existing = new Map(record.names.map(({ name }) => [name.toLowerCase(), name]));
  for (const { name, sheet, area } of plan.names) {
    const formula = `=${quoteSheet(sheet)}!${rectangleName(area, true)}`;
    const old = existing.get(name.toLowerCase());
    if (old === undefined) context.workbook.names.add(name, formula);
    else context.workbook.names.getItem(old).formula = formula;
  }
  const removed = new Set(plan.removes?.names.map((name) => name.toLowerCase()));
  for (const { name } of record.names)
    if (removed.has(name.toLowerCase())) context.workbook.names.getItem(name).delete();
}

function queueInsertion(
  context: Excel.RequestContext,
  plan: Plan,
  record: InsertRecord,
  inventory: Inventory,
  history: string,
): string[] {
  const { application, worksheets, properties } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const aside = setAside(context, record, inventory);
  const sheets = plan.sheets.map(({ name }) => worksheets.add(name));
  plan.sheets.forEach((planned, index) => {
    const sheet = sheets[index];
    if (sheet) applySheet(sheet, planned, plan.styles);
  });
  queueNames(context, plan, record);
  for (const [key, value] of Object.entries(plan.properties)) {
    if (value !== '') properties.custom.add(key, value);
    else if (inventory.properties.has(key)) properties.custom.getItem(key).delete();
  }
  keepText(context, history);
  if (plan.start) {
    const start = worksheets.getItem(plan.start.sheet);
    start.activate();
    start.getCell(plan.start.row, plan.start.column).select();
  }
  for (const { sheet } of aside) sheet.visibility = 'Hidden';
  return aside.map(({ newName }) => newName);
}

interface Taken {
  readonly record: InsertRecord;
  readonly inventory: Inventory;
  /** The history before. */
  readonly history: string;
}

async function takeBack({ record, inventory, history }: Taken, thrown: unknown): Promise<never> {
  const error = translateError(thrown);
  if (error.code === 'excel/cell-editing') throw error;
  const others = new Set(inventory.sheets.map(({ id }) => id));
  await restoreWhole({ record, others, inserted: 'delete', history }, inventory);
  if (isTelling(error)) throw error;
  throw new UserError('template/failed', { reason: error.details.reason ?? error.code }, thrown);
}

export interface InsertManner {
  readonly step: StepName;
  readonly sealer: Sealer;
  /** The history with this step in it. */
  readonly withRecord: (history: History, record: StepRecord) => History;
}

/** See `ExcelWorkbook.insert`. */
export async function insertPlan(
  makePlan: (suffix: string) => Plan,
  existing: Existing,
  { step, sealer, withRecord }: InsertManner,
): Promise<InsertOutcome> {
  let taken: Taken | undefined;
  try {
    return await runExcel(async (context) => {
      const loading = loadInventory(context);
      const setting = loadKept(context);
      await context.sync();
      const inventory = inventoryOf(loading);
      const kept = await keptIn(setting, sealer);
      const first = makePlan('');
      const inTheWay = [...collidingSheets(first, inventory), ...collidingNames(first, inventory)];
      if (inTheWay.length > 0 && existing === 'ask')
        throw new UserError('template/sheets-exist', { sheets: listNames(inTheWay, 8) });
      const plan =
        inTheWay.length > 0 && existing === 'rename' ? makePlan(freeSuffix(first, inventory)) : first;
      const record = recordFor(plan, inventory, step);
      const { text, forgotten } = isKept(plan)
        ? await textOf(withRecord(kept.history, record), sealer)
        : { text: '', forgotten: kept.history.undo.length };
      taken = { record, inventory, history: kept.text };
      const aside = queueInsertion(context, plan, record, inventory, text);
      await context.sync();
      return { sheets: record.sheets, setAside: aside, forgotten, undoable: text !== '' };
    });
  } catch (thrown) {
    if (!taken) throw thrown;
    return takeBack(taken, thrown);
  }
}
