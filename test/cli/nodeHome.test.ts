/** Threads of Node: hanging, out of memory, broken; each ends with words, and the next job is done. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeHome } from '../../src/cli/nodeHome';
import { UserError } from '../../src/messages';
import { Thread } from '../../src/threads';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-home-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Speaks the protocol; a job is a program. */
const INSIDE = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', (job) => {
  parentPort.postMessage({ sign: 'begun', milliseconds: job.milliseconds });
  parentPort.postMessage({ sign: 'done', answer: { result: eval(job.program) } });
});`;

test('a thread of Node that hangs, eats memory or breaks is ended, and another does the next job', async () => {
  const file = join(folder, 'inside.cjs');
  writeFileSync(file, INSIDE);
  const thread = new Thread(nodeHome({ file, data: null, megabytes: 30 }));
  const outcome = (program: string, milliseconds: number) =>
    thread.run({ content: { program, milliseconds }, file: '甲' }).catch((thrown: unknown) => {
      if (!(thrown instanceof UserError)) throw thrown;
      return `${thrown.code} ${thrown.details['limit'] ?? ''}`;
    });
  expect(await outcome('1 + 1', 5_000)).toBe(2);
  expect(await outcome('for (;;);', 100)).toBe('file/too-large time-limit');
  expect(await outcome('for (const all = []; ;) all.push({})', 30_000)).toBe('file/too-large memory');
  expect(await outcome('process.exit()', 5_000)).toBe('unexpected ');
  expect(await outcome('2 + 2', 5_000)).toBe(4);
  thread.end();
}, 60_000);

test('a file that is not there', async () => {
  const thread = new Thread(nodeHome({ file: join(folder, 'none.cjs'), data: null, megabytes: 30 }));
  const run = thread.run({ content: null, file: '甲' });
  await expect(run).rejects.toMatchObject({ code: 'file/no-reader' });
});
