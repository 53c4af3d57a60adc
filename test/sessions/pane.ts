/** A pane without its page: the state, the actions, and every call by which it changes the workbook. */
import { readOpenReport } from '../../src/addin';
import { openWorkbook } from '../../src/excel';
import type { CellWrite, ExcelWorkbook, Existing, StepName, StepOutcome, UndoKey } from '../../src/excel';
import type { Plan } from '../../src/layout';
import { asUserError } from '../../src/messages';
import type { UserError } from '../../src/messages';
import type { EmbeddedHost } from '../../src/preview/host/host';
import type { Clock, Services } from '../../src/taskpane/services/services';
import { createActions } from '../../src/taskpane/state/actions';
import type { PaneActions } from '../../src/taskpane/state/actions';
import { reducePane } from '../../src/taskpane/state/reducer';
import type { PaneEvent } from '../../src/taskpane/state/reducer';
import { initialState } from '../../src/taskpane/state/state';
import type { PaneState } from '../../src/taskpane/state/state';

/** The same key for every pane of a session: all of them run on one computer. */
export const KEY: UndoKey = new Uint8Array(32).fill(7);

/** What was asked of the workbook, and what came of it. */
export type Call = (
  | { readonly method: 'write'; readonly step: StepName; readonly cells: readonly CellWrite[] }
  | {
      readonly method: 'insert';
      readonly step: StepName;
      readonly existing: Existing;
      readonly plan: Plan | null;
    }
  | { readonly method: 'undo'; readonly inserted: 'delete' | 'keep-as-old'; readonly step: StepName | null }
  | { readonly method: 'redo'; readonly step: StepName | null }
  | { readonly method: 'forget' }
) & { readonly error: UserError | null; readonly outcome: StepOutcome | null };

/** Passes its calls on and notes those that change the workbook. */
export class Recorder {
  calls: Call[] = [];
  pending = 0;
  readonly workbook: ExcelWorkbook;

  constructor(inner: ExcelWorkbook) {
    this.workbook = {
      insert: (makePlan, existing, step) => {
        let plan: Plan | null = null;
        const making = (suffix: string) => (plan = makePlan(suffix));
        return this.note(inner.insert(making, existing, step), (outcome) => ({
          method: 'insert',
          step,
          existing,
          plan,
          outcome,
        }));
      },
      write: (cells, step) =>
        this.note(inner.write(cells, step), (outcome) => ({ method: 'write', step, cells, outcome })),
      undo: (inserted = 'delete') =>
        this.note(inner.undo(inserted), (step) => ({ method: 'undo', inserted, step, outcome: null })),
      redo: () => this.note(inner.redo(), (step) => ({ method: 'redo', step, outcome: null })),
      forgetSteps: () => this.note(inner.forgetSteps(), () => ({ method: 'forget', outcome: null })),
      read: () => this.count(inner.read()),
      readNamed: (sheets) => this.count(inner.readNamed(sheets)),
      // Sessions have no desk.
      update: (update, step) => this.count(inner.update(update, step)),
      readSheets: (anew) => this.count(inner.readSheets(anew)),
      select: (addresses) => this.count(inner.select(addresses)),
      show: (sheet) => this.count(inner.show(sheet)),
      filter: (filtering) => this.count(inner.filter(filtering)),
      history: () => this.count(inner.history()),
      watch: (onEdit) => this.count(inner.watch(onEdit)),
      activeCell: () => this.count(inner.activeCell()),
      watchSelection: (onSelect) => this.count(inner.watchSelection(onSelect)),
      loadAhead: () => this.count(inner.loadAhead()),
      openCopy: (bytes) => this.count(inner.openCopy(bytes)),
    };
  }

  private async count<Value>(work: Promise<Value>): Promise<Value> {
    this.pending += 1;
    try {
      return await work;
    } finally {
      this.pending -= 1;
    }
  }

  private note<Value>(
    work: Promise<Value>,
    call: (value: Value | null) => DistributiveOmit<Call, 'error'>,
  ): Promise<Value> {
    return this.count(
      work.then(
        (value) => {
          this.calls.push({ ...call(value), error: null });
          return value;
        },
        (thrown: unknown) => {
          this.calls.push({ ...call(null), error: asUserError(thrown) });
          throw thrown;
        },
      ),
    );
  }
}

type DistributiveOmit<Whole, Key extends PropertyKey> = Whole extends unknown ? Omit<Whole, Key> : never;

/** Time that passes only when the session says so. */
class SessionClock implements Clock {
  private timers: (() => void)[] = [];

  now = () => new Date(2025, 0, 12);

  later = (_milliseconds: number, run: () => void) => {
    this.timers.push(run);
    return () => {
      this.timers = this.timers.filter((each) => each !== run);
    };
  };

  /** Runs what is due; false where nothing was. */
  strike(): boolean {
    const due = this.timers.splice(0);
    due.forEach((run) => run());
    return due.length > 0;
  }
}

const MOST_TURNS = 400;
const QUIET_TURNS = 3;
const MOST_STRIKES = 12;

export class SessionPane {
  state: PaneState;
  readonly actions: PaneActions;
  readonly recorder: Recorder;
  /** What was said since the session last looked. */
  said: PaneEvent[] = [];
  private readonly clock = new SessionClock();
  private stop: (() => Promise<void>) | undefined;
  private callOff: (() => void) | undefined;

  private constructor(readonly host: EmbeddedHost) {
    this.recorder = new Recorder(openWorkbook(KEY));
    const { workbook } = this.recorder;
    const nowhere = () => {
      throw new Error('no part of a session');
    };
    const services: Services = {
      workbook,
      clock: this.clock,
      storage: undefined,
      clipboard: { copy: nowhere, copyPicture: nowhere },
      read: nowhere,
      readList: nowhere,
      readWorkbook: nowhere,
      review: nowhere,
      lastYear: nowhere,
      download: null,
      ribbon: { listen: () => () => undefined },
      theme: { current: () => 'light', watch: () => () => undefined },
      hostLocale: 'zh-CN',
    };
    this.state = initialState({
      preferences: { locale: null, typedTotals: false, explainer: '' },
      hostLocale: 'zh-CN',
      view: 'filling',
    });
    this.actions = createActions(services, this.dispatch);
  }

  /** As the pane opens: it reads, and follows the workbook from then on. */
  static async open(host: EmbeddedHost): Promise<SessionPane> {
    const pane = new SessionPane(host);
    await pane.actions.followEdit();
    pane.stop = await pane.recorder.workbook.watch(() => {
      pane.callOff?.();
      pane.callOff = pane.clock.later(150, () => void pane.actions.followEdit());
    });
    await pane.rest();
    return pane;
  }

  async close(): Promise<void> {
    await this.stop?.();
    await this.host.settle();
  }

  readonly dispatch = (event: PaneEvent): void => {
    this.said.push(event);
    this.state = reducePane(this.state, event);
  };

  /** Until nothing is under way, and what was put off was done. */
  async rest(): Promise<void> {
    await this.quiet();
    for (let strike = 0; this.clock.strike(); strike++) {
      if (strike === MOST_STRIKES) throw new Error('the pane puts work off without end');
      await this.quiet();
    }
  }

  private async quiet(): Promise<void> {
    for (let turn = 0, still = 0; still < QUIET_TURNS; turn++) {
      if (turn === MOST_TURNS) throw new Error('the pane does not come to rest');
      await this.host.settle();
      still = this.recorder.pending === 0 ? still + 1 : 0;
    }
  }
}

/** What another pane finds that looks for the first time, as a text; null where it finds no report. */
export async function freshFindings(tables: boolean): Promise<string | null> {
  try {
    const open = await readOpenReport(openWorkbook(KEY), 'zh-CN', { tables, anew: true, before: null });
    return open && JSON.stringify(open.result);
  } catch (thrown) {
    if (asUserError(thrown).code === 'report/no-tables') return null;
    throw thrown;
  }
}
