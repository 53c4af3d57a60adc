/** Excel.Worksheet. */
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../../../grid/address';
import { cellArea, WHOLE_SHEET } from '../../store/area';
import { usedArea } from '../../store/usedArea';
import type { Visibility } from '../../store/workbook';
import { color, flag, member, optionalFlag, optionalText, text, whole } from '../arguments';
import { invalidArgument, itemNotFound } from '../errors';
import { storeOf, type SheetTarget } from '../model';
import { hostObject, targetOf, type HostObject, type ObjectType } from '../objectType';
import {
  checkAnotherSheetIsVisible,
  checkDeletable,
  checkSheetName,
  checkSheetNameIsFree,
  checkStructure,
  checkVisible,
} from '../rules';
import { subscriptionMethods } from '../subscriptions';
import { areaOnSheet, rangeAt, worksheetObject } from './addresses';
import { autoFilterType } from './autoFilter';
import { freezePanesType } from './freezePanes';
import { sheetNames } from './names';
import { pageLayoutType } from './pageLayout';
import { protectionType } from './protection';
import { sheetObjectLinks } from './sheetObjects';

export const worksheetType: ObjectType<SheetTarget> = {
  name: 'Worksheet',
  identity: (sheet) => ({ Id: (storeOf(sheet), sheet.sheetId) }),
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: {
      get: (sheet) => storeOf(sheet).sheets.name(sheet.sheetId),
      set: (sheet, value) => {
        const name = text(value);
        checkStructure(sheet.model);
        checkSheetName(name);
        checkSheetNameIsFree(sheet.model, name, sheet.sheetId);
        storeOf(sheet).apart(() => storeOf(sheet).sheets.rename(sheet.sheetId, name));
      },
    },
    position: {
      get: (sheet) => storeOf(sheet).sheets.position(sheet.sheetId),
      set: (sheet, value) => {
        const { sheets } = storeOf(sheet);
        checkStructure(sheet.model);
        sheets.move(sheet.sheetId, whole(value, 0, sheets.ids().length - 1));
      },
    },
    visibility: {
      get: (sheet) => storeOf(sheet).sheets.visibility(sheet.sheetId),
      set: (sheet, value) => {
        const visibility = member(sheet.model, 'SheetVisibility', value) as Visibility;
        checkStructure(sheet.model);
        if (visibility !== 'Visible') checkAnotherSheetIsVisible(sheet);
        storeOf(sheet).sheets.setVisibility(sheet.sheetId, visibility);
      },
    },
    tabColor: {
      get: (sheet) => storeOf(sheet).sheets.tabColor(sheet.sheetId),
      set: (sheet, value) =>
        storeOf(sheet).sheets.setTabColor(sheet.sheetId, value === '' ? '' : color(value)),
    },
    showGridlines: { get: (sheet) => storeOf(sheet).sheets.showsGridlines(sheet.sheetId) },
    // The client sends `showGridlines` under this name.
    gridlines: {
      get: (sheet) => storeOf(sheet).sheets.showsGridlines(sheet.sheetId),
      set: (sheet, value) => storeOf(sheet).sheets.setGridlines(sheet.sheetId, flag(value)),
    },
  },
  links: {
    ...sheetObjectLinks,
    names: sheetNames,
    autoFilter: (sheet) => hostObject(autoFilterType, sheet),
    freezePanes: (sheet) => hostObject(freezePanesType, sheet),
    pageLayout: (sheet) => hostObject(pageLayoutType, sheet),
    protection: (sheet) => hostObject(protectionType, sheet),
  },
  methods: {
    activate: (sheet) => {
      checkVisible(sheet);
      storeOf(sheet).sheets.activate(sheet.sheetId);
    },
    copy: (sheet, [place, relativeTo]) => {
      checkStructure(sheet.model);
      return worksheetObject({ ...sheet, sheetId: copied(sheet, place, relativeTo) });
    },
    calculate: (sheet) => storeOf(sheet).calculation.markStale(),
    delete: (sheet) => {
      checkStructure(sheet.model);
      checkDeletable(sheet);
      const store = storeOf(sheet);
      store.apart(() => store.sheets.delete(sheet.sheetId));
    },
    getNext: (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly) ?? missing(),
    getNextOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly),
    getPrevious: (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly) ?? missing(),
    getPreviousOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly),
    getRange: (sheet, [address]) => {
      const given = optionalText(address) ?? '';
      return rangeAt(sheet, given === '' ? (storeOf(sheet), WHOLE_SHEET) : areaOnSheet(sheet, given));
    },
    getCell: (sheet, [row, column]) => rangeAt(sheet, cellArea(whole(row, 0), whole(column, 0))),
    getRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const startRow = whole(row, 0, EXCEL_ROWS - 1);
      const startColumn = whole(column, 0, EXCEL_COLUMNS - 1);
      const endRow = startRow + whole(rows, 1) - 1;
      return rangeAt(sheet, {
        startRow,
        startColumn,
        endRow,
        endColumn: startColumn + whole(columns, 1) - 1,
      });
    },
    getUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? rangeAt(sheet, cellArea(0, 0)),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    ...subscriptionMethods<SheetTarget>(
      [
        'DataChanged',
        'Activated',
        'Deactivated',
        'SelectionChanged',
        'ProtectionChanged',
        'NameChanged',
        'VisibilityChanged',
      ],
      ({ sheetId }) => sheetId,
      ({ model }) => model,
    ),
  },
};

/** "None" puts a copy in front, as "Beginning" does: "inserts the worksheet at the beginning". */
function copied(sheet: SheetTarget, place: unknown, relativeTo: unknown): string {
  const store = storeOf(sheet);
  const where = member(sheet.model, 'WorksheetPositionType', place ?? 'None');
  const beside = targetOf(worksheetType, relativeTo);
  if ((where === 'Before' || where === 'After') && !beside) throw invalidArgument();
  const next = beside ? store.sheets.position(beside.sheetId) + (where === 'After' ? 1 : 0) : 0;
  const position = where === 'End' ? store.sheets.ids().length : next;
  return store.copySheet(sheet.sheetId, position);
}

function missing(): never {
  throw itemNotFound();
}

/** The next sheet in one direction; hidden ones count unless only visible ones are asked for. */
function neighbour(sheet: SheetTarget, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = storeOf(sheet);
  const ids = optionalFlag(visibleOnly) ? sheets.visibleIds() : sheets.ids();
  const all = sheets.ids();
  const own = all.indexOf(sheet.sheetId);
  const others = step > 0 ? all.slice(own + 1) : all.slice(0, own).reverse();
  const next = others.find((id) => ids.includes(id));
  return next === undefined ? null : worksheetObject({ model: sheet.model, sheetId: next });
}

function used(sheet: SheetTarget, valuesOnly: unknown): HostObject | null {
  const area = usedArea(storeOf(sheet), sheet.sheetId, WHOLE_SHEET, optionalFlag(valuesOnly));
  return area ? rangeAt(sheet, area) : null;
}
