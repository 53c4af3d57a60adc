/** The help as pages that need no script: src/help is compiled and called while the site is built. */
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const ROOT = path.join(__dirname, '..');

/** Names as in HELP_PAGES of src/help/page. */
const PAGES = [
  { locale: 'zh-CN', filename: 'help.html' },
  { locale: 'en-US', filename: 'help-en.html' },
];

/** Its styles stand in it, its pictures beside it, and it has nothing else. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Both pages as plugins. */
const helpPages = () =>
  PAGES.map(
    ({ locale, filename }) =>
      new HtmlPlugin({
        filename,
        template: path.join(ROOT, 'src/help/build.ts'),
        templateParameters: { locale, policy: POLICY },
        inject: false,
        minify: false,
      }),
  );

module.exports = { helpPages };
