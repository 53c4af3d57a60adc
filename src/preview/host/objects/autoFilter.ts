/**
 * Excel.AutoFilter: where it is, and by what it hides rows. As in Excel it hides them when it is applied, and does not follow
 * what is typed afterwards: https://learn.microsoft.com/javascript/api/excel/excel.autofilter
 */
import { areaName, columnCount, type Area } from '../../store/area';
import type { Filter, FilterCriterion } from '../../store/beside';
import { record, text, whole } from '../arguments';
import { invalidArgument, itemNotFound, notModelled } from '../errors';
import { storeOf, type SheetTarget } from '../model';
import type { HostObject, ObjectType } from '../objectType';
import { checkAllowed } from '../rules';
import { rangeArgument, rangeAt } from './addresses';

const filterOf = (sheet: SheetTarget): Filter | undefined => storeOf(sheet).beside.filter(sheet.sheetId);

function filtered(sheet: SheetTarget): HostObject | null {
  const filter = filterOf(sheet);
  return filter ? rangeAt(sheet, filter.area) : null;
}

/** "Values" with the texts that stay, and of "Custom" the one that leaves out blank cells. */
function criterionOf(given: unknown): FilterCriterion {
  const { filterOn, values, criterion1 } = record(given);
  if (filterOn === 'Values') {
    if (!Array.isArray(values)) throw invalidArgument();
    return { texts: new Set(values.map(text)) };
  }
  if (filterOn === 'Custom' && criterion1 === '<>') return 'filled';
  throw notModelled('AutoFilter.apply with other criteria');
}

const keeps = (criterion: FilterCriterion, shown: string): boolean =>
  criterion === 'filled' ? shown !== '' : criterion.texts.has(shown);

const rowsOf = ({ startRow, endRow }: Area): number[] =>
  Array.from({ length: endRow - startRow }, (_, offset) => startRow + 1 + offset);

/** Shows the rows that the criteria leave, and hides the others. */
function showRows(sheet: SheetTarget, { area, criteria }: Filter): void {
  const { cells, layout } = storeOf(sheet);
  const { sheetId } = sheet;
  const hide = (row: number, hidden: boolean) =>
    layout.setRowsHidden(sheetId, { ...area, startRow: row, endRow: row }, hidden);
  for (const row of rowsOf(area)) {
    const stays = [...criteria].every(([column, criterion]) =>
      keeps(criterion, cells.text(sheetId, row, area.startColumn + column)),
    );
    if (layout.isRowHidden(sheetId, row) === stays) hide(row, !stays);
  }
}

function put(sheet: SheetTarget, filter: Filter): void {
  storeOf(sheet).beside.setFilter(sheet.sheetId, filter);
  showRows(sheet, filter);
}

function clear(sheet: SheetTarget): void {
  const filter = filterOf(sheet);
  if (filter && filter.criteria.size > 0) put(sheet, { area: filter.area, criteria: new Map() });
}

export const autoFilterType: ObjectType<SheetTarget> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: (sheet) => filtered(sheet) !== null },
    isDataFiltered: { get: (sheet) => (filterOf(sheet)?.criteria.size ?? 0) > 0 },
  },
  methods: {
    apply: (sheet, [range, column, criteria]) => {
      checkAllowed(sheet, 'allowAutoFilter');
      const { area } = rangeArgument(sheet, range);
      const before = filterOf(sheet);
      const isSame = before !== undefined && areaName(before.area) === areaName(area);
      if (!isSame) clear(sheet);
      const kept = new Map(isSame ? before.criteria : []);
      if (criteria !== undefined && criteria !== null)
        kept.set(whole(column, 0, columnCount(area) - 1), criterionOf(criteria));
      put(sheet, { area, criteria: kept });
    },
    clearCriteria: (sheet) => {
      checkAllowed(sheet, 'allowAutoFilter');
      clear(sheet);
    },
    remove: (sheet) => {
      clear(sheet);
      storeOf(sheet).beside.setFilter(sheet.sheetId, undefined);
    },
    getRange: (sheet) => {
      const range = filtered(sheet);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: filtered,
  },
};
