/**
 * `npm test`: types, lint, format, manifest, then every jest project. Says which referees were found and what they
 * add; NIANBAO_REFEREES=required makes a missing one a failure, and runs the suites on `../shared` once more without it.
 * It says where the time went; the last line is `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';

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
  { name: 'Gnumeric', found: onPath('ssconvert'), adds: 'test/referee: results recalculated once more' },
  {
    name: 'nginx',
    found: onPath('nginx') || existsSync(join('/', 'usr', 'sbin', 'nginx')),
    adds: 'test/e2e/package: the package on a server of its own, in a browser',
  },
  {
    name: 'Chromium 103, 88 and 80',
    found: ['103', '88', '80'].every((version) =>
      existsSync(
        join(process.env.NIANBAO_OLD_BROWSERS ?? join('.cache', 'old-browsers'), version, 'chromium'),
      ),
    ),
    adds: 'test/e2e/old: the site in browsers as old as web components of closed networks',
  },
  { name: 'poppler-utils', found: onPath('pdftoppm'), adds: 'the pages of test/referee as pictures' },
  {
    name: 'Open XML SDK',
    found: existsSync(
      process.env.OOXML_VALIDATOR_CLI ??
        join(
          '.cache',
          'referees',
          'node_modules',
          '@xarsh',
          `ooxml-validator-${process.platform}-${process.arch}`,
        ),
    ),
    adds: 'test/referee/openXml: every workbook and document that is written, as Microsoft’s library judges it',
  },
  { name: 'xmllint', found: onPath('xmllint'), adds: 'manifest.xml against Microsoft’s schema' },
  {
    name: '../shared',
    found: existsSync(join('..', 'shared', 'seed.txt')),
    adds: 'real reports and Microsoft’s schema',
  },
];

let passed = 0;
let failed = 0;
const begun = Date.now();
/** Steps with the seconds they took; some run beside others. */
const times = [];

const shown = (seconds) => `${seconds.toFixed(1)} s`;

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
      times.push([name, (Date.now() - started) / 1000]);
      console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name} (${shown(times.at(-1)[1])})\n`);
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
  ['preview as it is served', process.execPath, [join('test', 'served.mjs')]],
  ...(found('Chromium') ? [['preview build', 'npm', ['run', '--silent', 'build:preview']]] : []),
];
const reading = inTurn(words);
await inTurn(builds);

const results = join(scratch, 'jest.json');
// One more than there are processors: some wait for a browser or for LibreOffice.
const options = ['--json', `--outputFile=${results}`, `--maxWorkers=${availableParallelism() + 1}`];
const jestBegun = Date.now();
const jest = spawn(bin('jest'), [...options, ...process.argv.slice(2)], { stdio: 'inherit' });
const jestEnded = new Promise((resolve) => jest.on('close', () => resolve(Date.now())));
times.push(['jest', ((await jestEnded) - jestBegun) / 1000]);
await reading;
const MOST_FILES = 15;
let slowest = [];
try {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  slowest = report.testResults
    .map(({ name, startTime, endTime }) => [relative('.', name), (endTime - startTime) / 1000])
    .sort(([, one], [, other]) => other - one);
  console.log(
    `jest: ${report.numPassedTests} passed, ${report.numFailedTests} failed, ${report.numPendingTests} skipped`,
  );
} catch (error) {
  console.log(`FAILED: jest left no result (${error.message})`);
  failed++;
}
if (required) await step('nothing beside the clone', process.execPath, [join('test', 'alone.mjs')]);
rmSync(scratch, { recursive: true, force: true });
const line = ([name, seconds]) => `${seconds.toFixed(1).padStart(8)} s  ${name}`;
const files = slowest.reduce((sum, [, seconds]) => sum + seconds, 0);
console.log(`Where the time went (${shown((Date.now() - begun) / 1000)}; some steps run beside others):`);
for (const each of times) console.log(line(each));
console.log(`The slowest of ${slowest.length} test files (${shown(files)} in all):`);
for (const each of slowest.slice(0, MOST_FILES)) console.log(line(each));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
