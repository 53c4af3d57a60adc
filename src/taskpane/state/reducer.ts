/** How the state changes: one small function for each thing that can happen. */
import type { OpenReport, Preferences } from '../../addin';
import type { ReadReport } from '../../addin/readReport';
import type { StepHistory } from '../../excel';
import type { CheckResult } from '../../findings';
import { showAfresh, showInPlace, withoutMended } from './shown';
import type { Page, PaneState, Problem, ReadLedger, Toast, View } from './state';

interface Events {
  /** The workbook was read; `afresh` orders the findings anew. */
  read: {
    readonly open: OpenReport | null;
    /** The workbook is a review workbook; absent for no. */
    readonly isDesk?: boolean;
    /** Absent for none. */
    readonly ledger?: ReadLedger | null;
    readonly history: StepHistory;
    readonly afresh: boolean;
  };
  /** What was mended long enough ago leaves the list. */
  swept: object;
  /** The same report was checked again, in other words. */
  checked: { readonly result: CheckResult };
  view: { readonly view: View };
  /** `over`: the page to which it leads back. */
  page: { readonly page: Page | null; readonly over?: Page };
  /** A report is being read: on the page that asked for one, else to be imported. */
  bringing: { readonly source: string };
  /** It was read, or could not be. */
  brought: { readonly read: ReadReport | null };
  failed: { readonly problem: Problem };
  dealtWith: object;
  done: { readonly toast: Toast | null };
  preferences: { readonly preferences: Preferences };
}

export type PaneEvent = { [Type in keyof Events]: { readonly type: Type } & Events[Type] }[keyof Events];

type Handlers = { readonly [Type in keyof Events]: (state: PaneState, event: Events[Type]) => PaneState };

/** Whether a reading ends what was wrong: where a report is found by now, nobody is told that there is none. */
const isOver = ({ passing, error }: Problem, open: OpenReport | null): boolean =>
  passing || (open !== null && error.code === 'report/no-tables');

const HANDLERS: Handlers = {
  read: (state, { open, isDesk = false, ledger = null, history, afresh }) => {
    const findings = open?.result.findings ?? [];
    const settled = !afresh && state.view === 'checking' && state.open !== null;
    const shown = settled ? showInPlace(state.shown, findings) : showAfresh(findings);
    const problem = state.problem && isOver(state.problem, open) ? null : state.problem;
    // A review workbook is opened for what it is.
    const view = isDesk && !state.known ? 'desk' : state.view;
    const readings = state.readings + 1;
    return { ...state, known: true, open, isDesk, ledger, readings, view, history, shown, problem };
  },
  swept: (state) => ({ ...state, shown: withoutMended(state.shown) }),
  checked: (state, { result }) => ({
    ...state,
    open: state.open && { ...state.open, result },
    shown: showAfresh(result.findings),
  }),
  view: (state, { view }) => ({
    ...state,
    view,
    page: null,
    behind: null,
    incoming: null,
    shown: showAfresh(state.open?.result.findings ?? []),
  }),
  page: (state, { page, over = null }) => {
    const { beneath } = state;
    if (page === 'help') return state.page === 'help' ? state : { ...state, page, beneath: state.page };
    if (state.page !== 'help' || beneath === null) return { ...state, page, behind: over, incoming: null };
    // The help is left: what it was opened over is as it was.
    if (page === beneath) return { ...state, page };
    // What was asked there is answered, and closed beneath it.
    return page === null
      ? { ...state, beneath: null, behind: null, incoming: null }
      : { ...state, page, behind: over, incoming: null };
  },
  bringing: (state, { source }) => ({
    ...state,
    page: state.page === 'proof' ? 'proof' : 'import',
    incoming: { source, read: null },
  }),
  // Whoever has left the page meanwhile is not brought back.
  brought: (state, { read }) => ({
    ...state,
    incoming: read && state.incoming && { ...state.incoming, read },
  }),
  failed: (state, { problem }) => ({ ...state, problem, toast: null }),
  dealtWith: (state) => ({ ...state, problem: null }),
  done: (state, { toast }) => ({ ...state, toast }),
  preferences: (state, { preferences }) => ({ ...state, preferences }),
};

/** The state after an event; the same object where nothing changes. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  const handle = HANDLERS[event.type] as (state: PaneState, event: PaneEvent) => PaneState;
  return handle(state, event);
}
