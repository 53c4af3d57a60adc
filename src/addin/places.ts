/** Where things stand in the open workbook, by its defined names. */
import { definedNameWith, PREVIOUS_AREA_NAME, TEXT_AREA_NAMES } from '../form';
import type { CoverKey } from '../form';
import { areaNamed } from '../grid';
import type { Address, NamedArea, Workbook } from '../grid';
import { coverPlace as placeOnCover, templateOf } from '../recognize';
import type { Missing } from '../report';
import type { OpenReport } from './open';

/** The suffix of the report that is read. */
export const suffixOf = (workbook: Workbook): string => templateOf(workbook)?.suffix ?? '';

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

/** Where somebody goes on with what is missing; undefined where the workbook has lost or never had the place. */
export function missingPlace(
  { report, workbook, origin }: Pick<OpenReport, 'report' | 'workbook' | 'origin'>,
  { part, items, fields }: Missing,
): Address | undefined {
  if (part === null) return origin === 'template' && items[0] ? coverPlace(workbook, items[0]) : undefined;
  const [place] = fields.flatMap((field) => report.figures.get(field)?.address ?? []);
  if (part.table !== null) return place;
  const { text } = part;
  return origin === 'template' && text !== null && text !== 'preface' ? textPlace(workbook, text) : undefined;
}

/** The first cell of a text part; undefined where its name is gone. */
export function textPlace(workbook: Workbook, text: keyof typeof TEXT_AREA_NAMES): Address | undefined {
  return namedPlace(workbook, TEXT_AREA_NAMES[text]);
}

/** The sheet that keeps last year's report, whatever it is called now; undefined where there is none. */
export const previousSheet = (workbook: Workbook): string | undefined =>
  workbook.names.get(PREVIOUS_AREA_NAME)?.sheet;
