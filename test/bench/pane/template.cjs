/**
 * Builds the stand-in for Microsoft's template as that is built: polyfills first, React as a script of its own, then the page;
 * no script waits for another part of it. What it takes beyond our own packages is fetched once, on demand, into .cache.
 */
const { execFileSync } = require('node:child_process');
const { copyFileSync, existsSync, mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

const ROOT = path.join(__dirname, '..', '..', '..');
const CACHE = path.join(ROOT, '.cache', 'start-pane');
const PACKAGES = ['core-js@3.51.0', 'regenerator-runtime@0.14.1'];
const SCRIPTS = ['polyfill', 'react', 'taskpane'];

function fetchPackages() {
  if (existsSync(path.join(CACHE, 'node_modules', 'core-js'))) return;
  mkdirSync(CACHE, { recursive: true });
  execFileSync('npm', ['install', '--prefix', CACHE, '--no-save', '--ignore-scripts', ...PACKAGES], {
    stdio: 'ignore',
  });
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="UTF-8" />
<title>Template</title>
<script src="office/office.js"></script>
${SCRIPTS.map((name) => `<script defer src="${name}.js"></script>`).join('\n')}
</head>
<body><div id="container"></div></body>
</html>
`;

/** Resolves to the folder with `taskpane.html`. */
async function buildTemplate() {
  fetchPackages();
  const folder = path.join(CACHE, 'dist');
  const settings = {
    mode: 'production',
    context: ROOT,
    target: ['web', 'es2020'],
    entry: {
      polyfill: ['core-js/stable', 'regenerator-runtime/runtime'],
      react: ['react', 'react-dom'],
      taskpane: { import: [path.join(__dirname, 'template', 'index.tsx')], dependOn: 'react' },
    },
    output: { path: folder, filename: '[name].js', clean: true },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      modules: ['node_modules', path.join(CACHE, 'node_modules')],
    },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
    performance: { hints: false },
  };
  await new Promise((resolve, reject) =>
    webpack(settings, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    }),
  );
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  copyFileSync(path.join(ROOT, 'assets', 'icon-80.png'), path.join(folder, 'assets', 'icon-80.png'));
  writeFileSync(path.join(folder, 'taskpane.html'), page);
  return folder;
}

module.exports = { buildTemplate };
