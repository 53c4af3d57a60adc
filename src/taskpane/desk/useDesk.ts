/** The session of this pane, what it knows, and its words. */
import { useEffect, useSyncExternalStore } from 'react';
import { DESK_PANE_WORDS } from '../../messages/deskPane';
import type { DeskPaneWords } from '../../messages/deskPane';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';
import type { DeskState } from './deskState';
import { sessionOf } from './session';
import type { DeskSession } from './session';

export interface DeskView {
  readonly session: DeskSession;
  readonly desk: DeskState;
  readonly words: DeskPaneWords;
}

export function useDesk(): DeskView {
  const { state, services, actions } = usePane();
  const session = sessionOf(services, actions.tools);
  const desk = useSyncExternalStore(session.subscribe, session.snapshot);
  return { session, desk, words: DESK_PANE_WORDS[localeOf(state)] };
}

/** Reads the desk, and again after each reading of the workbook: what is typed into its sheets is seen here. */
export function useFollowing({ session }: DeskView): void {
  const { readings } = usePane().state;
  useEffect(() => {
    void session.read();
  }, [session, readings]);
}
