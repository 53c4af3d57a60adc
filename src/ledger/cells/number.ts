/** A cell that says how many: pages, working days. */
import { isNothing } from '../../form';
import type { GridCell } from '../../grid';
import { parseNumber } from '../../report';
import { figureForm } from '../../text';
import { NOTHING, shownIn } from './reading';
import type { Reading } from './reading';

/** 20个工作日, 共5页. */
const AROUND = /^共|(?:个?工作日|天|日|页|张|面|[Aa]4)+$/g;

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isSafeInteger(value) && value >= 0;

/** Reads a whole number that is not negative. */
export function readCountCell(cell: GridCell | undefined): Reading<number> {
  const text = shownIn(cell);
  if (!cell || isNothing(text)) return NOTHING;
  if (typeof cell.value === 'number')
    return isCount(cell.value) ? { value: cell.value } : { value: null, code: 'number-unreadable' };
  const value = parseNumber(figureForm(text).replace(AROUND, ''));
  return isCount(value) ? { value, code: 'number-as-text' } : { value: null, code: 'number-unreadable' };
}
