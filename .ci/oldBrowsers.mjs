/** `node .ci/oldBrowsers.mjs FOLDER`: puts the browsers of test/e2e/old there, each unpacked out of its package. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** By major version; binaries that their packages carry for a service without a browser of its own. */
const PACKAGES = {
  103: '@sparticuz/chromium@103.0.0',
  88: 'chrome-aws-lambda@5.5.0',
  80: 'chrome-aws-lambda@2.1.1',
};

const [, , folder] = process.argv;
if (!folder) throw new Error('which folder?');
mkdirSync(folder, { recursive: true });
for (const [version, name] of Object.entries(PACKAGES)) {
  const home = join(folder, version);
  if (existsSync(home)) continue;
  const scratch = mkdtempSync(join(folder, 'new-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', name, '--json', '--ignore-scripts', '--pack-destination', scratch], {
      encoding: 'utf8',
    }),
  );
  const archive = join(scratch, packed.filename.replace('/', '-').replace('@', ''));
  execFileSync('tar', ['-xzf', archive, '-C', scratch, 'package/bin/chromium.br']);
  const binary = brotliDecompressSync(readFileSync(join(scratch, 'package/bin/chromium.br')));
  const whole = join(scratch, 'whole');
  mkdirSync(whole);
  writeFileSync(join(whole, 'chromium'), binary, { mode: 0o755 });
  // Only what is whole has the name that the tests look for.
  renameSync(whole, home);
  rmSync(scratch, { recursive: true });
}
