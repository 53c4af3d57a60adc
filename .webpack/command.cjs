/**
 * The `nianbao` command: a small file that starts it, and beside it what each of its jobs loads. One more file is what a
 * program of a single file begins with (`package/program.mjs`).
 */
const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { ListPackages } = require('./bundled.cjs');
const { pdfRules } = require('./pdfLibrary.cjs');
const { ROOT, TYPESCRIPT, UNUSED } = require('./site.cjs');

const FILE = path.join(ROOT, 'dist/cli/nianbao.cjs');

class MakeExecutable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('MakeExecutable', () => chmodSync(FILE, 0o755));
  }
}

function command() {
  return {
    name: 'command',
    mode: 'production',
    context: ROOT,
    target: 'node20',
    devtool: false,
    entry: {
      nianbao: path.join(ROOT, 'src/cli/main.ts'),
      onefile: path.join(ROOT, 'src/cli/onefile.ts'),
    },
    output: {
      path: path.dirname(FILE),
      filename: '[name].cjs',
      chunkFilename: '[name].cjs',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [TYPESCRIPT, UNUSED, ...pdfRules],
      // What is required of an unpacked file is not for the bundle.
      parser: { javascript: { createRequire: false } },
    },
    optimization: { minimize: false },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: path.basename(FILE) }),
      new MakeExecutable(),
      new ListPackages(path.join(ROOT, 'dist/bundled/command.json')),
    ],
  };
}

module.exports = { command };
