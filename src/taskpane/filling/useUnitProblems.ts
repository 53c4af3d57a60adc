/** What is wrong with what was typed: said when it is sent off, and from then on beside the field as it is typed. */
import { useState } from 'react';
import { unitProblems } from '../state/unit';
import type { UnitProblems, UnitValues } from '../state/unit';

type Key = keyof UnitProblems;

export interface ShownProblems {
  /** Of fields that had a problem before, as they are now. */
  readonly problems: UnitProblems;
  /** Shows all that is wrong; true where anything is. */
  readonly show: () => boolean;
}

export function useUnitProblems(values: UnitValues): ShownProblems {
  const [told, setTold] = useState<ReadonlySet<Key>>(new Set());
  const found = unitProblems(values);
  const keys = Object.keys(found) as Key[];
  return {
    problems: Object.fromEntries(keys.filter((key) => told.has(key)).map((key) => [key, found[key]])),
    show: () => {
      setTold(new Set([...told, ...keys]));
      return keys.length > 0;
    },
  };
}
