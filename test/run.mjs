/**
 * `npm test`: types, lint, format, manifest, then every jest project. Says which referees were found and what they
 * add; NIANBAO_REFEREES=required makes a missing one a failure, and runs the suites on `../shared` once more without it.
 * The last line is `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
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

/** Runs a command; what it says is shown when it is done, as others run beside it. */
function step(name, command, args) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: process.env });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)\n`);
      if (code === 0) passed++;
      else failed++;
      resolve();
    });
  });
}

async function inTurn(steps) {
  for (const each of steps) await step(...each);
}

console.log('Referees:');
for (const { name, found, adds } of REFEREES) {
  console.log(`  ${found ? 'found  ' : 'MISSING'} ${name}: ${adds}`);
  if (!found && required) failed++;
}
console.log('');

const found = (name) => REFEREES.some((referee) => referee.name === name && referee.found);

const SCHEMA = join('..', 'shared', 'manifest-schema', 'OfficeAppManifestV1_1.xsd');
const words = [
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  ['lint', bin('eslint'), ['-c', join('test', 'eslint.config.mjs'), '--max-warnings', '0', '.']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
];
const builds = [
  ['manifest', 'npm', ['run', '--silent', 'validate']],
  ...(found('xmllint') && found('../shared')
    ? [['manifest schema', 'xmllint', ['--noout', '--schema', SCHEMA, 'manifest.xml']]]
    : []),
  ['packed command', process.execPath, [join('test', 'packed.mjs')]],
  ['production build', 'npm', ['run', '--silent', 'build']],
  ...(found('Chromium') ? [['preview build', 'npm', ['run', '--silent', 'build:preview']]] : []),
];
const reading = inTurn(words);
await inTurn(builds);

const results = join(scratch, 'jest.json');
// One more than there are processors: some wait for a browser or for LibreOffice.
const options = ['--json', `--outputFile=${results}`, `--maxWorkers=${availableParallelism() + 1}`];
const jest = spawn(bin('jest'), [...options, ...process.argv.slice(2)], { stdio: 'inherit' });
await Promise.all([reading, new Promise((resolve) => jest.on('close', resolve))]);
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
if (required) await step('nothing beside the clone', process.execPath, [join('test', 'alone.mjs')]);
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
