import { latestOnly } from '../../../src/taskpane/state/latest';

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
