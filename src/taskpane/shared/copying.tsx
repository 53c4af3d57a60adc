/** Copying with the last way at hand: what the browser does not let a page copy is shown, selected, for Ctrl+C. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Copyable } from '../../writers';
import { usePane } from '../state/PaneContext';
import { CopyBox } from './CopyBox';

export interface Copying {
  /** Makes it, copies it and says so. */
  readonly copy: (make: () => Promise<Copyable>, done: string) => void;
  /** What is to be copied by hand; null for nothing. */
  readonly box: ReactNode;
}

export function useCopying(): Copying {
  const { actions } = usePane();
  const [byHand, setByHand] = useState<Copyable | null>(null);
  return {
    copy: (make, done) => void actions.copyMade(make, done).then(setByHand),
    box: byHand && <CopyBox html={byHand.html} />,
  };
}
