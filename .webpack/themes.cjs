/**
 * Themes as the values that they have, in place of what would compute them in every pane that is opened; and of these only
 * those that some script of the build asks for, a quarter of them.
 */
const path = require('node:path');
const vm = require('node:vm');
const { Compilation, sources } = require('webpack');
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

/** A theme in a script: its first value, and no other object in it. */
const THEME = /\{\s*"borderRadiusNone":[^{}]*\}/g;
const ASKED = /var\(--(\w+)/g;

module.exports.OnlyAskedOfThemes = class OnlyAskedOfThemes {
  apply(compiler) {
    const name = 'OnlyAskedOfThemes';
    compiler.hooks.compilation.tap(name, (compilation) =>
      compilation.hooks.processAssets.tap(
        { name, stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE },
        (assets) => {
          const scripts = Object.entries(assets).filter(([file]) => file.endsWith('.js'));
          const asked = new Set();
          for (const [, asset] of scripts)
            for (const [, variable] of asset.source().toString().matchAll(ASKED)) asked.add(variable);
          for (const [file, asset] of scripts) {
            const themes = [...asset.source().toString().matchAll(THEME)];
            if (themes.length === 0) continue;
            const less = new sources.ReplaceSource(asset);
            for (const { 0: theme, index } of themes) {
              const values = Object.entries(vm.runInNewContext(`(${theme})`));
              const kept = Object.fromEntries(values.filter(([variable]) => asked.has(variable)));
              less.replace(index, index + theme.length - 1, JSON.stringify(kept));
            }
            compilation.updateAsset(file, less);
          }
        },
      ),
    );
  }
};
