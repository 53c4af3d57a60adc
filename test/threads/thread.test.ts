/** One job at a time in a thread that can be ended, over a home that the test plays. */
import { UserError } from '../../src/messages';
import { answerJob, Thread } from '../../src/threads';
import type { HomeEvents, Signal, Work } from '../../src/threads';

const job = (content: unknown, file = '甲.xls') => ({ content, file });
const failure = async (promise: Promise<unknown>) => {
  const thrown: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof UserError)) throw new Error(`no UserError: ${String(thrown)}`);
  return { code: thrown.code, details: thrown.details };
};

/** Homes that do what the test says; `homes` are those that were started, with what was posted to them. */
function played(canStart = true) {
  const homes: { events: HomeEvents; posted: unknown[]; ended: boolean; rested: number }[] = [];
  const thread = new Thread((events) => {
    if (!canStart) throw new Error('forbidden by policy');
    const home = { events, posted: [] as unknown[], ended: false, rested: 0 };
    homes.push(home);
    return {
      post: (content) => home.posted.push(content),
      rest: () => void home.rested++,
      end: () => void (home.ended = true),
    };
  });
  return { thread, homes };
}
const begun: Signal = { sign: 'begun', milliseconds: 2_000 };
const done = (result: unknown): Signal => ({ sign: 'done', answer: { result } });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const settled = () => jest.advanceTimersByTimeAsync(0);

describe('a thread', () => {
  test('does one job after another in one home', async () => {
    const { thread, homes } = played();
    const [one, two] = [thread.run(job(1)), thread.run(job(2))];
    await settled();
    expect(homes.map(({ posted }) => posted)).toEqual([[1]]);
    homes[0]!.events.message(begun);
    homes[0]!.events.message(done('一'));
    expect(await one).toBe('一');
    await settled();
    homes[0]!.events.message(done('二'));
    expect(await two).toBe('二');
    expect(homes).toMatchObject([{ posted: [1, 2], ended: false, rested: 2 }]);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('an error crosses as its code and details', async () => {
    const { thread, homes } = played();
    const run = failure(thread.run(job(1)));
    await settled();
    homes[0]!.events.message(begun);
    homes[0]!.events.message({
      sign: 'done',
      answer: { code: 'file/encrypted', details: { file: '甲.xls' } },
    });
    expect(await run).toEqual({ code: 'file/encrypted', details: { file: '甲.xls' } });
  });

  test('a job that hangs is ended, and the next one starts another home', async () => {
    const { thread, homes } = played();
    const run = failure(thread.run(job(1)));
    const next = thread.run(job(2));
    await settled();
    homes[0]!.events.message(begun);
    await jest.advanceTimersByTimeAsync(1_999);
    expect(homes[0]!.ended).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(await run).toEqual({ code: 'file/too-large', details: { file: '甲.xls', limit: 'time-limit' } });
    expect(homes[0]!.ended).toBe(true);
    homes[0]!.events.message(done('too late'));
    homes[1]!.events.message(done('二'));
    expect(await next).toBe('二');
  });

  test('one that says now and then that it goes on is not ended', async () => {
    const { thread, homes } = played();
    const run = thread.run(job(1));
    await settled();
    for (let part = 0; part < 5; part++) {
      homes[0]!.events.message(begun);
      await jest.advanceTimersByTimeAsync(1_500);
    }
    homes[0]!.events.message(done('一'));
    expect(await run).toBe('一');
  });

  test('loading is not counted as reading, and has a limit of its own', async () => {
    const { thread, homes } = played();
    const slow = thread.run(job(1));
    await jest.advanceTimersByTimeAsync(20_000);
    homes[0]!.events.message(begun);
    homes[0]!.events.message(done('一'));
    expect(await slow).toBe('一');
    const never = failure(thread.run(job(2)));
    await jest.advanceTimersByTimeAsync(30_000);
    expect(await never).toEqual({ code: 'file/no-reader', details: { file: '甲.xls' } });
  });

  test.each([
    ['cannot be started', false, () => undefined],
    ['ends before it begins', true, (events: HomeEvents) => events.lost('ended')],
    [
      'cannot load what it needs',
      true,
      (events: HomeEvents) => events.message({ sign: 'done', answer: { reason: 'Loading chunk 3 failed' } }),
    ],
  ])('one that %s is said to be missing', async (_, canStart, happen) => {
    const { thread, homes } = played(canStart);
    const run = failure(thread.run(job(1)));
    await settled();
    for (const { events } of homes) happen(events);
    expect(await run).toEqual({ code: 'file/no-reader', details: { file: '甲.xls' } });
  });

  test('one that eats all memory, one that breaks', async () => {
    for (const [how, expected] of [
      ['memory', { code: 'file/too-large', details: { file: '甲.xls', limit: 'memory' } }],
      ['ended', { code: 'unexpected', details: { reason: 'ended' } }],
    ] as const) {
      const { thread, homes } = played();
      const run = failure(thread.run(job(1)));
      await settled();
      homes[0]!.events.message(begun);
      homes[0]!.events.lost(how);
      expect(await run).toEqual(expected);
    }
  });

  test('what a library says on the same way is not taken for an answer', async () => {
    const { thread, homes } = played();
    const run = thread.run(job(1));
    await settled();
    for (const noise of [null, 'ready', { action: 'ready' }, { sign: 'other' }])
      homes[0]!.events.message(noise);
    homes[0]!.events.message(done('一'));
    expect(await run).toBe('一');
  });
});

describe('the inside of a thread', () => {
  const signals = async (work: Work) => {
    const sent: Signal[] = [];
    await answerJob('job', work, (signal) => sent.push(structuredClone(signal)));
    return sent;
  };

  test('says when it begins and what came of it', async () => {
    expect(
      await signals(async (content, begin) => {
        begin(2_000);
        return Promise.resolve([content]);
      }),
    ).toEqual([begun, done(['job'])]);
  });

  test.each([
    [
      'an error for the user',
      new UserError('file/empty', { file: '甲' }),
      { code: 'file/empty', details: { file: '甲' } },
    ],
    ['anything else', new TypeError('x is not y'), { reason: 'x is not y' }],
  ])('%s', async (_, thrown, answer) => {
    expect(await signals(() => Promise.reject(thrown))).toEqual([{ sign: 'done', answer }]);
  });
});
