/** The `nianbao` command as one file, and beside it what only a PDF needs. */
const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { pdfRules } = require('./pdfLibrary.cjs');
const { ROOT } = require('./site.cjs');

const FILE = path.join(ROOT, 'dist/cli/nianbao.cjs');

class MakeExecutable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('MakeExecutable', ({ outputOptions: { path: folder, filename } }) =>
      chmodSync(path.join(folder, filename), 0o755),
    );
  }
}

function command() {
  return {
    name: 'command',
    mode: 'production',
    context: ROOT,
    target: 'node20',
    devtool: false,
    entry: path.join(ROOT, 'src/cli/main.ts'),
    output: {
      path: path.dirname(FILE),
      filename: path.basename(FILE),
      chunkFilename: '[name].cjs',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      // What is loaded later in the pane is there at once here, but for what says otherwise.
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [{ test: /\.ts$/, exclude: /node_modules/, use: 'swc-loader' }, ...pdfRules],
    },
    optimization: { minimize: false },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new MakeExecutable()],
  };
}

module.exports = { command };
