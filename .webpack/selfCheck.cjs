/** The page 自检 (src/webview/selfCheck): no bundle, and the list of files that it looks for. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { version } = require('../package.json');

const TEMPLATE = path.join(__dirname, '../src/webview/selfCheck.html');
const LIST = 'files.json';

/** Copied as they are: they have to stay ES5. */
const SCRIPTS = ['selfCheckWords.js', 'selfCheck.js'];

/** The page as a plugin; `change` edits its template, as that of the other pages. */
function selfCheckPage(filename, change = (html) => html) {
  return new HtmlPlugin({
    filename,
    inject: false,
    minify: false,
    templateContent: () => change(readFileSync(TEMPLATE, 'utf8').replace('NIANBAO_VERSION', version)),
  });
}

/** What every computer has to be able to read: all but what helps to find faults, and what is made for the server. */
const isRead = (name) => !/\.(map|json|xml|txt)$/.test(name);

/** Writes the names of all files of the build with their sizes in bytes, when nothing changes them any more. */
class ListOfFiles {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ListOfFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ListOfFiles', stage }, () => {
        const assets = compilation
          .getAssets()
          .filter(({ name }) => isRead(name))
          .sort((one, other) => (one.name < other.name ? -1 : 1));
        const files = Object.fromEntries(assets.map(({ name, source }) => [name, source.size()]));
        compilation.emitAsset(
          LIST,
          new sources.RawSource(`${JSON.stringify({ version, files }, null, 1)}\n`),
        );
      });
    });
  }
}

module.exports = { ListOfFiles, SCRIPTS, selfCheckPage };
