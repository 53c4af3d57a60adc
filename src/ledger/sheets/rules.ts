/** Validations that several columns of the ledger have. */
import { LAST_YEAR } from '../../form';
import type { Rectangle } from '../../grid';
import type { PlanValidation } from '../../layout';
import { LEDGER } from '../../messages';
import { FIRST_CALENDAR_YEAR } from '../calendar';
import { firstDayOf, lastDayOf, serialOf } from '../days';

/** A day, not before the 条例 is of force. */
export const dayRule = (area: Rectangle): PlanValidation => ({
  area,
  rule: {
    kind: 'day',
    first: serialOf(firstDayOf(FIRST_CALENDAR_YEAR)),
    last: serialOf(lastDayOf(LAST_YEAR)),
  },
  ...LEDGER.rules.day,
});

/** One of a few short texts. */
export const listRule = (area: Rectangle, items: readonly string[]): PlanValidation => ({
  area,
  rule: { kind: 'list', items },
  ...LEDGER.rules.list,
});
