/** Files of ours that run while the pane is built. */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const swc = require('@swc/core');

const ENDINGS = ['.ts', '.tsx', '/index.ts'];

function fileBeside(from, request) {
  const base = path.join(path.dirname(from), request);
  for (const ending of ENDINGS) {
    try {
      return { file: base + ending, source: readFileSync(base + ending, 'utf8') };
    } catch {
      continue;
    }
  }
  throw new Error(`${request} was not found beside ${from}`);
}

/** What a piece of a file says when it runs. `reads` is told of every file of ours that it leads to. */
function run(file, source, reads) {
  const { code } = swc.transformSync(source, {
    swcrc: false,
    filename: file,
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const load = (request) => {
    if (!request.startsWith('.')) return createRequire(file)(request);
    const found = fileBeside(file, request);
    reads(found.file);
    return run(found.file, found.source, reads);
  };
  const said = {};
  const module = vm.runInThisContext(`(function (require, exports) {${code}\n})`, { filename: file });
  module(load, said);
  return said;
}

module.exports = { run };
