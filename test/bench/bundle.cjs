/** What is measured is what is shipped: modules joined by webpack with the settings of our builds. */
const path = require('node:path');
const webpack = require('webpack');
const { command } = require('../../.webpack/command.cjs');
const { browserBuild } = require('../../.webpack/site.cjs');

function build(settings, entry, file, output) {
  const { dir, name, base } = path.parse(file);
  const later = settings.output?.chunkFilename;
  // Several bundles may stand in one folder.
  const place = { path: dir, filename: base, ...(later && { chunkFilename: `${name}.${later}` }) };
  return new Promise((resolve, reject) =>
    webpack({ ...settings, entry, output: { ...place, ...output } }, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    }),
  );
}

module.exports = {
  bundleForNode: (entry, file) =>
    build({ ...command(), plugins: [] }, entry, file, { library: { type: 'commonjs2' } }),
  bundleForPages: (entry, file) => build({ ...browserBuild(true), devtool: false }, entry, file, {}),
  buildCommand: (file) => build(command(), command().entry, file, {}),
};
