/** The `nianbao` command as one file that needs nothing beside it. */
const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin, optimize } = require('webpack');
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
    output: { path: path.dirname(FILE), filename: path.basename(FILE), clean: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: 'swc-loader' }] },
    optimization: { minimize: false },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new MakeExecutable(),
    ],
  };
}

module.exports = { command };
