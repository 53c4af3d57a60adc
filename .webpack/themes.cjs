/** A theme as the values that it has, in place of what would compute them in every pane that is opened. */
const path = require('node:path');
const { run } = require('./runNow.cjs');

module.exports = function themes(source) {
  const said = run(this.resourcePath, source, (file) => this.addDependency(file));
  return Object.entries(said)
    .map(([name, theme]) => `export const ${name} = ${JSON.stringify(theme)};\n`)
    .join('');
};
module.exports.themesRule = {
  test: /src[\\/]taskpane[\\/]services[\\/]themes[\\/](?:light|dark|contrast)\.ts$/,
  enforce: 'pre',
  use: path.join(__dirname, 'themes.cjs'),
};
