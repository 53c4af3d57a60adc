/**
 * How a ribbon button finds the pane of its workbook, if that is open, and hands it a task. The button calls; every pane
 * says at once that it is here, then looks whether the workbook is its own, and waits to be sent: so one pane acts at
 * most, and none after the button has given up and shown a dialog.
 */
import type { WorkbookIdentity } from '../excel';
import type { Channel } from './channel';
import { identityIn, isSameWorkbook } from './identity';
import type { Later } from './later';
import { paneTaskIn, unchecked } from './paneTask';
import type { PaneTask } from './paneTask';

/** Milliseconds in which a pane that is open says so; without one the button waits as long for nothing. */
const ANSWERS = 300;
/** Milliseconds in which it has seen whether the workbook is its own. */
const LOOKS = 3000;

type Identify = () => Promise<WorkbookIdentity>;

type Said = 'call' | 'here' | 'mine' | 'other' | 'go';

const newId = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), String).join('-');

/** Whether a pane took the task: the pane of this workbook, and only where the workbook is known for certain. */
export async function callPane(
  channel: Channel | null,
  task: PaneTask,
  identify: Identify,
  later: Later,
): Promise<boolean> {
  if (!channel) return false;
  const workbook = await identify().catch(() => null);
  if (!workbook || workbook.place === null) return false;
  const call = newId();
  return new Promise((resolve) => {
    const here = new Set<unknown>();
    const others = new Set<unknown>();
    let answersOver = false;
    const finish = (taken: boolean) => {
      stop();
      callOff.forEach((off) => off());
      resolve(taken);
    };
    const giveUpAlone = () => {
      if (answersOver && here.size === others.size) finish(false);
    };
    const hearing: Partial<Record<Said, (pane: unknown) => void>> = {
      here: (pane) => void here.add(pane),
      other: (pane) => {
        here.add(pane);
        others.add(pane);
        giveUpAlone();
      },
      mine: (pane) => {
        channel.post({ said: 'go', call, pane });
        finish(true);
      },
    };
    const stop = channel.listen((message) => {
      const heard = unchecked(message);
      if (heard?.['call'] === call) hearing[heard['said'] as Said]?.(heard['pane']);
    });
    const callOff = [
      later(ANSWERS, () => {
        answersOver = true;
        giveUpAlone();
      }),
      later(LOOKS, () => finish(false)),
    ];
    channel.post({ said: 'call', call, workbook, task });
  });
}

/** Answers the buttons of this pane's workbook; returns how to stop. */
export function answerCalls(
  channel: Channel | null,
  take: (task: PaneTask) => void,
  identify: Identify,
): () => void {
  if (!channel) return () => undefined;
  const pane = newId();
  /** The task of the last call, if that was for this pane. */
  const offered = new Map<unknown, PaneTask>();
  const look = async (call: unknown, task: PaneTask, wanted: WorkbookIdentity) => {
    const own = await identify().catch(() => null);
    const mine = own !== null && own.place !== null && isSameWorkbook(own, wanted);
    if (mine) {
      offered.clear();
      offered.set(call, task);
    }
    channel.post({ said: mine ? 'mine' : 'other', call, pane });
  };
  return channel.listen((message) => {
    const heard = unchecked(message);
    if (!heard) return;
    const { said, call } = heard;
    if (said === 'call') {
      const task = paneTaskIn(heard['task']);
      const wanted = identityIn(heard['workbook']);
      if (!task || !wanted) return;
      channel.post({ said: 'here', call, pane });
      void look(call, task, wanted);
    }
    if (said === 'go' && heard['pane'] === pane) {
      const task = offered.get(call);
      offered.clear();
      if (task) take(task);
    }
  });
}
