/** Columns of an application that hold a day. */
import type { ApplicationColumn } from '../form';

export const DAY_COLUMNS = [
  'received',
  'correctionAsked',
  'correctionReceived',
  'thirdPartyFrom',
  'thirdPartyTo',
  'answered',
  'feeNotice',
  'feePaid',
] as const satisfies readonly ApplicationColumn[];
export type DayColumn = (typeof DAY_COLUMNS)[number];

/** By when third parties have to answer is known before: this day alone may lie ahead. */
export const mayLieAhead = (column: DayColumn): boolean => column === 'thirdPartyTo';
