/** Gives every part of the pane its state, its words and what can be done. */
import { createContext, useContext, useEffect, useMemo, useReducer } from 'react';
import type { Dispatch, ReactNode } from 'react';
import { loadPreferences } from '../../addin';
import type { Messages } from '../../messages';
import { messagesIn } from '../../messages/load';
import type { Services } from '../services/services';
import { createActions } from './actions';
import type { PaneActions } from './actions';
import { reducePane } from './reducer';
import type { PaneEvent } from './reducer';
import { initialState, localeOf } from './state';
import type { PaneState, View } from './state';

export interface Pane {
  readonly state: PaneState;
  readonly messages: Messages;
  readonly services: Services;
  readonly actions: PaneActions;
  readonly dispatch: Dispatch<PaneEvent>;
}

const PaneContext = createContext<Pane | null>(null);

/** The pane around this part; throws outside of one. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside of PaneProvider');
  return pane;
}

/** How long a mended finding stays, struck through. */
const MENDED_STAYS = 2500;

/** A paste or a fill raises many events within this time and is read once. */
const EDIT_SETTLES = 150;

/** Follows the workbook for as long as the pane is there. */
function useWatching({ workbook, clock }: Services, { followEdit }: PaneActions): void {
  useEffect(() => {
    let stopped = false;
    let stop: (() => Promise<void>) | undefined;
    let callOff: (() => void) | undefined;
    const onEdit = () => {
      callOff?.();
      callOff = clock.later(EDIT_SETTLES, () => void followEdit());
    };
    void followEdit();
    workbook.watch(onEdit).then(
      (unwatch) => {
        stop = unwatch;
        if (stopped) void unwatch();
      },
      // Without events the pane still reads whenever it is asked to: 重新检查.
      () => undefined,
    );
    return () => {
      stopped = true;
      callOff?.();
      void stop?.();
    };
  }, [workbook, clock, followEdit]);
}

export interface PaneProviderProps {
  readonly services: Services;
  readonly view?: View;
  readonly children: ReactNode;
}

export function PaneProvider({ services, view = 'filling', children }: PaneProviderProps) {
  const [state, dispatch] = useReducer(reducePane, undefined, () =>
    initialState({
      preferences: loadPreferences(services.storage),
      hostLocale: services.hostLocale,
      view,
    }),
  );
  const actions = useMemo(() => createActions(services, dispatch), [services]);
  useWatching(services, actions);
  useEffect(() => services.ribbon.listen((task) => void actions.takeFromRibbon(task)), [services, actions]);

  const { shown } = state;
  useEffect(() => {
    if (!shown.some(({ mended }) => mended)) return undefined;
    return services.clock.later(MENDED_STAYS, () => dispatch({ type: 'swept' }));
  }, [shown, services]);

  const pane = useMemo(
    () => ({ state, messages: messagesIn(localeOf(state)), services, actions, dispatch }),
    [state, services, actions],
  );
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}
