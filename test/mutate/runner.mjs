/**
 * Stryker's runner for jest, made to stop where it can: of each mutant it runs the files that have tests on it, those of its
 * own file and folder before others and the quickest first, up to four at a time, and no more once a test has failed. What runs when a module is loaded has no tests of
 * its own: it is tried by those of the room alone, and what only others would notice counts as not noticed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(process.env.NIANBAO_STRYKER);
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { declareFactoryPlugin, PluginKind, tokens, commonTokens } = await load('@stryker-mutator/api/plugin');
const { DryRunStatus, TestStatus } = await load('@stryker-mutator/api/test-runner');
const jest = await import(
  pathToFileURL(
    require.resolve('@stryker-mutator/jest-runner/package.json').replace('package.json', 'dist/src/index.js'),
  ).href
);
const makeInner = jest.strykerPlugins[0].factory;

/** What the first run has found, for the processes that did not take part in it. */
const KEPT = process.env.NIANBAO_STRYKER_TESTS;

function keep(tests) {
  const files = {};
  const times = {};
  for (const { id, fileName, timeSpentMs } of tests) {
    files[id] = [...new Set([...(files[id] ?? []), fileName])];
    times[fileName] = (times[fileName] ?? 0) + timeSpentMs;
  }
  writeFileSync(KEPT, JSON.stringify({ files, times }));
}

/** Where the tests of the room lie. */
const OWN = JSON.parse(process.env.NIANBAO_STRYKER_OWN);
const isOwn = (file) => OWN.some((folder) => file.includes(`${sep}test${sep}${join(folder)}${sep}`));

/** 0 for a test that is named after a file of code, 1 for one of its folder, 2 for any other. */
function distanceOf(code) {
  const folder = dirname(code.slice(code.lastIndexOf(`${sep}src${sep}`) + 5));
  const name = basename(code).replace(/\.tsx?$/, '.');
  return (test) =>
    basename(test).startsWith(name) ? 0 : dirname(test).endsWith(join('test', folder)) ? 1 : 2;
}

let kept;
const known = () => (kept ??= JSON.parse(readFileSync(KEPT, 'utf8')));

function stopping(inner) {
  const runAll = inner.run.bind(inner);
  let wanted;
  let distance;

  inner.run = async (settings) => {
    if (settings.testLocationInResults) {
      const run = await runAll(settings);
      keep(run.dryRunResult.tests ?? []);
      return run;
    }
    const { times } = known();
    let last;
    const tests = [];
    const files = wanted ?? Object.keys(times).filter(isOwn);
    files.sort((one, other) => distance(one) - distance(other) || times[one] - times[other]);
    for (let at = 0, few = 1; at < files.length; at += few, few = Math.min(few * 2, 4)) {
      last = await runAll({ ...settings, testFiles: files.slice(at, at + few) });
      if (last.dryRunResult.status !== DryRunStatus.Complete) return last;
      tests.push(...last.dryRunResult.tests);
      if (tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return { ...last, dryRunResult: { status: DryRunStatus.Complete, tests } };
  };

  const mutantRun = inner.mutantRun.bind(inner);
  inner.mutantRun = (options) => {
    const { files } = known();
    distance = distanceOf(options.activeMutant.fileName);
    wanted = options.testFilter && [...new Set(options.testFilter.flatMap((id) => files[id] ?? []))];
    return mutantRun(options);
  };
  return inner;
}

function factory(injector) {
  return stopping(injector.injectFunction(makeInner));
}
factory.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'stopping-jest', factory)];
export const { strykerValidationSchema } = jest;
