/** What the pane was told by what users do, a short line for each event, without a pane being drawn. */
import type { OpenReport } from '../../../src/addin';
import { loadMessages } from '../../../src/messages/load';
import { createActions } from '../../../src/taskpane/state/actions';
import type { PaneActions } from '../../../src/taskpane/state/actions';
import type { PaneEvent } from '../../../src/taskpane/state/reducer';
import type { Problem } from '../../../src/taskpane/state/state';
import { fakeWorld } from '../pane';
import type { FakeWorld, PaneOptions } from '../pane';

/** The parts that users do it in come with all words. */
beforeAll(() => loadMessages('zh-CN'));

export interface Logged extends FakeWorld {
  readonly actions: PaneActions;
  readonly events: readonly PaneEvent[];
  /** The lines since it was asked last. */
  readonly told: () => readonly string[];
  readonly problem: () => Problem | undefined;
  /** As it was read last. */
  readonly open: () => OpenReport;
}

function line(event: PaneEvent): string {
  switch (event.type) {
    case 'read': {
      const [redo] = event.history.redo;
      return `read ${event.open?.origin ?? 'nothing'}, to undo: ${event.history.undo[0] ?? 'nothing'}${redo ? `, to redo: ${redo}` : ''}${event.afresh ? ', afresh' : ''}`;
    }
    case 'checked':
      return `checked: ${event.result.findings.length}`;
    case 'view':
      return `view ${event.view}`;
    case 'page':
      return `page ${event.page ?? 'left'}`;
    case 'bringing':
      return `bringing ${event.source}`;
    case 'brought':
      return `brought ${event.read?.report.unit ?? 'nothing'}`;
    case 'failed': {
      const { error, retry, keep, passing } = event.problem;
      return `failed ${error.message}${retry ? ', again' : ''}${keep ? ', or keep' : ''}${passing ? ', passing' : ''}`;
    }
    case 'done':
      return `done ${event.toast?.text ?? 'nothing'}${event.toast?.undoable ? ', undoable' : ''}`;
    case 'preferences':
      return `preferences ${JSON.stringify(event.preferences)}`;
    case 'dealtWith':
    case 'swept':
      return event.type;
  }
}

/** `on` is called with each event while it is being told. */
export function logged(options: PaneOptions = {}, on: (event: PaneEvent) => void = () => undefined): Logged {
  const world = fakeWorld(options);
  const events: PaneEvent[] = [];
  let seen = 0;
  const actions = createActions(world.services, (event) => {
    events.push(event);
    on(event);
  });
  return {
    ...world,
    actions,
    events,
    told: () => {
      const lines = events.slice(seen).map(line);
      seen = events.length;
      return lines;
    },
    problem: () => events.flatMap((event) => (event.type === 'failed' ? [event.problem] : [])).at(-1),
    open: () => events.flatMap((event) => (event.type === 'read' && event.open ? [event.open] : [])).at(-1)!,
  };
}
