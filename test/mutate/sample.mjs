/** Which mutants are tried: those that lie within windows of a few lines, drawn by a seed until there are enough. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Long enough for a small function, so that mutants that take a whole block are among them. */
const WINDOW = 6;

/** Mulberry32: the same seed draws the same. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** All mutants that Stryker would make of the files. */
export async function allMutants(files, home) {
  const require = createRequire(home);
  const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
  const { createInstrumenter } = await load('@stryker-mutator/instrumenter');
  const { createInjector } = await load('typed-inject');
  const { commonTokens } = await load('@stryker-mutator/api/plugin');
  const quiet = new Proxy({}, { get: () => () => false });
  const instrumenter = createInjector()
    .provideValue(commonTokens.logger, quiet)
    .injectFunction(createInstrumenter);
  const { mutants } = await instrumenter.instrument(
    files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return mutants.map(({ fileName, location: { start, end } }) => ({
    file: fileName,
    first: start.line + 1,
    last: end.line + 1,
  }));
}

/** Windows with at least `most` mutants between them, as `file:first-last`; fewer where there are no more. */
export function drawWindows(mutants, seed, most) {
  const random = randomFrom(seed);
  const byFile = Map.groupBy ? Map.groupBy(mutants, ({ file }) => file) : grouped(mutants);
  const windows = [...byFile].flatMap(([file, own]) => {
    const firsts = [...new Set(own.map(({ first }) => Math.floor((first - 1) / WINDOW)))];
    return firsts.map((at) => ({ file, first: at * WINDOW + 1, last: (at + 1) * WINDOW, own }));
  });
  const order = windows.map((window) => [random(), window]).sort(([one], [other]) => one - other);
  const drawn = [];
  let count = 0;
  for (const [, { file, first, last, own }] of order) {
    if (count >= most) break;
    const within = own.filter((mutant) => mutant.first >= first && mutant.last <= last).length;
    if (within === 0) continue;
    count += within;
    drawn.push(`${file}:${first}-${last}`);
  }
  return { drawn, count };
}

function grouped(mutants) {
  const groups = new Map();
  for (const mutant of mutants) groups.set(mutant.file, [...(groups.get(mutant.file) ?? []), mutant]);
  return groups;
}
