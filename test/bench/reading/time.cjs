/**
 * A process of its own for one way to read: `node time.cjs MODULE FUNCTION FOLDER`. Reads every workbook of each folder in
 * FOLDER and prints, as JSON, the milliseconds by folder and the most memory it ever had.
 */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { measure } = require('./measure.cjs');
const { peakMegabytes } = require('./peak.cjs');

async function main([module, name, folder]) {
  const filesOf = (kind) =>
    readdirSync(join(folder, kind)).map((file) => new Uint8Array(readFileSync(join(folder, kind, file))));
  const kinds = Object.fromEntries(readdirSync(folder).map((kind) => [kind, filesOf(kind)]));
  const milliseconds = await measure(require(module)[name], kinds);
  console.log(JSON.stringify({ milliseconds, megabytes: peakMegabytes() }));
}

void main(process.argv.slice(2));
