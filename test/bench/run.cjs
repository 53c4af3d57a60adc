/** `npm run bench`: every *.bench.ts of this folder, or those whose name contains an argument, as one table. */
const fs = require('node:fs');
const path = require('node:path');
const swc = require('@swc/core');

for (const extension of ['.ts', '.tsx'])
  require.extensions[extension] = (module, file) => {
    const options = {
      jsc: { parser: { syntax: 'typescript', tsx: extension === '.tsx' }, target: 'es2022' },
    };
    const { code } = swc.transformFileSync(file, { swcrc: false, ...options, module: { type: 'commonjs' } });
    module._compile(code, file);
  };

function showRow({ name, value, unit }) {
  console.log(`  ${name.padEnd(64)} ${String(Math.round(value * 100) / 100).padStart(12)} ${unit}`);
}

function showTable({ title, columns, rows }) {
  console.log(`  ${title}`);
  const lines = [['', ...columns], ...rows];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const [name, ...cells] of lines) {
    const padded = cells.map((cell, at) => cell.padStart(widths[at + 1]));
    console.log(`  ${[name.padEnd(widths[0]), ...padded].join('  ')}`);
  }
}

async function main() {
  const wanted = process.argv.slice(2);
  const files = fs
    .readdirSync(__dirname)
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
  for (const file of files) {
    const { bench } = require(path.join(__dirname, file));
    console.log(`\n${file}`);
    const told = await bench();
    if (Array.isArray(told)) told.forEach(showRow);
    else showTable(told);
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
