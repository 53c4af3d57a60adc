/**
 * `npm test`: types, lint, format, manifest, then every jest project. Says which referees were found and what they
 * add; NIANBAO_REFEREES=required makes a missing one a failure. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const required = process.env.NIANBAO_REFEREES === 'required';
const scratch = mkdtempSync(join(tmpdir(), 'nianbao-test-'));
const bin = (name) => join('node_modules', '.bin', name);
const onPath = (name) => spawnSync('which', [name]).status === 0;

const REFEREES = [
  {
    name: 'LibreOffice',
    found: onPath('soffice'),
    adds: 'test/referee: recalculated workbooks, rendered pages, pasted tables',
  },
  {
    name: 'Chromium',
    found: onPath('chromium') || onPath('google-chrome'),
    adds: 'test/e2e: the pane in a browser',
  },
  { name: 'poppler-utils', found: onPath('pdftoppm'), adds: 'the pages of test/referee as pictures' },
  { name: 'xmllint', found: onPath('xmllint'), adds: 'manifest.xml against Microsoft’s schema' },
  {
    name: '../shared',
    found: existsSync(join('..', 'shared', 'seed.txt')),
    adds: 'real reports and Microsoft’s schema',
  },
];

let passed = 0;
let failed = 0;

function step(name, command, args) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: process.env });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)\n`);
  if (status === 0) passed++;
  else failed++;
}

console.log('Referees:');
for (const { name, found, adds } of REFEREES) {
  console.log(`  ${found ? 'found  ' : 'MISSING'} ${name}: ${adds}`);
  if (!found && required) failed++;
}
console.log('');

const found = (name) => REFEREES.some((referee) => referee.name === name && referee.found);

step('types', bin('tsc'), ['--noEmit', '-p', '.']);
step('lint', bin('eslint'), ['-c', join('test', 'eslint.config.mjs'), '--max-warnings', '0', '.']);
step('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
step('manifest', 'npm', ['run', '--silent', 'validate']);
if (found('xmllint') && found('../shared'))
  step('manifest schema', 'xmllint', [
    '--noout',
    '--schema',
    join('..', 'shared', 'manifest-schema', 'OfficeAppManifestV1_1.xsd'),
    'manifest.xml',
  ]);
step('production build', 'npm', ['run', '--silent', 'build']);
if (found('Chromium')) step('preview build', 'npm', ['run', '--silent', 'build:preview']);

const results = join(scratch, 'jest.json');
// Jest leaves a processor idle; browsers and LibreOffice leave more of it.
const workers = Math.max(2, availableParallelism() - 1);
const options = ['--json', `--outputFile=${results}`, `--maxWorkers=${workers}`];
spawnSync(bin('jest'), [...options, ...process.argv.slice(2)], { stdio: 'inherit' });
try {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  console.log(
    `jest: ${report.numPassedTests} passed, ${report.numFailedTests} failed, ${report.numPendingTests} skipped`,
  );
} catch (error) {
  console.log(`FAILED: jest left no result (${error.message})`);
  failed++;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
