/** Literal states of the pane, and what events change in them. */
import type { StepHistory } from '../../../src/excel';
import type { OpenReport } from '../../../src/addin';
import type { ReadReport } from '../../../src/addin/readReport';
import type { CheckResult, Finding } from '../../../src/findings';
import { UserError } from '../../../src/messages';
import type { ErrorCode } from '../../../src/messages';
import { reducePane } from '../../../src/taskpane/state/reducer';
import type { PaneEvent } from '../../../src/taskpane/state/reducer';
import type { PaneState, Problem } from '../../../src/taskpane/state/state';

export const finding = (id: string, message = id) => ({ id, message }) as Finding;
export const [one, two, three] = [finding('一'), finding('二'), finding('三')];
export const result = (...findings: Finding[]) => ({ findings }) as unknown as CheckResult;
export const open = (...findings: Finding[]) => ({ result: result(...findings) }) as OpenReport;
export const unmended = (...findings: Finding[]) =>
  findings.map((each) => ({ finding: each, mended: false }));
export const read = { report: {}, edition: {} } as ReadReport;
export const other = { report: { year: 2023 }, edition: {} } as ReadReport;
export const problem = (passing: boolean, code: ErrorCode = 'excel/failed'): Problem => ({
  error: new UserError(code),
  retry: null,
  choose: null,
  keep: null,
  passing,
});
export const NO_STEPS: StepHistory = { undo: [], redo: [] };
export const ONE_STEP: StepHistory = { undo: ['insert'], redo: [] };
export const toast = { text: '好了', undoable: true };

/** 检查 with two findings. */
export const BEFORE: PaneState = {
  known: true,
  open: open(one, two),
  isDesk: false,
  ledger: null,
  readings: 1,
  shown: unmended(one, two),
  view: 'checking',
  page: null,
  beneath: null,
  behind: null,
  incoming: null,
  problem: null,
  toast: null,
  history: NO_STEPS,
  preferences: { locale: null, typedTotals: false, explainer: '' },
  hostLocale: 'zh-CN',
};
export const READING: Partial<PaneState> = { page: 'import', incoming: { source: '甲.docx', read: null } };
export const BROUGHT: Partial<PaneState> = { page: 'import', incoming: { source: '甲.docx', read } };

/** What happens, before it, the event, and what is other afterwards. */
export type Case = readonly [string, Partial<PaneState>, PaneEvent, Partial<PaneState>];

export function expectChanged(
  before: Partial<PaneState>,
  event: PaneEvent,
  changed: Partial<PaneState>,
): void {
  const state = { ...BEFORE, ...before };
  const counted = event.type === 'read' ? { readings: state.readings + 1 } : {};
  expect(reducePane(state, event)).toEqual({ ...state, ...counted, ...changed });
}
