/** Puts a workbook back as it was before an insertion, however far that came. */
import { listNames } from '../grid';
import { UserError } from '../messages';
import { runExcel, translateError } from './errors';
import { keepText } from './history/kept';
import type { InsertRecord } from './history/record';
import { asideNames, inventoryOf, loadInventory } from './inventory';
import type { Inventory } from './inventory';
import type { Inserted } from './types';

type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Restoring {
  readonly record: Omit<InsertRecord, 'plan'>;
  /** Sheets that were not inserted, by id: they stay, whatever they are called. */
  readonly others: ReadonlySet<string>;
  readonly inserted: Inserted;
  /** The history in the settings afterwards. */
  readonly history: string;
}

/** Old sheets take their names again; names that must change on the way are free by then. */
function queueSheets(context: Excel.RequestContext, now: Inventory, restoring: Restoring): void {
  const { record, others, inserted } = restoring;
  const { worksheets } = context.workbook;
  const ids = new Set(now.sheets.map(({ id }) => id));
  const names = new Set(record.sheets.map((name) => name.toLowerCase()));
  const returning = record.setAside.filter(({ id }) => ids.has(id));
  const ours = now.sheets.filter(({ id, name }) => !others.has(id) && names.has(name.toLowerCase()));
  const kept = asideNames(
    ours.map(({ name }) => name),
    now,
  );
  for (const { id } of returning) worksheets.getItem(id).visibility = 'Visible';
  ours.forEach(({ id }, index) => {
    if (inserted === 'delete') worksheets.getItem(id).delete();
    else worksheets.getItem(id).name = kept[index] ?? '';
  });
  for (const { id, name, visibility } of returning) {
    const sheet = worksheets.getItem(id);
    sheet.name = name;
    sheet.visibility = visibility as Visibility;
  }
}

function queueNames(context: Excel.RequestContext, now: Inventory, { record }: Restoring): void {
  const { names, properties } = context.workbook;
  for (const name of record.newNames) if (now.names.has(name)) names.getItem(name).delete();
  for (const { name, formula } of record.names)
    if (now.names.has(name)) names.getItem(name).formula = formula;
    else names.add(name, formula);
  for (const [key, value] of Object.entries(record.properties)) {
    if (value !== null) properties.custom.add(key, value);
    else if (now.properties.has(key)) properties.custom.getItem(key).delete();
  }
}

/** Deletes the inserted sheets or keeps them under other names, brings old sheets, names and properties back. */
async function restore(restoring: Restoring): Promise<void> {
  await runExcel(async (context) => {
    const loading = loadInventory(context);
    await context.sync();
    const now = inventoryOf(loading);
    queueSheets(context, now, restoring);
    queueNames(context, now, restoring);
    keepText(context, restoring.history);
    await context.sync();
  });
}

const loadNow = (): Promise<Inventory> =>
  runExcel(async (context) => {
    const loading = loadInventory(context);
    await context.sync();
    return inventoryOf(loading);
  });

const sameInventory = (one: Inventory, other: Inventory): boolean =>
  JSON.stringify([one.sheets, [...one.names], [...one.properties]]) ===
  JSON.stringify([other.sheets, [...other.names], [...other.properties]]);

/** Sheets of the step that are left, and those that it set aside: people's own, which nobody should be told to delete. */
interface Left {
  readonly sheets: readonly string[];
  readonly old: readonly string[];
}

/** All that the step has to do with, where nothing can be read. */
function mayBeLeft(before: Inventory, record: Restoring['record']): Left {
  const known = new Map(before.sheets.map(({ id, name }) => [id, name]));
  const isAside = record.setAside.some(({ id, name }) => known.has(id) && known.get(id) !== name);
  const names = record.setAside.map(({ name }) => name);
  const old = isAside ? record.setAside.flatMap(({ id }) => known.get(id) ?? []) : asideNames(names, before);
  return { sheets: record.sheets, old };
}

/** Sheets that came, or that have another name or are not as visible as before. */
function leftOf(before: Inventory, now: Inventory | null, { record }: Restoring): Left {
  if (!now) return mayBeLeft(before, record);
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const setAside = new Set(record.setAside.map(({ id }) => id));
  const changed = now.sheets.filter(({ id, name, visibility }) => {
    const was = known.get(id);
    return was?.name !== name || was.visibility !== visibility;
  });
  const named = (isOld: boolean) =>
    changed.filter(({ id }) => setAside.has(id) === isOld).map(({ name }) => name);
  return { sheets: named(false), old: named(true) };
}

/** How often it is tried to go on with what broke off half-way. */
const ATTEMPTS = 3;

/**
 * Restores, as a deleted sheet cannot come back: what broke off half-way is gone on with. Where that is in vain it resolves
 * to what kept it from it if the workbook is as it was `before`; else rejects with `template/not-restored` and the sheets.
 */
export async function restoreWhole(restoring: Restoring, before?: Inventory): Promise<UserError | null> {
  const known = before ?? (await loadNow());
  let error: UserError | null = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      await restore(restoring);
      return null;
    } catch (thrown) {
      error = translateError(thrown);
      if (error.code !== 'excel/cell-editing') continue;
      // Nothing is done, and nothing can be read, while a cell is being edited.
      if (!before && attempt === 1) return error;
      break;
    }
  }
  const now = await loadNow().catch(() => null);
  if (now && sameInventory(known, now)) return error;
  const { sheets, old } = leftOf(known, now, restoring);
  throw new UserError('template/not-restored', { sheets: listNames(sheets), old: listNames(old) }, error);
}
