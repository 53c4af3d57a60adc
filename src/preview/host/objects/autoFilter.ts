/** Excel.AutoFilter: where it is. Nothing is filtered away, because the add-in states no criteria. */
import { itemNotFound, notModelled } from '../errors';
import { storeOf, type SheetTarget } from '../model';
import type { HostObject, ObjectType } from '../objectType';
import { checkAllowed } from '../rules';
import { rangeArgument, rangeAt } from './addresses';

function filtered(sheet: SheetTarget): HostObject | null {
  const area = storeOf(sheet).beside.filter(sheet.sheetId);
  return area ? rangeAt(sheet, area) : null;
}

export const autoFilterType: ObjectType<SheetTarget> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: (sheet) => filtered(sheet) !== null },
  },
  methods: {
    apply: (sheet, [range, column, criteria]) => {
      if ([column, criteria].some((each) => each !== undefined && each !== null))
        throw notModelled('AutoFilter.apply with criteria');
      checkAllowed(sheet, 'allowAutoFilter');
      storeOf(sheet).beside.setFilter(sheet.sheetId, rangeArgument(sheet, range).area);
    },
    remove: (sheet) => storeOf(sheet).beside.setFilter(sheet.sheetId, undefined),
    getRange: (sheet) => {
      const range = filtered(sheet);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: filtered,
  },
};
