/** `npm run pictures`: takes the pictures of the help from the built preview into assets/help. Look at them before they are committed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const jest = join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, '-c', 'test/jest/e2e.cjs', 'helpPictures'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NIANBAO_PICTURES: 'write' },
});
process.exitCode = status ?? 1;
