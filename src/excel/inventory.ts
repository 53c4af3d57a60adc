/** What a workbook held before an insertion: enough to see what is in the way and to put it back. */
import type { Plan } from '../layout';
import { READ_BACK } from '../messages';
import { loadProperties, propertiesOf } from './loaded';
import type { LoadingProperties } from './loaded';
import { sheetNameWith, definedNameWith } from '../form';

export interface Inventory {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly visibility: string }[];
  /** Defined names of the workbook with their formulas. */
  readonly names: ReadonlyMap<string, string>;
  /** Our own. */
  readonly properties: ReadonlyMap<string, string>;
}

interface Loading {
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly properties: LoadingProperties;
}

/** Queues the loads; call `inventoryOf` after the sync. */
export function loadInventory(context: Excel.RequestContext): Loading {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = context.workbook.names.load('items/name,items/formula');
  const properties = loadProperties(context);
  return { sheets, names, properties };
}

/** What was loaded; call after the sync. */
export function inventoryOf({ sheets, names, properties }: Loading): Inventory {
  return {
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    properties: propertiesOf(properties),
  };
}

/** Names of the sheets in the workbook that give way to the plan; Excel ignores case. */
export function collidingSheets(plan: Plan, inventory: Inventory): string[] {
  const names = [...plan.sheets.map(({ name }) => name), ...(plan.removes?.sheets ?? [])];
  const planned = new Set(names.map((name) => name.toLowerCase()));
  return inventory.sheets.map(({ name }) => name).filter((name) => planned.has(name.toLowerCase()));
}

/** Defined names of the workbook that the plan points elsewhere or deletes. */
export function collidingNames(plan: Plan, inventory: Inventory): string[] {
  const names = [...plan.names.map(({ name }) => name), ...(plan.removes?.names ?? [])];
  const planned = new Set(names.map((name) => name.toLowerCase()));
  return [...inventory.names.keys()].filter((name) => planned.has(name.toLowerCase()));
}

/** The first suffix under which neither sheets nor names of the plan exist: '', 2, 3, … */
export function freeSuffix(plan: Plan, inventory: Inventory): string {
  const sheets = new Set(inventory.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Set([...inventory.names.keys()].map((name) => name.toLowerCase()));
  for (let number = 2; ; number++) {
    const suffix = String(number);
    const taken =
      plan.sheets.some(({ name }) => sheets.has(sheetNameWith(name, suffix).toLowerCase())) ||
      plan.names.some(({ name }) => names.has(definedNameWith(name, suffix).toLowerCase()));
    if (!taken) return suffix;
  }
}

const LONGEST_SHEET_NAME = 31;

/** A free name for a sheet that is set aside: 三、依申请公开（旧）, then （旧2）; `taken` are lower-case names. */
export function asideName(name: string, mark: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = `（${mark}${number === 1 ? '' : number}）`;
    const candidate = name.slice(0, LONGEST_SHEET_NAME - end.length) + end;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** What sheets are called when they are set aside beside those of the inventory, one after another. */
export function asideNames(names: readonly string[], { sheets }: Pick<Inventory, 'sheets'>): string[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return names.map((name) => {
    const aside = asideName(name, READ_BACK.setAsideMark, taken);
    taken.add(aside.toLowerCase());
    return aside;
  });
}
