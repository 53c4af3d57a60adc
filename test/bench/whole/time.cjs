/**
 * A process of its own for one way: `node time.cjs MODULE FUNCTION FOLDER SECONDS`. Works through all files of FOLDER again
 * and again and prints, as JSON, the milliseconds of CPU that each stage takes a file: the median of the passes.
 */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { performance } = require('node:perf_hooks');

const MICROSECONDS = 1_000;
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
};
const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];

async function pass(work, files) {
  const stages = {};
  let before = cpu();
  const lap = (stage) => {
    const now = cpu();
    stages[stage] = (stages[stage] ?? 0) + now - before;
    before = now;
  };
  for (const { bytes, name } of files) {
    before = cpu();
    await work(bytes, name, lap);
  }
  return stages;
}

async function main([module, name, folder, seconds]) {
  const files = readdirSync(folder).map((file) => ({
    name: file,
    bytes: new Uint8Array(readFileSync(join(folder, file))),
  }));
  const work = require(module)[name];
  const end = performance.now() + Number(seconds) * 1_000;
  const warm = performance.now() + Number(seconds) * 300;
  const passes = [];
  do {
    const stages = await pass(work, files);
    if (performance.now() > warm) passes.push(stages);
  } while (performance.now() < end || passes.length === 0);
  const told = Object.keys(passes[0]).map((stage) => [
    stage,
    median(passes.map((each) => each[stage])) / files.length,
  ]);
  console.log(JSON.stringify(Object.fromEntries(told)));
}

void main(process.argv.slice(2));
