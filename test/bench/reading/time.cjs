/**
 * A process of its own for one way to read: `node time.cjs MODULE FUNCTION FOLDER`. Reads every workbook of each folder in
 * FOLDER and prints, as JSON, the milliseconds by folder and the most memory it ever had.
 */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { performance } = require('node:perf_hooks');

/** As many files and as long as it takes until the engine has compiled what is used much. */
const WARM_UP_FILES = 100;
const WARM_UP_MILLISECONDS = 2_000;
/** What is fast goes through all files again and again; the median pass counts. */
const LEAST_MILLISECONDS = 5_000;

const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];

async function main([module, name, folder]) {
  const read = require(module)[name];
  const kinds = readdirSync(folder).map((kind) => {
    const files = readdirSync(join(folder, kind)).sort();
    return [kind, files.map((file) => new Uint8Array(readFileSync(join(folder, kind, file))))];
  });
  const all = kinds.flatMap(([, files]) => files);
  const start = performance.now();
  for (let count = 0; count < WARM_UP_FILES || performance.now() - start < WARM_UP_MILLISECONDS; count++)
    await read(all[(count * 7) % all.length]);
  const passes = kinds.map(() => []);
  const end = performance.now() + LEAST_MILLISECONDS;
  do
    for (const [at, [, files]] of kinds.entries()) {
      const before = performance.now();
      for (const bytes of files) {
        const result = read(bytes);
        if (result instanceof Promise) await result;
      }
      passes[at].push(performance.now() - before);
    }
  while (performance.now() < end);
  const milliseconds = Object.fromEntries(kinds.map(([kind], at) => [kind, median(passes[at])]));
  console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
}

void main(process.argv.slice(2));
