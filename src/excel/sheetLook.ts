/** One look at a workbook: its sheets with what they use, its names and its custom properties. */
import type { Rectangle, Workbook } from '../grid';
import {
  loadProperties,
  loadUsed,
  LOCAL_NAMES,
  localReferencesOf,
  propertiesOf,
  referencesOf,
  usedArea,
} from './loaded';
import type { LoadingProperties } from './loaded';
import { isSameArea } from './sheetAreas';

/** Sheets that are looked at; how many there are is not known before the first look. */
export const MOST_SHEETS = 40;

export interface SheetLook {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  /** Where anything is entered; null for an empty sheet. */
  readonly used: Rectangle | null;
}

export interface Look {
  readonly sheets: readonly SheetLook[];
  /** How many sheets the workbook has. */
  readonly count: number;
  readonly names: Workbook['names'];
  readonly localNames: Required<Workbook>['localNames'];
  readonly properties: Workbook['properties'];
}

interface LoadingSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

interface LoadingLook {
  readonly sheets: readonly LoadingSheet[];
  readonly count: OfficeExtension.ClientResult<number>;
  readonly names: Excel.NamedItemCollection;
  readonly localNames: Excel.WorksheetCollection;
  readonly properties: LoadingProperties;
}

/** Queues the loads of a look at up to so many sheets; call `lookOf` after the sync. */
export function loadLook(context: Excel.RequestContext, most: number): LoadingLook {
  const { worksheets, names } = context.workbook;
  const sheets: LoadingSheet[] = [];
  // From sheet to sheet, as their names are not known yet; after the last one each is a null object.
  for (let sheet = worksheets.getFirst(); sheets.length < most; sheet = sheet.getNextOrNullObject()) {
    sheet.load('id,name,visibility');
    sheets.push({ sheet, used: loadUsed(sheet) });
  }
  return {
    sheets,
    count: worksheets.getCount(),
    names: names.load('items/name,items/formula'),
    localNames: worksheets.load(LOCAL_NAMES),
    properties: loadProperties(context),
  };
}

/** The sheets as they were seen; call after the sync. */
export function lookOf({ sheets, count, names, localNames, properties }: LoadingLook): Look {
  return {
    sheets: sheets
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ sheet: { id, name, visibility }, used }) => ({
        id,
        name,
        isHidden: visibility !== 'Visible',
        used: usedArea(used),
      })),
    count: count.value,
    names: referencesOf(names),
    localNames: localReferencesOf(localNames),
    properties: propertiesOf(properties),
  };
}

/** True where the sheets are the same and use the same cells. */
export function isUnchanged(before: Look, now: Look): boolean {
  return (
    before.count === now.count &&
    before.sheets.length === now.sheets.length &&
    before.sheets.every(
      ({ id, used }, index) =>
        id === now.sheets[index]?.id && isSameArea(used, now.sheets[index]?.used ?? null),
    )
  );
}
