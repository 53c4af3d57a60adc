/** The `nianbao` command; its threads start from the same file. */
import { isMainThread } from 'node:worker_threads';
import { argumentsOf, workingFolder } from './fileNames';
import { run } from './run';

/** A reader that went away (`nianbao check … | head`) is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

if (isMainThread)
  void run(argumentsOf(process.argv.slice(2)), {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: workingFolder(process.cwd()),
    threadFile: __filename,
  }).then((code) => {
    process.exitCode = code;
  });
else void import('./serve').then(({ serve }) => serve());
