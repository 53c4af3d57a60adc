/** Excel.WorksheetFreezePanes. */
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../../../grid/address';
import { optionalWhole } from '../arguments';
import { itemNotFound } from '../errors';
import { storeOf, type SheetTarget } from '../model';
import type { HostObject, ObjectType } from '../objectType';
import { rangeArgument, rangeAt } from './addresses';

/** The rows and columns that stay in sight, as an area; null when none do. */
function frozen(sheet: SheetTarget): HostObject | null {
  const { rows, columns } = storeOf(sheet).sheets.frozen(sheet.sheetId);
  if (!rows && !columns) return null;
  const endRow = rows ? rows - 1 : EXCEL_ROWS - 1;
  return rangeAt(sheet, {
    startRow: 0,
    startColumn: 0,
    endRow,
    endColumn: columns ? columns - 1 : EXCEL_COLUMNS - 1,
  });
}

function freeze(sheet: SheetTarget, rows: number, columns: number): void {
  storeOf(sheet).sheets.freeze(sheet.sheetId, { rows, columns });
}

export const freezePanesType: ObjectType<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (sheet, [range]) => {
      const { endRow, endColumn } = rangeArgument(sheet, range).area;
      freeze(
        sheet,
        endRow === EXCEL_ROWS - 1 ? 0 : endRow + 1,
        endColumn === EXCEL_COLUMNS - 1 ? 0 : endColumn + 1,
      );
    },
    freezeRows: (sheet, [count]) => freeze(sheet, optionalWhole(count, 1), 0),
    freezeColumns: (sheet, [count]) => freeze(sheet, 0, optionalWhole(count, 1)),
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocation: (sheet) => {
      const location = frozen(sheet);
      if (!location) throw itemNotFound();
      return location;
    },
    getLocationOrNullObject: frozen,
  },
};
