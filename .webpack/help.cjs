/** The help as pages that need no script: src/help is compiled and called while the site is built. */
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { PAPER_POLICY } = require('./policy.cjs');

const ROOT = path.join(__dirname, '..');

/** Names as in HELP_PAGES of src/help/page. */
const PAGES = [
  { locale: 'zh-CN', filename: 'help.html' },
  { locale: 'en-US', filename: 'help-en.html' },
];

/** Both pages as plugins. */
const helpPages = () =>
  PAGES.map(
    ({ locale, filename }) =>
      new HtmlPlugin({
        filename,
        template: path.join(ROOT, 'src/help/build.ts'),
        templateParameters: { locale, policy: PAPER_POLICY },
        inject: false,
        minify: false,
      }),
  );

module.exports = { helpPages };
