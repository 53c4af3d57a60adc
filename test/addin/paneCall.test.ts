/** A ribbon button and the panes that are open, each on a page of its own. */
import { answerCalls, callPane } from '../../src/addin';
import type { Channel, PaneTask } from '../../src/addin';
import type { WorkbookIdentity } from '../../src/excel';

const CHECK: PaneTask = { kind: 'check' };
const OWN: WorkbookIdentity = { name: '年报.xlsx', place: 'D:\\公开\\年报.xlsx' };
const MOVED: WorkbookIdentity = { name: '年报.xlsx', place: 'E:\\备份\\年报.xlsx' };
const UNSAVED: WorkbookIdentity = { name: '工作簿1', place: null };

/** Pages that hear each other but not themselves; `heard` is all that was said. */
function pages() {
  const listeners = new Map<(message: unknown) => void, object>();
  const heard: Record<string, unknown>[] = [];
  const open = (): Channel => {
    const page = {};
    return {
      post: (message) => {
        const copy = JSON.parse(JSON.stringify(message)) as Record<string, unknown>;
        heard.push(copy);
        for (const [hear, owner] of [...listeners]) if (owner !== page) hear(copy);
      },
      listen: (hear) => {
        listeners.set(hear, page);
        return () => void listeners.delete(hear);
      },
    };
  };
  return { open, heard, listening: () => listeners.size };
}

/** Time that passes when the test says so. */
function clock() {
  const timers = new Map<() => void, number>();
  return {
    later: (milliseconds: number, run: () => void) => {
      timers.set(run, milliseconds);
      return () => void timers.delete(run);
    },
    pass: (milliseconds: number) =>
      [...timers].filter(([, due]) => due <= milliseconds).forEach(([run]) => timers.delete(run) && run()),
    waiting: () => timers.size,
  };
}

const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};
const of = (workbook: WorkbookIdentity) => () => Promise.resolve(workbook);

function world() {
  const { open, heard, listening } = pages();
  const time = clock();
  const taken: [string, PaneTask][] = [];
  const pane = (name: string, identify: () => Promise<WorkbookIdentity>) =>
    answerCalls(open(), (task) => taken.push([name, task]), identify);
  const press = (identify = of(OWN), task = CHECK) => callPane(open(), task, identify, time.later);
  return { open, heard, listening, time, taken, pane, press };
}

test('the pane of this workbook takes it, that of another does not', async () => {
  const { pane, press, taken, time, listening } = world();
  pane('other', of(MOVED));
  pane('own', of(OWN));
  await expect(press()).resolves.toBe(true);
  expect(taken).toEqual([['own', { kind: 'check' }]]);
  // The button listens no longer, and waits for nothing.
  expect([listening(), time.waiting()]).toEqual([2, 0]);
});

test('no pane: known after 300 milliseconds', async () => {
  const { press, time } = world();
  const taken = press();
  await settle();
  time.pass(299);
  await settle();
  expect(time.waiting()).toBe(2);
  time.pass(300);
  await expect(taken).resolves.toBe(false);
});

test('only the pane of a file of the same name elsewhere: not taken', async () => {
  const { pane, press, taken, time } = world();
  pane('other', of(MOVED));
  const answer = press();
  await settle();
  time.pass(300);
  await expect(answer).resolves.toBe(false);
  expect(taken).toEqual([]);
});

test('never saved, there is no telling: nobody is asked', async () => {
  const { pane, press, heard } = world();
  pane('own', of(UNSAVED));
  await expect(press(of(UNSAVED))).resolves.toBe(false);
  expect(heard).toEqual([]);
});

test('a cell is being edited and the workbook cannot be asked: not taken', async () => {
  const { pane, press, taken } = world();
  pane('own', of(OWN));
  await expect(press(() => Promise.reject(new Error('busy')))).resolves.toBe(false);
  expect(taken).toEqual([]);
});

test('a pane whose workbook cannot be asked leaves it', async () => {
  const { pane, press, taken, time } = world();
  pane('own', () => Promise.reject(new Error('busy')));
  const answer = press();
  await settle();
  time.pass(300);
  await expect(answer).resolves.toBe(false);
  expect(taken).toEqual([]);
});

test('a pane that takes too long to look does nothing when it is done', async () => {
  const { pane, press, taken, time } = world();
  let looked: (identity: WorkbookIdentity) => void = () => undefined;
  pane('slow', () => new Promise((resolve) => (looked = resolve)));
  const answer = press();
  await settle();
  time.pass(300);
  await settle();
  expect(time.waiting()).toBe(1);
  time.pass(3000);
  await expect(answer).resolves.toBe(false);
  looked(OWN);
  await settle();
  expect(taken).toEqual([]);
});

test('two windows of one workbook: one pane acts', async () => {
  const { pane, press, taken } = world();
  pane('first', of(OWN));
  pane('second', of(OWN));
  await expect(press()).resolves.toBe(true);
  await settle();
  expect(taken).toHaveLength(1);
});

test('a pane that was closed says nothing', async () => {
  const { pane, press, taken, time } = world();
  pane('own', of(OWN))();
  const answer = press();
  await settle();
  time.pass(300);
  await expect(answer).resolves.toBe(false);
  expect(taken).toEqual([]);
});

test('no channel: not taken', async () => {
  await expect(callPane(null, CHECK, of(OWN), clock().later)).resolves.toBe(false);
});

test('what is none of ours is not answered', async () => {
  const { open, pane, heard, taken } = world();
  pane('own', of(OWN));
  const stranger = open();
  const call = { said: 'call', call: 'x', workbook: OWN };
  const strange = [
    null,
    'call',
    [],
    call,
    { ...call, task: { kind: 'eval', code: 'alert(1)' } },
    { ...call, task: CHECK, workbook: { name: 1 } },
    { said: 'go', call: 'x' },
  ];
  strange.forEach((message) => stranger.post(message));
  await settle();
  expect(heard).toEqual(strange);
  expect(taken).toEqual([]);
});
