/** Excel.RangeAreas, as far as it comes from merged cells. */
import { areaName, cellCount, isWholeColumns, isWholeRows, type Area } from '../../store/area';
import { generalException } from '../errors';
import { storeOf, type RangeTarget, type SheetTarget } from '../model';
import { hostObject, type HostObject, type ObjectType } from '../objectType';
import { fullAddress, rangeAt, worksheetObject } from './addresses';

interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

const rangeCollectionType: ObjectType<AreasTarget> = {
  name: 'RangeCollection',
  items: (target) => target.areas.map((area) => rangeAt(target, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
  },
};

const address = (target: AreasTarget): string =>
  target.areas.map((area) => fullAddress(target, areaName(area))).join(',');

const rangeAreasType: ObjectType<AreasTarget> = {
  name: 'RangeAreas',
  properties: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
  },
  links: {
    areas: (target) => hostObject(rangeCollectionType, target),
    worksheet: (target) => worksheetObject(target),
  },
};

/** "If the merged areas count in this range is more than 512, then this method will fail to return the result." */
const MOST_AREAS = 512;

/**
 * The merged areas that begin in a range, null where there are none. Those that only reach into it are left out, and a
 * person's undo steps are lost, as seen in Excel (office-js issues 3611 and 5918).
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
export function mergedAreas({ model, sheetId, area }: RangeTarget): HostObject | null {
  const { layout, book } = storeOf({ model, sheetId });
  book.countAsChange();
  const areas = layout
    .merges(sheetId)
    .filter(
      ({ startRow, startColumn }) =>
        startRow >= area.startRow &&
        startRow <= area.endRow &&
        startColumn >= area.startColumn &&
        startColumn <= area.endColumn,
    );
  if (areas.length > MOST_AREAS) throw generalException('There are too many merged areas in the range.');
  return areas.length === 0 ? null : hostObject(rangeAreasType, { model, sheetId, areas });
}
