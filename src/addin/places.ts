/** Where things stand in the open workbook, by its defined names. */
import { definedNameWith, TEXT_AREA_NAMES } from '../form';
import type { CoverKey } from '../form';
import { areaNamed } from '../grid';
import type { Address, NamedArea, Workbook } from '../grid';
import { coverPlace as placeOnCover, templateOf } from '../recognize';

/** The suffix of the report that is read. */
const suffixOf = (workbook: Workbook): string => templateOf(workbook)?.suffix ?? '';

/** The area that a name of the report stands for; undefined where the name is gone. */
export function namedArea(workbook: Workbook, name: string): NamedArea | undefined {
  return areaNamed(workbook, definedNameWith(name, suffixOf(workbook)));
}

function namedPlace(workbook: Workbook, name: string): Address | undefined {
  const target = namedArea(workbook, name);
  return target && { kind: 'sheet', grid: target.sheet, row: target.area.row, column: target.area.column };
}

/** The cell of an item of 封面; undefined where it is gone. */
export function coverPlace(workbook: Workbook, key: CoverKey): Address | undefined {
  return placeOnCover(workbook, suffixOf(workbook), key);
}

/** The first cell of a text part; undefined where its name is gone. */
export function textPlace(workbook: Workbook, text: keyof typeof TEXT_AREA_NAMES): Address | undefined {
  return namedPlace(workbook, TEXT_AREA_NAMES[text]);
}
