/** The preview as `npm start` makes it, which is not as it is built for the tests in a browser: it compiles, its help too. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import configurations from '../webpack.config.js';

const scratch = mkdtempSync(join(tmpdir(), 'nianbao-served-'));
const preview = (await configurations({ WEBPACK_SERVE: true })).find(({ name }) => name === 'preview');
const compiler = webpack({ ...preview, output: { ...preview.output, path: scratch, clean: false } });
try {
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
