/** The cell in which the user is, followed while the page is open. */
import { useCallback, useEffect, useState } from 'react';
import type { Address } from '../../grid';
import { usePane } from '../state/PaneContext';

/** Keys that move the selection raise an event each; the last one counts. */
const SELECTION_SETTLES = 150;

export interface UserCell {
  /** null while it is not known. */
  readonly cell: Address | null;
  /** Looks again: some versions of Excel do not tell that the user went elsewhere (office-js issue 6311). */
  readonly look: () => void;
}

export function useUserCell(): UserCell {
  const {
    services: { workbook, clock },
  } = usePane();
  const [cell, setCell] = useState<Address | null>(null);
  const look = useCallback(() => {
    // What cannot be read now is where it was: inserting asks again.
    workbook.activeCell().then(setCell, () => undefined);
  }, [workbook]);
  useEffect(() => {
    let stopped = false;
    let stop: (() => Promise<void>) | undefined;
    let callOff: (() => void) | undefined;
    const onSelect = () => {
      callOff?.();
      callOff = clock.later(SELECTION_SETTLES, look);
    };
    look();
    workbook.watchSelection(onSelect).then(
      (unwatch) => {
        stop = unwatch;
        if (stopped) void unwatch();
      },
      () => undefined,
    );
    return () => {
      stopped = true;
      callOff?.();
      void stop?.();
    };
  }, [workbook, clock, look]);
  return { cell, look };
}
