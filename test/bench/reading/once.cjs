/**
 * A process of its own that reads one file once: `node once.cjs MODULE FILE`. Prints, as JSON, the milliseconds, and the most
 * megabytes of the process, engine and file included.
 */
const { readFileSync } = require('node:fs');
const { basename } = require('node:path');
const { performance } = require('node:perf_hooks');
const { peakMegabytes } = require('./peak.cjs');

async function main([module, file]) {
  const { read } = require(module);
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  // What is said about the file is for the tests.
  await read(bytes, basename(file)).catch(() => undefined);
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ milliseconds, megabytes: peakMegabytes() }));
}

void main(process.argv.slice(2));
