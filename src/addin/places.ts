/** Where things stand in the open workbook, by its defined names. */
import { COVER_ITEMS, definedNameWith, PROPERTY, TEXT_AREA_NAMES } from '../form';
import type { CoverKey } from '../form';
import type { Address, Rectangle, Workbook } from '../grid';

const FIRST_NAME = COVER_ITEMS[0].definedName;

/** The suffix of the report that is read: the one on record where its names are there. */
function suffixOf(workbook: Workbook): string {
  const recorded = workbook.properties.get(PROPERTY.suffix) ?? '';
  return workbook.names.has(definedNameWith(FIRST_NAME, recorded)) ? recorded : '';
}

interface NamedArea {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** The area that a name of the report stands for; undefined where the name is gone. */
export function namedArea(workbook: Workbook, name: string): NamedArea | undefined {
  return workbook.names.get(definedNameWith(name, suffixOf(workbook)));
}

function namedPlace(workbook: Workbook, name: string): Address | undefined {
  const target = namedArea(workbook, name);
  return target && { kind: 'sheet', grid: target.sheet, row: target.area.row, column: target.area.column };
}

/** The cell of an item of 封面; undefined where its name is gone. */
export function coverPlace(workbook: Workbook, key: CoverKey): Address | undefined {
  const item = COVER_ITEMS.find((each) => each.key === key);
  return item && namedPlace(workbook, item.definedName);
}

/** The first cell of a text part; undefined where its name is gone. */
export function textPlace(workbook: Workbook, text: keyof typeof TEXT_AREA_NAMES): Address | undefined {
  return namedPlace(workbook, TEXT_AREA_NAMES[text]);
}
