/** An edit that is followed while Excel cannot answer: the pane waits quietly and reads again later. */
import { UserError } from '../../../src/messages';
import { createActions } from '../../../src/taskpane/state/actions';
import type { PaneEvent } from '../../../src/taskpane/state/reducer';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { fakeWorld } from '../pane';

function started() {
  const world = fakeWorld({ workbook: FakeWorkbook.holding(sampleReport()) });
  const events: PaneEvent[] = [];
  const actions = createActions(world.services, (event) => events.push(event));
  return { ...world, actions, types: () => events.map(({ type }) => type), events };
}

describe.each(['excel/cell-editing', 'excel/busy'] as const)('%s', (code) => {
  test('nothing is said, and it is read again each second until it can be', async () => {
    const { workbook, clock, actions, types } = started();
    workbook.failNext('read', new UserError(code));
    workbook.failNext('read', new UserError(code));
    await actions.followEdit();
    expect([workbook.reads, types()]).toEqual([1, []]);
    await clock.pass(900);
    expect(workbook.reads).toBe(1);
    await clock.pass(100);
    expect([workbook.reads, types()]).toEqual([2, []]);
    await clock.pass(1000);
    await actions.followEdit();
    expect([workbook.reads, types()]).toEqual([4, ['read', 'read']]);
    await clock.pass(10_000);
    expect(workbook.reads).toBe(4);
  });

  test('to whoever asked it is said at once, and the clock does nothing', async () => {
    const { workbook, clock, actions, events } = started();
    workbook.failNext('read', new UserError(code));
    await actions.checkAgain();
    expect(events).toEqual([
      {
        type: 'failed',
        problem: {
          error: expect.objectContaining({ code }) as UserError,
          retry: expect.any(Function) as () => void,
          choose: null,
          keep: null,
          passing: false,
        },
      },
    ]);
    await clock.pass(10_000);
    expect(workbook.reads).toBe(1);
  });
});

test.each([
  'excel/failed',
  'excel/protected',
  'excel/other-workbook',
  'excel/missing',
  'unexpected',
] as const)('%s is said at once, until the workbook can be read again', async (code) => {
  const { workbook, clock, actions, events } = started();
  workbook.failNext('read', new UserError(code));
  await actions.followEdit();
  expect(events).toEqual([
    {
      type: 'failed',
      problem: {
        error: expect.objectContaining({ code }) as UserError,
        retry: expect.any(Function) as () => void,
        choose: null,
        keep: null,
        passing: true,
      },
    },
  ]);
  await clock.pass(10_000);
  expect(workbook.reads).toBe(1);
});
