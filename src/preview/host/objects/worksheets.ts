/** Excel.WorksheetCollection. */
import { optionalFlag, optionalText, text } from '../arguments';
import { itemNotFound } from '../errors';
import type { Model } from '../model';
import type { HostObject, ObjectType } from '../objectType';
import { checkSheetName, checkSheetNameIsFree, checkStructure } from '../rules';
import { subscriptionMethods, WORKBOOK_TARGET } from '../subscriptions';
import { worksheetObject } from './addresses';

function find(model: Model, key: unknown): HostObject | null {
  const sheetId = model.store.sheets.find(text(key));
  return sheetId === undefined ? null : worksheetObject({ model, sheetId });
}

function get(model: Model, key: unknown): HostObject {
  const sheet = find(model, key);
  if (!sheet) throw itemNotFound();
  return sheet;
}

function ids({ store }: Model, visibleOnly: unknown): string[] {
  return optionalFlag(visibleOnly) ? store.sheets.visibleIds() : store.sheets.ids();
}

function at(model: Model, sheetId: string | undefined): HostObject {
  if (sheetId === undefined) throw itemNotFound();
  return worksheetObject({ model, sheetId });
}

/** `Sheet2` and so on: the first number that is free. */
function freeName({ store }: Model): string {
  let number = store.sheets.ids().length + 1;
  while (store.sheets.find(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export const worksheetsType: ObjectType<Model> = {
  name: 'WorksheetCollection',
  items: (model) => model.store.sheets.ids().map((sheetId) => worksheetObject({ model, sheetId })),
  item: get,
  methods: {
    add: (model, [wanted]) => {
      const name = optionalText(wanted) ?? freeName(model);
      checkStructure(model);
      checkSheetName(name);
      checkSheetNameIsFree(model, name);
      return worksheetObject({ model, sheetId: model.store.sheets.add(name) });
    },
    getItem: (model, [key]) => get(model, key),
    getItemOrNullObject: (model, [key]) => find(model, key),
    getActiveWorksheet: (model) => worksheetObject({ model, sheetId: model.store.sheets.activeId() }),
    getCount: (model, [visibleOnly]) => ids(model, visibleOnly).length,
    getFirst: (model, [visibleOnly]) => at(model, ids(model, visibleOnly)[0]),
    getLast: (model, [visibleOnly]) => at(model, ids(model, visibleOnly).at(-1)),
    ...subscriptionMethods<Model>(
      [
        'DataChanged',
        'Activated',
        'Deactivated',
        'Added',
        'Deleted',
        'SelectionChanged',
        'ProtectionChanged',
        'NameChanged',
        'VisibilityChanged',
        'Moved',
      ],
      () => WORKBOOK_TARGET,
      (model) => model,
    ),
  },
};
