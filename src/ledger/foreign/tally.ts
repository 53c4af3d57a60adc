/** Counts what has to be said once of many rows. */
import type { Address } from '../../grid';
import type { Understood } from './wordings';
import type { Doubt, ListRemark, ListRemarkCode } from './types';

const NUMBERS_SHOWN = 5;

export interface Tally {
  readonly remark: (code: ListRemarkCode, place: Address, text: string) => void;
  readonly doubt: (column: Doubt['column'], text: string, understood: Understood, number: string) => void;
  readonly remarks: () => readonly ListRemark[];
  readonly doubts: () => readonly Doubt[];
}

/** Remarks alike are one, with the first of their places; rows that were passed over are told one by one. */
const ONE_BY_ONE: ReadonlySet<ListRemarkCode> = new Set<ListRemarkCode>([
  'total-row',
  'other-row',
  'rows-joined',
]);

export function newTally(): Tally {
  const remarks = new Map<string, ListRemark>();
  const doubts = new Map<string, Doubt>();
  return {
    remark: (code, place, text) => {
      const apart = ONE_BY_ONE.has(code) ? place.row : code === 'year-taken' ? text : '';
      const key = `${code} ${place.grid} ${apart}`;
      const known = remarks.get(key);
      remarks.set(key, known ? { ...known, count: known.count + 1 } : { code, place, text, count: 1 });
    },
    doubt: (column, text, { key: taken, weight }, number) => {
      if (weight === undefined) return;
      const key = `${column} ${text}`;
      const known = doubts.get(key);
      const numbers = known?.numbers ?? [];
      doubts.set(key, {
        ...{ column, text, weight, taken },
        count: (known?.count ?? 0) + 1,
        numbers: number === '' || numbers.length >= NUMBERS_SHOWN ? numbers : [...numbers, number],
      });
    },
    remarks: () => [...remarks.values()],
    doubts: () => [...doubts.values()],
  };
}
