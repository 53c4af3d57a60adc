/** Which answers count when several were asked for. */
import { latestOnly, newestOnly } from '../../../src/taskpane/state/latest';

test('work asked for meanwhile runs once, afterwards', async () => {
  const started: (() => void)[] = [];
  const request = latestOnly(() => new Promise((resolve) => started.push(resolve)));
  const first = request();
  await Promise.resolve();
  await Promise.resolve();
  expect(started).toHaveLength(1);
  const second = request();
  expect(request()).toBe(second);
  started[0]?.();
  await first;
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  expect(started).toHaveLength(2);
  started[1]?.();
  await second;
});

test('a failure reaches who asked and not who asks next', async () => {
  const results = [() => Promise.reject(new Error('first')), () => Promise.resolve()];
  const request = latestOnly(() => results.shift()?.() ?? Promise.resolve());
  await expect(request()).rejects.toThrow('first');
  await expect(request()).resolves.toBeUndefined();
});

describe('the newest answer counts', () => {
  /** Two askings, whose answers come in the order that the test wants. */
  function twoAsked() {
    const newest = newestOnly<string>();
    const answers: { give: (answer: string) => void; fail: (reason: Error) => void }[] = [];
    const ask = () => newest(() => new Promise<string>((give, fail) => answers.push({ give, fail })));
    return { asked: [ask(), ask()] as const, answers };
  }

  test('where the older one comes last', async () => {
    const { asked, answers } = twoAsked();
    answers[1]!.give('new');
    await expect(asked[1]).resolves.toBe('new');
    answers[0]!.give('old');
    await expect(asked[0]).resolves.toBeNull();
  });

  test('where the older one comes first', async () => {
    const { asked, answers } = twoAsked();
    answers[0]!.give('old');
    await expect(asked[0]).resolves.toBeNull();
    answers[1]!.give('new');
    await expect(asked[1]).resolves.toBe('new');
  });

  test('where the older one fails, nobody is told; where the newer one does, who asked', async () => {
    const { asked, answers } = twoAsked();
    answers[1]!.fail(new Error('new'));
    await expect(asked[1]).rejects.toThrow('new');
    answers[0]!.fail(new Error('old'));
    await expect(asked[0]).resolves.toBeNull();
  });

  test('one after the other, each counts', async () => {
    const newest = newestOnly<string>();
    await expect(newest(() => Promise.resolve('first'))).resolves.toBe('first');
    await expect(newest(() => Promise.resolve('second'))).resolves.toBe('second');
  });
});
