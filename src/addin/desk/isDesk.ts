/** Whether a workbook is a review workbook. Apart from what reads it, so that opening the pane loads no more than this. */
import { DESK_PROPERTY } from '../../form';
import type { Workbook } from '../../grid';
import { DESK_SHEETS } from '../../messages';

/** By its property, or by the names of its lists where that was lost. */
export const isDeskWorkbook = ({ properties, names }: Pick<Workbook, 'properties' | 'names'>): boolean =>
  (properties.get(DESK_PROPERTY.year) ?? '') !== '' ||
  (names.has(DESK_SHEETS.standings) && names.has(DESK_SHEETS.members));
