/** Where a report says its year: the ledger that comes with it follows. */
import { COVER_ITEMS } from '../../form';
import { cellName, quoteSheet } from '../../grid';
import type { Plan } from '../../layout';

const YEAR = COVER_ITEMS.find(({ key }) => key === 'year')?.definedName ?? '';

/** The cell 年度 of 封面 in a plan, as a formula names it: `'封面'!$B$4`. */
export function yearOn({ names }: Pick<Plan, 'names'>): string | undefined {
  const found = names.find(({ name }) => name.startsWith(YEAR));
  return found && `${quoteSheet(found.sheet)}!${cellName(found.area.row, found.area.column, true)}`;
}
