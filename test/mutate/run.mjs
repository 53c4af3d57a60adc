/**
 * `npm run mutate -- ROOM [--seed N] [--mutants N]`: changes the code of a room in small ways, one at a time, and says which
 * changes no test notices. Stryker is installed into .cache for it; nothing of it is in the project.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LEFT_OUT, ROOMS } from './rooms.mjs';
import { allMutants, drawWindows } from './sample.mjs';

const VERSION = '9.6.1';
const HOME = resolve('.cache', 'stryker');
const OUT = resolve('.cache', 'mutate');
const PACKAGES = ['@stryker-mutator/core', '@stryker-mutator/jest-runner'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    mutants: { type: 'string', default: '105' },
    concurrency: { type: 'string', default: String(availableParallelism()) },
  },
});
const [room] = positionals;
if (!(room in ROOMS)) throw new Error(`a room is one of ${Object.keys(ROOMS).join(', ')}`);

function install() {
  mkdirSync(HOME, { recursive: true });
  if (existsSync(join(HOME, 'node_modules', ...PACKAGES[1].split('/')))) return;
  writeFileSync(join(HOME, 'package.json'), '{"private":true}');
  const exact = PACKAGES.map((name) => `${name}@${VERSION}`);
  execFileSync('npm', ['install', '--silent', '--save-exact', '--no-audit', '--no-fund', ...exact], {
    cwd: HOME,
    stdio: 'inherit',
  });
}

const filesIn = (folder, endings) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort();

/** The tests of the room, as jest's patterns. */
function testsOf({ tests }) {
  const files = filesIn('test', ['.test.ts', '.test.tsx']).filter(
    (file) =>
      tests.some((name) => file.startsWith(join('test', name))) &&
      !LEFT_OUT.some((name) => file.startsWith(join('test', name))),
  );
  if (files.length === 0) throw new Error(`${room} has no tests`);
  return files;
}

install();
const home = join(HOME, 'package.json');
const sources = filesIn(join('src', room), ['.ts', '.tsx']).filter((file) => !file.endsWith('.d.ts'));
const seed = Number(values.seed);
const { drawn, count } = drawWindows(await allMutants(sources, home), seed, Number(values.mutants));
const tests = testsOf(ROOMS[room]);
const inBrowser = tests.some((file) => file.endsWith('.tsx'));
const base = (await import(resolve('test', 'jest', inBrowser ? 'pane.cjs' : 'node.cjs'))).default;
mkdirSync(OUT, { recursive: true });
const name = `${room.replace('/', '-')}-${seed}`;
const report = join(OUT, `${name}.json`);
const config = {
  mutate: drawn,
  testRunner: 'stopping-jest',
  plugins: [resolve('test', 'mutate', 'runner.mjs')],
  coverageAnalysis: 'perTest',
  concurrency: Number(values.concurrency),
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  tempDirName: join('.cache', 'mutate', `sandbox-${name}`),
  ignorePatterns: ['dist', '.cache', '.git', 'assets/readme'],
  checkers: [],
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  timeoutFactor: 3,
  disableTypeChecks: false,
  allowEmpty: true,
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      ...base,
      rootDir: undefined,
      // Stryker reads package.json besides: its projects would each look for the tests.
      projects: [],
      testTimeout: 20_000,
      setupFilesAfterEnv: ['<rootDir>/test/mutate/terse.cjs'],
      testEnvironment: inBrowser ? base.testEnvironment : './test/jest/plainContext.cjs',
      transform: { '^.+\\.m?[tj]sx?$': '@swc/jest', '\\.bcmap$': '<rootDir>/test/jest/bytes.cjs' },
      testMatch: tests.map((file) => `<rootDir>/${file}`),
      testPathIgnorePatterns: [],
    },
  },
};
const configFile = join(OUT, `${name}.config.json`);
writeFileSync(configFile, JSON.stringify(config, null, 2));
console.log(
  `${room}: ${count} mutants in ${drawn.length} windows, seed ${seed}; ${tests.length} files of tests`,
);
execFileSync(
  process.execPath,
  [join(HOME, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run', configFile],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NIANBAO_STRYKER: home,
      NIANBAO_STRYKER_TESTS: join(OUT, `${name}.tests.json`),
      NIANBAO_STRYKER_OWN: JSON.stringify(ROOMS[room].own ?? [room]),
    },
  },
);

const { files } = JSON.parse(readFileSync(report, 'utf8'));
const all = Object.entries(files).flatMap(([file, { mutants }]) =>
  mutants.map((mutant) => ({ file, ...mutant })),
);
const tried = all.filter(
  ({ status }) => !['Ignored', 'CompileError', 'RuntimeError', 'Pending'].includes(status),
);
const noticed = tried.filter(({ status }) => status === 'Killed' || status === 'Timeout');
for (const { file, location, mutatorName, replacement, status } of tried.filter(
  (each) => !noticed.includes(each),
))
  console.log(
    `${status === 'NoCoverage' ? 'no test ' : 'survived'} ${file}:${location.start.line}:${location.start.column} ${mutatorName}: ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 80)}`,
  );
const score = (100 * noticed.length) / tried.length;
console.log(
  `${room} seed ${seed}: ${noticed.length} of ${tried.length} noticed, ${score.toFixed(1)} % (to be ${ROOMS[room].goal})`,
);
