/** Work of the main thread has its time; a report after it is read as if nothing had been. */
import { eachFile } from '../../src/cli/eachFile';
import { hasEnded, limitFor } from '../../src/cli/limit';
import { UserError } from '../../src/messages';

const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return [thrown.code, thrown.details];
  }
};
const endless = () => {
  for (;;);
};
const timeIsUp = ['file/too-large', { file: '甲.docx', limit: 'time-limit' }];

test('what ends in time gives its result; what it throws is thrown', () => {
  const limit = limitFor('甲.docx', 5_000);
  expect(limit(() => 7)).toBe(7);
  expect(() =>
    limit(() => {
      throw new RangeError('own');
    }),
  ).toThrow(RangeError);
  expect(hasEnded()).toBe(false);
});

test.each([
  ['a loop', endless],
  [
    'a loop that takes no refusal',
    () => {
      for (;;)
        try {
          endless();
        } catch {
          continue;
        }
    },
  ],
  ['a pattern that tries everything', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
])('%s is ended in words', (_name, work) => {
  expect(refusal(() => limitFor('甲.docx', 50)(work))).toEqual(timeIsUp);
  expect(hasEnded()).toBe(true);
});

test('all stages of a file have their time together', () => {
  const limit = limitFor('甲.docx', 400);
  const spend = (milliseconds: number) => () => {
    for (const end = performance.now() + milliseconds; performance.now() < end;);
    return 'done';
  };
  expect(limit(spend(250))).toBe('done');
  expect(refusal(() => limit(spend(5_000)))).toEqual(timeIsUp);
});

test('without a file to start threads from, the next files are read here', async () => {
  const told: string[] = [];
  const work = { data: null, here: (file: string) => Promise.resolve(file), failed: () => 'failed' };
  for await (const each of eachFile([{ file: '甲' }, { file: '乙' }], work)) told.push(each);
  expect(told).toEqual(['甲', '乙']);
});
