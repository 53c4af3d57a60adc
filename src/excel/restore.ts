/** Puts a workbook back as it was before an insertion, however far that came. */
import { runExcel } from './errors';
import { inventoryOf, loadInventory } from './inventory';
import { keepRecord } from './undoRecord';
import type { InsertRecord } from './undoRecord';

type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Deletes the inserted sheets (never one that was there before), brings old sheets, names and properties back. */
export async function restore(record: InsertRecord, before: ReadonlySet<string>): Promise<void> {
  await runExcel(async (context) => {
    const loading = loadInventory(context);
    await context.sync();
    const now = inventoryOf(loading);
    const { worksheets, names, properties } = context.workbook;
    const ids = new Set(now.sheets.map(({ id }) => id));
    const inserted = new Set(record.sheets.map((name) => name.toLowerCase()));
    const returning = record.setAside.filter(({ id }) => ids.has(id));
    for (const { id } of returning) worksheets.getItem(id).visibility = 'Visible';
    for (const { id, name } of now.sheets)
      if (!before.has(id) && inserted.has(name.toLowerCase())) worksheets.getItem(id).delete();
    for (const { id, name, visibility } of returning) {
      const sheet = worksheets.getItem(id);
      sheet.name = name;
      sheet.visibility = visibility as Visibility;
    }
    for (const name of record.newNames) if (now.names.has(name)) names.getItem(name).delete();
    for (const { name, formula } of record.names)
      if (now.names.has(name)) names.getItem(name).formula = formula;
    for (const [key, value] of Object.entries(record.properties)) {
      if (value !== null) properties.custom.add(key, value);
      else if (now.properties.has(key)) properties.custom.getItem(key).delete();
    }
    keepRecord(context, null);
    await context.sync();
  });
}
